import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { isLoopback } from "../../protocol/is-loopback.ts";
import { signPayload } from "../../protocol/signature.ts";
import type { Clock } from "../clock.ts";
import type { Contracts } from "../contracts.ts";
import { renderEvent } from "../render/render-event.ts";
import { viewOf } from "../render/versions/version-view.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { isEventOf, isNeighbourEvent } from "../world/event-types.ts";
import { namedVersionOf, versionOf } from "../world/emit-event.ts";
import type { DeliveryRecord, EventRecord, WebhookEndpointRecord } from "../world/records/event-records.ts";
import { dropDelivery } from "../world/webhook-endpoints.ts";
import type { OpenWorld, Worlds } from "../worlds.ts";
import { DeliveryQueue } from "./delivery-queue.ts";
import { postEvent } from "./post-event.ts";
import { RETRYING_ENDS, retryWait } from "./retry-wait.ts";

export interface DelivererOptions {
  readonly worlds: Worlds;
  readonly contracts: Contracts;
  readonly clock: Clock;
  /** Reaches the receivers. */
  readonly fetch: typeof globalThis.fetch;
  /** Whether answers of receivers on a loopback address are kept for `/_sandbox/deliveries`. */
  readonly showsAnswers: boolean;
  readonly onFault: (error: unknown) => void;
  /** Called when a world has changed. */
  readonly onDelivered: (open: OpenWorld) => void;
}

/** How many posts to one endpoint are under way at the same time. */
const MOST_UNDER_WAY = 16;

/** How many posts are under way at the same time in all. */
const MOST_IN_ALL = 128;

/** The posts of one generation of a world. When the world is reset, they are broken off and their results ignored. */
interface Posting {
  readonly generation: number;
  readonly queue: DeliveryQueue;
  /** The endpoint of each delivery that is being attempted. */
  readonly underWay: Map<string, string>;
  readonly breakOff: AbortController;
}

/**
 * Posts events to webhook endpoints: each at least once, those of one object in order, again after growing waits for
 * as long as an endpoint does not take them.
 */
export class Deliverer {
  readonly #options: DelivererOptions;
  readonly #postings = new WeakMap<OpenWorld, Posting>();
  readonly #underWay = new Set<Promise<void>>();
  /** Worlds with something due that has to wait until fewer posts are under way. */
  readonly #waiting = new Set<OpenWorld>();
  /** Deliveries that failed because of the sandbox itself, each reported once. */
  readonly #reported = new WeakSet<EventRecord>();
  #isClosed = false;

  constructor(options: DelivererOptions) {
    this.#options = options;
  }

  /** Starts every attempt that is due in a world, as far as not too many are under way. */
  deliver(open: OpenWorld): void {
    this.#renew(open);
    if (!this.#isClosed && open.world.deliveries.size > 0) {
      this.#waiting.add(open);
      this.#startWaiting();
    }
  }

  /** When the next attempt is due that is not due yet. */
  nextMoment(open: OpenWorld): number | undefined {
    return open.world.deliveries.size === 0 ? undefined : this.#postings.get(open)?.queue.next;
  }

  /** Breaks off what is under way for a world that will not be used any more. */
  forget(open: OpenWorld): void {
    this.#postings.get(open)?.breakOff.abort();
    this.#postings.delete(open);
    this.#waiting.delete(open);
  }

  /** Waits until nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) {
      await Promise.all(this.#underWay);
    }
  }

  /** Breaks off what is under way: it is kept, as if it had never been attempted. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const open of this.#options.worlds.all()) {
      this.#postings.get(open)?.breakOff.abort();
    }
    await this.settled();
  }

  /** What was under way before a reset or a restored snapshot has nothing to do with the world any more. */
  #renew(open: OpenWorld): void {
    const { world } = open;
    const posting = this.#postings.get(open);
    if (posting !== undefined && posting.generation !== world.generation) {
      posting.breakOff.abort();
      const { generation } = world;
      const next = { generation, queue: posting.queue, underWay: new Map(), breakOff: new AbortController() };
      this.#postings.set(open, next);
    }
  }

  #startWaiting(): void {
    for (const open of this.#waiting) {
      if (this.#underWay.size >= MOST_IN_ALL) {
        return;
      }
      this.#waiting.delete(open);
      if (!this.#startDue(open)) {
        this.#waiting.add(open);
        return;
      }
    }
  }

  /** What fails waits and lets others go ahead. False when too many posts are under way to start all that is due. */
  #startDue(open: OpenWorld): boolean {
    const { world } = open;
    const posting = this.#postingOf(open);
    const counts = new Map<string, number>();
    for (const endpoint of posting.underWay.values()) {
      counts.set(endpoint, (counts.get(endpoint) ?? 0) + 1);
    }
    for (const id of posting.queue.endpoints(world.milliseconds)) {
      const endpoint = world.endpoints.get(id);
      if (endpoint?.status !== "enabled") {
        continue;
      }
      for (let count = counts.get(id) ?? 0; count < MOST_UNDER_WAY;) {
        if (this.#underWay.size >= MOST_IN_ALL) {
          return false;
        }
        const delivery = posting.queue.take(id, world.milliseconds);
        if (delivery === undefined) {
          break;
        }
        if (!posting.underWay.has(delivery.id)) {
          this.#start(open, posting, endpoint, delivery);
          count += 1;
        }
      }
    }
    return true;
  }

  #postingOf(open: OpenWorld): Posting {
    let posting = this.#postings.get(open);
    if (posting === undefined) {
      posting = {
        generation: open.world.generation,
        queue: new DeliveryQueue(open.world.deliveries),
        underWay: new Map(),
        breakOff: new AbortController(),
      };
      this.#postings.set(open, posting);
    }
    return posting;
  }

  #start(open: OpenWorld, posting: Posting, endpoint: WebhookEndpointRecord, delivery: DeliveryRecord): void {
    posting.underWay.set(delivery.id, endpoint.id);
    const attempt = this.#attempt(open, posting, endpoint, delivery)
      .catch((error: unknown) => {
        if (!(error instanceof StoreFailure)) {
          this.#options.onFault(error);
        }
      })
      .finally(() => {
        posting.underWay.delete(delivery.id);
        this.#underWay.delete(attempt);
        this.#options.onDelivered(open);
        this.#startWaiting();
      });
    this.#underWay.add(attempt);
  }

  async #attempt(
    open: OpenWorld,
    posting: Posting,
    endpoint: WebhookEndpointRecord,
    delivery: DeliveryRecord,
  ): Promise<void> {
    const { world } = open;
    const { signal } = posting.breakOff;
    const event = world.events.get(delivery.event);
    // A version can tell only of its own events; an edited snapshot may have others on their way.
    if (event === undefined || !isEventOf(versionOf(world, endpoint), event.type, world.view)) {
      world.deliveries.delete(delivery.id);
      this.#options.worlds.save(world);
      return;
    }
    let request: ExchangeRequest;
    try {
      request = await this.#write(open, endpoint, event);
    } catch (error) {
      // Trying again at once would fail at once.
      this.#report(event, error);
      this.#conclude(open, posting, delivery, false);
      return;
    }
    if (signal.aborted) {
      return;
    }
    const response = await postEvent(request, {
      fetch: this.#options.fetch,
      closing: signal,
      keepsAnswer: this.#options.showsAnswers && isLoopback(new URL(request.url).hostname),
    });
    if (posting.generation !== world.generation || (signal.aborted && response.status === 0)) {
      return;
    }
    open.attempts.add({ at: world.milliseconds, request, response });
    this.#conclude(open, posting, delivery, isTaken(response));
  }

  async #write(open: OpenWorld, endpoint: WebhookEndpointRecord, event: EventRecord): Promise<ExchangeRequest> {
    const { world } = open;
    const contract = await this.#options.contracts.open(
      isNeighbourEvent(event.type) ? "control" : versionOf(world, endpoint),
    );
    const payload = viewOf(contract).showEvent(renderEvent(world, event, namedVersionOf(world, endpoint)));
    const [finding] = contract.checkWebhook(event.type, payload) ?? [];
    if (finding !== undefined) {
      this.#report(event, new Error(`an event does not match its contract: ${finding.message}`));
    }
    const body = JSON.stringify(payload);
    // Receivers compare the signature with their own clock, so it has the machine's time and not the world's.
    const signature = await signPayload(body, endpoint.secret, Math.floor(this.#options.clock.wallNow() / 1000));
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": signature,
      "user-agent": "Stripe/1.0 (fc-contract sandbox)",
    };
    return { method: "POST", url: endpoint.url, headers, body };
  }

  #conclude(open: OpenWorld, posting: Posting, { id }: DeliveryRecord, taken: boolean): void {
    const { world } = open;
    const current = world.deliveries.get(id);
    if (current === undefined || posting.generation !== world.generation) {
      return;
    }
    const attempts = current.attempts + 1;
    if (taken || attempts >= RETRYING_ENDS) {
      dropDelivery(world, current, !taken);
    } else {
      world.deliveries.put({ ...current, attempts, dueAt: world.milliseconds + retryWait(attempts) });
    }
    this.#options.worlds.save(world);
  }

  #report(event: EventRecord, error: unknown): void {
    if (!this.#reported.has(event)) {
      this.#reported.add(event);
      this.#options.onFault(error);
    }
  }
}

function isTaken({ status }: ExchangeResponse): boolean {
  return status >= 200 && status < 300;
}
