import { execFileSync } from "node:child_process";

/** The words of a command as a shell reads them, with all that it expands. */
export function splitByShell(command: string): string[] {
  const output = execFileSync("sh", ["-c", `printf '%s\\0' ${command}`], { encoding: "utf8" });
  return output.split("\0").slice(0, -1);
}
