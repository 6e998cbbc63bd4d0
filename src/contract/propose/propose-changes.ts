import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberAt } from "../../schema/json.ts";
import { escapeToken, parsePointer } from "../../schema/json-pointer.ts";
import { listTypes, TYPE_BITS } from "../../schema/type-set.ts";
import type { LoadedSources } from "../load/load-document.ts";
import type { Model } from "../model/model.ts";
import { readModel } from "../model/read-model.ts";
import { readSpan, readValueSpan } from "../versions/span.ts";
import { describeEvidence, NOT_DESCRIBED } from "./describe-evidence.ts";
import type { Evidence } from "./evidence.ts";
import { proposeEvent } from "./propose-event.ts";
import type { ChangeKind, ProposedChange } from "./proposed-change.ts";
import { compareVersions, type SeenEvidence, uniteVersions } from "./seen-evidence.ts";
import { shapeToSchema } from "./shape-to-schema.ts";

const BRACKETS = { style: "deepObject", explode: true };

/** What differs from one kind of change to another. */
type Change = ChangeKind & { readonly pointer: string; readonly summary: string };

/** The changes that would make a document agree with what was seen. */
export function proposeChanges(all: readonly Evidence[], sources: LoadedSources): readonly ProposedChange[] {
  const proposer = new Proposer(sources);
  return uniteVersions(all, sources).flatMap((seen) => proposer.propose(seen));
}

class Proposer {
  readonly #sources: LoadedSources;
  readonly #model: Model;

  constructor(sources: LoadedSources) {
    this.#sources = sources;
    this.#model = readModel(sources.document);
  }

  propose(seen: SeenEvidence): readonly ProposedChange[] {
    const { evidence, versions } = seen;
    const since = this.#sources.line === undefined ? undefined : versions[0];
    const isBreaking =
      ["missing", "missing-parameter", "type"].includes(evidence.kind) ||
      (evidence.kind === "enum-value" && evidence.isRequest);

    return this.#changesOf(evidence, since).map((change) => ({
      place: this.#sources.locate(change.pointer),
      severity: isBreaking ? "breaking" : "drift",
      since,
      evidence: describeEvidence(evidence, versions),
      ...change,
    }));
  }

  #changesOf(evidence: Evidence, since: string | undefined): readonly (Change & { readonly since?: undefined })[] {
    const { name, pointer } = evidence;
    const holder = nameOf(pointer);

    switch (evidence.kind) {
      case "field": {
        const property = `${pointer}/properties/${escapeToken(name)}`;
        const summary = `the field "${name}" of ${holder}`;
        return this.#at(property) === undefined
          ? [{ pointer, summary, ...this.#describeField(evidence) }]
          : this.#correct(property, summary, since);
      }
      case "parameter": {
        const parameters = this.#at(`${pointer}/parameters`);
        const index = isJsonArray(parameters)
          ? parameters.findIndex((item) => isJsonObject(item) && item["name"] === name && item["in"] === "query")
          : -1;
        const summary = `the parameter "${name}" of ${holder}`;
        return index === -1
          ? [{ pointer, summary, kind: "parameter", parameter: describeParameter(evidence) }]
          : this.#correct(`${pointer}/parameters/${index}`, summary, since);
      }
      case "enum-value": {
        const summary = `the value "${name}" of ${holder}`;
        const values = this.#at(`${pointer}/enum`);
        return isJsonArray(values) && values.includes(name)
          ? this.#correctValue(pointer, name, summary, since)
          : [{ pointer, summary, kind: "enum-value", value: name }];
      }
      case "status":
        return [
          {
            pointer,
            summary: `the status ${name} of ${holder}`,
            kind: "status",
            status: name,
            response: this.#describeResponse(evidence),
          },
        ];
      case "event": {
        const webhook = `#/webhooks/${escapeToken(name)}`;
        const summary = `the event ${name}`;
        return this.#at(webhook) === undefined
          ? [{ pointer, summary, kind: "event", name, webhook: proposeEvent(evidence, this.#sources.document) }]
          : this.#correct(webhook, summary, since);
      }
      case "missing":
        return this.#allowMissing(evidence, since);
      case "missing-parameter":
        return [{ pointer, summary: `${holder} is not required`, kind: "parameter-not-required" }];
      case "type":
        return this.#widen(evidence);
    }
  }

  #at(pointer: string): JsonValue | undefined {
    return memberAt(this.#sources.document, parsePointer(pointer));
  }

  /** What another version has is in the document already: its history says that it starts later, or is gone. */
  #correct(pointer: string, summary: string, since: string | undefined): Change[] {
    const node = this.#at(pointer);
    const { until } = isJsonObject(node) ? readSpan(node, "") : {};
    return [{ pointer, summary, kind: "present", key: this.#hasEnded(until, since) ? "x-until" : "x-since", name: "" }];
  }

  #correctValue(pointer: string, name: string, summary: string, since: string | undefined): Change[] {
    const node = this.#at(pointer);
    const { until } = isJsonObject(node) ? readValueSpan(node, name) : {};
    const key = this.#hasEnded(until, since) ? "x-enum-until" : "x-enum-since";
    return [{ pointer, summary, kind: "present", key, name }];
  }

  #hasEnded(until: string | undefined, since: string | undefined): boolean {
    return until !== undefined && since !== undefined && compareVersions(this.#sources.line)(until, since) <= 0;
  }

  #describeField(evidence: Evidence): ChangeKind {
    const { isRequest, name, operations, pointer, sample } = evidence;
    const schema = sample === undefined ? {} : shapeToSchema(sample.shape, { name, isClosed: isRequest });
    const media = this.#model.operations
      .filter((operation) => isRequest && operations.includes(operation.name))
      .flatMap(({ body }) => body?.media ?? [])
      .find((each) => each.type.includes("form") && each.schema?.target.pointer === pointer);
    return {
      kind: "field",
      name,
      schema: { ...schema, description: NOT_DESCRIBED },
      ...(media !== undefined && isNested(schema) && { media: media.pointer, encoding: BRACKETS }),
    };
  }

  /** A body that looks like that of another status has its schema. */
  #describeResponse({ alike: [alike] = [], name, pointer, sample }: Evidence): JsonObject {
    const operation = this.#model.operations.find((each) => each.pointer === pointer);
    const media = operation?.responses.find(({ status }) => status === alike)?.media[0];
    if (sample === undefined) {
      return { description: NOT_DESCRIBED };
    }
    const known = media?.schema?.target;
    const schema =
      known?.name === undefined
        ? (known?.json ?? shapeToSchema(sample.shape, { name, isClosed: false }))
        : { $ref: known.pointer };
    return { description: NOT_DESCRIBED, content: { [media?.type ?? "application/json"]: { schema } } };
  }

  /** What is missing from the first version on was never required. */
  #allowMissing({ name, pointer }: Evidence, since: string | undefined): (Change & { readonly since?: undefined })[] {
    const property = this.#at(pointer);
    const required = isJsonObject(property) ? readSpan(property, "required-") : undefined;
    const first = required?.since ?? this.#sources.line?.versions[0];
    const isNever =
      since === undefined || (first !== undefined && compareVersions(this.#sources.line)(since, first) <= 0);
    const holder = pointer.split("/").slice(0, -2).join("/");
    return [
      {
        pointer,
        summary: `the field "${name}" of ${nameOf(holder)} is not required`,
        kind: "not-required",
        holder,
        name,
        ...(isNever && { since: undefined }),
      },
    ];
  }

  /** Where a schema lists its values, another type is another matter, and left to people. */
  #widen({ pointer, sample }: Evidence): Change[] {
    const schema = this.#at(pointer);
    const { const: constant, enum: values } = isJsonObject(schema) ? schema : {};
    const types = constant === undefined ? (sample?.shape.types ?? 0) : 0;
    const others = values === undefined ? listTypes(types & ~TYPE_BITS.null) : [];
    const name = nameOf(pointer);
    return [
      ...((types & TYPE_BITS.null) === 0
        ? []
        : [{ pointer, summary: `${name} can be null`, kind: "nullable" as const }]),
      ...(others.length === 0
        ? []
        : [{ pointer, summary: `${name} can be ${others.join(" or ")}`, kind: "types" as const, types: others }]),
    ];
  }
}

function describeParameter({ name, sample }: Evidence): JsonObject {
  const schema = sample === undefined ? {} : shapeToSchema(sample.shape, { name, isClosed: true });
  return {
    name,
    in: "query",
    required: false,
    description: NOT_DESCRIBED,
    ...(isNested(schema) && BRACKETS),
    schema,
  };
}

function isNested({ type }: JsonObject): boolean {
  const types = isJsonArray(type) ? type : [type];
  return types.includes("object") || types.includes("array");
}

/** A place as people name it: `Account.balance`, `GET /v1/…`. */
function nameOf(pointer: string): string {
  const tokens = parsePointer(pointer);
  const [section, type = "", name = "", ...rest] = tokens;
  const path = section === "components" ? rest : tokens.slice(3);
  const fields = path.filter((token, index) => token !== "properties" || path[index - 1] === "properties");
  const root = section === "components" ? name : section === "paths" ? `${name.toUpperCase()} ${type}` : type;
  return [root, ...fields].join(".");
}
