import { randomBytes } from "node:crypto";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { readInstitutions } from "../sandbox/institutions/read-institutions.ts";
import { createSandbox } from "../sandbox/sandbox.ts";
import { reachableUrl } from "./banner.ts";
import type { CommandCall } from "./command.ts";
import { describeInternalError } from "./internal-error.ts";
import type { sandboxCommand } from "./sandbox-command.ts";
import { loadTls, type Tls } from "./tls/load-tls.ts";
import { UsageError } from "./usage-error.ts";

type Call = CommandCall<typeof sandboxCommand>;
type Row = readonly [label: string, text: string];

interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export interface StartedSandbox {
  /** As it listens, `http://0.0.0.0:12111`. */
  readonly url: string;
  /** As this machine reaches it. */
  readonly reachableUrl: string;
  /** For clients that trust a CA. */
  readonly secure: { readonly url: string; readonly authorityFile: string } | undefined;
  /** What there is to know about it, for a banner. */
  readonly rows: readonly Row[];
  readonly close: () => Promise<void>;
}

/** Starts the sandbox that the options of a command describe. */
export async function startSandbox({ options, terminal }: Pick<Call, "options" | "terminal">): Promise<StartedSandbox> {
  const { port, host, "allow-host": allowedHosts, seed, time, data, institutions: institutionsFile } = options;
  const webhook = readWebhook(options);
  const institutions = institutionsFile === undefined ? undefined : readInstitutions(institutionsFile);
  const sandbox = createSandbox({
    ...(institutions !== undefined && { institutions }),
    apiVersion: options["api-version"],
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
  let tls: Tls | undefined;
  const close = async (): Promise<void> => {
    await sandbox.close();
    tls?.close();
  };
  try {
    tls = await loadTls(options, terminal);
    const { url } = await sandbox.listen({ port, host, allowedHosts });
    const secured = tls === undefined ? undefined : await sandbox.listen({ ...tls.listening, host, allowedHosts });
    const secureUrl = reachableUrl(secured?.url ?? "");
    return {
      url,
      reachableUrl: reachableUrl(url),
      secure: tls === undefined ? undefined : { url: secureUrl, authorityFile: tls.authorityFile },
      rows: [...describe(reachableUrl(url), options, webhook), ...(tls?.rows(secureUrl) ?? [])],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function describe(url: string, { data, time, ...options }: Call["options"], webhook: Webhook | undefined): Row[] {
  const isOurs = options["webhook-secret"] === undefined;
  return [
    ["Console", `${url}/_sandbox/`],
    ["Docs", `${url}/_sandbox/docs`],
    ["API key", "sk_test_123; any key that starts with sk_test_ works, and opens its own world"],
    ["Script", `<script src="${url}/_sandbox/stripe.js"></script>`],
    ...(webhook === undefined
      ? []
      : [["Webhooks", `${webhook.url}, signed with ${isOurs ? webhook.secret : "--webhook-secret"}`] as const]),
    ["State", data === undefined ? "in memory; --data FILE keeps it" : `kept in ${data}`],
    ...(time === undefined ? [] : [["Clock", `stopped at ${time.toISOString()} until it is advanced`] as const]),
  ];
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
