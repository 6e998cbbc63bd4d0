import { setImmediate } from "node:timers/promises";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Handler } from "../../server/handler.ts";
import { AuditCollector } from "../audit-collector.ts";
import type { AuditResult } from "../audit-result.ts";
import { checkSafely } from "../check-safely.ts";
import { createPrivateFields } from "../redact/private-fields.ts";
import { createPatientRedactor } from "../redact/redact-exchange.ts";
import { TrafficChecker, type TrafficCheckerOptions } from "../traffic-checker.ts";
import { createRecordHandler } from "./create-record-handler.ts";
import type { RecordingWriter } from "./recording-writer.ts";

export interface RecorderOptions extends TrafficCheckerOptions {
  /** Where requests go on to. */
  readonly target: URL;
  readonly writer: RecordingWriter;
  /** What the recording is called in samples: `traffic.ndjson:12`. */
  readonly name: string;
  /** Called with the findings of an exchange, as soon as it has passed. */
  readonly onFindings: (findings: readonly Finding[], sample: string) => void;
  /** The target did not answer. */
  readonly onFailure: (reason: string) => void;
  /** Gives up the requests that the target has not answered yet. */
  readonly signal?: AbortSignal;
}

export interface Recorder {
  /** Passes requests on to the target, its answers back, and checks and writes down what passed. */
  readonly handler: Handler;
  /** Completes the recording and adds up what was found. */
  readonly end: () => Promise<Recorded>;
}

export interface Recorded {
  readonly result: AuditResult;
  /** How many requests the target left without an answer. */
  readonly unanswered: number;
  /** How long the answers took in all. */
  readonly milliseconds: number;
}

/** Stands between an application and a target. Exchanges are redacted before they are written. */
export function createRecorder(contracts: readonly Contract[], options: RecorderOptions): Recorder {
  const { target, writer, name, onFindings, onFailure, signal, ...checkerOptions } = options;
  const checker = new TrafficChecker(contracts, { ...checkerOptions, hosts: [target.host] });
  const redact = createPatientRedactor(createPrivateFields(contracts), setImmediate);
  const collector = new AuditCollector();
  const ending = new AbortController();
  const ended = signal === undefined ? ending.signal : AbortSignal.any([ending.signal, signal]);
  let number = 0;
  let unanswered = 0;
  let milliseconds = 0;
  const redacting = new Set<Promise<Exchange>>();
  let writing = Promise.resolve();

  const handler = createRecordHandler({
    target,
    onExchange: async (exchange) => {
      const answered = Date.now();
      // One that takes long keeps no other one waiting.
      const redaction = redact(exchange);
      redacting.add(redaction);
      const redacted = await redaction;
      redacting.delete(redaction);

      // From here on in the order in which the recording has them: a sample names a line.
      number += 1;
      milliseconds += Math.max(0, answered - Date.parse(exchange.startedAt));
      const outcome = checkSafely(() => checker.check(exchange));
      collector.addOutcome(outcome, name, number);
      if (outcome.kind === "checked" && outcome.findings.length > 0) {
        onFindings(outcome.findings, `${name}:${number}`);
      }
      writing = writing.then(() => writer.write(redacted));
      await writing;
    },
    onFailure: (reason) => {
      unanswered += 1;
      // At the end whoever asked has gone, and the report says how many there were.
      if (!ended.aborted) {
        onFailure(reason);
      }
    },
    signal: ended,
  });
  return {
    handler,
    end: async () => {
      ending.abort();
      await Promise.all(redacting);
      await writing;
      await writer.close();
      for (const [version, { coverage }] of checker.versions) {
        const counts = coverage.counts();
        if (counts.some((count) => count > 0)) {
          collector.addCoverage(version, counts);
        }
      }
      return { result: collector.result(), unanswered, milliseconds };
    },
  };
}
