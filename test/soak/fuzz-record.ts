import { createPrivateFields } from "../../src/traffic/redact/private-fields.ts";
import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync } from "node:fs";
import { METHODS } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../../src/contract/contract.ts";
import type { ExchangeRequest } from "../../src/contract/check/exchange.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { createRecorder } from "../../src/traffic/record/create-recorder.ts";
import { createRecordingWriter } from "../../src/traffic/record/recording-writer.ts";
import { createRandom } from "./random.ts";
import { createRequestSource } from "./request-source.ts";

const ODD_METHODS = METHODS.filter((method) => method !== "CONNECT");

/** Sends so many requests through a recorder to a sandbox. Each has to be answered, written down and read by the audit. */
export async function fuzzRecord(count: number, seed: number, contracts: readonly Contract[]): Promise<void> {
  const random = createRandom(seed);
  const source = createRequestSource(contracts, random);
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-soak-"));
  const file = join(folder, "traffic.ndjson");
  const sandbox = createSandbox({ seed, fetch: async () => new Response(null, { status: 204 }) });
  try {
    const { url } = await sandbox.listen({ port: 0 });
    const recorder = createRecorder(contracts, {
      target: new URL(url),
      writer: await createRecordingWriter(file),
      name: file,
      privateFields: createPrivateFields(contracts),
      onFindings: () => undefined,
      onFailure: (reason) => assert.fail(`seed ${seed}: ${reason}`),
    });
    for (let done = 0; done < count; done += 1) {
      const { request } = source.next();
      const response = await recorder.handler(overTheWire(request, random));
      source.remember(response.body ?? "");
    }
    const { unanswered } = await recorder.end();
    const { exchanges, faults } = await auditRecordings([file]);
    assert.deepEqual({ unanswered, exchanges, faults }, { unanswered: 0, exchanges: count, faults: [] });
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As a server reads a request from its socket: bytes as Latin-1, no control characters; at times an odd one. */
function overTheWire(request: ExchangeRequest, random: () => number): ExchangeRequest {
  const bytes = (text: string): string => Buffer.from(text).toString("latin1");
  const odd = random();
  const headers = Object.entries(request.headers)
    // oxlint-disable-next-line no-control-regex
    .filter(([, value]) => !/[\u0000-\u001f]/.test(value))
    .map(([name, value]) => [name, bytes(value)]);
  return {
    ...request,
    headers: Object.fromEntries(headers) as Record<string, string>,
    url: odd < 0.01 ? "*" : bytes(request.url),
    method:
      odd < 0.01
        ? "OPTIONS"
        : odd < 0.1
          ? (ODD_METHODS[Math.floor(random() * ODD_METHODS.length)] as string)
          : request.method,
    body: odd < 0.2 ? "a body where none is expected" : request.body,
  };
}
