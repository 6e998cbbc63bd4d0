import { isHostPattern } from "../../server/host-name.ts";
import { UsageError } from "../usage-error.ts";
import { integer, list, type Option, text, withDefault } from "./option.ts";

/** Where a server listens. */
export function listeningOptions(defaultPort: number): {
  readonly port: Option<number>;
  readonly host: Option<string>;
  readonly "allow-host": Option<readonly string[]>;
} {
  return {
    port: withDefault(integer({ help: "where to listen; 0 takes a free port", least: 0, most: 65_535 }), defaultPort),
    host: withDefault(
      text({ placeholder: "HOST", help: "the address to listen on; 0.0.0.0 opens it to the network" }),
      "127.0.0.1",
    ),
    "allow-host": list({
      placeholder: "NAME",
      help: "a host name to answer to beside localhost and HOST; *.app.test for all names below app.test",
      read: readHostName,
    }),
  };
}

function readHostName(given: string, { label }: { readonly label: string }): string {
  if (!isHostPattern(given)) {
    throw new UsageError(
      `${label} ${given}: expected a host name without scheme, port or path, such as app.test or *.app.test`,
    );
  }
  return given;
}
