import type { BenchRow } from "./bench-row.ts";
import { runToEnd, timeInTurns } from "./measure.ts";

const TURNS = 21;

/** How long processes take to their first result, against a process of Node that does nothing. */
export async function benchStartup(): Promise<readonly BenchRow[]> {
  const time = await timeInTurns(TURNS, {
    node: () => runToEnd(["--input-type=module", "--eval", ""]),
    // The first Response of a process makes Node load its fetch, which includes HTTP/2.
    response: () => runToEnd(["--input-type=module", "--eval", "new Response()"]),
    version: () => runToEnd(["scripts/fc-contract.js", "--version"]),
    sandbox: () => runToEnd(["bench/start-sandbox.js"]),
    handle: () => runToEnd(["bench/start-sandbox.js", "handle"]),
    matcher: () => runToEnd(["bench/start-matcher.js"]),
  });
  const { node = 0, response = 0, version = 0, sandbox = 0, handle = 0, matcher = 0 } = time;
  const against = (name: string, figure: number, target: number | null): BenchRow => ({
    name: `${name}, against bare node`,
    ratio: figure / node,
    target,
    atLeast: false,
    detail: `${figure.toFixed(0)} ms, bare node ${node.toFixed(0)} ms`,
  });

  return [
    against("fc-contract --version", version, 2),
    against("embedded sandbox, import and first answer", sandbox, 2.5),
    against("the same, answer as plain values", handle, null),
    against("no sandbox, one Response of Node", response, null),
    {
      name: "first use of a matcher, of 250 ms",
      ratio: (matcher - node) / 250,
      target: 1,
      atLeast: false,
      detail: `${(matcher - node).toFixed(0)} ms beyond bare node`,
    },
  ];
}
