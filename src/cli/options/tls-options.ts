import { UsageError } from "../usage-error.ts";
import { flag, integer, type Option, text } from "./option.ts";

/** Where and how a server answers HTTPS beside HTTP. */
export const tlsOptions: {
  readonly tls: Option<boolean>;
  readonly "tls-port": Option<number | undefined>;
  readonly "tls-dir": Option<string | undefined>;
} = {
  tls: flag("serve HTTPS too, with a certificate for api.stripe.com, localhost and 127.0.0.1, and show the CA's file"),
  "tls-port": integer({ help: "where to serve HTTPS; by default the port after --port", least: 0, most: 65_535 }),
  "tls-dir": text({
    placeholder: "DIR",
    help: "keep the certificates there, to trust one CA for a year; by default they are made for each run",
  }),
};

export interface TlsChoice {
  readonly tls: boolean;
  readonly "tls-port": number | undefined;
  readonly "tls-dir": string | undefined;
  readonly port: number;
}

/**
 * The port for HTTPS; undefined without `--tls`.
 *
 * @throws UsageError for an option that does nothing without `--tls`
 */
export function readTlsPort(options: TlsChoice): number | undefined {
  if (options.tls) {
    return options["tls-port"] ?? (options.port === 0 ? 0 : (options.port + 1) % 65_536);
  }
  for (const name of ["tls-port", "tls-dir"] as const) {
    if (options[name] !== undefined) {
      throw new UsageError(`--${name} needs --tls`);
    }
  }
  return undefined;
}
