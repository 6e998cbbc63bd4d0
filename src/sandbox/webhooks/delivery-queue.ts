import type { Collection } from "../world/collections/collection.ts";
import type { DeliveryRecord } from "../world/records/event-records.ts";
import { Fifo } from "../world/collections/fifo.ts";
import { Heap } from "../world/collections/heap.ts";

/** The deliveries about one object to one endpoint, which go out one after the other. */
interface Lane {
  /** Ids, oldest first. Those of deliveries that are gone are skipped when they come up; the first one is never gone. */
  ids: Fifo<string>;
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
  readonly #ready = new Map<string, Fifo<string>>();

  constructor(deliveries: Collection<DeliveryRecord>) {
    this.#deliveries = deliveries;
    for (const delivery of deliveries.list.oldestFirst()) {
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
    for (let id = ready?.shift(); id !== undefined; id = ready?.shift()) {
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
      this.#lanes.set(key, { ids: fifoOf([id]), last: sequence });
    } else if (sequence < lane.last) {
      const ids = new Set([...lane.ids.last(lane.ids.size), id]);
      lane.ids = fifoOf([...ids].toSorted((left, right) => this.#numberOf(left) - this.#numberOf(right)));
      this.#skipGone(key, lane);
    } else {
      lane.ids.push(id);
      lane.last = sequence;
    }
  }

  /** What comes after it is first from here on. */
  #leave(delivery: DeliveryRecord): void {
    const key = `${delivery.endpoint}/${delivery.object}`;
    const lane = this.#lanes.get(key);
    if (lane?.ids.first !== delivery.id) {
      return;
    }
    this.#skipGone(key, lane);
    const head = this.#deliveries.get(lane.ids.first ?? "");
    if (head !== undefined) {
      this.#heap.push({ at: head.dueAt, sequence: head.sequence, id: head.id });
    }
  }

  #headOf({ endpoint, object }: DeliveryRecord): string | undefined {
    return this.#lanes.get(`${endpoint}/${object}`)?.ids.first;
  }

  #skipGone(key: string, { ids }: Lane): void {
    while (ids.first !== undefined && this.#deliveries.get(ids.first) === undefined) {
      ids.shift();
    }
    if (ids.size === 0) {
      this.#lanes.delete(key);
    }
  }

  #numberOf(id: string): number {
    return this.#deliveries.get(id)?.sequence ?? 0;
  }

  #isCurrent({ at, id }: Due): boolean {
    const delivery = this.#deliveries.get(id);
    return delivery?.dueAt === at && this.#headOf(delivery) === id;
  }

  #makeReady(id: string): void {
    const { endpoint } = this.#deliveries.require(id);
    const ready = this.#ready.get(endpoint);
    if (ready === undefined) {
      this.#ready.set(endpoint, fifoOf([id]));
    } else {
      ready.push(id);
    }
  }
}

function fifoOf(ids: readonly string[]): Fifo<string> {
  const fifo = new Fifo<string>();
  ids.forEach((id) => fifo.push(id));
  return fifo;
}
