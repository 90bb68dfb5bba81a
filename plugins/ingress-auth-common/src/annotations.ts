/**
 * Annotation of a catalog entity that names its Ingresses: `[cluster/]namespace/name[,…]`. Untrusted input: it selects
 * among what the viewer may see, nothing else.
 *
 * @public
 */
export const ANNOTATION_INGRESS = 'ingress-auth/ingress';

/**
 * Annotation of a catalog entity that names its hosts: `host[,…]`. Untrusted input, as {@link ANNOTATION_INGRESS}.
 *
 * @public
 */
export const ANNOTATION_HOST = 'ingress-auth/host';

/**
 * Annotations by which the Kubernetes plugin finds the objects of an entity, and by which Ingress Auth finds them too
 * where its own annotations are absent.
 *
 * @public
 */
export const KUBERNETES_ANNOTATIONS = {
  id: 'backstage.io/kubernetes-id',
  labelSelector: 'backstage.io/kubernetes-label-selector',
  namespace: 'backstage.io/kubernetes-namespace',
  cluster: 'backstage.io/kubernetes-cluster',
} as const;

/**
 * Label and annotation keys on objects that Ingress Auth owns in a cluster, and the field manager that writes them.
 *
 * @public
 */
export const OBJECT_KEYS = {
  managedByLabel: 'app.kubernetes.io/managed-by',
  managedByValue: 'ingress-auth',
  nameLabel: 'app.kubernetes.io/name',
  stackLabel: 'ingress-auth/stack',
  entityAnnotation: 'ingress-auth/entity',
  ownerAnnotation: 'ingress-auth/owner',
  descriptionAnnotation: 'ingress-auth/description',
  lifecycleAnnotation: 'ingress-auth/lifecycle',
  systemAnnotation: 'ingress-auth/system',
  kubernetesIdLabel: 'backstage.io/kubernetes-id',
} as const;

/**
 * Topic of the events that say a service was created, changed or removed. The payload is an {@link ServiceEventPayload}.
 *
 * @public
 */
export const SERVICE_EVENT_TOPIC = 'ingress-auth.service';

/**
 * Channel of the signals that tell browsers that the status of an entity changed. The message is a
 * {@link StatusSignal}.
 *
 * @public
 */
export const STATUS_SIGNAL_CHANNEL = 'ingress-auth:status';
