import { integer, type Option, text, withDefault } from "./option.ts";

/** Where a server listens. */
export function listeningOptions(defaultPort: number): {
  readonly port: Option<number>;
  readonly host: Option<string>;
} {
  return {
    port: withDefault(integer({ help: "where to listen; 0 takes a free port", least: 0, most: 65_535 }), defaultPort),
    host: withDefault(
      text({ placeholder: "HOST", help: "the address to listen on; 0.0.0.0 opens it to the network" }),
      "127.0.0.1",
    ),
  };
}
