#!/usr/bin/env node
// The command's first file: JavaScript that Node 14 can read, so that one that is too old gets a sentence, no syntax error.
import { existsSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `fc-contract needs Node 22.18 or newer; this is Node ${process.versions.node}. ` +
      "Install a newer Node, or add one to your project: npm install --save-dev node@24\n",
  );
  process.exitCode = 2;
} else {
  // In a checkout the TypeScript sources run as they are; a published package has only dist/.
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const built = new URL("../dist/cli/main.js", import.meta.url);
  const { main } = await import(existsSync(source) ? source.href : built.href);
  process.exitCode = await main(process.argv.slice(2));
}
