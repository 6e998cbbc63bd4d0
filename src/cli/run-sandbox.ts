import { readVersionOption } from "../products/stripe/refusals/read-stripe-version.ts";
import { formatBanner } from "./banner.ts";
import { collectGarbageEarly } from "./collect-garbage-early.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import type { sandboxCommand } from "./sandbox-command.ts";
import { startSandbox } from "./start-sandbox.ts";
import { untilInterrupted } from "./until-interrupted.ts";

export async function runSandbox(call: CommandCall<typeof sandboxCommand>): Promise<ExitCode> {
  const { options, terminal } = call;
  const { data, "api-version": apiVersion } = options;
  const collectAsUsual = collectGarbageEarly();
  try {
    const sandbox = await startSandbox(call);
    try {
      terminal.out(`sandbox of ${readVersionOption("--api-version", apiVersion)} on ${sandbox.url}`);
      terminal.announce(formatBanner([...sandbox.rows, ["Stop", "Ctrl-C"]]));
      await untilInterrupted(terminal.signal);
    } finally {
      await sandbox.close();
    }
  } finally {
    collectAsUsual();
  }
  terminal.err(`the sandbox has stopped; ${data === undefined ? "nothing is kept" : `its state is in ${data}`}`);
  return 0;
}
