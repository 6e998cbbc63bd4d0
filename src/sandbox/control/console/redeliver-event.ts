import { requireResource } from "../../refused-call.ts";
import { wantsEvent } from "../../world/emit-event.ts";
import type { World } from "../../world/world.ts";

/**
 * Puts an event on its way again to every endpoint that wants it, as Stripe's Dashboard can. Where it still waits for a
 * retry, that retry is due now.
 *
 * @returns how many endpoints it goes to
 */
export function redeliverEvent(world: World, id: string): number {
  const event = requireResource(world.events.get(id), "event", id);
  const endpoints = [...world.endpoints.list.oldestFirst()].filter((endpoint) =>
    wantsEvent(world, endpoint, event.type),
  );
  let added = 0;
  for (const endpoint of endpoints) {
    const waiting = world.deliveriesByEndpoint.all(endpoint.id).find((delivery) => delivery.event === id);
    if (waiting === undefined) {
      added += 1;
      const delivery = {
        endpoint: endpoint.id,
        event: id,
        object: event.subject.record.id,
        attempts: 0,
        dueAt: world.milliseconds,
      };
      world.deliveries.put({ ...world.identify("del"), ...delivery });
    } else {
      world.deliveries.put({ ...waiting, dueAt: world.milliseconds });
    }
  }
  world.events.put({ ...event, pendingWebhooks: event.pendingWebhooks + added, isUndelivered: false });
  return endpoints.length;
}
