import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import type { Shape } from "../../schema/schema-node.ts";
import { changeRecord, type Models } from "./change-record.ts";
import { isId } from "./is-id.ts";
import { keywordAt, memberOf } from "./places.ts";
import { createRandom, type Random } from "./random.ts";
import { Renewal } from "./renewal.ts";

export interface VariationSources extends Models {
  /** Makes the fields of a changed object consistent; the product knows how. */
  readonly reconcile: (object: JsonObject) => JsonObject;
}

/** How many more items a page may have than its example. */
const MORE_ITEMS = 2;

/** Varies the body of an example. The result could itself be an example of the same schema. */
export function varyBody(
  body: JsonValue,
  shape: Shape | undefined,
  sources: VariationSources,
  seed: string,
): JsonValue {
  return new BodyVariation(sources, createRandom(seed)).vary(body, shape, new Renewal(seed), "a body");
}

class BodyVariation {
  readonly #sources: VariationSources;
  readonly #random: Random;

  constructor(sources: VariationSources, random: Random) {
    this.#sources = sources;
    this.#random = random;
  }

  vary(value: JsonValue, shape: Shape | undefined, renewal: Renewal, where: "a body" | "an item"): JsonValue {
    if (isJsonArray(value)) {
      return this.#varyList(value, shape, renewal, where === "a body");
    }
    if (!isJsonObject(value) || shape === undefined) {
      return renewal.renew(value, shape);
    }
    const { reconcile } = this.#sources;
    const changed = reconcile(changeRecord(value, shape, this.#sources, this.#random));
    return this.#renewMembers(changed, shape, renewal, where === "a body" && !hasId(changed, shape));
  }

  #renewMembers(object: JsonObject, shape: Shape | undefined, renewal: Renewal, isPage: boolean): JsonObject {
    const entries = Object.entries(object).map(([name, member]): [string, JsonValue] => {
      const memberShape = memberOf(shape, name);
      if (isJsonArray(member)) {
        return [name, this.#varyList(member, memberShape, renewal, isPage)];
      }
      return [
        name,
        isJsonObject(member)
          ? this.#renewMembers(member, memberShape, renewal, false)
          : renewal.renew(member, memberShape),
      ];
    });
    return Object.fromEntries(entries);
  }

  /** A page has the items of the example, fewer of them, or further ones like them with new ids. */
  #varyList(list: readonly JsonValue[], shape: Shape | undefined, renewal: Renewal, isPage: boolean): JsonValue[] {
    const items = shape?.items;
    const known = items === undefined ? [] : this.#sources.ofAnswer.at(items).records.map(({ value }) => value);
    const length = isPage && list.length > 0 ? this.#drawLength(list, known, shape) : list.length;

    return Array.from({ length }, (_, index) => {
      const own = list[index];
      return own === undefined
        ? this.vary(this.#random.pick(known) ?? null, items, renewal.forRepeated(index), "an item")
        : this.vary(own, items, renewal, "an item");
    });
  }

  #drawLength(list: readonly JsonValue[], known: readonly JsonValue[], shape: Shape | undefined): number {
    if (known.length === 0) {
      return list.length;
    }
    const most = keywordAt(shape, "maxItems");
    const length = this.#random.between(2, Math.max(list.length, 2) + MORE_ITEMS);
    return typeof most === "number" ? Math.min(length, most) : length;
  }
}

/** A page is a list, or an object without an id that contains one. */
function hasId(object: JsonObject, shape: Shape): boolean {
  return Object.entries(object).some(
    ([name, member]) => typeof member === "string" && isId(memberOf(shape, name), member),
  );
}
