/** One entry of a recording as it is in the file, or why there is none. `number` counts from 1. */
export type Entry =
  | { readonly kind: "text"; readonly number: number; readonly text: string }
  | { readonly kind: "fault"; readonly number: number; readonly reason: string };

export type TakeEntry = (entry: Entry) => void;

/** Cuts a recording into entries, piece by piece. */
export interface EntrySplitter {
  readonly push: (chunk: Buffer, take: TakeEntry) => void;
  /** Nothing more comes. `isCut` when the source itself broke off. */
  readonly end: (take: TakeEntry, isCut?: boolean) => void;
  /** How many entries there were so far, blank lines with them. */
  readonly count: () => number;
}

/** The longest entry that is read. A longer one is reported and skipped, so that memory stays bounded. */
export const LONGEST_ENTRY = 16 * 1024 * 1024;

export function describeTooLong(): string {
  return `longer than ${LONGEST_ENTRY / 1024 / 1024} MB`;
}

/** The pieces of an entry that spans chunks, up to the longest entry. */
export class PendingEntry {
  #pieces: Buffer[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Keeps a copy: the chunk's memory may be used again. */
  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > LONGEST_ENTRY) {
      this.#pieces = [];
    } else {
      this.#pieces.push(Buffer.from(piece));
    }
  }

  /** The whole string, undefined when it is too long wherever chunks cut it; the entry is empty again. */
  take(last: Buffer): string | undefined {
    const pieces = this.#pieces;
    const length = this.#length + last.length;
    this.clear();
    if (length > LONGEST_ENTRY) {
      return undefined;
    }
    return pieces.length === 0 ? last.toString("utf8") : Buffer.concat([...pieces, last]).toString("utf8");
  }

  clear(): void {
    this.#pieces = [];
    this.#length = 0;
  }
}
