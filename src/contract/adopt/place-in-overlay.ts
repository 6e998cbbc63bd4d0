import type { JsonObject } from "../../schema/json.ts";
import { escapeToken, parsePointer } from "../../schema/json-pointer.ts";
import { NOT_DESCRIBED } from "../propose/describe-evidence.ts";
import { type OverlayAction, targetOf } from "../propose/overlay-action.ts";
import type { Edit } from "./list-edits.ts";
import type { SourceEditor } from "./source-editor.ts";

/** Makes edits of a document as further actions of the overlay that it is made by. */
export function placeInOverlay(edits: readonly Edit[], editor: SourceEditor): void {
  const list = editor.tree.listUnder(editor.tree.pairUnder("actions"));
  if (list === undefined) {
    throw new Error("the overlay has no list of actions");
  }
  for (const edit of edits) {
    editor.appendItems(list, [toFields(toAction(edit))], undefined);
  }
}

function toFields(action: OverlayAction): JsonObject {
  const head = { target: targetOf(action), description: NOT_DESCRIBED };
  return action.kind === "update" ? { ...head, update: action.update } : { ...head, remove: true };
}

function toAction(edit: Edit): OverlayAction {
  const { pointer } = edit;
  switch (edit.kind) {
    case "insert":
    case "replace":
      return { kind: "update", pointer, update: { [edit.key]: edit.value } };
    case "append": {
      const key = parsePointer(pointer).at(-1) ?? "";
      return { kind: "update", pointer: pointer.slice(0, pointer.lastIndexOf("/")), update: { [key]: edit.items } };
    }
    case "delete":
      return { kind: "remove", pointer: `${pointer}/${escapeToken(edit.key)}` };
    case "drop":
      return typeof edit.item === "string"
        ? { kind: "remove-item", pointer, item: edit.item }
        : { kind: "remove", pointer: `${pointer}/${edit.index}` };
  }
}
