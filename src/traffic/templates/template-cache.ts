import { findResponse } from "../../contract/check/check-response.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { Contract } from "../../contract/contract.ts";
import type { CoverageCounter } from "../../contract/coverage/coverage-counter.ts";
import { type Hits, subtractHits } from "../../contract/coverage/hits.ts";
import { matchMediaType } from "../../contract/model/match-media-type.ts";
import { isJsonType } from "../../contract/model/media-type.ts";
import { isDeeperThan } from "../../schema/is-deeper-than.ts";
import { isJsonObject, type JsonObject, parseJson } from "../../schema/json.ts";
import type { CheckOutcome } from "../check-outcome.ts";
import type { Route, TrafficChecker } from "../traffic-checker.ts";
import { BodyTemplates } from "./body-templates.ts";
import { HitRecorder } from "./hit-recorder.ts";
import { findLayout } from "./json-layout.ts";
import { describeExchange } from "./describe-exchange.ts";
import { type Ledger, TemplateBudget, type TemplateLimits } from "./template-budget.ts";
import { type Attempt, type Template, TemplatePool } from "./template-pool.ts";
import { TemplateWriter } from "./template-writer.ts";

/** Exchanges are not deep; one that is must not exhaust the stack. */
const DEEPEST = 100;

/** What a line with a template is: what the check of the line it was learned from said. */
interface KnownLine {
  readonly outcome: CheckOutcome;
  readonly coverage: CoverageCounter;
  readonly ledger: Ledger;
}

/** What is learned of one contract. */
interface Learned {
  readonly recorder: HitRecorder;
  readonly bodies: BodyTemplates;
}

/**
 * Recognizes lines of NDJSON that say what earlier ones said, with other ids, times and amounts: a line that differs from
 * one in order only where the contract lets it differ is in order, too, and adds the same to coverage. A regular
 * expression sees that in less time than it takes to parse the line.
 */
export class TemplateCache {
  readonly #checker: TrafficChecker;
  readonly #budget: TemplateBudget;
  readonly #lines = new TemplatePool();
  readonly #known = new Map<Template, KnownLine>();
  readonly #learned = new Map<Contract, Learned>();

  constructor(checker: TrafficChecker, limits?: TemplateLimits) {
    this.#checker = checker;
    this.#budget = new TemplateBudget(limits);
  }

  /** What was spent so far. */
  get used(): TemplateBudget["used"] {
    return this.#budget.used;
  }

  /** The outcome of a line that matches a template, which is counted then. `hits` takes what it adds to coverage. */
  recognize(line: string, hits: Hits[] = []): CheckOutcome | undefined {
    const { length } = line;
    if (!this.#budget.mayTry(length)) {
      return undefined;
    }
    const attempt: Attempt = {
      text: line,
      hits,
      template: undefined,
      work: 0,
      mostWork: this.#budget.workFor(length),
    };
    const isMatch = this.#lines.match(attempt, 0) === length;
    const known = isMatch && attempt.template !== undefined ? this.#known.get(attempt.template) : undefined;
    if (known === undefined) {
      this.#budget.failed(length, attempt.work);
      return undefined;
    }
    for (const part of hits) {
      known.coverage.addHits(part);
    }
    this.#budget.recognized(known.ledger, length, attempt.work);
    return known.outcome;
  }

  /** Learns the template of a line that was checked, if nothing is wrong with it and there is budget left. */
  learn(line: string, exchange: Exchange, outcome: CheckOutcome): void {
    const isInOrder = outcome.kind === "checked" && outcome.findings.length === 0 && outcome.unchecked === undefined;
    if (!isInOrder || this.#checker.isDelivery(exchange)) {
      return;
    }
    const route = this.#checker.route(exchange);
    if (route.kind !== "route") {
      return;
    }
    const { checker, match } = route;
    const lessonName = `${checker.contract.version} ${match.operation.name} ${exchange.response.status}`;
    const ledger = this.#budget.startLesson(lessonName, line.length);
    const template = ledger === undefined ? undefined : this.#createTemplate(line, exchange, route);
    if (ledger !== undefined && template !== undefined) {
      this.#lines.add(template);
      this.#known.set(template, { outcome, coverage: checker.coverage, ledger });
    }
  }

  #createTemplate(line: string, exchange: Exchange, route: Route): Template | undefined {
    const { contract } = route.checker;
    const entry: JsonObject = JSON.parse(line);
    const layout = isOwnForm(entry) && !isDeeperThan(entry, DEEPEST) ? findLayout(line, entry) : undefined;
    const learned = this.#learnedOf(contract);
    const body = layout === undefined ? undefined : this.#learnBody(learned, route, exchange.response);
    const hits =
      body === undefined ? undefined : subtractHits(learned.recorder.ofExchange(route.match, exchange), body.hits);

    if (layout === undefined || body === undefined || hits === undefined) {
      return undefined;
    }
    const parts = new TemplateWriter(layout, 0).write(
      entry,
      describeExchange(contract, route.match, exchange, body.pool),
    );
    const characters = this.#lines.has(parts) ? undefined : this.#lines.costOf(parts);
    return characters === undefined || !this.#budget.keep(characters) ? undefined : { parts, hits };
  }

  #learnedOf(contract: Contract): Learned {
    let learned = this.#learned.get(contract);
    if (learned === undefined) {
      const recorder = new HitRecorder(contract);
      learned = { recorder, bodies: new BodyTemplates(recorder, this.#budget) };
      this.#learned.set(contract, learned);
    }
    return learned;
  }

  /** A body that is not a JSON object is fixed; undefined when there is no template for one that is. */
  #learnBody({ recorder, bodies }: Learned, route: Route, response: Exchange["response"]): LearnedBody | undefined {
    const media = findResponse(route.match.operation, response.status)?.media ?? [];
    const content = matchMediaType(media, response.headers["content-type"]);
    const value = content !== undefined && isJsonType(content.type) ? parseJson(response.body ?? "") : undefined;

    if (content?.schema === undefined || response.body === null || !isJsonObject(value)) {
      return { pool: undefined, hits: [] };
    }
    const layout = isDeeperThan(value, DEEPEST) ? undefined : findLayout(response.body, value);
    const pool = layout === undefined ? undefined : bodies.learn(value, content.schema, layout);
    return pool === undefined ? undefined : { pool, hits: recorder.ofValue(content.schema, value) };
  }
}

interface LearnedBody {
  readonly pool: TemplatePool | undefined;
  /** What the body adds to coverage. */
  readonly hits: Hits;
}

/** Whether an entry is an exchange in our own form. An entry of HAR says much that is different each time. */
function isOwnForm({ request, response }: JsonObject): boolean {
  return [request, response].every(
    (message) => isJsonObject(message) && isJsonObject(message["headers"]) && message["content"] === undefined,
  );
}
