import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Allows reading the authentication status of a catalog entity, and asking for a new check of it.
 *
 * @public
 */
export const ingressAuthStatusReadPermission = createPermission({
  name: 'ingress-auth.status.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Allows planning and creating a protected service.
 *
 * @public
 */
export const ingressAuthServiceCreatePermission = createPermission({
  name: 'ingress-auth.service.create',
  attributes: { action: 'create' },
});

/**
 * Allows seeing which login systems are configured.
 *
 * @public
 */
export const ingressAuthStackReadPermission = createPermission({
  name: 'ingress-auth.stack.read',
  attributes: { action: 'read' },
});

/**
 * Allows bootstrapping and repairing a login system.
 *
 * @public
 */
export const ingressAuthStackBootstrapPermission = createPermission({
  name: 'ingress-auth.stack.bootstrap',
  attributes: { action: 'update' },
});

/**
 * Every permission of Ingress Auth.
 *
 * @public
 */
export const ingressAuthPermissions = [
  ingressAuthStatusReadPermission,
  ingressAuthServiceCreatePermission,
  ingressAuthStackReadPermission,
  ingressAuthStackBootstrapPermission,
];
