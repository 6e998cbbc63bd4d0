import { setImmediate } from "node:timers/promises";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Handler } from "../../server/handler.ts";
import { AuditCollector } from "../audit-collector.ts";
import type { AuditResult } from "../audit-result.ts";
import { checkSafely } from "../check-safely.ts";
import type { PrivateFields } from "../redact/private-fields.ts";
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
  /** What is redacted, by name. */
  readonly privateFields: PrivateFields;
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
  const { target, onFailure, signal } = options;
  const passed = new PassedExchanges(contracts, options);
  const ending = new AbortController();
  const ended = signal === undefined ? ending.signal : AbortSignal.any([ending.signal, signal]);
  let unanswered = 0;

  const handler = createRecordHandler({
    target,
    onExchange: (exchange) => passed.add(exchange),
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
      return { result: await passed.end(), unanswered, milliseconds: passed.milliseconds };
    },
  };
}

/** Redacts, checks and writes the exchanges that passed through the recorder. */
class PassedExchanges {
  milliseconds = 0;
  readonly #options: RecorderOptions;
  readonly #checker: TrafficChecker;
  readonly #redact: (exchange: Exchange) => Promise<Exchange>;
  readonly #collector = new AuditCollector();
  readonly #redacting = new Set<Promise<Exchange>>();
  #number = 0;
  #writing = Promise.resolve();

  constructor(contracts: readonly Contract[], options: RecorderOptions) {
    this.#options = options;
    this.#checker = new TrafficChecker(contracts, { ...options, hosts: [options.target.host] });
    this.#redact = createPatientRedactor(options.privateFields, setImmediate);
  }

  async add(exchange: Exchange): Promise<void> {
    const { name, onFindings, writer } = this.#options;
    const answered = Date.now();
    // A slow one does not delay the others.
    const redaction = this.#redact(exchange);
    this.#redacting.add(redaction);
    const redacted = await redaction;
    this.#redacting.delete(redaction);

    // From here on, exchanges are in the order of the recording: a sample names a line.
    this.#number += 1;
    this.milliseconds += Math.max(0, answered - Date.parse(exchange.startedAt));
    const outcome = checkSafely(() => this.#checker.check(exchange));
    this.#collector.addOutcome(outcome, name, this.#number);
    if (outcome.kind === "checked" && outcome.findings.length > 0) {
      onFindings(outcome.findings, `${name}:${this.#number}`);
    }
    this.#writing = this.#writing.then(() => writer.write(redacted));
    await this.#writing;
  }

  async end(): Promise<AuditResult> {
    await Promise.all(this.#redacting);
    await this.#writing;
    await this.#options.writer.close();
    for (const [version, { coverage }] of this.#checker.versions) {
      const counts = coverage.counts();
      if (counts.some((count) => count > 0)) {
        this.#collector.addCoverage(version, counts);
      }
    }
    return this.#collector.result();
  }
}
