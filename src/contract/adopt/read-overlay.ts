import { resolve } from "node:path";
import type { SourceLocation } from "../../findings/source-location.ts";
import { isJsonObject, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { DocumentError, type DocumentFault } from "../load/document-error.ts";
import { Origins } from "../load/origins.ts";
import { resolveFrom, SourceFiles } from "../load/source-files.ts";

/** An overlay that can be written into the sources that it extends. */
export interface AdoptableOverlay {
  readonly title: string | undefined;
  /** The document that it changes. */
  readonly extendedFile: string;
  /** Where it says so. */
  readonly place: SourceLocation;
  readonly newVersions: readonly string[];
  readonly actions: readonly AdoptableAction[];
}

export interface AdoptableAction {
  readonly target: string;
  /** Undefined for a removal. */
  readonly update: MutableJson | undefined;
  readonly place: SourceLocation;
}

const MEMBERS = ["overlay", "info", "extends", "x-new-versions", "actions"];
const ACTION_MEMBERS = ["target", "description", "update", "remove"];

/**
 * Reads an overlay, as `--propose` writes them or by hand.
 *
 * @throws DocumentError when it has something that cannot be written into sources; FcContractError `input_unreadable`
 */
export function readOverlay(file: string): AdoptableOverlay {
  const files = new SourceFiles(new Origins(), []);
  const value = files.read(resolve(file));
  const overlay = isObject(value) ? new OverlayReader(files, value).read(resolve(file)) : undefined;
  if (overlay === undefined || files.faults.length > 0) {
    const start = { file, line: 1, column: 1 };
    throw new DocumentError(files.faults.length > 0 ? files.faults : [{ location: start, message: NO_OVERLAY }]);
  }
  return overlay;
}

const NO_OVERLAY = "not an overlay (OpenAPI Overlay 1.0.0); adopt takes what --propose writes";

class OverlayReader {
  readonly #faults: DocumentFault[];
  readonly #origins: Origins;
  readonly #overlay: MutableObject;

  constructor({ faults, origins }: SourceFiles, overlay: MutableObject) {
    this.#faults = faults;
    this.#origins = origins;
    this.#overlay = overlay;
  }

  read(file: string): AdoptableOverlay | undefined {
    const { actions, extends: extended, info, overlay, "x-new-versions": newVersions = [] } = this.#overlay;
    if (overlay !== "1.0.0") {
      this.#fault(this.#overlay, "overlay", NO_OVERLAY);
      return undefined;
    }
    this.#refuseOthers(this.#overlay, MEMBERS);
    if (typeof extended !== "string") {
      this.#fault(this.#overlay, "extends", "an overlay says with `extends` which document it changes");
    }
    if (!Array.isArray(newVersions) || !newVersions.every((name) => typeof name === "string")) {
      this.#fault(this.#overlay, "x-new-versions", "x-new-versions is a list of version names, oldest first");
    }
    if (!Array.isArray(actions) || actions.length === 0) {
      this.#fault(this.#overlay, "actions", "an overlay needs a list of actions");
    }
    const title = isJsonObject(info) ? info["title"] : undefined;
    return {
      title: typeof title === "string" ? title : undefined,
      extendedFile: resolveFrom(file, String(extended)),
      place: this.#origins.ofMember(this.#overlay, "extends"),
      newVersions: Array.isArray(newVersions) ? newVersions.map(String) : [],
      actions: (Array.isArray(actions) ? actions : []).flatMap((action, index) => this.#readAction(action, index)),
    };
  }

  #readAction(action: MutableJson, index: number): AdoptableAction[] {
    const list = this.#overlay["actions"];
    if (!isObject(action)) {
      this.#fault(
        typeof list === "object" && list !== null ? list : {},
        String(index),
        "an overlay action is an object with a target",
      );
      return [];
    }
    this.#refuseOthers(action, ACTION_MEMBERS);
    const { remove = false, target, update } = action;
    if (typeof target !== "string") {
      this.#fault(action, "target", "an overlay action needs a target, a JSONPath");
      return [];
    }
    if ((update === undefined) === (remove !== true)) {
      this.#fault(action, "target", "an overlay action needs either an update or remove: true");
    }
    return [{ target, update: remove === true ? undefined : update, place: this.#origins.ofMember(action, "target") }];
  }

  #refuseOthers(object: MutableObject, known: readonly string[]): void {
    for (const name of Object.keys(object).filter((member) => !known.includes(member))) {
      this.#fault(object, name, `adopt does not understand "${name}" here; write this change into the sources by hand`);
    }
  }

  #fault(holder: object, name: string, message: string): void {
    this.#faults.push({ location: this.#origins.ofMember(holder, name), message });
  }
}

function isObject(value: MutableJson | undefined): value is MutableObject {
  return isJsonObject(value);
}
