import { describeTooLong, type EntrySplitter, PendingEntry, type TakeEntry } from "./entry-splitter.ts";

const NEWLINE = 10;
/** Some editors write one before the first line; joined files then have them before other lines, too. */
const BYTE_ORDER_MARK = 0xfe_ff;
const CARRIAGE_RETURN = 13;

/** Cuts NDJSON into its lines. Blank lines count, but they are not entries. */
export function createLineSplitter(): EntrySplitter {
  const pending = new PendingEntry();
  let number = 1;

  const finish = (last: Buffer, take: TakeEntry): void => {
    if (!pending.isEmpty || last.length > 0) {
      const line = pending.take(last);
      const text = line === undefined ? undefined : trimLine(line);
      if (text === undefined) {
        take({ kind: "fault", number, reason: describeTooLong() });
      } else if (text.trim() !== "") {
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

/** Without a byte order mark and the carriage return of Windows. */
function trimLine(line: string): string {
  const start = line.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const end = line.charCodeAt(line.length - 1) === CARRIAGE_RETURN ? -1 : undefined;
  return line.slice(start, end);
}
