import { constants } from "node:os";
import { spawnCommand } from "./spawn-command.ts";

/** A terminal sends these to every process in its foreground, so the command gets them itself. */
const SENT_BY_TERMINALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGQUIT", "SIGHUP"];

const PASSED_ON: readonly NodeJS.Signals[] = [...SENT_BY_TERMINALS, "SIGTERM", "SIGUSR2"];

/**
 * Runs a command with the standard streams of this process, passes signals on to it, and answers its exit code, as a
 * shell gives it: 128 and the number of the signal that killed it. This process outlives its signals until the command has ended.
 *
 * @throws FcContractError `command_unusable` when it cannot be started
 */
export async function relayCommand(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const { child, ended } = spawnCommand(command, { stdio: "inherit", environment });
  const hasTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
  const pass = (signal: NodeJS.Signals): void => {
    if (!hasTerminal || !SENT_BY_TERMINALS.includes(signal)) {
      child.kill(signal);
    }
  };
  PASSED_ON.forEach((signal) => process.on(signal, pass));
  try {
    const { code, killedBy } = await ended;
    return code ?? 128 + (killedBy === null ? 0 : constants.signals[killedBy]);
  } finally {
    PASSED_ON.forEach((signal) => process.removeListener(signal, pass));
  }
}
