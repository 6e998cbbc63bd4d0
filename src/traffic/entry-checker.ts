import type { Exchange } from "../contract/check/exchange.ts";
import type { CheckOutcome } from "./check-outcome.ts";
import { checkSafely } from "./check-safely.ts";
import { readExchange } from "./recording/read-exchange.ts";
import { ExchangeShapes } from "./shapes/exchange-shapes.ts";
import type { TrafficChecker } from "./traffic-checker.ts";

/** The entry is not an exchange. */
interface EntryFault {
  readonly kind: "fault";
  readonly reason: string;
}

const IN_ORDER: CheckOutcome = { kind: "checked", findings: [] };
/** Learning takes as long as checking a hundred exchanges, so all but the first lessons are earned by recognizing others. */
const FIRST_LESSONS = 200;
const RECOGNIZED_PER_LESSON = 1000;
/** Shapes take memory, which does not grow with the recording. */
const MOST_LESSONS = 2000;
/** After so many entries of which fewer than a quarter were recognized, trying is given up: it costs more than it saves. */
const PROBATION = 2000;

/**
 * Checks the entries of recordings as they are in the file. What has the shape of an exchange that was found in
 * order is in order; everything else is read and checked, and its shape learned.
 */
export class EntryChecker {
  readonly checker: TrafficChecker;
  readonly #shapes = new ExchangeShapes();
  #tried = 0;
  #recognized = 0;
  #lessons = 0;

  constructor(checker: TrafficChecker) {
    this.checker = checker;
  }

  check(text: string): CheckOutcome | EntryFault {
    return checkSafely(() => this.#check(text));
  }

  #check(text: string): CheckOutcome | EntryFault {
    const { checker } = this;
    // Objects from webhooks are compared with what the answers say, not only with their shape.
    const isWorthTrying = !checker.isComparing && this.#isWorthTrying();
    if (isWorthTrying && this.#shapes.recognize(text)) {
      this.#recognized += 1;
      return IN_ORDER;
    }
    const read = readExchange(text);
    if ("fault" in read) {
      return { kind: "fault", reason: read.fault };
    }
    return isWorthTrying && this.#mayLearn() ? this.#checkAndLearn(text, read.exchange) : checker.check(read.exchange);
  }

  #mayLearn(): boolean {
    return this.#lessons < Math.min(MOST_LESSONS, FIRST_LESSONS + this.#recognized / RECOGNIZED_PER_LESSON);
  }

  #isWorthTrying(): boolean {
    this.#tried += 1;
    return this.#tried < PROBATION || this.#recognized * 4 > this.#tried;
  }

  #checkAndLearn(text: string, exchange: Exchange): CheckOutcome {
    const route = this.checker.route(exchange);
    if (route.kind !== "route" || this.checker.isDelivery(exchange)) {
      return this.checker.check(exchange);
    }
    const { coverage } = route.checker;
    const before = coverage.counts();
    const outcome = this.checker.check(exchange);

    if (outcome.kind === "checked" && outcome.findings.length === 0 && outcome.unchecked === undefined) {
      this.#lessons += 1;
      this.#shapes.learn(text, exchange, route, coverage.hitsSince(before));
    }
    return outcome;
  }
}
