import type { JsonValue } from "../../schema/json.ts";
import type { Shape } from "../../schema/schema-node.ts";
import { ValueMatcher } from "../../schema/value-matcher.ts";
import { drawLetters } from "../digest.ts";
import { isId, isOpaque } from "./is-id.ts";
import { isDeclared, keywordAt } from "./places.ts";
import { createRandom } from "./random.ts";

const SECONDS_OF_A_DAY = 86_400;

/** By how many days times move at most. */
const FARTHEST = 30;

/** An item that repeats an example is at least this many days older than the ones before it. */
const OLDER = 3;

const WITHIN_WORDS = /[A-Za-z0-9_]{12,}/g;

/**
 * Renews the values of an answer that mean nothing by themselves. Within one answer the same id becomes the same id,
 * all times move by the same days and all amounts change by the same factor: what belonged together still does.
 */
export class Renewal {
  readonly #seed: string;
  readonly #days: number;
  readonly #factor: number;

  constructor(seed: string, days?: number) {
    const random = createRandom(`${seed}\nvalues`);
    this.#seed = seed;
    this.#days = days ?? random.between(-FARTHEST, FARTHEST);
    this.#factor = random.between(60, 150) / 100;
  }

  /** For an item that repeats an example: its ids and amounts differ, and its times are older. */
  forRepeated(index: number): Renewal {
    return new Renewal(`${this.#seed}\n${index}`, this.#days - index * OLDER);
  }

  renew(value: JsonValue, shape: Shape | undefined): JsonValue {
    if (isDeclared(shape)) {
      return value;
    }
    if (typeof value === "number") {
      return this.#renewNumber(value, shape);
    }
    return typeof value === "string" ? this.#renewText(value, shape) : value;
  }

  #renewNumber(value: number, shape: Shape | undefined): number {
    if (keywordAt(shape, "format") === "unix-time") {
      return value + this.#days * SECONDS_OF_A_DAY;
    }
    const scaled = value * this.#factor;
    const near = Number.isInteger(value) ? Math.round(scaled) : Number(scaled.toFixed(2));
    return isWithin(near, shape) ? near : value;
  }

  #renewText(value: string, shape: Shape | undefined): string {
    if (keywordAt(shape, "pattern") !== undefined || keywordAt(shape, "format") === "uuid") {
      return this.#renewCharacters(value, shape);
    }
    if (keywordAt(shape, "format") === "date-time" && !Number.isNaN(Date.parse(value))) {
      return new Date(Date.parse(value) + this.#days * SECONDS_OF_A_DAY * 1000).toISOString();
    }
    return isId(shape, value) ? this.#renewId(value) : value.replaceAll(WITHIN_WORDS, (word) => this.#renewId(word));
  }

  /** Ids keep their prefix and their length. */
  #renewId(id: string): string {
    const start = id.lastIndexOf("_") + 1;
    return isOpaque(id) ? `${id.slice(0, start)}${drawLetters(`${this.#seed}\n${id}`, id.length - start)}` : id;
  }

  /** Another string of the same form: digits in place of digits, letters in place of letters, as the pattern allows. */
  #renewCharacters(value: string, shape: Shape | undefined): string {
    const random = createRandom(`${this.#seed}\n${value}`);
    let renewed = value;
    for (const [index, character] of Array.from(value).entries()) {
      const kind = KINDS.find((characters) => characters.includes(character)) ?? character;
      const tried = Array.from(renewed)
        .with(index, random.pick(Array.from(kind)) ?? character)
        .join("");
      renewed = isWithin(tried, shape) ? tried : renewed;
    }
    return renewed;
  }
}

/** Letters up to f are replaced by one another, so that hexadecimal strings stay hexadecimal. */
const KINDS = ["0123456789", "abcdef", "ghijklmnopqrstuvwxyz", "ABCDEF", "GHIJKLMNOPQRSTUVWXYZ"];

/** Whether a value matches the schemas of its place. */
function isWithin(value: string | number, shape: Shape | undefined): boolean {
  const matcher = new ValueMatcher();
  return shape?.roots.every((root) => matcher.matches(root, value)) !== false;
}
