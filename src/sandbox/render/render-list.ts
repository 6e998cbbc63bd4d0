import type { JsonObject } from "../../schema/json.ts";

/** Stripe's envelope around a page of a list. */
export function renderList(url: string, data: readonly JsonObject[], hasMore: boolean): JsonObject {
  return { object: "list", data, has_more: hasMore, url };
}
