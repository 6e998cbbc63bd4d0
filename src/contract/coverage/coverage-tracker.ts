import { acceptsValue } from "../../schema/accepts-value.ts";
import { isComposed, isJsonArray, type JsonValue } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { bitOfValue, hasType, listTypes, type TypeSet } from "../../schema/type-set.ts";
import { ValueMatcher } from "../../schema/value-matcher.ts";
import type { CoverageKind } from "./coverage-probe.ts";

/** Counts what of a schema a value shows. */
export type Track = (value: unknown) => void;

/** Gives a probe its number. */
export type AddProbe = (kind: CoverageKind, subject: string, item: string) => number;

/** How often a schema is followed into itself: deeper levels show nothing new of it. */
const DEEPEST_IN_ITSELF = 16;

/** The length of a list up to which the members of its items are looked up in the fastest way. */
const LONGEST_FAST_LIST = 1_000;

/**
 * The fastest way to look up a member makes V8 remember the layout of every object: for half a million objects with
 * different names, 250 MB. Within long lists, members are looked up in a slower way that does not.
 */
interface Pace {
  isSlow: boolean;
}

interface Member {
  readonly name: string;
  readonly track: Track;
}

interface Branch {
  readonly node: SchemaNode;
  readonly probe: number | undefined;
  readonly types: TypeSet;
  readonly constants: readonly (readonly [name: string, value: JsonValue])[];
  readonly track: Track | undefined;
}

/** Makes trackers of schemas: plain functions, built once, that only count when a value passes through them. */
export class TrackerFactory {
  readonly #addProbe: AddProbe;
  readonly #hit: (probe: number) => void;
  readonly #trackers = new Map<SchemaNode, Track | undefined>();
  readonly #pace: Pace = { isSlow: false };

  constructor(addProbe: AddProbe, hit: (probe: number) => void) {
    this.#addProbe = addProbe;
    this.#hit = hit;
  }

  /** Undefined when nothing below the schema is worth counting. */
  create(schema: SchemaNode): Track | undefined {
    const node = followReference(schema);
    if (this.#trackers.has(node)) {
      return this.#trackers.get(node);
    }
    // A schema that contains itself meets its own tracker before it is complete.
    let tracker: Track | undefined;
    let depth = 0;
    this.#trackers.set(node, (value) => {
      if (depth < DEEPEST_IN_ITSELF) {
        depth += 1;
        tracker?.(value);
        depth -= 1;
      }
    });
    tracker = this.#build(node);
    this.#trackers.set(node, tracker);
    return tracker;
  }

  #build(node: SchemaNode): Track | undefined {
    const parts = [
      this.#trackNull(node),
      this.#trackValues(node),
      this.#trackProperties(node),
      this.#trackItems(node),
      this.#trackBranches(node, node.anyOf),
      this.#trackBranches(node, node.oneOf),
      ...node.allOf.map((member) => this.create(member)),
    ].filter((part) => part !== undefined);
    const [only] = parts;

    if (parts.length < 2) {
      return only;
    }
    return (value) => {
      for (const part of parts) {
        part(value);
      }
    };
  }

  #trackNull(node: SchemaNode): Track | undefined {
    const { type } = node.keywords;
    return Array.isArray(type) && type.length > 1 && hasType(node.types, "null") ? this.#countNull(node) : undefined;
  }

  #countNull({ pointer }: SchemaNode): Track {
    const hit = this.#hit;
    const isNull = this.#addProbe("nulls", pointer, "null");
    const isValue = this.#addProbe("nulls", pointer, "not null");
    return (value) => hit(value === null ? isNull : isValue);
  }

  #trackValues({ keywords, pointer }: SchemaNode): Track | undefined {
    const values = keywords["enum"];
    if (!isJsonArray(values) || values.length < 2) {
      return undefined;
    }
    const hit = this.#hit;
    const probes = new Map<unknown, number>(
      values.map((value) => [value, this.#addProbe("values", pointer, textOf(value))]),
    );
    return (value) => {
      const probe = probes.get(value);
      if (probe !== undefined) {
        hit(probe);
      }
    };
  }

  #trackProperties({ properties }: SchemaNode): Track | undefined {
    const members = [...properties].flatMap(([name, member]) => {
      const track = this.create(member);
      return track === undefined ? [] : [{ name, track }];
    });
    return members.length === 0 ? undefined : compileMembers(members, this.#pace);
  }

  #trackItems({ items }: SchemaNode): Track | undefined {
    const track = items === undefined ? undefined : this.create(items);
    if (track === undefined) {
      return undefined;
    }
    const pace = this.#pace;
    return (value) => {
      if (Array.isArray(value)) {
        const before = pace.isSlow;
        pace.isSlow ||= value.length > LONGEST_FAST_LIST;
        for (const item of value) {
          track(item);
        }
        pace.isSlow = before;
      }
    };
  }

  /** A choice between one schema and null is not counted as a choice, but as null and not null. */
  #trackBranches(node: SchemaNode, members: readonly SchemaNode[]): Track | undefined {
    const all = members.map(followReference);
    const others = all.filter(({ keywords }) => keywords["type"] !== "null");
    const countNull = others.length < all.length ? this.#countNull(node) : undefined;
    const branches = others.map((branch) => this.#readBranch(branch, node, others.length > 1));
    const hit = this.#hit;

    if (countNull === undefined && branches.every(({ probe, track }) => probe === undefined && track === undefined)) {
      return undefined;
    }
    return (value) => {
      countNull?.(value);
      if (value === null) {
        return;
      }
      const branch = branches.length === 1 ? branches[0] : branches.find((candidate) => fits(candidate, value));
      if (branch?.probe !== undefined) {
        hit(branch.probe);
      }
      branch?.track?.(value);
    };
  }

  #readBranch(node: SchemaNode, owner: SchemaNode, isChoice: boolean): Branch {
    const name = node.name ?? listTypes(node.types).join(" or ");
    return {
      node,
      probe: isChoice ? this.#addProbe("branches", owner.pointer, name) : undefined,
      types: node.types,
      constants: [...node.properties].flatMap(([key, { keywords }]) =>
        keywords["const"] === undefined ? [] : [[key, keywords["const"]] as const],
      ),
      track: this.create(node),
    };
  }
}

/** The schema that a `$ref` leads to, whatever is beside it. */
function followReference(schema: SchemaNode): SchemaNode {
  const seen = new Set<SchemaNode>();
  let node = schema;
  while (node.ref !== undefined && !seen.has(node)) {
    seen.add(node);
    node = node.ref;
  }
  return node;
}

/**
 * A function that visits the named members of an object, written out line by line: a loop over names looks each of
 * them up again in every object, which costs three times as much.
 */
function compileMembers(members: readonly Member[], pace: Pace): Track {
  const lines = members.map(
    ({ name }, index) =>
      `member = value[${JSON.stringify(name)}]; if (member !== undefined) { track${index}(member); }`,
  );
  const names = members.map((_, index) => `track${index}`);
  const source = `return (value) => {
    if (typeof value !== "object" || value === null) { return; }
    if (pace.isSlow) { trackSlowly(value); return; }
    let member;
    ${lines.join("\n    ")}
  };`;
  const trackSlowly: Track = (value) => trackOwn(members, value);
  // oxlint-disable-next-line typescript/no-implied-eval -- names are quoted as JSON; nothing else comes from a document
  const create = new Function("pace", "trackSlowly", ...names, source) as (...parts: unknown[]) => Track;
  return create(pace, trackSlowly, ...members.map(({ track }) => track));
}

function trackOwn(members: readonly Member[], value: unknown): void {
  for (const { name, track } of members) {
    if (isComposed(value) && Object.hasOwn(value, name) && value[name] !== undefined) {
      track(value[name]);
    }
  }
}

function fits(branch: Branch, value: unknown): boolean {
  if ((branch.types & bitOfValue(value)) === 0) {
    return false;
  }
  if (branch.constants.length > 0) {
    return isComposed(value) && branch.constants.every(([name, constant]) => value[name] === constant);
  }
  const matcher = new ValueMatcher();
  return typeof value === "string" || acceptsValue((part) => matcher.matches(branch.node, part), value);
}

function textOf(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
