#!/usr/bin/env node
// The command's first file: JavaScript that Node 14 can read, so that one that is too old gets a sentence, no syntax error.
import { existsSync, readFileSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `fc-contract needs Node 22.18 or newer; this is Node ${process.versions.node}. ` +
      "Install a newer Node, or add one to your project: npm install --save-dev node@24\n",
  );
  process.exitCode = 2;
} else if (["--version", "-v", "-V"].includes(process.argv[2])) {
  // Loading the command line would take longer than all the rest.
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${version}\n`);
} else {
  // `run` passes signals on to its command, and ends when that does.
  const interruption = process.argv[2] === "run" ? new AbortController().signal : interruptOnSignals();
  // In a checkout the TypeScript sources run as they are; a published package has only dist/.
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const built = new URL("../dist/cli/main.js", import.meta.url);
  const { main } = await import(existsSync(source) ? source.href : built.href);
  process.exitCode = await main(process.argv.slice(2), interruption);
  if (interruption.aborted) {
    // Standard input or a thread may still be open.
    process.stdout.write("", () => process.exit());
  }
}

/**
 * Listens for signals before anything else is loaded, so that none is lost. The first aborts what runs; whatever has not
 * ended after most of a second, or at a second signal, is cut off. The reason of the abort is the exit code.
 */
function interruptOnSignals() {
  // npm passes on a Ctrl-C that the terminal has also sent here: both are one.
  const SAME_KEY_PRESS_MS = 100;
  const GRACE_MS = 800;
  const controller = new AbortController();
  let firstAt = 0;

  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ]) {
    process.on(signal, () => {
      if (!controller.signal.aborted) {
        firstAt = Date.now();
        controller.abort(exitCode);
        setTimeout(() => process.exit(exitCode), GRACE_MS).unref();
      } else if (Date.now() - firstAt > SAME_KEY_PRESS_MS) {
        process.exit(exitCode);
      }
    });
  }
  return controller.signal;
}
