import { randomBytes } from "node:crypto";
import { collectGarbageEarly } from "./collect-garbage-early.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { readInstitutions } from "../sandbox/institutions/read-institutions.ts";
import { readVersionOption } from "../products/stripe/refusals/read-stripe-version.ts";
import { createSandbox } from "../sandbox/sandbox.ts";
import { formatBanner, reachableUrl } from "./banner.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import type { sandboxCommand } from "./sandbox-command.ts";
import { describeInternalError } from "./internal-error.ts";
import { untilInterrupted } from "./until-interrupted.ts";
import { UsageError } from "./usage-error.ts";

type Call = CommandCall<typeof sandboxCommand>;

interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export async function runSandbox({ options, terminal }: Call): Promise<ExitCode> {
  const { port, host, seed, time, data, institutions: institutionsFile } = options;
  const apiVersion = options["api-version"];
  const webhook = readWebhook(options);
  const institutions = institutionsFile === undefined ? undefined : readInstitutions(institutionsFile);
  const sandbox = createSandbox({
    ...(institutions !== undefined && { institutions }),
    apiVersion,
    webhooks: webhook === undefined ? [] : [webhook],
    versionPolicy: options["version-policy"],
    surface: options.surface,
    ...(seed !== undefined && { seed }),
    ...(time !== undefined && { time }),
    ...(data !== undefined && { dataFile: data }),
    showReceiverAnswers: options["show-receiver-answers"],
    onNote: (note) => terminal.err(`note: ${note}`),
    onFault: (error) => terminal.err(describeFault(error)),
  });
  const collectAsUsual = collectGarbageEarly();
  try {
    const server = await sandbox.listen({ port, host, allowedHosts: options["allow-host"] });
    terminal.out(`sandbox of ${readVersionOption("--api-version", apiVersion)} on ${server.url}`);
    terminal.announce(describeSandbox(reachableUrl(server.url), options, webhook));
    await untilInterrupted(terminal.signal);
  } finally {
    await sandbox.close();
    collectAsUsual();
  }
  terminal.err(`the sandbox has stopped; ${data === undefined ? "nothing is kept" : `its state is in ${data}`}`);
  return 0;
}

function describeSandbox(
  url: string,
  { data, time, ...options }: Call["options"],
  webhook: Webhook | undefined,
): string {
  const isOurs = options["webhook-secret"] === undefined;
  return formatBanner([
    ["Console", `${url}/_sandbox/`],
    ["Docs", `${url}/_sandbox/docs`],
    ["API key", "sk_test_123; any key that starts with sk_test_ works, and opens its own world"],
    ["Script", `<script src="${url}/_sandbox/stripe.js"></script>`],
    ...(webhook === undefined
      ? []
      : [["Webhooks", `${webhook.url}, signed with ${isOurs ? webhook.secret : "--webhook-secret"}`] as const]),
    ["State", data === undefined ? "in memory; --data FILE keeps it" : `kept in ${data}`],
    ...(time === undefined ? [] : [["Clock", `stopped at ${time.toISOString()} until it is advanced`] as const]),
    ["Stop", "Ctrl-C"],
  ]);
}

/** The endpoint of every world. Without a secret one is made up, and shown. */
function readWebhook(options: Call["options"]): Webhook | undefined {
  const url = options["webhook-url"];
  const secret = options["webhook-secret"];

  if (url === undefined && secret !== undefined) {
    throw new UsageError("--webhook-secret needs --webhook-url URL: where should events go?");
  }
  return url === undefined ? undefined : { url, secret: secret ?? `whsec_${randomBytes(24).toString("hex")}` };
}

/** With a stack only where the sandbox itself is at fault, and not its data file. */
function describeFault(error: unknown): string {
  return `fc-contract: ${error instanceof FcContractError ? error.message : describeInternalError(error)}`;
}
