import { API_VERSIONS } from "../protocol/api-version.ts";
import { openContract } from "../contract/shipped-contracts.ts";
import { formatFinding } from "../report/format-finding.ts";
import { countFindings } from "../report/count-findings.ts";
import { formatTextReport } from "../report/format-text-report.ts";
import { judgeRun } from "../report/run-report.ts";
import { colorStyle, plainStyle } from "../report/text-style.ts";
import { serveHandler } from "../server/serve-handler.ts";
import { AuditCollector } from "../traffic/audit-collector.ts";
import { createAuditReport } from "../traffic/create-audit-report.ts";
import { createPrivateFields } from "../traffic/redact/private-fields.ts";
import { createRedactor } from "../traffic/redact/redact-exchange.ts";
import { createRecordHandler } from "../traffic/record/create-record-handler.ts";
import { createRecordingWriter } from "../traffic/record/recording-writer.ts";
import { TrafficChecker } from "../traffic/traffic-checker.ts";
import { type ExitCode, type OptionValues, type Terminal, UsageError } from "./command.ts";
import { readApiVersion, readInteger, readText } from "./read-options.ts";
import { RECORD_PORT } from "./record-port.ts";
import { untilInterrupted } from "./until-interrupted.ts";

/** Stripe takes file uploads up to 16 MB; nothing of Financial Connections comes near. */
const BODY_LIMIT = 16 * 1024 * 1024;

export async function runRecord(
  values: OptionValues,
  _files: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const target = readTarget(values);
  const out = readText(values, "out");
  const apiVersion = readApiVersion(values);
  if (out === undefined) {
    throw new UsageError("record needs --out FILE: where should the recording go?");
  }

  const contracts = await Promise.all(API_VERSIONS.map(openContract));
  const webhookSecret = process.env["STRIPE_WEBHOOK_SECRET"];
  const checker = new TrafficChecker(contracts, {
    hosts: [target.host],
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(webhookSecret === undefined || webhookSecret === "" ? {} : { webhookSecret }),
  });
  const redact = createRedactor(createPrivateFields(contracts));
  const writer = await createRecordingWriter(out, { keepsExisting: true });
  const collector = new AuditCollector();
  let number = 0;
  let writing = Promise.resolve();

  const handler = createRecordHandler({
    target,
    onExchange: (exchange) => {
      number += 1;
      const outcome = checker.check(exchange);
      collector.addOutcome(outcome, out, number);
      if (outcome.kind === "checked") {
        for (const finding of countFindings(
          outcome.findings.map((found) => ({ ...found, sample: `${out}:${number}` })),
        )) {
          terminal.err(formatFinding(finding));
        }
      }
      const redacted = redact(exchange);
      // One after the other, in the order of the answers.
      writing = writing.then(() => writer.write(redacted));
      return writing;
    },
    onFailure: (reason) => terminal.err(reason),
  });
  const server = await serveHandler(handler, {
    host: readText(values, "host") ?? "127.0.0.1",
    port: readInteger(values, "port", 0, 65_535) ?? RECORD_PORT,
    bodyLimit: BODY_LIMIT,
  });
  terminal.out(`recording ${server.url} → ${target.href} into ${out}`);
  await untilInterrupted(terminal.signal);
  await server.close();
  await writing;
  await writer.close();

  for (const [version, { coverage }] of checker.versions) {
    const counts = coverage.counts();
    if (counts.some((count) => count > 0)) {
      collector.addCoverage(version, counts);
    }
  }
  const report = await createAuditReport(collector.result(), undefined, new Date());
  terminal.out(formatTextReport({ ...report, title: "record" }, process.stdout.isTTY ? colorStyle : plainStyle));
  return judgeRun(report, "drift");
}

function readTarget(values: OptionValues): URL {
  const text = readText(values, "target");

  if (text === undefined) {
    throw new UsageError("record needs --target URL: where should requests go on to?");
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    throw new UsageError(`--target ${text}: expected a URL that begins with http:// or https://`);
  }
  return new URL(text);
}
