import { spawn } from "node:child_process";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

export const launcher: string = fileURLToPath(new URL("../../scripts/fc-contract.js", import.meta.url));

/** Runs `fc-contract` in this process, which saves the half second that a start takes. It inherits no key. */
export async function runCommand(args: readonly string[], environment: Environment = {}): Promise<CommandResult> {
  return await startCommand(args, environment).ended;
}

export interface StartedCommand {
  /** Waits until this has been printed, on either stream, and gives the match. Fails when the command ends before. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** As Ctrl-C does. */
  readonly interrupt: () => void;
  readonly ended: Promise<CommandResult>;
}

/** Starts a command that goes on until it is interrupted, in this process. It is interrupted when the test ends. */
export function startCommand(args: readonly string[], environment: Environment = {}): StartedCommand {
  const interrupted = new AbortController();
  const output = { stdout: "", stderr: "" };
  let hasEnded = false;
  let news = Promise.withResolvers<undefined>();
  const tell = (): void => {
    news.resolve(undefined);
    news = Promise.withResolvers();
  };
  const collect = (name: keyof typeof output): Writable =>
    new Writable({
      decodeStrings: false,
      write: (chunk: string | Buffer, _, done) => {
        output[name] += String(chunk);
        tell();
        done();
      },
    });
  const run = async (): Promise<CommandResult> => {
    const [stdout, stderr] = [collect("stdout"), collect("stderr")];
    const code = await runCommandLine(args, { stdout, stderr, environment, signal: interrupted.signal });
    hasEnded = true;
    tell();
    return { code, ...output };
  };
  const ended = run();

  onTestFinished(async () => {
    interrupted.abort();
    await ended;
  });
  return {
    interrupt: () => interrupted.abort(),
    ended,
    printed: async (pattern) => {
      for (;;) {
        const match = pattern.exec(output.stdout) ?? pattern.exec(output.stderr);
        if (match !== null) {
          return match;
        }
        if (hasEnded) {
          throw new Error(`the command ended without printing ${pattern}: ${JSON.stringify(output)}`);
        }
        await news.promise;
      }
    },
  };
}

/** Runs `fc-contract` as a process of its own, for tests of what only a process has: standard input, signals, a child. */
export function runProcess(
  args: readonly string[],
  { input, environment }: { readonly input?: string; readonly environment?: Environment } = {},
): Promise<CommandResult> {
  return runNode([launcher, ...args], environment, input);
}

export function runNode(args: readonly string[], environment: Environment = {}, input = ""): Promise<CommandResult> {
  const child = spawn(process.execPath, args, { env: { ...process.env, STRIPE_SECRET_KEY: "", ...environment } });
  const output = { stdout: "", stderr: "" };

  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output.stderr += chunk));
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...output }));
  });
}
