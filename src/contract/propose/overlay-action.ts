import type { JsonObject } from "../../schema/json.ts";
import { parsePointer } from "../../schema/json-pointer.ts";

/** An action of an overlay that is about one node, named by its pointer. */
export type OverlayAction =
  | { readonly kind: "update"; readonly pointer: string; readonly update: JsonObject }
  | { readonly kind: "remove"; readonly pointer: string }
  /** Removes a string from the list at the pointer. */
  | { readonly kind: "remove-item"; readonly pointer: string; readonly item: string };

/** The target of an action: a JSONPath that matches its node only. */
export function targetOf(action: OverlayAction): string {
  const path = `$${parsePointer(action.pointer).map(toSegment).join("")}`;
  return action.kind === "remove-item" ? `${path}[?@ == ${quote(action.item)}]` : path;
}

function toSegment(token: string): string {
  if (/^\d+$/.test(token)) {
    return `[${token}]`;
  }
  return /^[A-Za-z_]\w*$/.test(token) ? `.${token}` : `[${quote(token)}]`;
}

function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
