import type { Command } from "./command.ts";
import { RECORD_PORT } from "./record-port.ts";

export const recordCommand: Command = {
  name: "record",
  summary: "stand between an application and an API, check what passes and write it down, redacted",
  usage: `--target URL --out FILE [--port ${RECORD_PORT}] [--host 127.0.0.1] [--api-version V]

  --target URL       where requests go on to: an API, or for webhooks your own receiver
  --out FILE         the recording: HAR where the name ends with .har, NDJSON otherwise; one that exists is left alone
  --port N           where to listen; 0 takes a free port
  --host HOST        the address to listen on
  --api-version V    of exchanges that name no version

Keys, client secrets, signatures, names, addresses and account digits are replaced before anything is written.
Ctrl-C ends the recording and prints the report; the exit code is that of an audit.`,
  options: {
    target: { type: "string" },
    out: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    "api-version": { type: "string" },
  },
  // Loaded only here, so that other commands do not wait for it.
  run: async (...given) => (await import("./run-record.ts")).runRecord(...given),
};
