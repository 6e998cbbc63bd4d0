import { onTestFinished } from "vitest";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { callSandbox, type OpenSandbox, START } from "./call-sandbox.ts";

export { ALL_PERMISSIONS, FC, NOW, START } from "./call-sandbox.ts";
export type { Account, Answer, CallOptions, OpenSandbox, Session, StripeObject, Unread } from "./call-sandbox.ts";

/** Opens a sandbox whose clock stands still, and closes it when the test ends. */
export function openSandbox(options: SandboxOptions = {}): OpenSandbox {
  const faults: unknown[] = [];
  const sandbox = createSandbox({ time: START, onFault: (error) => faults.push(error), ...options });
  onTestFinished(async () => {
    await sandbox.close();
    if (faults.length > 0) {
      throw faults[0];
    }
  });
  return callSandbox(sandbox, faults);
}
