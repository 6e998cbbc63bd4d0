import { rm, stat } from "node:fs/promises";
import { createPrivateFields, type PrivateFields } from "../traffic/redact/private-fields.ts";
import { openContractsOfNames, shippedContracts } from "../products/stripe/shipped-contracts.ts";
import type { Contract } from "../contract/contract.ts";
import { NOT_REPLACED } from "../protocol/secrets/not-covered.ts";
import { countFindings } from "../report/count-findings.ts";
import { formatFinding } from "../report/format-finding.ts";
import { formatTextReport } from "../report/format-text-report.ts";
import { judgeRun } from "../report/run-report.ts";
import { writeReports } from "../report/write-reports.ts";
import type { Handler } from "../server/handler.ts";
import { serveHandler } from "../server/serve-handler.ts";
import { createAuditReport } from "../traffic/create-audit-report.ts";
import { createRecorder, type Recorded, type Recorder } from "../traffic/record/create-recorder.ts";
import { createRecordingWriter, type RecordingWriter } from "../traffic/record/recording-writer.ts";
import { requireFreeOutput } from "./check-files.ts";
import { type Baseline, openBaseline, unusualFile } from "../report/baseline/baseline.ts";
import type { CommandCall, ExitCode, Terminal } from "./command.ts";
import { readWebhookSecret } from "./read-webhook-secret.ts";
import type { recordCommand } from "./record-command.ts";
import { refuseClashes, refuseMixing, takesStandardOutput } from "./report-options.ts";
import { runChild } from "./run-child.ts";
import { requireProposable } from "./require-proposable.ts";
import { untilInterrupted } from "./until-interrupted.ts";

/** Stripe takes file uploads up to 16 MB; nothing of Financial Connections comes near. */
const BODY_LIMIT = 16 * 1024 * 1024;

type Call = CommandCall<typeof recordCommand>;

export async function runRecord(call: Call): Promise<ExitCode> {
  const { options, terminal } = call;
  const { target: to, out, overwrite, report: reports } = options;
  const baseline = await openBaseline(options.baseline);
  refuseClashes(reports, [out, baseline.file]);
  refuseMixing(reports, false);
  requireProposable(options, [out, baseline.file, ...reports.flatMap(({ file }) => file ?? [])]);
  requireFreeOutput(out, { inputs: [baseline.file], overwrite });

  const contracts = await shippedContracts.openAll();
  const target =
    to === "sandbox" ? await startSandbox(terminal) : { url: to, name: to.href, close: async () => undefined };
  try {
    const recorded = await record(call, contracts, target, baseline);
    return await reportOn(recorded, call, target, baseline);
  } finally {
    await target.close();
  }
}

interface Ended extends Recorded {
  /** How the command failed. */
  readonly failure: string | undefined;
}

async function record(
  { options, operands: command, terminal }: Call,
  contracts: readonly Contract[],
  target: RecordTarget,
  baseline: Baseline,
): Promise<Ended> {
  const { out, overwrite, host, port, "allow-host": allowedHosts } = options;
  // The recording is opened last: a port that is in use must not leave an empty one.
  const opened = Promise.withResolvers<Recorder>();
  const handler: Handler = async (request) => (await opened.promise).handler(request);
  const server = await serveHandler(handler, { host, port, allowedHosts, bodyLimit: BODY_LIMIT, keepsWire: true });
  try {
    const writer = await createRecordingWriter(out, { keepsExisting: !overwrite });
    const baselineFile = unusualFile(baseline);
    const privateFields = createPrivateFields(await openContractsOfNames());
    const settings = { options, command, terminal, writer, target: target.url, baselineFile, privateFields };
    const recorder = openRecorder(contracts, settings);
    opened.resolve(recorder);
    try {
      const failure = await whileRecording(command, server.url, terminal, `${target.name} into ${out}`);
      await server.close();
      return { ...(await recorder.end()), failure };
    } catch (error) {
      await discardRecording(recorder, out);
      throw error;
    }
  } finally {
    await server.close();
  }
}

async function reportOn(
  { result, unanswered, milliseconds, failure }: Ended,
  { options, operands: command, terminal }: Call,
  target: RecordTarget,
  baseline: Baseline,
): Promise<ExitCode> {
  const { report: reports } = options;
  const report = {
    ...(await createAuditReport(result, shippedContracts, baseline, new Date())),
    title: "record",
    timing: { milliseconds },
  };
  if (!reports.some(takesStandardOutput)) {
    terminal.out(formatTextReport(report, terminal.style).trimEnd());
  }
  await writeReports(report, reports, { out: terminal.out, environment: terminal.environment });
  if (options.propose !== undefined) {
    const request = { breaking: options.breaking, propose: options.propose };
    // What reads YAML is loaded only now.
    const { writeProposals } = await import("./write-proposals.ts");
    await writeProposals(result.evidence ?? [], request, "record", terminal);
  }
  const faults = [
    ...(result.faultCount === 0 ? [] : [describeUnjudged(result.faultCount)]),
    ...(unanswered === 0 ? [] : [describeUnanswered(unanswered, target.name)]),
    ...(failure === undefined || terminal.signal.aborted ? [] : [failure]),
    ...(report.summary.checked > 0 || result.faultCount > 0 || unanswered > 0
      ? []
      : [describeNothing(report.summary.exchanges, command.length > 0)]),
  ];
  for (const fault of faults) {
    terminal.err(`fc-contract: ${fault}`);
  }
  if (report.summary.exchanges > 0) {
    terminal.err(NOT_REPLACED);
  }
  const verdict = judgeRun(report, options["fail-on"]);
  return result.faultCount > 0 || (verdict === 0 && faults.length > 0) ? 2 : verdict;
}

interface RecorderSettings extends Omit<Call, "operands"> {
  readonly command: readonly string[];
  readonly writer: RecordingWriter;
  readonly baselineFile: string | undefined;
  readonly privateFields: PrivateFields;
  readonly target: URL;
}

function openRecorder(
  contracts: readonly Contract[],
  { options, command, terminal, writer, target, baselineFile, privateFields }: RecorderSettings,
): Recorder {
  const apiVersion = options["api-version"];
  const webhookSecret = readWebhookSecret(terminal);

  return createRecorder(contracts, {
    target,
    writer,
    privateFields,
    name: options.out,
    gathersEvidence: options.propose !== undefined,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
    onFindings: (findings, sample) => {
      // Beside a command the report at the end is soon enough.
      if (command.length > 0) {
        return;
      }
      for (const finding of countFindings(findings.map((found) => ({ ...found, sample })))) {
        terminal.err(formatFinding(finding, { style: terminal.errorStyle, baselineFile }));
      }
    },
    onFailure: terminal.err,
    signal: terminal.signal,
  });
}

/** Completes the recording of a command that never ran, and removes it if nothing is in it. */
async function discardRecording(recorder: Recorder, file: string): Promise<void> {
  const { result } = await recorder.end();
  if (result.exchanges === 0 && (await stat(file)).isFile()) {
    await rm(file);
  }
}

/** Until the command has ended, or without one until the user interrupts; how the command failed, if it did. */
async function whileRecording(
  command: readonly string[],
  url: string,
  terminal: Terminal,
  what: string,
): Promise<string | undefined> {
  const announcement = `recording ${url} → ${what}`;

  if (command.length > 0) {
    terminal.err(announcement);
    return runChild(command, { environment: { FC_CONTRACT_URL: url }, signal: terminal.signal });
  }
  terminal.out(announcement);
  terminal.err(`point the application at ${url}; Ctrl-C ends the recording and prints a report`);
  await untilInterrupted(terminal.signal);
  return undefined;
}

interface RecordTarget {
  readonly url: URL;
  readonly name: string;
  readonly close: () => Promise<void>;
}

async function startSandbox(terminal: Terminal): Promise<RecordTarget> {
  // Loaded only here, so that recording something else does not wait for it.
  const { createSandbox } = await import("../sandbox/sandbox.ts");
  const sandbox = createSandbox({ onNote: (note) => terminal.err(`note: ${note}`) });
  const { url } = await sandbox.listen({ port: 0 });
  return { url: new URL(url), name: "a sandbox", close: () => sandbox.close() };
}

function describeUnanswered(count: number, target: string): string {
  return `${count} ${count === 1 ? "request was" : "requests were"} not answered by ${target}, and ${count === 1 ? "is" : "are"} not in the recording`;
}

function describeUnjudged(count: number): string {
  return `${count} ${count === 1 ? "exchange" : "exchanges"} could not be judged; see the notes of the report`;
}

function describeNothing(exchanges: number, hasCommand: boolean): string {
  if (exchanges > 0) {
    return "nothing was checked: no exchange belongs to the contract";
  }
  return `nothing was recorded${hasCommand ? "; does the command send its requests to FC_CONTRACT_URL?" : ""}`;
}
