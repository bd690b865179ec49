/**
 * `daily`: one digest a day. `immediate`: as soon as something is there to tell.
 *
 * @public
 */
export const NOTIFICATION_DELIVERIES = ['daily', 'immediate'] as const;

/** @public */
export type NotificationDelivery = (typeof NOTIFICATION_DELIVERIES)[number];

/**
 * How the caller wants to be told what has become of the components they own.
 *
 * @public
 */
export interface NotificationSettings {
  delivery: NotificationDelivery;
}
