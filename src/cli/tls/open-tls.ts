import { isIP } from "node:net";
import { STRIPE_HOSTS } from "../../protocol/stripe-hosts.ts";
import type { TlsIdentity } from "../../server/create-server.ts";
import type { Terminal } from "../command.ts";
import type { TlsChoice } from "../options/tls-options.ts";
import { keepIdentity, makeIdentity } from "./certificate-files.ts";
import type { CertificateNames } from "./make-certificates.ts";

/** What is served over HTTPS beside HTTP. */
export interface Tls {
  /** Where it listens, and as whom. */
  readonly listening: { readonly port: number; readonly tls: TlsIdentity };
  /** The file with the CA that clients have to trust. */
  readonly authorityFile: string;
  /** The lines of a banner about it. */
  readonly rows: (url: string) => readonly (readonly [label: string, text: string])[];
  /** Removes the files that are not kept. */
  readonly close: () => void;
}

export interface TlsSettings extends TlsChoice {
  readonly host: string;
  readonly "allow-host": readonly string[];
}

/** Makes or finds the certificates of a server. */
export function openTls(port: number, options: TlsSettings, terminal: Pick<Terminal, "err">): Tls {
  const names = readNames(options);
  const folder = options["tls-dir"];
  const { authorityFile, discard, pem } =
    folder === undefined ? makeIdentity(names) : keepIdentity(folder, names, (note) => terminal.err(`note: ${note}`));
  return {
    listening: { port, tls: { certificate: pem, key: pem } },
    authorityFile,
    rows: (url) => [
      [
        "HTTPS",
        `${url}; curl --cacert with the CA, and --connect-to api.stripe.com:443:${url.slice("https://".length)}`,
      ],
      ["CA", `${authorityFile}${folder === undefined ? ", removed at the end; --tls-dir DIR keeps it" : ""}`],
    ],
    close: discard,
  };
}

/** An address for all addresses is no name that a client could use. */
function readNames({ host, "allow-host": allowed }: TlsSettings): CertificateNames {
  const others = [host, ...allowed]
    .map((name) => name.replaceAll(/^\[|\]$/g, ""))
    .filter((name) => name !== "0.0.0.0" && name !== "::");
  return {
    hosts: [...new Set([...STRIPE_HOSTS, "localhost", ...others.filter((name) => isIP(name) === 0)])],
    addresses: [...new Set(["127.0.0.1", "::1", ...others.filter((name) => isIP(name) !== 0)])],
  };
}
