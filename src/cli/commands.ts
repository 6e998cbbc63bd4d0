import { auditCommand } from "./audit-command.ts";
import { baselineCommand } from "./baseline-command.ts";
import { checkCommand } from "./check-command.ts";
import { type Command, joinCommand } from "./command.ts";
import { diffCommand } from "./diff-command.ts";
import { generateCommand } from "./generate-command.ts";
import { mockCommand } from "./mock-command.ts";
import { recordCommand } from "./record-command.ts";
import { redactCommand } from "./redact-command.ts";
import { sandboxCommand } from "./sandbox-command.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  joinCommand(generateCommand, async () => (await import("./run-generate.ts")).runGenerate),
  joinCommand(mockCommand, async () => (await import("./run-mock.ts")).runMock),
  joinCommand(sandboxCommand, async () => (await import("./run-sandbox.ts")).runSandbox),
  joinCommand(checkCommand, async () => (await import("./run-check.ts")).runCheck),
  joinCommand(auditCommand, async () => (await import("./run-audit.ts")).runAudit),
  joinCommand(recordCommand, async () => (await import("./run-record.ts")).runRecord),
  joinCommand(redactCommand, async () => (await import("./run-redact.ts")).runRedact),
  joinCommand(baselineCommand, async () => (await import("./run-baseline.ts")).runBaseline),
  joinCommand(diffCommand, async () => (await import("./run-diff.ts")).runDiff),
];
