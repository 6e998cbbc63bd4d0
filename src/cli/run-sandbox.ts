import { readInstitutions } from "../sandbox/institutions/read-institutions.ts";
import { createSandbox, type SandboxOptions } from "../sandbox/sandbox.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import type { sandboxCommand } from "./sandbox-command.ts";
import { describeInternalError } from "./internal-error.ts";
import { untilInterrupted } from "./until-interrupted.ts";
import { UsageError } from "./usage-error.ts";

type Call = CommandCall<typeof sandboxCommand>;

export async function runSandbox({ options, terminal }: Call): Promise<ExitCode> {
  const { port, host, seed, time, data, institutions: institutionsFile } = options;
  const apiVersion = options["api-version"];
  const webhooks = readWebhooks(options);
  const institutions = institutionsFile === undefined ? [] : await readInstitutions(institutionsFile);
  const sandbox = createSandbox({
    institutions,
    apiVersion,
    webhooks,
    versionPolicy: options["version-policy"],
    ...(seed !== undefined && { seed }),
    ...(time !== undefined && { time }),
    ...(data !== undefined && { dataFile: data }),
    showReceiverAnswers: options["show-receiver-answers"],
    onNote: (note) => terminal.err(`note: ${note}`),
    onFault: (error) => terminal.err(`fc-contract: ${describeInternalError(error)}`),
  });
  try {
    const server = await sandbox.listen({ port, host, allowedHosts: options["allow-host"] });
    terminal.out(`sandbox of ${apiVersion} on ${server.url}`);
    await untilInterrupted(terminal.signal);
  } finally {
    await sandbox.close();
  }
  return 0;
}

function readWebhooks(options: Call["options"]): NonNullable<SandboxOptions["webhooks"]> {
  const url = options["webhook-url"];
  const secret = options["webhook-secret"];

  if (url === undefined && secret === undefined) {
    return [];
  }
  if (url === undefined || secret === undefined) {
    throw new UsageError("--webhook-url and --webhook-secret go together");
  }
  return [{ url, secret }];
}
