import { serveMock } from "../mock/serve-mock.ts";
import { formatBanner } from "./banner.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import type { mockCommand } from "./mock-command.ts";
import { describeInternalError } from "./internal-error.ts";
import { untilInterrupted } from "./until-interrupted.ts";

export async function runMock({ options, terminal }: CommandCall<typeof mockCommand>): Promise<ExitCode> {
  const { port, host, dynamic, seed } = options;
  const apiVersion = options["api-version"];
  const server = await serveMock({
    port,
    host,
    allowedHosts: options["allow-host"],
    apiVersion,
    dynamic,
    versionPolicy: options["version-policy"],
    onNote: (note) => terminal.err(`note: ${note}`),
    ...(seed !== undefined && { seed }),
    onFault: (error) => terminal.err(`fc-contract: ${describeInternalError(error)}`),
  });

  terminal.out(`mock of ${apiVersion} on ${server.url}`);
  terminal.announce(
    formatBanner([
      ["API key", "sk_test_123; any key that starts with sk_test_ works"],
      [
        "Answers",
        dynamic ? "the examples of the contract, varied" : "the examples of the contract; --dynamic varies them",
      ],
      ["Stop", "Ctrl-C"],
    ]),
  );
  await untilInterrupted(terminal.signal);
  await server.close();
  terminal.err("the mock has stopped");
  return 0;
}
