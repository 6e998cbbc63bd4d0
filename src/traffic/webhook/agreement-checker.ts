import { createFinding } from "../../contract/check/create-finding.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Webhooks } from "../../contract/product/webhooks.ts";
import type { Redact } from "../../findings/read-got.ts";
import { readGot } from "../../findings/read-got.ts";
import { describeGot } from "../../findings/words.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { Finding } from "../../findings/finding.ts";
import { isComposed, type JsonObject, type JsonValue, parseJsonObject } from "../../schema/json.ts";

/** How many objects are remembered; the oldest go first. */
const MOST_OBJECTS = 10_000;
const LONGEST_VALUE = 1_000;
const NOTHING: readonly Finding[] = [];

interface ToldObject {
  readonly type: string;
  readonly fields: JsonObject;
}

/** Compares what webhooks said of an object with the next answer that shows the same object. */
export class AgreementChecker {
  readonly #habits: Webhooks;
  readonly #told = new Map<string, ToldObject>();

  constructor(habits: Webhooks) {
    this.#habits = habits;
  }

  get isEmpty(): boolean {
    return this.#told.size === 0;
  }

  remember(event: JsonObject, type: string): void {
    const object = this.#habits.subjectOf(event);
    const id = object?.["id"];

    if (object === undefined || typeof id !== "string" || !isShort(id)) {
      return;
    }
    const names = Object.keys(this.#habits.compared);
    const fields = names.flatMap((name) => {
      const value = object[name];
      return value === undefined || !isShort(value) ? [] : [[name, value] as const];
    });
    this.#told.delete(id);
    this.#told.set(id, { type, fields: Object.fromEntries(fields) });
    const [oldest] = this.#told.keys();
    if (this.#told.size > MOST_OBJECTS && oldest !== undefined) {
      this.#told.delete(oldest);
    }
  }

  checkRead(exchange: Exchange, contract: Contract, pathname: string): readonly Finding[] {
    if (this.#told.size === 0) {
      return NOTHING;
    }
    const { method } = exchange.request;
    const id = pathname.split("/").find((segment) => this.#told.has(segment));
    const told = id === undefined ? undefined : this.#told.get(id);
    if (id === undefined || told === undefined) {
      return NOTHING;
    }
    // After a call that changes the object, the event is out of date.
    this.#told.delete(id);
    if (method !== "GET" || exchange.response.status !== 200 || !pathname.endsWith(`/${id}`)) {
      return NOTHING;
    }
    return this.#compare(told, exchange, contract, pathname);
  }

  #compare(told: ToldObject, exchange: Exchange, contract: Contract, pathname: string): Finding[] {
    const { redact } = contract.product;
    const read = parseJsonObject(exchange.response.body ?? "");
    const operation = contract.findOperation(exchange.request.method, pathname)?.operation;
    const schema = operation?.responses.find(({ status }) => status === "200")?.media[0]?.schema?.pointer;

    if (operation === undefined || schema === undefined || read === undefined) {
      return [];
    }
    const context = {
      operation: operation.name,
      status: 200,
      direction: "response",
      locate: contract.locate,
      redact,
    } as const;
    return Object.entries(told.fields)
      .filter(([name, value]) => read[name] !== undefined && read[name] !== value)
      .map(([name, value]) =>
        createFinding(context, {
          in: "body",
          pointer: `/${name}`,
          rule: "agreement",
          contractPointer: `${schema}/properties/${name}`,
          expected: { kind: "words", words: `${show(value, redact)}, as the webhook ${told.type} had just said` },
          got: readGot(read[name], redact),
          severity: this.#habits.compared[name] ?? "breaking",
        }),
      );
  }
}

/** Only values of ordinary length are kept: ten thousand objects of a hostile recording must not fill the memory. */
function isShort(value: JsonValue): boolean {
  return typeof value === "string" ? value.length <= LONGEST_VALUE : !isComposed(value);
}

function show(value: JsonValue | undefined, redact: Redact): string {
  return describeGot(readGot(value, redact));
}
