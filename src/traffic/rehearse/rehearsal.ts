import { type Exchange, isLeftOut } from "../../contract/check/exchange.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Hits } from "../../contract/coverage/hits.ts";
import type { Operation } from "../../contract/model/operation.ts";
import type { Finding, FindingData } from "../../findings/finding.ts";
import { parseJson, parseJsonObject } from "../../schema/json.ts";
import type { CheckOutcome } from "../check-outcome.ts";
import type { Route, TrafficChecker } from "../traffic-checker.ts";
import type { Rehearsed } from "./body-rehearsal.ts";
import { type BothVersions, createRefusal } from "./create-rehearsed-finding.ts";
import { findRefusals, type Refused } from "./find-refusals.ts";
import { OutcomeMemory } from "./outcome-memory.ts";
import type { CallPlan } from "./plan-call.ts";
import { Plans } from "./plans.ts";

const NOTHING: Rehearsed = { findings: [], seen: [] };

/** Reads exchanges as if they had named another API version, and finds what would be refused or look different. */
export class Rehearsal {
  /** The target as it was named; it may have no contract, and the nearest one is the target. */
  readonly version: string;
  readonly #checker: TrafficChecker;
  readonly #target: Contract;
  /** By the version of the traffic. */
  readonly #plans = new Map<Contract, Plans>();
  /** The plans of calls, by the outcome of those from which templates were learned. */
  readonly #learned = new WeakMap<CheckOutcome, CallPlan>();
  readonly #memory = new OutcomeMemory();

  constructor(checker: TrafficChecker, version: string, target: Contract) {
    this.#checker = checker;
    this.version = version;
    this.#target = target;
  }

  /** The outcome of a recognized line, as far as it is known without reading the line. */
  recall(outcome: CheckOutcome, hits: readonly Hits[]): CheckOutcome | undefined {
    const plan = this.#learned.get(outcome);
    if (plan === undefined || (plan.refuses === "nothing" && plan.response === undefined)) {
      return outcome;
    }
    // Like lines have the same parameters, with other texts.
    const name = plan.refuses === "texts" ? undefined : this.#memory.nameOf(hits);
    return name === undefined ? undefined : this.#memory.recall(name);
  }

  /**
   * The outcome of an exchange, with what the other version changes in place of what is wrong with it.
   *
   * @param hits - what a recognized line adds to coverage
   */
  rehearse(exchange: Exchange, outcome: CheckOutcome, hits?: readonly Hits[]): CheckOutcome {
    if (outcome.kind !== "checked") {
      return outcome;
    }
    const { findings, seen } = this.#checker.isDelivery(exchange)
      ? this.#rehearseDelivery(exchange)
      : this.#rehearseCall(exchange, outcome);
    const rehearsed = { ...outcome, findings, ...(seen.length > 0 && { seen }) };
    const name = hits === undefined ? undefined : this.#memory.nameOf(hits);
    if (name !== undefined) {
      this.#memory.remember(name, rehearsed);
    }
    return rehearsed;
  }

  #rehearseCall(exchange: Exchange, outcome: CheckOutcome): Rehearsed {
    const route = this.#checker.route(exchange);
    if (route.kind !== "route" || route.checker.contract === this.#target) {
      return NOTHING;
    }
    const plans = this.#plansFor(route.checker.contract);
    const plan = plans.ofCall(route.match.operation, exchange.response.status);
    this.#learned.set(outcome, plan);
    const refusals = plan.refuses === "nothing" ? [] : findRefused(plans.both, route, exchange);
    const body = plan.response === undefined ? undefined : parseJson(exchange.response.body ?? "");
    const changes = body === undefined ? undefined : plan.response?.rehearse(body);
    return changes === undefined
      ? { findings: refusals, seen: [] }
      : { findings: [...refusals, ...changes.findings], seen: changes.seen };
  }

  #rehearseDelivery({ request }: Exchange): Rehearsed {
    const { webhooks } = this.#target.product;
    const event = parseJsonObject(request.body ?? "");
    if (webhooks === undefined || event === undefined) {
      return NOTHING;
    }
    const { [webhooks.typeField]: type, [webhooks.versionField]: version } = event;
    const contract = this.#checker.contractOf(typeof version === "string" ? version : undefined);
    if (typeof type !== "string" || contract === undefined || contract === this.#target) {
      return NOTHING;
    }
    const { findings, seen, payload } = this.#plansFor(contract).ofDelivery(webhooks.typeField, type);
    const changes = payload?.rehearse(event) ?? NOTHING;
    return { findings: [...findings, ...changes.findings], seen: [...seen, ...changes.seen] };
  }

  #plansFor(before: Contract): Plans {
    const plans = this.#plans.get(before) ?? new Plans({ before, after: this.#target });
    this.#plans.set(before, plans);
    return plans;
  }
}

function findRefused(both: BothVersions, { match, pathname }: Route, { request }: Exchange): readonly Finding[] {
  const other = both.after.findOperation(request.method, pathname);
  const where = { operation: match.operation.name, status: null, direction: "request" } as const;
  if (other === undefined) {
    return [createRefusal(both, where, missingOperation(match.operation))];
  }
  return isLeftOut(request)
    ? []
    : findRefusals({ contract: both.before, match }, { contract: both.after, match: other }, request).map((refused) =>
        createRefusal(both, where, refused),
      );
}

function missingOperation({ pointer }: Operation): Refused {
  const data: FindingData = {
    in: "path",
    pointer: "",
    rule: "removed",
    contractPointer: pointer,
    expected: { kind: "none-such", what: "operation" },
    got: { kind: "one" },
    severity: "breaking",
  };
  return { data, said: { isIn: "before", pointer } };
}
