import type { Errors } from "../../contract/product/errors.ts";
import { isJsonObject, type JsonValue } from "../../schema/json.ts";

/** `{"error": {"message": "…", "param": "…"}}` */
export const errors: Errors = {
  read: (body) => {
    const error = isJsonObject(body) ? body["error"] : undefined;
    return isJsonObject(error) ? { message: textOf(error["message"]) ?? "", param: textOf(error["param"]) } : undefined;
  },
};

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
