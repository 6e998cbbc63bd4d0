import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { checkedFetch } from "../../src/vitest/index.ts";
import { openSandbox } from "../sandbox/open-sandbox.ts";

/** As JavaScript calls: no type stands in the way. */
const create: (options: object) => unknown = createSandbox;
const check: (fetch: typeof globalThis.fetch, options: object) => unknown = checkedFetch;
const webhook = { url: "http://localhost/", secret: "whsec_1" };

describe("createSandbox refuses", () => {
  it.each([
    [{ tiem: new Date() }, 'createSandbox() has no option "tiem"; it has apiVersion, dataFile, '],
    [{ constructor: 1 }, 'createSandbox() has no option "constructor"'],
    [{ time: "2026-11-20T12:00:00Z" }, "time of createSandbox() must be a valid Date"],
    [{ time: new Date("never") }, "time of createSandbox() must be a valid Date"],
    [{ seed: Number.NaN }, "seed of createSandbox() must be a string or a finite number"],
    [{ versionPolicy: "strict" }, 'versionPolicy of createSandbox() must be "nearest" or "refuse"'],
    [{ apiVersion: 20_260_225 }, "apiVersion of createSandbox() must be a string"],
    [{ webhooks: webhook }, "webhooks of createSandbox() must be an array"],
    [{ webhooks: [{ ...webhook, events: ["*"] }] }, 'a webhook of createSandbox() has no option "events"'],
    [{ webhooks: [{ ...webhook, secret: undefined, url: 5 }] }, "url of a webhook of createSandbox() must be a string"],
    [{ showReceiverAnswers: "no" }, "showReceiverAnswers of createSandbox() must be true or false"],
    [{ onNote: "log" }, "onNote of createSandbox() must be a function"],
  ])("%j", (options, message) => {
    expect(() => create(options)).toThrow(
      expect.objectContaining({ code: "option_invalid", message: expect.stringContaining(message) }),
    );
  });
});

it("options that are undefined are those left out", async () => {
  await using sandbox = createSandbox({ apiVersion: undefined, time: undefined } as object);
  expect((await sandbox.fetch("http://localhost/v1/account")).status).toBe(401);
});

it.each([
  [{ port: "4010" }, "port of listen() must be a port, from 0 to 65535"],
  [{ port: 65_536 }, "port of listen() must be a port, from 0 to 65535"],
  [{ hostname: "localhost" }, 'listen() has no option "hostname"; it has allowedHosts, host, port, tls'],
])("listen refuses %j", async (where, message) => {
  const { sandbox } = openSandbox();
  const listen: (options: object) => Promise<unknown> = sandbox.listen;
  await expect(listen(where)).rejects.toMatchObject({ code: "option_invalid", message });
});

it("checkedFetch refuses an option that it does not have", () => {
  expect(() => check(fetch, { onFindings: () => undefined })).toThrow(
    'checkedFetch() has no option "onFindings"; it has apiVersion, baseline, hosts, onFinding, webhookSecret',
  );
});

it.each([
  [{ failOn: "nothing" }, 'failOn of toMatchContract() must be "drift" or "breaking"'],
  [{ version: "2026-10-28.endive" }, 'toMatchContract() has no option "version"'],
])("matchers refuse %j", async (options, message) => {
  const matching = expect({ id: "fca_1" }).toMatchContract("retrieveAccount", options as object);
  await expect(matching).rejects.toThrow(message);
});

it("a control call that finds nothing says in whose world it looked", async () => {
  const { control } = openSandbox();
  await expect(control.deactivateAccount("fca_1")).rejects.toThrow(
    "(in the world of sk_test_123: pass { apiKey } last for the world of another key)",
  );
  await expect(control.deactivateAccount("fca_1", {}, { apiKey: "sk_test_9" })).rejects.not.toThrow("in the world");
});
