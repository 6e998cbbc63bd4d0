import { BASELINE_FILE } from "../report/baseline/baseline.ts";
import type { Command } from "./command.ts";
import { RECORD_PORT } from "./record-port.ts";

export const recordCommand: Command = {
  name: "record",
  summary: "stand between an application and an API, check what passes and write it down, redacted",
  usage: `--target URL|sandbox --out FILE [options] [-- COMMAND...]

  --target URL                where requests go on to: an API, or for webhooks your own receiver; sandbox starts one
  --out FILE                  the recording: HAR where the name ends with .har, NDJSON otherwise
  --overwrite                 in place of a recording that exists, which is left alone without this
  --port N                    where to listen (default ${RECORD_PORT}); 0 takes a free port
  --host HOST                 the address to listen on (default 127.0.0.1)
  --api-version V             of exchanges that name no version
  --baseline FILE             known findings (default ${BASELINE_FILE})
  --fail-on drift|breaking    what exits with 1: every finding (the default), or only what breaks
  --report FORMAT[=FILE]      json, junit, sarif, github or html; repeatable
  -- COMMAND...               record while this command runs, with FC_CONTRACT_URL in its environment; without it
                              Ctrl-C ends the recording

Keys, client secrets, signatures, names, addresses and account digits are replaced before anything is written.
The exit code is that of an audit; when nothing departs and COMMAND fails, 2.`,
  options: {
    target: { type: "string" },
    out: { type: "string" },
    overwrite: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
    "api-version": { type: "string" },
    baseline: { type: "string" },
    "fail-on": { type: "string" },
    report: { type: "string", multiple: true },
  },
  takesCommand: true,
  // Loaded only here, so that other commands do not wait for it.
  run: async (...given) => (await import("./run-record.ts")).runRecord(...given),
};
