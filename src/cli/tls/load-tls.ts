import type { Terminal } from "../command.ts";
import { readTlsPort } from "../options/tls-options.ts";
import type { Tls, TlsSettings } from "./open-tls.ts";

export type { Tls };

/** Prepares what `--tls` asks for; undefined without it. What makes certificates is loaded only then. */
export async function loadTls(options: TlsSettings, terminal: Pick<Terminal, "err">): Promise<Tls | undefined> {
  const port = readTlsPort(options);
  if (port === undefined) {
    return undefined;
  }
  const { openTls } = await import("./open-tls.ts");
  return openTls(port, options, terminal);
}
