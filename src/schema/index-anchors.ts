import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import { escapeToken } from "./json-pointer.ts";

/** `$anchor`, `$dynamicAnchor` and `$id` of a document's schemas: what a reference says → the pointer it leads to. */
export function indexAnchors(document: JsonObject): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const visit = (value: JsonValue, pointer: string): void => {
    if (isJsonObject(value)) {
      for (const keyword of ["$anchor", "$dynamicAnchor"]) {
        const anchor = value[keyword];
        if (typeof anchor === "string" && !anchors.has(`#${anchor}`)) {
          anchors.set(`#${anchor}`, pointer);
        }
      }
      const id = value["$id"];
      if (typeof id === "string" && !anchors.has(id)) {
        anchors.set(id, pointer);
      }
    }
    if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        visit(member, `${pointer}/${escapeToken(key)}`);
      }
    }
  };
  visit(document, "#");
  return anchors;
}
