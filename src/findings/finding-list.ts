import { escapeToken } from "../schema/json-pointer.ts";
import { isSensitive, type SchemaNode } from "../schema/schema-node.ts";
import type { Because, Expected, FindingData, Got, Part } from "./finding.ts";
import { nearestMatch } from "./nearest-match.ts";
import { formatPath, type Path } from "./path.ts";
import { hideValue, readGot, type Redact } from "./read-got.ts";
import { tooDeep } from "./too-deep.ts";

/** An enum value is a short name; anything else might be someone's data. */
const NAME = /^\w[\w.-]{0,63}$/;

export interface ExplainOptions {
  readonly part: Part;
  /** What an unknown enum value means: in a response the API has grown, in a request the caller is wrong. */
  readonly unknownValue: "drift" | "breaking";
  /** Removes secrets from what is shown. */
  readonly redact: Redact;
  /** Shows the types of values and not the values, which may be private; of an unknown enum value what reads like a name. */
  readonly hidesValues?: boolean;
  /**
   * A compiled validator of a schema, undocumented fields included; undefined where there is none. Items of a list that
   * it accepts need no explanation.
   */
  readonly validatorOf?: (node: SchemaNode) => ((value: unknown) => boolean) | undefined;
}

/** A schema that applies at a place, and why it was chosen where there was a choice. */
export interface Applied {
  readonly node: SchemaNode;
  readonly because: Because | undefined;
  /** How many unions were decided on the way to it, none of whose branches matched. */
  readonly unions: number;
}

/** Collects the findings of one value. Those beyond `most` are counted and not made. */
export class FindingList {
  readonly findings: FindingData[] = [];
  count = 0;
  /** What this version does not have and a later one does: it may be there. */
  tolerated = 0;
  wrongConstants = 0;
  readonly #options: ExplainOptions;
  readonly #most: number;

  constructor(options: ExplainOptions, most: number) {
    this.#options = options;
    this.#most = most;
  }

  addKeyword(applied: Applied, keyword: string, value: unknown, path: Path | undefined): void {
    const { node } = applied;
    const limit = node.keywords[keyword] ?? null;
    if (keyword !== "enum") {
      const expected: Expected =
        keyword === "const" ? { kind: "constant", value: limit } : { kind: "limit", keyword, limit };
      this.add(applied, keyword, expected, value, path);
      return;
    }
    const values = Array.isArray(limit) ? limit : [];
    this.add(applied, keyword, { kind: "values", values }, value, path, () => ({
      severity: this.#options.unknownValue,
      suggestion:
        typeof value === "string"
          ? nearestMatch(
              value,
              values.filter((known) => typeof known === "string"),
            )
          : undefined,
    }));
  }

  addMissing({ node, because }: Applied, name: string, path: Path | undefined): void {
    const declared = node.properties.get(name);
    this.#push("required", () => ({
      in: this.#options.part,
      pointer: formatPath(path),
      contractPointer:
        declared === undefined ? `${node.pointer}/required` : `${node.pointer}/properties/${escapeToken(name)}`,
      expected: { kind: "name", name },
      got: { kind: "missing", what: "field" },
      severity: "breaking",
      ...(because !== undefined && { because }),
    }));
  }

  addName({ node, because }: Applied, propertyNames: SchemaNode, name: string, path: Path | undefined): void {
    this.#push("propertyNames", () => ({
      in: this.#options.part,
      pointer: formatPath({ parent: path, token: name }),
      contractPointer: `${node.pointer}/propertyNames`,
      expected: { kind: "names", schema: propertyNames.json },
      got: readGot(name, this.#options.redact),
      severity: "breaking",
      ...(because !== undefined && { because }),
    }));
  }

  addUndocumented(
    holder: Applied | undefined,
    applied: readonly Applied[],
    name: string,
    member: unknown,
    path: Path | undefined,
  ): void {
    this.#push("undocumented", () => ({
      in: this.#options.part,
      pointer: formatPath({ parent: path, token: name }),
      contractPointer: holder?.node.target.pointer ?? "#",
      expected: { kind: "no-name", name },
      got: hideValue(member),
      severity: "drift",
      suggestion: nearestMatch(
        name,
        applied.flatMap(({ node }) => [...node.properties.keys()]),
      ),
      ...(holder?.because !== undefined && { because: holder.because }),
    }));
  }

  /** The value is nested too deeply. */
  addDepth({ node }: Applied): void {
    this.#push("depth", () => tooDeep(node, this.#options.part));
  }

  add(
    { node, because }: Applied,
    rule: string,
    expected: Expected,
    value: unknown,
    path: Path | undefined,
    more: () => Partial<FindingData> = () => ({}),
  ): void {
    this.#push(rule, () => ({
      in: this.#options.part,
      pointer: formatPath(path),
      contractPointer: node.pointer,
      expected,
      got: this.#readGot(node, rule, value),
      severity: "breaking",
      ...(because !== undefined && { because }),
      ...more(),
    }));
  }

  #readGot(node: SchemaNode, rule: string, value: unknown): Got {
    const { redact, hidesValues = false } = this.#options;
    const isName = rule === "enum" && typeof value === "string" && NAME.test(value);
    return readGot(value, redact, isSensitive(node) || (hidesValues && !isName));
  }

  /** Findings beyond the limit are counted and not made. */
  #push(rule: string, create: () => Omit<FindingData, "rule">): void {
    this.count += 1;
    this.wrongConstants += rule === "const" ? 1 : 0;
    if (this.findings.length < this.#most) {
      this.findings.push({ rule, ...create() });
    }
  }
}
