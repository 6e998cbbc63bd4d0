import type { ExchangeRequest, ExchangeResponse } from "../../contract/exchange.ts";
import { signPayload } from "../../protocol/signature.ts";
import type { Clock } from "../clock.ts";
import type { Contracts } from "../contracts.ts";
import { renderEvent } from "../render/render-event.ts";
import { versionOf } from "../world/emit-event.ts";
import type { DeliveryRecord, EventRecord, WebhookEndpointRecord } from "../world/records.ts";
import { dropDelivery } from "../world/webhook-endpoints.ts";
import type { OpenWorld, Worlds } from "../worlds.ts";
import { postEvent } from "./post-event.ts";
import { RETRYING_ENDS, retryWait } from "./retry-wait.ts";

export interface DelivererOptions {
  readonly worlds: Worlds;
  readonly contracts: Contracts;
  readonly clock: Clock;
  /** Reaches the receivers. */
  readonly fetch: typeof globalThis.fetch;
  readonly onFault: (error: unknown) => void;
  /** Told when a world has changed. */
  readonly onDelivered: (open: OpenWorld) => void;
}

/** How many posts to one endpoint are under way at the same time. */
const MOST_UNDER_WAY = 16;

/**
 * Posts events to webhook endpoints: each at least once, those of one object in order, again after growing waits for
 * as long as an endpoint does not take them.
 */
export class Deliverer {
  readonly #options: DelivererOptions;
  /** Deliveries that are being attempted. */
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #closing = new AbortController();

  constructor(options: DelivererOptions) {
    this.#options = options;
  }

  /** Starts every attempt that is due in a world. */
  deliver(open: OpenWorld): void {
    const { world } = open;
    if (this.#closing.signal.aborted || world.deliveries.size === 0) {
      return;
    }
    for (const endpoint of world.endpoints.oldestFirst()) {
      if (endpoint.status === "enabled") {
        this.#deliverTo(open, endpoint);
      }
    }
  }

  /** What fails waits and lets others go ahead; only as many as may be under way are started. */
  #deliverTo(open: OpenWorld, endpoint: WebhookEndpointRecord): void {
    const { world } = open;
    const first = firstOfEachObject(world.deliveries.group(endpoint.id));
    const waiting = first.filter(({ id, dueAt }) => dueAt <= world.milliseconds && !this.#underWay.has(id));
    const underWay = first.filter(({ id }) => this.#underWay.has(id)).length;

    for (const delivery of waiting.slice(0, Math.max(0, MOST_UNDER_WAY - underWay))) {
      this.#start(open, endpoint, delivery);
    }
  }

  /** Waits until nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) {
      await Promise.all(this.#underWay.values());
    }
  }

  /** Breaks off what is under way: it stays on its way, as if it had never been attempted. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.settled();
  }

  #start(open: OpenWorld, endpoint: WebhookEndpointRecord, delivery: DeliveryRecord): void {
    const attempt = this.#attempt(open, endpoint, delivery)
      .catch((error: unknown) => this.#options.onFault(error))
      .finally(() => {
        this.#underWay.delete(delivery.id);
        this.#options.onDelivered(open);
      });
    this.#underWay.set(delivery.id, attempt);
  }

  async #attempt(open: OpenWorld, endpoint: WebhookEndpointRecord, delivery: DeliveryRecord): Promise<void> {
    const { world } = open;
    const event = world.events.get(delivery.event);
    if (event === undefined) {
      world.deliveries.delete(delivery.id);
      this.#options.worlds.save(world);
      return;
    }
    const request = await this.#write(open, endpoint, event);
    const response = await postEvent(this.#options.fetch, request, this.#closing.signal);
    if (this.#closing.signal.aborted && response.status === 0) {
      return;
    }
    open.attempts.add({ at: world.milliseconds, request, response });
    this.#conclude(open, delivery, response);
  }

  async #write(open: OpenWorld, endpoint: WebhookEndpointRecord, event: EventRecord): Promise<ExchangeRequest> {
    const version = versionOf(endpoint);
    const payload = renderEvent(event, { world: open.world, version }, endpoint.apiVersion ?? version);
    const contract = await this.#options.contracts.open(version);
    const [finding] = contract.checkWebhook(event.type, payload) ?? [];
    if (finding !== undefined) {
      this.#options.onFault(new Error(`an event is written as its contract forbids: ${finding.message}`));
    }
    const body = JSON.stringify(payload);
    // Receivers hold the signature against their own clock, so the machine's time is signed and not the world's.
    const signature = await signPayload(body, endpoint.secret, Math.floor(this.#options.clock.wallNow() / 1000));
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": signature,
      "user-agent": "Stripe/1.0 (fc-contract sandbox)",
    };
    return { method: "POST", url: endpoint.url, headers, body };
  }

  #conclude(open: OpenWorld, delivery: DeliveryRecord, response: ExchangeResponse): void {
    const { world } = open;
    const current = world.deliveries.get(delivery.id);
    if (current === undefined) {
      return;
    }
    const attempts = current.attempts + 1;
    const wait = retryWait(attempts);
    const isTaken = response.status >= 200 && response.status < 300;
    if (isTaken || attempts >= RETRYING_ENDS) {
      dropDelivery(world, current, !isTaken);
    } else {
      world.deliveries.put({ ...current, attempts, dueAt: world.milliseconds + wait });
    }
    this.#options.worlds.save(world);
  }
}

function firstOfEachObject(deliveries: readonly DeliveryRecord[]): DeliveryRecord[] {
  const first = new Map<string, DeliveryRecord>();

  for (const delivery of deliveries) {
    if (!first.has(delivery.object)) {
      first.set(delivery.object, delivery);
    }
  }
  return [...first.values()];
}
