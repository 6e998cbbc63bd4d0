// Run by linear-work.test.ts in a process of its own: `node measure-work.ts ENTRANCE`. Writes one line of JSON a shape.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { createWorkCounter } from "./count-work.ts";
import { bigInstitution } from "../support/many-accounts.ts";

type Shapes = Readonly<Record<string, (length: number) => () => unknown>>;

const LENGTH = 1_000_000;
/** A quarter is still more than what short inputs are spared. */
const SHARE = 4;
const LINES = 6;
/** Of the institution that events are made with. */
const ACCOUNTS = 250;

// Before anything that is counted is imported.
const counter = await createWorkCounter();

const entrances: Readonly<Record<string, () => Promise<Shapes>>> = {
  sandbox: async () => {
    const { createSandbox } = await import("../../src/sandbox/sandbox.ts");
    const { CONTROL_SHAPES, STRIPE_SHAPES } = await import("./request-shapes.ts");
    const sandbox = createSandbox({
      onFault: (error) => {
        throw error;
      },
    });
    return mapShapes({ ...STRIPE_SHAPES, ...CONTROL_SHAPES }, (request) => sandbox.handle(request));
  },
  mock: async () => {
    const { createMock } = await import("../../src/mock/create-mock.ts");
    const { STRIPE_SHAPES } = await import("./request-shapes.ts");
    const mock = await createMock({ seed: 1 });
    return mapShapes(STRIPE_SHAPES, (request) => mock(request));
  },
  audit: async () => mapLines(2, 0, (file) => ["audit", file, "--report", "json"]),
  rehearse: async () =>
    mapLines(4, 0, (file) => ["audit", file, "--rehearse", "2026-10-28.endive", "--report", "json"]),
  propose: async () =>
    mapLines(4, 2, (file) => ["audit", file, "--propose", `${file}.yaml`, "--breaking", "--report", "json"]),
  redact: async () => mapLines(2, 1, (file) => ["redact", file]),
  record: async () => {
    const { SOME_VERSIONS } = await import("../support/tested-versions.ts");
    const { openContract } = await import("../../src/products/stripe/shipped-contracts.ts");
    const { serveHandler } = await import("../../src/server/serve-handler.ts");
    const { createRecorder } = await import("../../src/traffic/record/create-recorder.ts");
    const { STRIPE_SHAPES } = await import("./request-shapes.ts");
    const headers = { "content-type": "application/json" };
    const { url } = await serveHandler(() => ({ status: 400, headers, body: "{}" }), { port: 0 });
    const { createPrivateFields } = await import("../../src/traffic/redact/private-fields.ts");
    const contracts = await Promise.all(SOME_VERSIONS.map(openContract));
    const recorder = createRecorder(contracts, {
      target: new URL(url),
      writer: { write: async () => undefined, close: async () => undefined },
      name: "recording.ndjson",
      privateFields: createPrivateFields(contracts),
      onFindings: () => undefined,
      onFailure: () => undefined,
    });
    return mapShapes(takeEvery(3, 0, STRIPE_SHAPES), (request) => recorder.handler(request));
  },
  webhooks: async () => {
    const { constructEvent } = await import("../../src/client/construct-event.ts");
    const { HOSTILE_TEXTS, repeat } = await import("./text-shapes.ts");
    const texts = { ...HOSTILE_TEXTS, signatures: (length: number) => repeat(`v1=${"0".repeat(64)},`, length) };
    const verify = (text: string): unknown => constructEvent("{}", `t=1,${text}`, "whsec_test").catch(() => undefined);
    return { ...mapShapes(texts, verify), "a receiver that never answers": await fillBacklog() };
  },
};

/** A share of the shapes where an entrance does what another one does too, or all of them when they are asked for. */
function takeEvery<Value>(
  step: number,
  offset: number,
  shapes: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return process.env["FC_CONTRACT_ALL_SHAPES"] === undefined
    ? Object.fromEntries(Object.entries(shapes).filter((_, index) => index % step === offset))
    : shapes;
}

/** Events by the thousand that nobody takes, one for each hundred characters that are asked for. */
async function fillBacklog(): Promise<(length: number) => () => Promise<void>> {
  const { createSandbox } = await import("../../src/sandbox/sandbox.ts");
  return (length) => {
    const sandbox = createSandbox({
      time: new Date("2026-11-20T12:00:00Z"),
      institutions: [bigInstitution(ACCOUNTS)],
      webhooks: [{ url: "http://localhost/", secret: "whsec_test" }],
      fetch: () => new Promise(() => undefined),
    });
    return async () => {
      for (let events = 0; events < length / 100; events += ACCOUNTS) {
        const headers = { authorization: "Bearer sk_test_123", "content-type": "application/x-www-form-urlencoded" };
        const url = "/v1/financial_connections/sessions";
        const { body } = await sandbox.handle({ method: "POST", url, headers, body: "permissions[]=balances" });
        const { id } = JSON.parse(body ?? "") as { readonly id: string };
        await sandbox.control.completeSession(id, { institution: "Big" });
      }
      const { waiting } = await sandbox.control.listDeliveries();
      if (waiting.length < length / 100) {
        throw new Error(`only ${waiting.length} events wait`);
      }
    };
  };
}

function mapShapes<Value>(
  shapes: Readonly<Record<string, (length: number) => Value>>,
  send: (value: Value) => unknown,
): Shapes {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, write]) => [
      name,
      (length) => {
        const value = write(length);
        return () => send(value);
      },
    ]),
  );
}

async function mapLines(
  step: number,
  offset: number,
  argumentsFor: (file: string) => readonly string[],
): Promise<Shapes> {
  const { runCommandLine } = await import("../../src/cli/run-command-line.ts");
  const { LINE_SHAPES } = await import("./recording-shapes.ts");
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "recording.ndjson");
  const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
  const host = { stdout: nowhere(), stderr: nowhere(), environment: {}, signal: new AbortController().signal };

  // A command line takes longer to start than to read a line, so several are in one recording.
  const entries = Object.entries(takeEvery(step, offset, LINE_SHAPES));
  const groups = Array.from({ length: Math.ceil(entries.length / LINES) }, (_, index) =>
    entries.slice(index * LINES, (index + 1) * LINES),
  );
  return Object.fromEntries(
    groups.map((lines) => [
      lines.map(([name]) => name).join(", "),
      (length) => {
        writeFileSync(file, lines.map(([, write]) => `${write(length)}\n`).join(""));
        return () => runCommandLine(argumentsFor(file), host);
      },
    ]),
  );
}

const shapes = await entrances[process.argv[2] ?? ""]?.();
for (const [name, prepare] of Object.entries(shapes ?? {})) {
  // Once small, so that what is loaded and compiled at first is not counted.
  await prepare(1_000)();
  const part = await counter.count(prepare(LENGTH / SHARE));
  const whole = await counter.count(prepare(LENGTH));
  process.stdout.write(`${JSON.stringify({ name, part, whole })}\n`);
}
process.exit(0);
