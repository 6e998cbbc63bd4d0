import { openContractsOfNames } from "../products/stripe/shipped-contracts.ts";
import { NOT_REPLACED } from "../protocol/secrets/not-covered.ts";
import { createRecordingWriter } from "../traffic/record/recording-writer.ts";
import { redactRecordings } from "../traffic/redact/redact-recordings.ts";
import { requireFreeOutput, requireReadable } from "./check-files.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import type { redactCommand } from "./redact-command.ts";
import { UsageError } from "./usage-error.ts";

export async function runRedact({
  options: { out, overwrite },
  operands: files,
  terminal,
}: CommandCall<typeof redactCommand>): Promise<ExitCode> {
  const { progress, signal } = terminal;

  if (files.length === 0) {
    throw new UsageError("redact needs recordings: FILE..., or - for standard input");
  }
  if (out !== undefined) {
    requireFreeOutput(out, { inputs: files, overwrite });
  }
  requireReadable(files);
  const contracts = await openContractsOfNames();
  const writer = await createRecordingWriter(out ?? terminal.stdout, { keepsExisting: !overwrite });
  const { exchanges, faults } = await redactRecordings(files, writer, contracts, {
    onProgress: progress.show,
    signal,
  }).finally(async () => {
    progress.clear();
    // Before anything is said of the recording, it has to be complete.
    await writer.close();
  });
  for (const { input, number, reason } of faults) {
    terminal.err(`${input}, entry ${number} is left out: ${reason}`);
  }
  const count = `${exchanges} ${exchanges === 1 ? "exchange" : "exchanges"} redacted`;
  const place = out === undefined ? "" : ` into ${out}`;
  terminal.err(`${signal.aborted ? "interrupted; " : ""}${count}${place}`);
  if (exchanges > 0) {
    terminal.err(NOT_REPLACED);
  }
  return faults.length > 0 || exchanges === 0 ? 2 : 0;
}
