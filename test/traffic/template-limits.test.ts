import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { MemoryGuard } from "../../src/traffic/memory-guard.ts";
import { readExchange } from "../../src/traffic/recording/read-exchange.ts";
import { CoverageCounter } from "../../src/contract/coverage/coverage-counter.ts";
import { HitRecorder } from "../../src/traffic/templates/hit-recorder.ts";
import type { TemplateLimits } from "../../src/traffic/templates/template-budget.ts";
import { TemplateCache } from "../../src/traffic/templates/template-cache.ts";
import { TrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { createRandom } from "../soak/random.ts";
import { exampleExchanges } from "./example-exchanges.ts";
import { varyExchange } from "./vary-exchange.ts";

const contracts = await Promise.all(SOME_VERSIONS.map(openContract));
const examples = contracts.flatMap(exampleExchanges);
const exampleOf = (name: string): Exchange => {
  const found = examples.find((example) => example.name.startsWith(name));
  if (found === undefined) {
    throw new Error(`no example ${name}`);
  }
  return found.exchange;
};
const account = exampleOf("retrieveAccount 200");
const list = exampleOf("listAccounts 200");
const random = createRandom(11);

const LIMITS: TemplateLimits = { characters: 30_000, lessons: 8, longestLesson: 32 * 1024, advance: 2_000_000 };
/** What `TemplateBudget` lets one attempt and one lesson go beyond the balance. */
const attemptWork = (length: number): number => length * 10 + 4096;
const LESSON_WORK = 100 * LIMITS.longestLesson;

function shuffle(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map(shuffle);
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const ranked = Object.entries(value).map(([name, member]) => ({ name, member: shuffle(member), rank: random() }));
  return Object.fromEntries(
    ranked.toSorted((left, right) => left.rank - right.rank).map(({ name, member }) => [name, member]),
  );
}

function withBody(exchange: Exchange, change: (body: JsonObject) => JsonValue): Exchange {
  const body = JSON.stringify(change(JSON.parse(exchange.response.body ?? "") as JsonObject));
  return { ...exchange, response: { ...exchange.response, body } };
}

function withHeaders(exchange: Exchange, names: readonly string[]): Exchange {
  const headers = { ...exchange.response.headers, ...Object.fromEntries(names.map((name) => [name, "v"])) };
  return { ...exchange, response: { ...exchange.response, headers } };
}

function nest(depth: number): JsonValue {
  return Array.from({ length: depth }).reduce<JsonValue>((value) => (random() < 0.5 ? [value] : { a: value }), 1);
}

const repeat = (count: number, create: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => create(index));
const item = (JSON.parse(list.response.body ?? "") as { data: JsonValue[] }).data[0] as JsonValue;
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `x-${index}`);
const itemsOf = (count: number): JsonValue[] => Array.from({ length: count }, () => item);

const HOSTILE: readonly (readonly [what: string, exchanges: readonly object[]])[] = [
  [
    "keys of items in any order",
    repeat(60, () => withBody(list, (body) => ({ ...body, data: itemsOf(20).map(shuffle) }))),
  ],
  ["long lists of them", repeat(4, () => withBody(list, (body) => ({ ...body, data: itemsOf(500).map(shuffle) })))],
  ["keys of bodies in any order", repeat(300, () => withBody(account, shuffle))],
  ["keys of lines in any order", repeat(300, () => shuffle(account as unknown as JsonObject) as JsonObject)],
  ["lists that grow", repeat(60, (index) => withBody(list, (body) => ({ ...body, data: itemsOf(index) })))],
  ["headers that grow", repeat(300, (index) => withHeaders(account, names(index)))],
  [
    "fields that come and go",
    repeat(300, () =>
      withHeaders(
        account,
        names(20).filter(() => random() < 0.5),
      ),
    ),
  ],
  ["names that are new each time", repeat(300, (index) => ({ ...account, [`x${index}`]: index }))],
  [
    "huge strings",
    repeat(40, (index) => withBody(account, (body) => ({ ...body, display_name: "x".repeat(9e4 + index) }))),
  ],
  [
    "huge strings before a difference",
    repeat(100, (index) => ({ ...account, a: "x".repeat(20_000), [`x${index}`]: 1 })),
  ],
  ["deep values", repeat(300, (index) => ({ ...account, x: nest(index % 110) }))],
  ["every operation and status", [...examples, ...examples].map(({ exchange }) => exchange)],
  [
    "every operation and status, in any order",
    examples.map(({ exchange }) => shuffle(exchange as unknown as JsonObject) as JsonObject),
  ],
];

interface Judged {
  readonly outcomes: readonly unknown[];
  readonly counts: readonly (readonly number[])[];
}

const countsOf = (checker: TrafficChecker): number[][] =>
  [...checker.versions.values()].map(({ coverage }) => [...coverage.counts()]);

function readOrThrow(line: string): Exchange {
  const read = readExchange(line);
  if ("fault" in read) {
    throw new Error(read.fault);
  }
  return read.exchange;
}

/** What templates make of lines, and how many characters they recognized of how many. */
function judgeLearning(
  lines: readonly string[],
  limits?: TemplateLimits,
): Judged & { readonly templates: TemplateCache; readonly recognized: number; readonly plain: number } {
  const checker = new TrafficChecker(contracts);
  const templates = new TemplateCache(checker, limits);
  let recognized = 0;
  let plain = 0;
  const outcomes = lines.map((line) => {
    const known = templates.recognize(line);
    if (known !== undefined) {
      recognized += line.length;
      return known;
    }
    plain += line.length;
    const exchange = readOrThrow(line);
    const outcome = checker.check(exchange);
    templates.learn(line, exchange, outcome);
    return outcome;
  });
  return { outcomes, counts: countsOf(checker), templates, recognized, plain };
}

function judgePlainly(lines: readonly string[]): Judged {
  const checker = new TrafficChecker(contracts);
  return { outcomes: lines.map((line) => checker.check(readOrThrow(line))), counts: countsOf(checker) };
}

describe("whatever comes, learning keeps its limits and changes neither what is found nor what is counted", () => {
  it.each(HOSTILE)("%s", (_, exchanges) => {
    const lines = exchanges.map((exchange) => JSON.stringify(exchange));
    const { templates, recognized, plain, ...judged } = judgeLearning(lines, LIMITS);
    const { characters, lessons, work } = templates.used;
    const longest = Math.max(...lines.map(({ length }) => length));

    expect(judged).toEqual(judgePlainly(lines));
    expect(characters).toBeLessThanOrEqual(LIMITS.characters);
    expect(Math.max(0, ...lessons)).toBeLessThanOrEqual(LIMITS.lessons);
    expect(work).toBeLessThanOrEqual(LIMITS.advance + recognized * 3 + plain / 4 + attemptWork(longest) + LESSON_WORK);
  });
});

describe("limits", () => {
  const usual = repeat(400, (index) => withBody(account, (body) => ({ ...body, created: index })));
  const noise = repeat(400, (index) => ({ ...account, [`x${index}`]: "x".repeat(5000) }));
  const write = (exchanges: readonly object[]): string[] => exchanges.map((exchange) => JSON.stringify(exchange));

  it("of ordinary traffic are never reached", () => {
    const successes = examples.filter(({ name }) => name.includes(" 200 ")).map(({ exchange }) => exchange);
    const lines = write(
      repeat(successes.length * 20, (index) => varyExchange(successes[index % successes.length] as Exchange, random)),
    );
    const { templates, recognized, plain } = judgeLearning(lines);
    expect(recognized / (recognized + plain)).toBeGreaterThan(0.9);
    expect(templates.used.characters).toBeLessThan(200_000);
    expect(Math.max(...templates.used.lessons)).toBeLessThan(50);
  });

  it("that noise has used up leave what was learned before recognized, once plain checks have paid for it", () => {
    const { templates } = judgeLearning(write([...usual.slice(0, 2), ...noise]), LIMITS);
    const lines = write(Array.from({ length: 20 }).flatMap(() => usual));
    const first = lines.findIndex((line) => templates.recognize(line) !== undefined);
    const workBefore = templates.used.work;

    expect(first).toBeGreaterThan(0);
    expect(lines.slice(first).every((line) => templates.recognize(line) !== undefined)).toBe(true);
    expect(templates.used.work - workBefore).toBeLessThan(lines.join("").length * 3);
  });

  it("of lessons are raised by recognized lines", () => {
    const checker = new TrafficChecker(contracts);
    const templates = new TemplateCache(checker, { ...LIMITS, lessons: 1 });
    const check = (line: string): boolean => {
      if (templates.recognize(line) !== undefined) {
        return true;
      }
      const exchange = readOrThrow(line);
      templates.learn(line, exchange, checker.check(exchange));
      return false;
    };
    const [first = "", second = ""] = write([account, withHeaders(account, ["x-other"])]);
    expect([first, second, second].map(check)).toEqual([false, false, false]);
    expect(Array.from({ length: 1000 }, () => check(first))).not.toContain(false);
    expect([second, second].map(check)).toEqual([false, true]);
  });
});

it("what a value would add to coverage is found out without counting it", () => {
  const [contract] = contracts;
  const schema = contract?.model.schemas.get("Account")?.properties.get("status");
  if (contract === undefined || schema === undefined) {
    throw new Error("no schema of a status");
  }
  const recorder = new HitRecorder(contract);
  const hits = recorder.ofValue(schema, "active");
  const { probes } = new CoverageCounter(contract);

  expect(hits).toHaveLength(2);
  expect(probes[hits[0] as number]).toMatchObject({ kind: "values", item: "active" });
  expect(recorder.ofValue(schema, "active")).toEqual(hits);
});

it("the garbage of large entries is collected before it is more than 128 MB", () => {
  const memory = new MemoryGuard();
  const collections = [50, 50, 50, 10, 120, 200].map((megabytes) => {
    memory.release(megabytes * 1024 * 1024);
    return memory.collections;
  });
  expect(collections).toEqual([0, 0, 1, 1, 2, 3]);
});
