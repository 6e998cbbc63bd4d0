import type { Collection } from "../world/collection.ts";
import type { DeliveryRecord } from "../world/records.ts";
import { Heap } from "../world/heap.ts";

/** The deliveries about one object to one endpoint, which go out one after the other. */
interface Lane {
  /** Ids, oldest first. */
  ids: Set<string>;
  /** The highest number in it, to notice what is put back out of order. */
  last: number;
}

interface Due {
  readonly at: number;
  readonly sequence: number;
  readonly id: string;
}

/**
 * Which deliveries of a world may go out, and when the next one may. Only the oldest one about an object counts: the
 * others wait for it.
 *
 * It follows every change of the collection, so nothing ever walks through all that waits.
 */
export class DeliveryQueue {
  readonly #deliveries: Collection<DeliveryRecord>;
  readonly #lanes = new Map<string, Lane>();
  /** What comes first in its lane, by the time it is due. What was changed or removed since is skipped when it comes up. */
  readonly #heap = new Heap<Due>((left, right) => left.at - right.at || left.sequence - right.sequence);
  readonly #ready = new Map<string, Set<string>>();

  constructor(deliveries: Collection<DeliveryRecord>) {
    this.#deliveries = deliveries;
    for (const delivery of deliveries.oldestFirst()) {
      this.#follow(undefined, delivery);
    }
    deliveries.watch((before, after) => this.#follow(before, after));
  }

  /** The time of the first delivery that is not due yet. */
  get next(): number | undefined {
    for (let due = this.#heap.first; due !== undefined; due = this.#heap.first) {
      if (this.#isCurrent(due)) {
        return due.at;
      }
      this.#heap.shift();
    }
    return undefined;
  }

  /** The endpoints that have something due. */
  endpoints(now: number): string[] {
    for (let due = this.#heap.first; due !== undefined && due.at <= now; due = this.#heap.first) {
      this.#heap.shift();
      if (this.#isCurrent(due)) {
        this.#makeReady(due.id);
      }
    }
    return [...this.#ready.keys()];
  }

  /** Takes out what is due next for an endpoint. It comes up again once its record is replaced. */
  take(endpoint: string, now: number): DeliveryRecord | undefined {
    const ready = this.#ready.get(endpoint);
    for (const id of ready ?? []) {
      ready?.delete(id);
      const delivery = this.#deliveries.get(id);
      if (delivery !== undefined && this.#headOf(delivery) === id) {
        if (delivery.dueAt <= now) {
          return delivery;
        }
        this.#heap.push({ at: delivery.dueAt, sequence: delivery.sequence, id });
      }
    }
    this.#ready.delete(endpoint);
    return undefined;
  }

  #follow(before: DeliveryRecord | undefined, after: DeliveryRecord | undefined): void {
    if (before !== undefined && after === undefined) {
      this.#leave(before);
    } else if (before === undefined && after !== undefined) {
      this.#join(after);
    }
    if (after !== undefined && this.#headOf(after) === after.id) {
      this.#heap.push({ at: after.dueAt, sequence: after.sequence, id: after.id });
    }
  }

  #join({ endpoint, id, object, sequence }: DeliveryRecord): void {
    const key = `${endpoint}/${object}`;
    const lane = this.#lanes.get(key);

    if (lane === undefined) {
      this.#lanes.set(key, { ids: new Set([id]), last: sequence });
      return;
    }
    lane.ids.add(id);
    if (sequence < lane.last) {
      lane.ids = new Set([...lane.ids].toSorted((left, right) => this.#numberOf(left) - this.#numberOf(right)));
    } else {
      lane.last = sequence;
    }
  }

  /** What comes after it is first from here on. */
  #leave(delivery: DeliveryRecord): void {
    const key = `${delivery.endpoint}/${delivery.object}`;
    const lane = this.#lanes.get(key);
    const wasFirst = this.#headOf(delivery) === delivery.id;

    lane?.ids.delete(delivery.id);
    if (lane?.ids.size === 0) {
      this.#lanes.delete(key);
    }
    const head = this.#deliveries.get(this.#headOf(delivery) ?? "");
    if (wasFirst && head !== undefined) {
      this.#heap.push({ at: head.dueAt, sequence: head.sequence, id: head.id });
    }
  }

  #headOf({ endpoint, object }: DeliveryRecord): string | undefined {
    return this.#lanes.get(`${endpoint}/${object}`)?.ids.values().next().value;
  }

  #numberOf(id: string): number {
    return this.#deliveries.get(id)?.sequence ?? 0;
  }

  #isCurrent({ at, id }: Due): boolean {
    const delivery = this.#deliveries.get(id);
    return delivery?.dueAt === at && this.#headOf(delivery) === id;
  }

  #makeReady(id: string): void {
    const { endpoint } = this.#deliveries.get(id) as DeliveryRecord;
    const ready = this.#ready.get(endpoint);
    if (ready === undefined) {
      this.#ready.set(endpoint, new Set([id]));
    } else {
      ready.add(id);
    }
  }
}
