import { packageFile } from "../contract/package-root.ts";
import { formatBanner } from "./banner.ts";
import type { CommandCall } from "./command.ts";
import { addToNodeOptions } from "./node-options.ts";
import { relayCommand } from "./relay-command.ts";
import type { runCommand } from "./run-command.ts";
import { startSandbox } from "./start-sandbox.ts";
import { UsageError } from "./usage-error.ts";

/** Loaded by every Node program that the command starts. */
const PRELOAD = packageFile("cli/preload/send-to-sandbox.cjs");

/** Answers the exit code of the command. */
export async function runRun(call: CommandCall<typeof runCommand>): Promise<number> {
  const { operands: command, terminal } = call;
  if (command.length === 0) {
    throw new UsageError("run needs a command after --, as in: npx fc-contract run -- npm start", { helpFor: "run" });
  }
  const sandbox = await startSandbox(call);
  try {
    terminal.err(`sandbox on ${sandbox.url} for ${command.join(" ")}`);
    terminal.announce(formatBanner(sandbox.rows));
    return await relayCommand(command, {
      FC_CONTRACT_URL: sandbox.reachableUrl,
      ...(sandbox.secure !== undefined && {
        FC_CONTRACT_TLS_URL: sandbox.secure.url,
        FC_CONTRACT_CA: sandbox.secure.authorityFile,
      }),
      NODE_OPTIONS: addToNodeOptions(process.env["NODE_OPTIONS"], `--require=${PRELOAD}`),
    });
  } finally {
    await sandbox.close();
  }
}
