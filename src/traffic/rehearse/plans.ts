import type { Operation } from "../../contract/model/operation.ts";
import type { BothVersions } from "./create-rehearsed-finding.ts";
import { type CallPlan, planCall } from "./plan-call.ts";
import { type DeliveryPlan, planDelivery } from "./plan-delivery.ts";
import { ShapeComparer } from "./shape-comparer.ts";

/** Types of events are made up by whoever wrote a recording. */
const MOST_DELIVERIES = 1_000;

/** What one version changes for the traffic of another, found out when it is first asked for. */
export class Plans {
  readonly both: BothVersions;
  readonly #comparer = new ShapeComparer();
  readonly #calls = new Map<string, CallPlan>();
  readonly #deliveries = new Map<string, DeliveryPlan>();

  constructor(both: BothVersions) {
    this.both = both;
  }

  ofCall(operation: Operation, status: number): CallPlan {
    const key = `${operation.name} ${status}`;
    const plan = this.#calls.get(key) ?? planCall(this.both, this.#comparer, operation, status);
    this.#calls.set(key, plan);
    return plan;
  }

  ofDelivery(typeField: string, type: string): DeliveryPlan {
    const plan = this.#deliveries.get(type) ?? planDelivery(this.both, this.#comparer, typeField, type);
    if (this.#deliveries.size < MOST_DELIVERIES) {
      this.#deliveries.set(type, plan);
    }
    return plan;
  }
}
