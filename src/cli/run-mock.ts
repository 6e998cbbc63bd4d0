import { serveMock } from "../mock/serve-mock.ts";
import { formatBanner, reachableUrl } from "./banner.ts";
import { loadTls, type Tls } from "./tls/load-tls.ts";
import type { CommandCall, ExitCode, Terminal } from "./command.ts";
import type { mockCommand } from "./mock-command.ts";
import { describeInternalError } from "./internal-error.ts";
import { untilInterrupted } from "./until-interrupted.ts";

type Call = CommandCall<typeof mockCommand>;

export async function runMock({ options, terminal }: Call): Promise<ExitCode> {
  const tls = await loadTls(options, terminal);
  try {
    return await serve(options, terminal, tls);
  } finally {
    tls?.close();
  }
}

async function serve(options: Call["options"], terminal: Terminal, tls: Tls | undefined): Promise<ExitCode> {
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
    secure: tls?.listening,
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
      ...(tls === undefined ? [] : tls.rows(reachableUrl(server.secureUrl ?? ""))),
      ["Stop", "Ctrl-C"],
    ]),
  );
  await untilInterrupted(terminal.signal);
  await server.close();
  terminal.err("the mock has stopped");
  return 0;
}
