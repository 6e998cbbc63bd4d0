import { describeVersions } from "../../src/protocol/api-version.ts";
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { launcher, runCommand, startCommand } from "../support/run-command.ts";

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...args: string[]): { child: ChildProcess; firstLine: Promise<string>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [launcher, "mock", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
      if (out.includes("\n")) {
        resolve(out.split("\n")[0] ?? "");
      }
    });
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  return { child, firstLine, ended };
}

describe("fc-contract mock", () => {
  it.for([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("says where it listens, answers, and stops on %s with exit %d", async ([signal, code]) => {
    const { child, firstLine, ended } = start("--port", "0", "--dynamic", "--seed", "7");
    const line = await firstLine;
    const url = /^mock of 2026-03-04\.preview on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1] ?? "";
    const headers = { authorization: "Bearer sk_test_1" };
    const response = await fetch(`${url}/v1/financial_connections/accounts/fca_mine`, { headers });

    expect([response.status, await response.json()]).toMatchObject([200, { id: "fca_mine" }]);
    child.kill(signal);
    const err = [
      "",
      "  API key  sk_test_123; any key that starts with sk_test_ works",
      "  Answers  the examples of the contract, varied",
      "  Stop     Ctrl-C",
      "",
      "the mock has stopped",
      "",
    ].join("\n");
    expect(await ended).toEqual({ code, out: `${line}\n`, err });
  });

  it("speaks the version it is started with", async () => {
    const command = startCommand(["mock", "--port", "0", "--api-version", "2026-02-25.clover"]);
    await command.printed(/^mock of 2026-02-25\.clover on /);
    command.interrupt();
    expect((await command.ended).code).toBe(130);
  });

  it("exits 2 where the port is in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const ended = await runCommand(["mock", "--port", String(port)]);
    other.close();

    expect(ended).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: port ${port} on 127.0.0.1 is in use; stop what listens there, or choose another port (0 takes a free one)\n`,
    });
  });

  it.for([
    [["--port", "abc"], "--port abc: expected a whole number from 0 to 65535"],
    [["--port", "70000"], "--port 70000: expected a whole number from 0 to 65535"],
    [["--seed", "1.5"], "--seed 1.5: expected a whole number from 0 to 9007199254740991"],
    [
      ["--api-version", "2020-13-27"],
      `--api-version 2020-13-27 is not an API version; there are contracts of ${describeVersions()}`,
    ],
  ] as const)("exits 2 on %s", async ([args, message]) => {
    expect(await runCommand(["mock", ...args])).toEqual({ code: 2, stdout: "", stderr: `fc-contract: ${message}\n` });
  });
});
