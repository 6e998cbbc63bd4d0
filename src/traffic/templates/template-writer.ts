import { isJsonArray, type JsonObject, type JsonValue } from "../../schema/json.ts";
import type { JsonLayout } from "./json-layout.ts";
import {
  type CountGroup,
  createPattern,
  escapePattern,
  fixedPattern,
  joinPatterns,
  openPattern,
  type Pattern,
} from "./pattern.ts";
import type { Choice } from "./template-place.ts";
import type { TemplatePart, TemplatePool } from "./template-pool.ts";

/** What may replace the value at a place of a JSON text. */
export interface Place {
  /** Undefined when nothing else may, or when that shows in the members. */
  readonly open: (value: JsonValue) => Opening | undefined;
  readonly member: (name: string) => Place;
  readonly items: () => Place;
  /** In place of the items of a list: as many as there may be of those that have a template. */
  readonly itemPool: (items: readonly JsonValue[], depth: number) => TemplatePool | undefined;
}

/**
 * `choice`: the value or another one, `words`: the list or another one of the same words, each with what is to be
 * counted then. `text`: a text that a pattern describes. `body`: a text that has a template.
 */
export type Opening =
  | { readonly kind: "choice"; readonly choice: Choice; readonly count: CountGroup | undefined }
  | { readonly kind: "words"; readonly words: readonly JsonValue[]; readonly count: CountGroup }
  | { readonly kind: "text"; readonly pattern: Pattern }
  | { readonly kind: "body"; readonly pool: TemplatePool };

/** Nothing else is allowed there. */
export const FIXED: Place = {
  open: () => undefined,
  member: () => FIXED,
  items: () => FIXED,
  itemPool: () => undefined,
};

/** Any string that needs no escape. */
export const ANY_TEXT: Extract<Opening, { readonly kind: "choice" }> = {
  kind: "choice",
  choice: { values: [], text: { limit: Number.POSITIVE_INFINITY }, number: undefined },
  count: undefined,
};

/** What needs no escape in JSON. */
const FREE = String.raw`[^"\\\u0000-\u001f]`;
/** Numbers that are smaller than `LARGEST_NUMBER`. */
const COUNT = String.raw`(?:0|[1-9]\d{0,14})`;

/** Writes the template of one JSON text: what is fixed as it is, what is open as a pattern. A part ends with each value. */
export class TemplateWriter {
  readonly #layout: JsonLayout;
  /** How many strings this one is nested in: its quotes are escaped as often. */
  readonly #nesting: number;
  readonly #parts: TemplatePart[] = [];
  #patterns: Pattern[] = [];

  constructor(layout: JsonLayout, nesting: number) {
    this.#layout = layout;
    this.#nesting = nesting;
  }

  /** All parts of the template. */
  write(value: JsonValue, place: Place, depth = 0): readonly TemplatePart[] {
    this.#write(value, place, depth);
    this.#endPart();
    return this.#parts;
  }

  #write(value: JsonValue, place: Place, depth: number): void {
    const opening = place.open(value);

    if (opening?.kind === "choice") {
      this.#writeChoice(opening.choice, opening.count);
    } else if (opening?.kind === "words") {
      this.#writeWords(opening.words, opening.count, depth);
    } else if (opening?.kind === "text") {
      this.#add('"');
      this.#patterns.push(opening.pattern);
      this.#add('"');
    } else if (opening?.kind === "body") {
      this.#add('"');
      this.#addPool({ kind: "one", pool: opening.pool });
      this.#add('"');
    } else if (typeof value !== "object" || value === null) {
      this.#add(JSON.stringify(value));
    } else if (isJsonArray(value)) {
      this.#writeList(value, place, depth);
    } else {
      this.#writeObject(value, place, depth);
    }
  }

  #writeChoice({ values, text, number }: Choice, count: CountGroup | undefined): void {
    const quote = this.#pattern('"');
    const named = values.map((value) => this.#pattern(JSON.stringify(value))).join("|");
    const { source, longest } = openPattern(FREE, text?.limit ?? 0);
    const open = [
      ...(text === undefined ? [] : [`${quote}${source}${quote}`]),
      ...(number === undefined ? [] : [`${number.lowest < 0 ? "-?" : ""}${COUNT}`]),
    ];
    const all = [...(named === "" ? [] : [count === undefined ? named : `(${named})`]), ...open];
    const groups = count === undefined || named === "" ? [] : [count];
    this.#patterns.push({
      ...createPattern(all.length === 1 && values.length < 2 ? String(all[0]) : `(?:${all.join("|")})`, groups),
      ...(text !== undefined && { longest }),
    });
  }

  #writeWords(words: readonly JsonValue[], count: CountGroup, depth: number): void {
    const word = `(?:${words.map((value) => this.#pattern(JSON.stringify(value))).join("|")})`;
    const [first, next, last] = [this.#layout.open(depth), this.#layout.comma(depth), this.#layout.close(depth)].map(
      (text) => this.#pattern(text),
    );
    this.#patterns.push(createPattern(String.raw`(\[(?:${first}${word}(?:${next}${word})*${last})?\])`, [count]));
  }

  #writeList(items: readonly JsonValue[], place: Place, depth: number): void {
    const pool = items.length === 0 ? undefined : place.itemPool(items, depth + 1);
    const members =
      pool === undefined
        ? items.map((item) => () => this.#write(item, place.items(), depth + 1))
        : [() => this.#addPool({ kind: "some", pool, separator: this.#escape(this.#layout.comma(depth)) })];

    this.#writeMembers("[]", depth, members);
  }

  #writeObject(value: JsonObject, place: Place, depth: number): void {
    const members = Object.entries(value).map(([name, member]) => () => {
      this.#add(`${JSON.stringify(name)}${this.#layout.colon}`);
      this.#write(member, place.member(name), depth + 1);
    });

    this.#writeMembers("{}", depth, members);
  }

  #writeMembers(brackets: "[]" | "{}", depth: number, members: readonly (() => void)[]): void {
    this.#add(brackets.charAt(0));
    for (const [index, member] of members.entries()) {
      this.#add(index === 0 ? this.#layout.open(depth) : this.#layout.comma(depth));
      member();
      this.#endPart();
    }
    this.#add(`${members.length === 0 ? "" : this.#layout.close(depth)}${brackets.charAt(1)}`);
  }

  /** Text that has to be there as it is. */
  #add(text: string): void {
    this.#patterns.push(fixedPattern(this.#escape(text)));
  }

  #pattern(text: string): string {
    return escapePattern(this.#escape(text));
  }

  #escape(text: string): string {
    let escaped = text;
    for (let level = 0; level < this.#nesting; level += 1) {
      escaped = JSON.stringify(escaped).slice(1, -1);
    }
    return escaped;
  }

  #addPool(part: Exclude<TemplatePart, { readonly kind: "pattern" }>): void {
    this.#endPart();
    this.#parts.push(part);
  }

  #endPart(): void {
    if (this.#patterns.length > 0) {
      this.#parts.push({ kind: "pattern", pattern: joinPatterns(this.#patterns) });
      this.#patterns = [];
    }
  }
}
