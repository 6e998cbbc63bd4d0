import type { Hits } from "../contract/coverage/hits.ts";
import type { CheckOutcome } from "./check-outcome.ts";
import { checkSafely } from "./check-safely.ts";
import { MemoryGuard } from "./memory-guard.ts";
import { readExchange } from "./recording/read-exchange.ts";
import { describeTooHeavy, isTooHeavy, weighJson } from "./recording/weigh-json.ts";
import { TemplateCache } from "./templates/template-cache.ts";
import type { Rehearsal } from "./rehearse/rehearsal.ts";
import type { TrafficChecker } from "./traffic-checker.ts";

/** Smaller entries are garbage that is collected soon. */
const LARGE = 128 * 1024;

/** The entry is not an exchange. */
interface EntryFault {
  readonly kind: "fault";
  readonly reason: string;
}

/**
 * Checks the entries of recordings as they are in the file. A line that matches the template of one in order is in
 * order; everything else is read and checked, and its template learned.
 */
export class EntryChecker {
  readonly checker: TrafficChecker;
  readonly #rehearsal: Rehearsal | undefined;
  readonly #templates: TemplateCache;
  readonly #memory = new MemoryGuard();

  constructor(checker: TrafficChecker, rehearsal?: Rehearsal) {
    this.checker = checker;
    this.#rehearsal = rehearsal;
    this.#templates = new TemplateCache(checker);
  }

  /** The version that exchanges are read as, if it is not their own. */
  get rehearsed(): string | undefined {
    return this.#rehearsal?.version;
  }

  check(text: string): CheckOutcome | EntryFault {
    if (text.length < LARGE) {
      return checkSafely(() => this.#check(text));
    }
    const weight = weighJson(text);
    if (isTooHeavy(weight)) {
      return { kind: "fault", reason: describeTooHeavy() };
    }
    const outcome = checkSafely(() => this.#check(text));
    this.#memory.release(weight);
    return outcome;
  }

  #check(text: string): CheckOutcome | EntryFault {
    const { checker } = this;
    // Objects from webhooks are compared with what the answers say, which templates do not know.
    const templates = checker.isComparing ? undefined : this.#templates;
    const hits: Hits[] = [];
    const known = templates?.recognize(text, hits);
    if (known !== undefined) {
      const outcome = this.#rehearsal === undefined ? known : this.#rehearsal.recall(known, hits);
      if (outcome !== undefined) {
        return outcome;
      }
    }
    const read = readExchange(text);
    if ("fault" in read) {
      return { kind: "fault", reason: read.fault };
    }
    const outcome = known ?? checker.check(read.exchange);
    if (known === undefined) {
      templates?.learn(text, read.exchange, outcome);
    }
    return this.#rehearsal?.rehearse(read.exchange, outcome, known === undefined ? undefined : hits) ?? outcome;
  }
}
