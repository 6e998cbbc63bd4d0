import { isJsonArray, isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { Shape } from "../../schema/schema-node.ts";
import { ValueMatcher } from "../../schema/value-matcher.ts";
import { drawLetters } from "../digest.ts";
import { keywordAt, memberOf } from "./places.ts";

/** Times are in the years 2020 to 2029. */
const FIRST_TIME = Date.UTC(2020, 0, 1) / 1000;
const TIMES = Date.UTC(2030, 0, 1) / 1000 - FIRST_TIME;

/** Corrects what Prism's generator does not know: ids with a prefix, times in Unix seconds, names of members. */
export function tidyGenerated(value: JsonValue, shape: Shape | undefined, seed: string): JsonValue {
  if (isJsonArray(value)) {
    return value.map((item, index) => tidyGenerated(item, shape?.items, `${seed}/${index}`));
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value).filter(([name]) => mayBeNamed(shape, name));
    return Object.fromEntries(
      entries.map(([name, member]) => [name, tidyGenerated(member, memberOf(shape, name), `${seed}/${name}`)]),
    );
  }
  const prefix = keywordAt(shape, "x-id-prefix");
  if (typeof value === "string" && typeof prefix === "string") {
    return `${prefix}_${drawLetters(seed, 24)}`;
  }
  const isTime = typeof value === "number" && keywordAt(shape, "format") === "unix-time";
  return isTime ? FIRST_TIME + (Math.abs(value) % TIMES) : value;
}

function mayBeNamed(shape: Shape | undefined, name: string): boolean {
  const matcher = new ValueMatcher();
  return (
    shape?.schemas.every(({ propertyNames }) => propertyNames === undefined || matcher.matches(propertyNames, name)) !==
    false
  );
}
