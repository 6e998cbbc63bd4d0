import { describeTooLong, type EntrySplitter, PendingEntry, type TakeEntry } from "./entry-splitter.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const SPACE = 0x20;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);
const OPEN_LIST = 0x5b;

/** `log.entries` lies within two objects. */
const ENTRIES_DEPTH = 2;
const LONGEST_NAME = 16;

/** Cuts the entries out of a HAR file without ever holding the file: a scanner that knows strings and depth. */
export function createHarSplitter(): EntrySplitter {
  const scanner = new HarScanner();
  return {
    push: (chunk, take) => scanner.scan(chunk, take),
    end: (take, isCut = false) => scanner.end(take, isCut),
    count: () => scanner.count,
  };
}

class HarScanner {
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The last string at the depth of `entries`: its name, if a colon follows. */
  #text = "";
  #name = "";
  #state: "before" | "within" | "after" = "before";
  #number = 0;
  /** In an entry that is not an object: null, a number, a string. */
  #isInScalar = false;
  readonly #pending = new PendingEntry();

  get count(): number {
    return this.#number;
  }

  scan(chunk: Buffer, take: TakeEntry): void {
    let entryStart = this.#isInEntry() ? 0 : -1;

    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;

      if (this.#isInString) {
        this.#scanString(byte);
      } else if (byte === QUOTE) {
        this.#isInString = true;
        this.#text = "";
        this.#scanBetween(byte, take);
      } else if (byte === COLON) {
        this.#name = this.#text;
      } else if (OPENING.has(byte)) {
        if (this.#state === "within" && this.#depth === ENTRIES_DEPTH + 1) {
          entryStart = index;
          this.#number += 1;
          this.#isInScalar = false;
        }
        this.#open(byte);
      } else if (CLOSING.has(byte)) {
        this.#depth -= 1;
        if (this.#state === "within" && this.#depth === ENTRIES_DEPTH + 1) {
          this.#finish(chunk.subarray(entryStart, index + 1), take);
          entryStart = -1;
        } else if (this.#state === "within" && this.#depth === ENTRIES_DEPTH) {
          this.#state = "after";
        }
      } else if (byte > SPACE) {
        this.#scanBetween(byte, take);
      }
    }
    if (entryStart !== -1) {
      this.#pending.add(chunk.subarray(entryStart));
    }
  }

  end(take: TakeEntry, isCut: boolean): void {
    if (this.#state === "before") {
      take({ kind: "fault", number: 1, reason: "not a HAR file: it has no log.entries" });
    } else if (this.#state === "within") {
      const number = this.#isInEntry() ? this.#number : this.#number + 1;
      take({ kind: "fault", number, reason: "the recording is cut off here" });
    } else if (isCut || this.#isInString || this.#depth > 0) {
      take({ kind: "fault", number: this.#number + 1, reason: "the recording is cut off here" });
    } else if (this.#depth < 0) {
      take({
        kind: "fault",
        number: this.#number + 1,
        reason: "not valid JSON: a bracket closes what was never opened",
      });
    }
  }

  #isInEntry(): boolean {
    return this.#state === "within" && this.#depth > ENTRIES_DEPTH + 1;
  }

  /** What is beside the objects in the list of entries: commas, or entries that are none. */
  #scanBetween(byte: number, take: TakeEntry): void {
    if (this.#state !== "within" || this.#depth !== ENTRIES_DEPTH + 1) {
      return;
    }
    if (byte === COMMA) {
      this.#isInScalar = false;
    } else if (!this.#isInScalar) {
      this.#isInScalar = true;
      this.#number += 1;
      take({ kind: "fault", number: this.#number, reason: "not an exchange: it needs a request and a response" });
    }
  }

  #scanString(byte: number): void {
    if (this.#isEscaped) {
      this.#isEscaped = false;
    } else if (byte === BACKSLASH) {
      this.#isEscaped = true;
    } else if (byte === QUOTE) {
      this.#isInString = false;
    } else if (this.#state === "before" && this.#text.length < LONGEST_NAME) {
      this.#text += String.fromCharCode(byte);
    }
  }

  #open(byte: number): void {
    this.#depth += 1;
    if (
      this.#state === "before" &&
      byte === OPEN_LIST &&
      this.#depth === ENTRIES_DEPTH + 1 &&
      this.#name === "entries"
    ) {
      this.#state = "within";
    }
  }

  #finish(last: Buffer, take: TakeEntry): void {
    const number = this.#number;
    const text = this.#pending.take(last);
    take(text === undefined ? { kind: "fault", number, reason: describeTooLong() } : { kind: "text", number, text });
  }
}
