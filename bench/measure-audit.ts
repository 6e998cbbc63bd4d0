import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const run = promisify(execFile);

/** Reads or audits a recording in its own process. */
export async function measureOnce(mode: string, file: string): Promise<Measured> {
  const script = fileURLToPath(new URL("audit-once.ts", import.meta.url));
  const { stdout } = await run(process.execPath, [script, mode, file]);
  return JSON.parse(stdout) as Measured;
}
