import { createFinding } from "../../contract/check/create-finding.ts";
import type { Contract } from "../../contract/contract.ts";
import { readGot } from "../../findings/read-got.ts";
import { describeGot } from "../../findings/words.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { Finding } from "../../findings/finding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { redactShownText } from "../../protocol/secrets/mask.ts";

/** Fields that never change, and the status, for which every change sends an event. */
const COMPARED = ["object", "created", "livemode", "category", "subcategory", "institution_name", "status"];

/** How many objects are remembered; the oldest go first. */
const MOST_OBJECTS = 10_000;
const NOTHING: readonly Finding[] = [];

interface ToldObject {
  readonly type: string;
  readonly fields: JsonObject;
}

/** Holds what webhooks said of an object against the next answer that shows the same object. */
export class AgreementChecker {
  readonly #told = new Map<string, ToldObject>();

  get isEmpty(): boolean {
    return this.#told.size === 0;
  }

  remember(event: JsonObject): void {
    const data = event["data"];
    const object = isJsonObject(data) ? data["object"] : undefined;

    if (!isJsonObject(object) || typeof object["id"] !== "string") {
      return;
    }
    const fields = COMPARED.flatMap((name) => (object[name] === undefined ? [] : [[name, object[name]] as const]));
    this.#told.delete(object["id"]);
    this.#told.set(object["id"], { type: String(event["type"]), fields: Object.fromEntries(fields) });
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
    return compare(told, exchange, contract, pathname);
  }
}

function compare(told: ToldObject, exchange: Exchange, contract: Contract, pathname: string): Finding[] {
  const read = parse(exchange.response.body);
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
    redact: redactShownText,
  } as const;
  return Object.entries(told.fields)
    .filter(([name, value]) => read[name] !== undefined && read[name] !== value)
    .map(([name, value]) =>
      createFinding(context, {
        in: "body",
        pointer: `/${name}`,
        rule: "agreement",
        contractPointer: `${schema}/properties/${name}`,
        expected: { kind: "words", words: `${show(value)}, as the webhook ${told.type} had just said` },
        got: readGot(read[name], redactShownText),
        severity: name === "status" ? "drift" : "breaking",
      }),
    );
}

function show(value: JsonValue | undefined): string {
  return describeGot(readGot(value, redactShownText));
}

function parse(text: string | null): JsonObject | undefined {
  try {
    const value = JSON.parse(text ?? "") as unknown;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
