import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { describeFileError } from "./describe-file-error.ts";
import type { DocumentFault } from "./document-error.ts";
import type { MutableJson } from "../../schema/json.ts";
import type { Origins } from "./origins.ts";
import { parseSource } from "./parse-source.ts";

/** The files of one document, each read and parsed once. */
export class SourceFiles {
  readonly origins: Origins;
  readonly faults: DocumentFault[];
  readonly #values = new Map<string, MutableJson | undefined>();
  readonly #texts: ReadonlyMap<string, string>;

  /** @param texts - what files would contain, by absolute path; the others are read */
  constructor(origins: Origins, faults: DocumentFault[], texts: ReadonlyMap<string, string> = new Map()) {
    this.origins = origins;
    this.faults = faults;
    this.#texts = texts;
  }

  /** Absolute paths, in the order in which they were first read. */
  get paths(): readonly string[] {
    return [...this.#values.keys()];
  }

  /**
   * The parsed file; undefined when it cannot be read or parsed, which is then among the faults.
   *
   * @param from - where a document names the file; left out for a file that the user names
   * @throws FcContractError `input_unreadable` for a file that the user names
   */
  read(path: string, from?: DocumentFault["location"]): MutableJson | undefined {
    const absolute = resolve(path);

    if (!this.#values.has(absolute)) {
      this.#values.set(absolute, this.#load(absolute, from));
    }
    return this.#values.get(absolute);
  }

  #load(absolute: string, from: DocumentFault["location"] | undefined): MutableJson | undefined {
    const file = displayPath(absolute);
    let text: string;

    try {
      text = this.#texts.get(absolute) ?? readFileSync(absolute, "utf8");
    } catch (error) {
      const message = `cannot read ${file}: ${describeFileError(error)}`;
      if (from === undefined) {
        throw new FcContractError("input_unreadable", message, { cause: error });
      }
      this.faults.push({ location: from, message });
      return undefined;
    }
    return parseSource(file, text, this.origins, this.faults);
  }
}

/** A path as messages show it: relative to the working directory where that is shorter to read. */
export function displayPath(absolute: string): string {
  const fromHere = relative(process.cwd(), absolute);
  return fromHere.startsWith("..") ? absolute : fromHere.replaceAll("\\", "/");
}

/** The file a reference points to, seen from the file with the reference. */
export function resolveFrom(fromFile: string, reference: string): string {
  return resolve(dirname(fromFile), decodePath(reference));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
