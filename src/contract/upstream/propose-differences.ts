import { formatLocation, type SourceLocation } from "../../findings/source-location.ts";
import type { JsonObject } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { listTypes, TYPE_BITS } from "../../schema/type-set.ts";
import type { LoadedDocument, LoadedSources } from "../load/load-document.ts";
import type { Model } from "../model/model.ts";
import { NOT_DESCRIBED } from "../propose/describe-evidence.ts";
import { proposeEvent } from "../propose/propose-event.ts";
import type { ChangeKind, ProposedChange } from "../propose/proposed-change.ts";
import { translatePointer } from "../propose/translate-pointer.ts";
import { describeDifference } from "./describe-difference.ts";
import { describeOperation } from "./describe-operation.ts";
import { describeSchema, isNested } from "./describe-schema.ts";
import type { Difference } from "./difference.ts";
import { type Fact, type Facts, parentOf } from "./fact.ts";
import { resourcesOf } from "./read-shape.ts";

/** What differences are proposed for, and from. */
export interface ProposalContext {
  /** The document of the version that was compared. */
  readonly declared: LoadedDocument;
  readonly model: Model;
  readonly facts: Facts;
  /** The document that changes. */
  readonly sources: LoadedSources;
  /** The first version in which it is so; undefined for all versions, and for a preview. */
  readonly since: string | undefined;
  /** Where the publisher's document says it. */
  readonly placeUpstream: (difference: Difference) => SourceLocation;
}

/** A change of the document of one version: its pointers lead into that one. */
interface Change {
  readonly pointer: string;
  readonly summary: string;
  readonly kind: ChangeKind;
}

export interface DifferenceProposals {
  readonly changes: readonly ProposedChange[];
  /** What has to be changed by hand. */
  readonly byHand: readonly Difference[];
}

/** The changes that would make the contract say what its publisher does. */
export function proposeDifferences(differences: readonly Difference[], context: ProposalContext): DifferenceProposals {
  const proposer = new DifferenceProposer(context);
  const proposals = differences.map((difference) => ({ difference, changes: proposer.propose(difference) }));
  return {
    changes: proposals.flatMap(({ changes }) => changes),
    byHand: proposals.flatMap(({ changes, difference }) => (changes.length === 0 ? [difference] : [])),
  };
}

class DifferenceProposer {
  readonly #context: ProposalContext;
  readonly #options = {
    findResource: (resource: string): string | undefined => this.#context.facts.get(resource)?.pointer,
  };

  constructor(context: ProposalContext) {
    this.#context = context;
  }

  propose(difference: Difference): readonly ProposedChange[] {
    const { declared, placeUpstream, since, sources } = this.#context;
    const { expected, got, severity } = describeDifference(difference);
    const evidence = [`${formatLocation(placeUpstream(difference))}: ${got}; here: ${expected}.`];
    const changes = this.#changesOf(difference).map(({ kind, pointer, summary }): ProposedChange | undefined => {
      const target = translatePointer(pointer, declared, sources);
      const translated = target === undefined ? undefined : this.#translateKind(kind);
      return target === undefined || translated === undefined
        ? undefined
        : { pointer: target, place: sources.locate(target), summary, severity, since, evidence, ...translated };
    });
    // Half of what a difference needs would leave a document that is not valid.
    const whole = changes.filter((change) => change !== undefined);
    return whole.length === changes.length ? whole : [];
  }

  /** Some kinds of changes have pointers beside that of their place. */
  #translateKind(kind: ChangeKind): ChangeKind | undefined {
    const { declared, sources } = this.#context;
    if (kind.kind === "required" || kind.kind === "not-required") {
      const holder = translatePointer(kind.holder, declared, sources);
      return holder === undefined ? undefined : { ...kind, holder };
    }
    if (kind.kind === "field" && kind.media !== undefined) {
      const media = translatePointer(kind.media, declared, sources);
      return media === undefined ? undefined : { ...kind, media };
    }
    return kind;
  }

  #changesOf(difference: Difference): readonly Change[] {
    const { subject } = difference;
    switch (difference.rule) {
      case "only-upstream":
        return this.#add(difference.upstream, subject);
      case "only-here":
        return this.#remove(difference.here, subject);
      case "required":
        return this.#require(difference.here, difference.upstream, subject);
      case "nullable":
        return difference.upstream.isNullable
          ? [{ pointer: difference.here.pointer, summary: `${subject} can be null`, kind: { kind: "nullable" } }]
          : [];
      case "types": {
        const { here, upstream } = difference;
        const [ours = 0, theirs = 0] = [here.shape?.types, upstream.shape?.types];
        const summary = `${subject} has other types`;
        // Something else altogether is for people to look at.
        return (ours & ~theirs & ~TYPE_BITS.null) === 0
          ? [{ pointer: here.pointer, summary, kind: { kind: "types", types: listTypes(theirs & ~ours) } }]
          : [];
      }
      case "value-only-upstream": {
        const { here, value } = difference;
        const summary = `the value "${value}" of ${subject}`;
        return enumsOf(here).map(({ pointer }) => ({ pointer, summary, kind: { kind: "enum-value", value } }));
      }
      case "value-only-here": {
        const { here, value } = difference;
        const summary = `the value "${value}" of ${subject} is gone`;
        return enumsOf(here, value).map(({ pointer }) => ({
          pointer,
          summary,
          kind: { kind: "enum-value-removed", value },
        }));
      }
    }
  }

  #add(fact: Fact, subject: string): readonly Change[] {
    const summary = `the ${fact.kind} ${subject.replace(/^webhook /, "")}`;
    switch (fact.kind) {
      case "operation":
        return this.#addOperation(fact, summary);
      case "event":
        return [this.#addEvent(fact, summary)];
      case "resource":
        return [];
      case "field":
      case "parameter":
        return this.#addMember(fact, summary);
    }
  }

  /** A parameter of a query belongs to its operation; any other has a schema that declares it. */
  #addMember(fact: Fact, summary: string): readonly Change[] {
    const { kind, owner, path, shape } = fact;
    const parent = this.#context.facts.get(parentOf(fact) ?? "");
    const [name] = path.slice(-1);
    if (shape === undefined || parent === undefined || name === undefined) {
      return [];
    }
    const isParameter = kind === "parameter";
    const schema = describeSchema(shape, { ...this.#options, isClosed: isParameter });
    if (isParameter && path.length === 1 && owner.startsWith("GET ")) {
      const parameter = describeParameter(name, fact, schema);
      return [{ pointer: parent.pointer, summary, kind: { kind: "parameter", parameter } }];
    }
    const holder = holderOf(parent);
    if (holder === undefined) {
      return [];
    }
    const { media } = this.#context.model.operations.find((operation) => operation.name === owner)?.body ?? {};
    const nested = isParameter && path.length === 1 && isNested(shape) && media?.[0] !== undefined;
    const field: ChangeKind = {
      kind: "field",
      name,
      schema,
      isRequired: fact.isRequired,
      ...(nested && { media: media[0]?.pointer, encoding: BRACKETS }),
    };
    return [{ pointer: holder.pointer, summary, kind: field }];
  }

  #addOperation({ operation, owner }: Fact, summary: string): readonly Change[] {
    const [method = "", path = ""] = owner.split(" ");
    if (operation === undefined) {
      return [];
    }
    const written = describeOperation(operation, this.#options);
    const isKnown = this.#context.model.operations.some((known) => known.path === path);
    const kind: ChangeKind = {
      kind: "operation",
      ...(!isKnown && { path }),
      method: method.toLowerCase(),
      operation: written,
    };
    return [{ pointer: isKnown ? `#/paths/${escapeToken(path)}` : "#/paths", summary, kind }];
  }

  /** Like another event about the same kind of object. */
  #addEvent({ owner, shape }: Fact, summary: string): Change {
    const name = owner.replace("webhook ", "");
    const wanted = shape === undefined ? [] : resourcesOf(shape);
    const alike = [...this.#context.facts.values()].flatMap((fact) =>
      fact.kind === "event" && fact.shape !== undefined && resourcesOf(fact.shape).some((each) => wanted.includes(each))
        ? [fact.owner.replace("webhook ", "")]
        : [],
    );
    const webhook = proposeEvent({ alike, name, sample: undefined }, this.#context.sources.document);
    return { pointer: "#/webhooks", summary, kind: { kind: "event", name, webhook } };
  }

  /** What is gone is required no longer, and that has to be said first. */
  #remove(fact: Fact, subject: string): readonly Change[] {
    const summary = `${subject} is gone`;
    // The path item of a webhook is what its document lists.
    const pointer = fact.kind === "event" ? fact.pointer.replace(/\/[^/]+$/, "") : fact.pointer;
    const removed: Change = { pointer, summary, kind: { kind: "removed" } };
    return fact.isRequired ? [...this.#require(fact, undefined, subject), removed] : [removed];
  }

  #require(here: Fact, upstream: Fact | undefined, subject: string): readonly Change[] {
    const isRequired = upstream?.isRequired === true;
    const summary = `${subject} is ${isRequired ? "" : "not "}required`;
    const [name] = here.path.slice(-1);
    if (here.kind === "parameter" && here.path.length === 1 && here.owner.startsWith("GET ")) {
      return isRequired ? [] : [{ pointer: here.pointer, summary, kind: { kind: "parameter-not-required" } }];
    }
    const holder = holderOf(this.#context.facts.get(parentOf(here) ?? ""));
    return holder === undefined || name === undefined
      ? []
      : [
          {
            pointer: here.pointer,
            summary,
            kind: { kind: isRequired ? "required" : "not-required", holder: holder.pointer, name },
          },
        ];
  }
}

const BRACKETS = { style: "deepObject", explode: true };

/** The schema that declares the fields of an object. */
function holderOf(fact: Fact | undefined): SchemaNode | undefined {
  return fact?.shape?.schemas.find(({ properties }) => properties.size > 0);
}

/** The schemas with the enum of a place; with a value, those that have it. */
function enumsOf({ shape }: Fact, value?: string): readonly SchemaNode[] {
  const lists = shape?.schemas.filter(({ json, values }) =>
    typeof json === "object" && "enum" in json && value === undefined ? true : values?.includes(value ?? null) === true,
  );
  return lists?.slice(0, 1) ?? [];
}

function describeParameter(name: string, { isRequired, shape }: Fact, schema: JsonObject): JsonObject {
  const { description = NOT_DESCRIBED, ...rest } = schema;
  return {
    name,
    in: "query",
    required: isRequired,
    description,
    ...(shape !== undefined && isNested(shape) && BRACKETS),
    schema: rest,
  };
}
