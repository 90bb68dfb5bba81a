import type { ManagedService } from './schema/openapi';

/**
 * Payload of the event topic for services: the whole service when it exists, its place when it is gone.
 *
 * @public
 */
export type ServiceEventPayload =
  | { readonly action: 'upserted'; readonly service: ManagedService }
  | {
      readonly action: 'removed';
      readonly service: Pick<ManagedService, 'cluster' | 'namespace' | 'name'>;
    };

/**
 * Message of the status signal. It names no verdict: whoever gets it asks again with credentials of their own.
 *
 * @public
 */
export interface StatusSignal {
  readonly action: 'changed';
}
