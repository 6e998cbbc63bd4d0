import { type Command, joinCommand } from "./command.ts";

/** Every command by its name, in the order of the help. Its options are loaded when it is wanted, its code when it runs. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  [
    "generate",
    async () =>
      joinCommand(
        (await import("./generate-command.ts")).generateCommand,
        async () => (await import("./run-generate.ts")).runGenerate,
      ),
  ],
  [
    "mock",
    async () =>
      joinCommand((await import("./mock-command.ts")).mockCommand, async () => (await import("./run-mock.ts")).runMock),
  ],
  [
    "sandbox",
    async () =>
      joinCommand(
        (await import("./sandbox-command.ts")).sandboxCommand,
        async () => (await import("./run-sandbox.ts")).runSandbox,
      ),
  ],
  [
    "run",
    async () =>
      joinCommand((await import("./run-command.ts")).runCommand, async () => (await import("./run-run.ts")).runRun),
  ],
  [
    "check",
    async () =>
      joinCommand(
        (await import("./check-command.ts")).checkCommand,
        async () => (await import("./run-check.ts")).runCheck,
      ),
  ],
  [
    "audit",
    async () =>
      joinCommand(
        (await import("./audit-command.ts")).auditCommand,
        async () => (await import("./run-audit.ts")).runAudit,
      ),
  ],
  [
    "record",
    async () =>
      joinCommand(
        (await import("./record-command.ts")).recordCommand,
        async () => (await import("./run-record.ts")).runRecord,
      ),
  ],
  [
    "redact",
    async () =>
      joinCommand(
        (await import("./redact-command.ts")).redactCommand,
        async () => (await import("./run-redact.ts")).runRedact,
      ),
  ],
  [
    "baseline",
    async () =>
      joinCommand(
        (await import("./baseline-command.ts")).baselineCommand,
        async () => (await import("./run-baseline.ts")).runBaseline,
      ),
  ],
  [
    "diff",
    async () =>
      joinCommand((await import("./diff-command.ts")).diffCommand, async () => (await import("./run-diff.ts")).runDiff),
  ],
  [
    "upstream",
    async () =>
      joinCommand(
        (await import("./upstream-command.ts")).upstreamCommand,
        async () => (await import("./run-upstream.ts")).runUpstream,
      ),
  ],
  [
    "adopt",
    async () =>
      joinCommand(
        (await import("./adopt-command.ts")).adoptCommand,
        async () => (await import("./run-adopt.ts")).runAdopt,
      ),
  ],
]);
