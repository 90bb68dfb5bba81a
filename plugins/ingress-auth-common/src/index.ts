/**
 * Types, annotations, permissions and the API client of Ingress Auth.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './events';
export * from './permissions';
export * from './schema/openapi';
