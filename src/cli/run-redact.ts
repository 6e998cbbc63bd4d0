import { createRecordingWriter } from "../traffic/record/recording-writer.ts";
import { redactRecordings } from "../traffic/redact/redact-recordings.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import type { redactCommand } from "./redact-command.ts";
import { UsageError } from "./usage-error.ts";

export async function runRedact({
  options: { out },
  operands: files,
  terminal,
}: CommandCall<typeof redactCommand>): Promise<ExitCode> {
  if (files.length === 0) {
    throw new UsageError("redact needs recordings: FILE..., or - for standard input");
  }
  if (out !== undefined && files.includes(out)) {
    throw new UsageError(`--out ${out} is also read from; choose another file`);
  }
  const writer = await createRecordingWriter(out ?? terminal.stdout);
  try {
    const { exchanges, faults } = await redactRecordings(files, writer);
    for (const { input, number, reason } of faults) {
      terminal.err(`${input}, entry ${number} is left out: ${reason}`);
    }
    terminal.err(
      `${exchanges} ${exchanges === 1 ? "exchange" : "exchanges"} redacted${out === undefined ? "" : ` into ${out}`}`,
    );
    return faults.length > 0 || exchanges === 0 ? 2 : 0;
  } finally {
    await writer.close();
  }
}
