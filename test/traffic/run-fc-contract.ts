import { spawn } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../src/contract/package-root.ts";

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const LAUNCHER: string = join(packageRoot, "scripts/fc-contract.js");

/** Runs the command line in a process of its own, from the package's folder. */
export function runFcContract(args: readonly string[], { input = "", environment = {} } = {}): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], {
      cwd: packageRoot,
      env: { ...process.env, ...environment },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => undefined).end(input);
  });
}
