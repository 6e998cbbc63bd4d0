import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { DocumentFault } from "../load/document-error.ts";
import type { Origins } from "../load/origins.ts";

/** The versions of an API that one document describes, as `x-versions` of its root lists them. */
export interface VersionLine {
  /** Oldest first. */
  readonly versions: readonly string[];
  /** What was added before this version was added to all versions at once; undefined where no version did that. */
  readonly separateFrom: string | undefined;
  /** Versions beside the line, which are not for everybody: their overlays, by version. */
  readonly previews: Readonly<Record<string, string>>;
  /** Names that stand for a part of the API where they follow a version: the first version that has the part. */
  readonly flags: Readonly<Record<string, string>>;
}

const KEYS = ["versions", "separate-from", "previews", "flags"];

/** The extension of a document's root that names the file with its versions. */
export const VERSIONS_KEY = "x-versions";

/** Reads the file with the versions of a document; undefined when it is not valid, which is then among the faults. */
export function readVersionLine(value: JsonValue, origins: Origins, faults: DocumentFault[]): VersionLine | undefined {
  const list = isJsonObject(value) ? value["versions"] : undefined;
  const other = Object.keys(isJsonObject(value) ? value : {}).find((key) => !KEYS.includes(key));
  const separateFrom = isJsonObject(value) ? value["separate-from"] : undefined;
  const fault = (key: string, message: string): undefined => {
    const place = typeof value === "object" && value !== null ? origins.ofMember(value, key) : undefined;
    faults.push({ location: place ?? { file: "x-versions", line: 1, column: 1 }, message });
  };
  if (other !== undefined) {
    return fault(other, `${other} is none of the keys ${KEYS.join(", ")}`);
  }
  if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === "string")) {
    return fault("versions", "versions is a list of version names, oldest first");
  }
  const twice = list.find((version, index) => list.indexOf(version) < index);
  if (twice !== undefined) {
    return fault("versions", `versions lists ${twice} twice`);
  }
  const early = list.find((version, index) => version < (list[index - 1] ?? ""));
  if (early !== undefined) {
    return fault(
      "versions",
      `versions lists ${early} after ${list[list.indexOf(early) - 1]}, which is newer; the oldest comes first`,
    );
  }
  if (separateFrom !== undefined && (typeof separateFrom !== "string" || !list.includes(separateFrom))) {
    return fault("separate-from", "separate-from is one of the versions");
  }
  const previews = isJsonObject(value) ? (value["previews"] ?? {}) : {};
  if (!isTextMap(previews)) {
    return fault("previews", "previews maps versions to the files of their overlays");
  }
  const flags = isJsonObject(value) ? (value["flags"] ?? {}) : {};
  const known = new Set([...list, ...Object.keys(previews)]);
  if (!isTextMap(flags) || !Object.values(flags).every((version) => known.has(version))) {
    return fault("flags", "flags maps names to versions or previews");
  }
  return { versions: list, separateFrom, previews, flags };
}

function isTextMap(value: JsonValue): value is { readonly [key: string]: string } {
  return isJsonObject(value) && Object.values(value).every((member) => typeof member === "string");
}
