import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { resolveOnce } from "../schema/json-pointer.ts";

/** More references in a row than any document has; a circle ends here. */
const MOST_HOPS = 100;

/** The schema itself, `$ref`s followed; an empty one where there is none. */
export function resolveSchema(document: JsonObject, schema: JsonValue | undefined): JsonObject {
  let current = schema;

  for (let hops = 0; isJsonObject(current) && typeof current["$ref"] === "string" && hops < MOST_HOPS; hops += 1) {
    current = resolveOnce(document, current["$ref"]) as JsonValue | undefined;
  }
  return isJsonObject(current) ? current : {};
}
