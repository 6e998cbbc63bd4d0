import type { Finding } from "../../findings/finding.ts";
import { isJsonArray, isJsonObject, type JsonValue, parseJson } from "../../schema/json.ts";
import { formatPointer, parsePointer } from "../../schema/json-pointer.ts";
import { findResponse } from "../check/check-response.ts";
import type { Exchange } from "../check/exchange.ts";
import type { Contract } from "../contract.ts";
import type { RouteMatch } from "../model/route-operations.ts";
import type { Evidence } from "./evidence.ts";
import { findAlikeStatuses, findAlikeWebhooks } from "./find-alike.ts";
import { findReferring } from "./find-referring.ts";
import { mergeSamples, type Sample, sampleValue } from "./sampled-shape.ts";
import { isConstantName, isShowableName } from "./text-form.ts";

/** An exchange that was checked. */
export interface CheckedExchange {
  readonly contract: Contract;
  /** The version that it named, if the contract is one of another. */
  readonly version: string | undefined;
  /** Undefined for the delivery of a webhook. */
  readonly match: RouteMatch | undefined;
  readonly exchange: Exchange;
}

type Gathered = Pick<Evidence, "kind" | "pointer" | "name"> & Partial<Pick<Evidence, "sample" | "alike" | "count">>;

/**
 * What the findings of one exchange say about the contract, with samples of the values. Findings that no change of the
 * contract answers give nothing, and so do those whose names may be private.
 */
export function gatherEvidence(checked: CheckedExchange, findings: readonly Finding[]): readonly Evidence[] {
  const { contract } = checked;
  const version = readVersion(checked);
  const parts = new ExchangeParts(checked);
  const isCut = findings.some(({ omitted }) => omitted !== undefined);
  const sampled = new Set<string>();

  return findings.flatMap((finding): Evidence[] => {
    // Of a list with too many findings all items are looked at, once for each field.
    const ofAllItems = isCut && finding.rule === "undocumented";
    const place = `${finding.contract.pointer} ${parts.generalize(finding)}`;
    if (ofAllItems && sampled.has(place)) {
      return [];
    }
    sampled.add(place);
    const gathered = gather(checked, finding, parts.valuesOf(finding, ofAllItems));
    if (gathered === undefined) {
      return [];
    }
    return [
      {
        contract: contract.version,
        version,
        isRequest: finding.direction === "request",
        operations: [finding.operation],
        sample: undefined,
        alike: undefined,
        count: 1,
        places: [],
        ...gathered,
      },
    ];
  });
}

function readVersion({ contract, version }: CheckedExchange): string {
  const choice = version === undefined ? undefined : contract.product.versions?.choose(version);
  return choice?.kind === "chosen" ? choice.wanted : contract.version;
}

function gather(checked: CheckedExchange, finding: Finding, values: readonly JsonValue[]): Gathered | undefined {
  const { pointer } = finding.contract;
  const [value] = values;

  switch (finding.rule) {
    case "undocumented":
      return finding.direction === "webhook" && pointer === "#/webhooks"
        ? gatherEvent(checked, value)
        : gatherField(checked, finding, values);
    case "enum":
      // What a finding does not show is not proposed either.
      return typeof value === "string" && isConstantName(value) && finding.got === JSON.stringify(value)
        ? { kind: "enum-value", pointer, name: value }
        : undefined;
    case "status":
      return finding.severity === "drift" ? gatherStatus(checked, pointer) : undefined;
    case "required":
      return finding.in === "body" ? gatherMissing(pointer) : { kind: "missing-parameter", pointer, name: "" };
    case "type":
      return finding.direction === "request" || value === undefined ? undefined : gatherType(checked, finding, value);
    case "anyOf":
    case "oneOf":
      return finding.direction === "request" || value !== null ? undefined : gatherType(checked, finding, value);
    default:
      return undefined;
  }
}

function gatherField(
  { contract, match }: CheckedExchange,
  finding: Finding,
  values: readonly JsonValue[],
): Gathered | undefined {
  const name = parsePointer(finding.pointer).at(-1) ?? "";
  const { pointer } = finding.contract;
  if (values.length === 0 || pointer === "#" || !isShowableName(name) || contract.product.redact(name) !== name) {
    return undefined;
  }
  const kind = finding.in === "query" && pointer === match?.operation.pointer ? "parameter" : "field";
  return { kind, pointer, name, sample: sampleAll(values), count: values.length };
}

/** Where null comes in place of what a field refers to, the field may be null, and not everything that refers to it. */
function gatherType({ contract, exchange, match }: CheckedExchange, finding: Finding, value: JsonValue): Gathered {
  const { pointer } = finding.contract;
  const root =
    match === undefined
      ? contract.webhooks.find(({ name }) => finding.operation === `webhook ${name}`)?.schema
      : findResponse(match.operation, exchange.response.status)?.media[0]?.schema;
  const field = value === null && finding.in === "body" ? findReferring(root, finding.pointer, pointer) : undefined;
  return { kind: "type", pointer: field ?? pointer, name: "", sample: sampleValue(value) };
}

/** A pointer to the property that is missing leads to its schema. */
function gatherMissing(pointer: string): Gathered | undefined {
  const tokens = parsePointer(pointer);
  return tokens.at(-2) === "properties" ? { kind: "missing", pointer, name: tokens.at(-1) ?? "" } : undefined;
}

function gatherStatus({ contract, exchange, match }: CheckedExchange, pointer: string): Gathered | undefined {
  const { body, status } = exchange.response;
  if (match === undefined || status < 100 || status > 599) {
    return undefined;
  }
  const value = parseJson(body ?? "");
  return {
    kind: "status",
    pointer: pointer.replace(/\/responses$/, ""),
    name: String(status),
    ...(value !== undefined && {
      sample: sampleValue(value),
      alike: findAlikeStatuses(contract, match.operation, status, value),
    }),
  };
}

function gatherEvent({ contract, exchange }: CheckedExchange, type: JsonValue | undefined): Gathered | undefined {
  const payload = parseJson(exchange.request.body ?? "");
  if (typeof type !== "string" || !type.split(".").every(isConstantName) || payload === undefined) {
    return undefined;
  }
  return {
    kind: "event",
    pointer: "#/webhooks",
    name: type,
    sample: sampleValue(payload),
    alike: findAlikeWebhooks(contract, payload),
  };
}

function sampleAll(values: readonly JsonValue[]): Sample | undefined {
  const [first, ...others] = values.map((value) => sampleValue(value));
  return first && others.reduce(mergeSamples, first);
}

/** The parts of an exchange that findings point into, read when one does. */
class ExchangeParts {
  readonly #checked: CheckedExchange;
  readonly #read = new Map<string, JsonValue | undefined>();

  constructor(checked: CheckedExchange) {
    this.#checked = checked;
  }

  /** The value that a finding is about; of a list, on request, those of all items. */
  valuesOf(finding: Finding, ofAllItems: boolean): readonly JsonValue[] {
    const { direction, pointer } = finding;
    const part = `${direction} ${finding.in}`;
    if (!this.#read.has(part)) {
      this.#read.set(part, this.#readPart(finding));
    }
    const root = this.#read.get(part);
    return root === undefined ? [] : collectAt(root, parsePointer(pointer), ofAllItems);
  }

  /** The pointer of a finding without the places in lists. */
  generalize({ pointer }: Finding): string {
    return formatPointer(parsePointer(pointer).map((token) => (/^\d+$/.test(token) ? "*" : token)));
  }

  #readPart(finding: Finding): JsonValue | undefined {
    const { contract, exchange, match } = this.#checked;
    const { request, response } = exchange;
    if (finding.in === "body" && finding.direction !== "request") {
      return parseJson((finding.direction === "webhook" ? request.body : response.body) ?? "");
    }
    if (finding.in === "query") {
      const [, query = ""] = /\?([^#]*)/.exec(request.url) ?? [];
      const form = contract.product.form.decode(query);
      return form.kind === "form" ? form.fields : undefined;
    }
    return finding.in === "body" && match !== undefined ? contract.readRequest(match, request).body : undefined;
  }
}

function collectAt(value: JsonValue, path: readonly string[], ofAllItems: boolean): readonly JsonValue[] {
  const [token, ...rest] = path;
  if (token === undefined) {
    return [value];
  }
  if (isJsonArray(value)) {
    const item = value[Number(token)];
    const items = ofAllItems ? value : item === undefined ? [] : [item];
    return items.flatMap((each) => collectAt(each, rest, ofAllItems));
  }
  const member = isJsonObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  return member === undefined ? [] : collectAt(member, rest, ofAllItems);
}
