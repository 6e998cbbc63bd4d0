import type { Contract } from "../../contract/contract.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { describeFileError, isFileError } from "../../contract/load/describe-file-error.ts";
import type { EntryFault } from "../audit-result.ts";
import { countBytes } from "../plan-tasks.ts";
import { type ReadExchange, readExchange } from "../recording/read-exchange.ts";
import type { Entry } from "../recording/entry-splitter.ts";
import { readRecording } from "../recording/read-recording.ts";
import { describeTooHeavy, isTooHeavy, weighJson } from "../recording/weigh-json.ts";
import type { RecordingWriter } from "../record/recording-writer.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import { createPrivateFields } from "./private-fields.ts";
import { createRedactor, type RedactExchange } from "./redact-exchange.ts";

export interface RedactResult {
  readonly exchanges: number;
  readonly faults: readonly EntryFault[];
}

export interface RedactOptions {
  /** Called now and then with the bytes read so far, and how many there are; 0 if that is not known. */
  readonly onProgress?: (bytes: number, total: number) => void;
  /** Ends the work early; what has been written stays. */
  readonly signal?: AbortSignal;
}

/** Redacts recordings into one, by the names that are private in any of the contracts. All of them share their stand-ins, so ids join between them. */
export async function redactRecordings(
  inputs: readonly string[],
  writer: RecordingWriter,
  contracts: readonly Contract[],
  { onProgress, signal }: RedactOptions = {},
): Promise<RedactResult> {
  const redaction = new Redaction(createRedactor(createPrivateFields(contracts)), writer);
  const total = await countBytes(inputs);
  let before = 0;

  for (const input of inputs) {
    let bytes = 0;
    await readRecording(input, (entry) => redaction.take(input, entry), {
      afterChunk: () => redaction.flush(),
      onProgress: (read) => {
        bytes = read;
        onProgress?.(before + bytes, total);
      },
      signal,
    }).catch((error: unknown) => {
      if (signal?.aborted !== true) {
        throw isFileError(error) && error.syscall !== "write" ? unreadable(input, error) : error;
      }
    });
    await redaction.flush();
    before += bytes;
    if (signal?.aborted === true) {
      break;
    }
  }
  return { exchanges: redaction.exchanges, faults: redaction.faults };
}

/** Keeps only the exchanges of one chunk of a file in memory. */
class Redaction {
  exchanges = 0;
  readonly faults: EntryFault[] = [];
  readonly #redact: RedactExchange;
  readonly #writer: RecordingWriter;
  #waiting: Exchange[] = [];

  constructor(redact: RedactExchange, writer: RecordingWriter) {
    this.#redact = redact;
    this.#writer = writer;
  }

  take(input: string, entry: Entry): void {
    const read = entry.kind === "text" ? readLight(entry.text) : { fault: entry.reason };
    if ("fault" in read) {
      this.faults.push({ input, number: entry.number, reason: read.fault });
    } else {
      this.#waiting.push(read.exchange);
    }
  }

  async flush(): Promise<void> {
    const ready = this.#waiting;
    this.#waiting = [];
    for (const exchange of ready) {
      await this.#writer.write(this.#redact(exchange));
      this.exchanges += 1;
    }
  }
}

/** Skips what `audit` skips: redacting takes even more memory. */
function readLight(text: string): ReadExchange {
  return isTooHeavy(weighJson(text)) ? { fault: describeTooHeavy() } : readExchange(text);
}

function unreadable(input: string, error: Error): FcContractError {
  return new FcContractError("recording_unreadable", `cannot read ${input}: ${describeFileError(error)}`, {
    cause: error,
  });
}
