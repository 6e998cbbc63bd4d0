import type { DeliveryRecord, WebhookEndpointRecord } from "./records/event-records.ts";
import type { World } from "./world.ts";

export type EndpointDraft = Pick<
  WebhookEndpointRecord,
  "url" | "enabledEvents" | "apiVersion" | "description" | "metadata"
> & {
  /** Made up when left out. */
  readonly secret?: string | undefined;
};

export function addEndpoint(world: World, draft: EndpointDraft): WebhookEndpointRecord {
  const identity = world.identify("we");
  return world.endpoints.put({
    ...draft,
    ...identity,
    created: world.now,
    secret: draft.secret ?? `whsec_${world.secretOf(identity.sequence)}`,
    status: "enabled",
  });
}

/** What was on its way to an endpoint goes with it. */
export function removeEndpoint(world: World, id: string): void {
  for (const delivery of world.deliveriesByEndpoint.all(id)) {
    dropDelivery(world, delivery);
  }
  world.endpoints.delete(id);
}

/** Ends a delivery: the endpoint has taken it or is gone, or, with `hasFailed`, no attempt is left. */
export function dropDelivery(world: World, delivery: DeliveryRecord, hasFailed = false): void {
  const event = world.events.get(delivery.event);

  world.deliveries.delete(delivery.id);
  if (event !== undefined && event.pendingWebhooks > 0) {
    const pendingWebhooks = event.pendingWebhooks - 1;
    world.events.put({ ...event, pendingWebhooks, ...(hasFailed && { isUndelivered: true }) });
  }
}
