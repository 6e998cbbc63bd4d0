import { describeTooLong, type EntrySplitter, LONGEST_ENTRY, PendingEntry, type TakeEntry } from "./entry-splitter.ts";

const NEWLINE = 10;

/** Cuts NDJSON into its lines. Blank lines count, but they are not entries. */
export function createLineSplitter(): EntrySplitter {
  const pending = new PendingEntry();
  let number = 1;

  const finish = (last: Buffer, take: TakeEntry): void => {
    if (pending.isTooLong || last.length > LONGEST_ENTRY) {
      pending.clear();
      take({ kind: "fault", number, reason: describeTooLong() });
    } else if (!pending.isEmpty || !isBlank(last)) {
      const line = pending.take(last);
      // A byte order mark, as some editors put it before the first line.
      const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
      if (text.trim() !== "") {
        take({ kind: "text", number, text });
      }
    }
    number += 1;
  };

  return {
    count: () => number - 1,
    push: (chunk, take) => {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        finish(chunk.subarray(start, end), take);
        start = end + 1;
      }
      if (start < chunk.length) {
        pending.add(chunk.subarray(start));
      }
    },
    end: (take, isCut = false) => {
      if (isCut) {
        pending.clear();
        take({ kind: "fault", number, reason: "the recording is cut off here" });
      } else if (!pending.isEmpty) {
        finish(Buffer.alloc(0), take);
      }
    },
  };
}

function isBlank(line: Buffer): boolean {
  return line.length === 0 || (line.length === 1 && line[0] === 13);
}
