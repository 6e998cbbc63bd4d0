// Runs the tests beside eight busy loops, which share the machine with them: no test may fail because it is slow.
// Arguments go to vitest: `npm run test:loaded -- test/client`.
import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";

const LOOPS = 8;

/** Ends by itself when this process is gone. */
const LOOP = `const parent = process.ppid; while (process.ppid === parent) { for (let i = 0; i < 1e8; i += 1); }`;

/** Runs vitest and writes what its processes used, as the shell's `times` tells it, to the fourth stream. */
const SCRIPT = '"$@"; code=$?; times >&3; exit "$code"';

const loops = Array.from({ length: LOOPS }, () => spawn(process.execPath, ["-e", LOOP], { stdio: "ignore" }));
const started = performance.now();
try {
  const { code, cpuSeconds } = await runTests(process.argv.slice(2));
  const wallSeconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `beside ${LOOPS} busy loops: ${wallSeconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of CPU for the tests\n`,
  );
  process.exitCode = code;
} finally {
  for (const loop of loops) {
    loop.kill("SIGKILL");
  }
}

async function runTests(args: readonly string[]): Promise<{ readonly code: number; readonly cpuSeconds: number }> {
  const vitest = [process.execPath, "node_modules/vitest/vitest.mjs", "run", ...args];
  const child = spawn("sh", ["-c", SCRIPT, "sh", ...vitest], { stdio: ["inherit", "inherit", "inherit", "pipe"] });
  const [times, code] = await Promise.all([text(child.stdio[3] as NodeJS.ReadableStream), endOf(child)]);
  return { code, cpuSeconds: readCpuSeconds(times) };
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** The second line of `times` is about the children: user and system time, such as `1m2.30s 0m4.50s`. */
function readCpuSeconds(times: string): number {
  const [, children = ""] = times.trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
