import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import type { VersionLine } from "./version-line.ts";

/** From which version on something is so, and in which it no longer is. Without an end it is so in every version. */
export interface Span {
  readonly since: string | undefined;
  /** The first version in which it is no longer so. */
  readonly until: string | undefined;
}

/**
 * What the history of a document says about one of its objects, a field for example:
 *
 *     x-since, x-until                     that it exists
 *     x-required-since, x-required-until   that it is required
 *     x-nullable-since, x-nullable-until   that it can be null
 *     x-enum-since, x-enum-until           that it can have a value: a map from values to versions
 */
export type Aspect = "" | "required-" | "nullable-" | "enum-";

/** The span of one aspect of an object; what is not a string is reported by `checkHistory`. */
export function readSpan(node: JsonObject, aspect: Exclude<Aspect, "enum-">): Span {
  const since = node[`x-${aspect}since`];
  const until = node[`x-${aspect}until`];
  return {
    since: typeof since === "string" ? since : undefined,
    until: typeof until === "string" ? until : undefined,
  };
}

/** In which versions a value belongs to the enum of a schema. */
export function readValueSpan(schema: JsonObject, value: unknown): Span {
  const at = (key: string): string | undefined => {
    const versions = schema[key];
    const version = isJsonObject(versions) ? versions[String(value)] : undefined;
    return typeof version === "string" ? version : undefined;
  };
  return { since: at("x-enum-since"), until: at("x-enum-until") };
}

/** The keys of the notation. */
export const HISTORY_KEYS: readonly string[] = ["", "required-", "nullable-", "enum-"].flatMap((aspect) => [
  `x-${aspect}since`,
  `x-${aspect}until`,
]);

/** Whether a key belongs to the notation, and is left out of the document of a version. */
export function isHistoryKey(key: string): boolean {
  return HISTORY_KEYS.includes(key);
}

/**
 * How a version is derived. `declared`: it has what was added up to it, as that version's SDK declares it. `shown`: it
 * also has what was added to all versions at once.
 */
export type View = "declared" | "shown";

/** One version of a document, seen one way: says what is so in it. */
export class Edition {
  readonly version: string;
  readonly #line: VersionLine;
  readonly #view: View;
  readonly #position: number;

  constructor(line: VersionLine, version: string, view: View) {
    this.version = version;
    this.#line = line;
    this.#view = view;
    this.#position = line.versions.indexOf(version);
  }

  /** Whether something exists, or a value can be there. */
  has(span: Span): boolean {
    return (this.#hasCome(span) || this.#isForAll(span)) && !this.#hasGone(span);
  }

  /** Whether something that some versions require is required in this one. */
  requires(span: Span): boolean {
    const becameOptional = span.until !== undefined && this.#isForAll({ since: span.until, until: undefined });
    return this.#hasCome(span) && !this.#hasGone(span) && !becameOptional;
  }

  /** Whether something is shown from a later version on only. What a version declares knows of no later ones. */
  isLater(span: Span): boolean {
    return this.#view === "shown" && !this.#hasCome(span) && !this.#isForAll(span);
  }

  #hasCome({ since }: Span): boolean {
    return since === undefined || this.#line.versions.indexOf(since) <= this.#position;
  }

  #hasGone({ until }: Span): boolean {
    return until !== undefined && this.#line.versions.indexOf(until) <= this.#position;
  }

  #isForAll({ since }: Span): boolean {
    const { separateFrom, versions } = this.#line;
    return (
      this.#view === "shown" &&
      since !== undefined &&
      separateFrom !== undefined &&
      versions.indexOf(since) < versions.indexOf(separateFrom)
    );
  }
}
