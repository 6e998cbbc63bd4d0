import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { launcher } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";
import { FC_EVENTS } from "./fc-events.ts";
import { FC, openSandbox, type Session, START } from "./open-sandbox.ts";
import { createPostingFetch } from "./posting-fetch.ts";
import { openReceiver } from "./receiver.ts";
import { field } from "../support/field.ts";

const HEADERS = { authorization: "Bearer sk_test_123" };

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "data.db");
}

async function startProcess(dataFile: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [launcher, "sandbox", "--port", "0", "--data", dataFile]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const url = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0] ?? ""));
  });
  return { child, url };
}

describe("a data file", () => {
  it("keeps a world, all of it, from one sandbox to the next", async () => {
    const dataFile = temporaryFile();
    const first = createSandbox({ dataFile, time: START });
    const send = async (sandbox: typeof first, url: string, body: string | null = null): Promise<string> => {
      const headers = {
        ...HEADERS,
        "content-type": "application/x-www-form-urlencoded",
        "idempotency-key": `key of ${url}`,
      };
      return (await sandbox.handle({ method: body === null ? "GET" : "POST", url, headers, body })).body ?? "";
    };
    const session = JSON.parse(
      await send(first, `${FC}/sessions`, "permissions[]=balances&permissions[]=transactions&prefetch[]=transactions"),
    ) as Session;
    const linked = await first.control.completeSession(session.id, { institution: "Inactive Accounts" });
    await first.control.advanceClock({ seconds: 1 });
    const account = String(field(linked, "accounts", "data", 0, "id"));
    const paths = [
      `${FC}/accounts`,
      `${FC}/sessions/${session.id}`,
      `${FC}/transactions?account=${account}`,
      "/v1/events",
    ];
    const before = await Promise.all(paths.map((path) => send(first, path)));
    const snapshot = await first.control.takeSnapshot();
    await first.close();

    const second = createSandbox({ dataFile, time: START });
    onTestFinished(() => second.close());
    expect(await Promise.all(paths.map((path) => send(second, path)))).toEqual(before);
    const again = await send(
      second,
      `${FC}/sessions`,
      "permissions[]=balances&permissions[]=transactions&prefetch[]=transactions",
    );
    expect(field(JSON.parse(again), "id")).toBe(session.id);
    const { records } = await second.control.takeSnapshot();
    expect(new Set(records.map((record) => JSON.stringify(record)))).toEqual(
      new Set(snapshot.records.map((record) => JSON.stringify(record))),
    );
    await second.control.advanceClock({ seconds: 2 });
    expect(JSON.parse(await send(second, `${FC}/accounts/${account}`))).toMatchObject({ status: "inactive" });
  });

  it("brings nothing back that was deleted", async () => {
    const dataFile = temporaryFile();
    const receivers = createPostingFetch();
    receivers.isTaken = () => false;
    const first = openSandbox({ dataFile, fetch: receivers.fetch });
    const customer = await first.createCustomer();
    await first.post("/v1/webhook_endpoints", { url: "https://one.example/", enabled_events: FC_EVENTS });
    const kept = await first.post("/v1/webhook_endpoints", { url: "https://two.example/", enabled_events: FC_EVENTS });
    await first.link({ accounts: ["Success"] });
    await first.sandbox.settled();
    const idsOf = async ({ control }: typeof first): Promise<string[]> => {
      const { records } = await control.takeSnapshot();
      return records.map(({ record }) => String(record.id)).toSorted();
    };
    const before = await idsOf(first);
    const waiting = (await first.control.listDeliveries()).waiting.length;

    await first.send("DELETE", `/v1/customers/${customer}`, null);
    const { data } = JSON.parse((await first.get("/v1/webhook_endpoints")).text) as { data: { id: string }[] };
    for (const { id } of data.filter((endpoint) => endpoint.id !== kept.body.id)) {
      await first.send("DELETE", `/v1/webhook_endpoints/${id}`, null);
    }
    receivers.isTaken = ({ type }) => type === "account.created";
    await first.advance(1);
    await first.sandbox.settled();
    const after = await idsOf(first);
    await first.sandbox.close();
    // An endpoint, its two deliveries and one that was taken are gone; of the customer the id is left, and the event of its deletion is new.
    expect([waiting, before.length - after.length]).toEqual([4, 3]);

    const second = openSandbox({ dataFile, fetch: receivers.fetch });
    expect(await idsOf(second)).toEqual(after);
    expect((await second.get(`/v1/customers/${customer}`)).body.deleted).toBe(true);
    expect((await second.control.listDeliveries()).waiting).toMatchObject([{ endpoint: kept.body.id }]);
  });

  it("loses nothing that was answered when the process is killed", async () => {
    const dataFile = temporaryFile();
    const { child, url } = await startProcess(dataFile);
    const answered: string[] = [];
    const write = async (): Promise<void> => {
      for (;;) {
        const response = await fetch(`${url}/v1/customers`, {
          method: "POST",
          headers: HEADERS,
          body: new URLSearchParams({ name: "J" }),
        });
        answered.push(((await response.json()) as { id: string }).id);
        if (answered.length === 20) {
          child.kill("SIGKILL");
        }
      }
    };
    await Promise.allSettled([write(), write(), write()]);
    const sandbox = createSandbox({ dataFile });
    onTestFinished(() => sandbox.close());
    const { records } = await sandbox.control.takeSnapshot();
    const kept = new Set(records.map(({ record }) => record.id));

    expect(answered.length).toBeGreaterThanOrEqual(20);
    expect(answered.filter((id) => !kept.has(id))).toEqual([]);
  });

  it("keeps the events that are still to be delivered", async () => {
    const dataFile = temporaryFile();
    const receiver = await openReceiver();
    const webhooks = [{ url: receiver.url, secret: "whsec_mine" }];
    receiver.answerWith = (response) => response.writeHead(500).end();
    const first = createSandbox({ dataFile, time: START, webhooks });
    const { body } = await first.handle({
      method: "POST",
      url: `${FC}/sessions`,
      headers: { ...HEADERS, "content-type": "application/x-www-form-urlencoded" },
      body: "permissions[]=balances",
    });
    await first.control.completeSession((JSON.parse(body ?? "") as { id: string }).id, { accounts: ["Success"] });
    await first.settled();
    await first.close();
    receiver.answerWith = undefined;
    expect(receiver.received).toEqual([]);

    const second = createSandbox({ dataFile, time: new Date(START.getTime() + 60_000), webhooks });
    onTestFinished(() => second.close());
    await receiver.waitFor(2);
    expect(receiver.types().toSorted()).toEqual(["account.created", "session.updated"]);
  });

  it("contains no key", async () => {
    const dataFile = temporaryFile();
    const sandbox = createSandbox({ dataFile });
    await sandbox.handle({
      method: "POST",
      url: "/v1/customers",
      headers: { authorization: "Bearer sk_test_verysecret" },
      body: null,
    });
    await sandbox.close();
    expect(readFileSync(dataFile, "latin1")).not.toContain("verysecret");
  });

  it.each([
    ["in a missing folder", "none/data.db", "the folder FOLDER/none does not exist; create it, or name another file"],
    ["that is a folder", "some", "it is a folder; name a file in it, such as FOLDER/some/sandbox.db"],
    ["in a file", "file.txt/data.db", "a part of its path is a file, not a folder; name another file"],
    ["deep in a file", "file.txt/none/data.db", "a part of its path is a file, not a folder; name another file"],
  ])("%s is refused with what to do", (_, name, why) => {
    const folder = temporaryFiles({ "some/other.txt": "", "file.txt": "" });
    const dataFile = join(folder, name);
    expect(() => createSandbox({ dataFile })).toThrow(
      `the data file ${dataFile} cannot be used: ${why.replace("FOLDER", folder)}`,
    );
  });

  it.skipIf(process.getuid?.() === 0).each([
    ["that may not be written", "read-only.db", "permission denied; name another file"],
    [
      "in a folder that may not be written",
      "locked/data.db",
      "the folder FOLDER/locked cannot be written to: permission denied; name another file",
    ],
  ])("%s is refused with what to do", (_, name, why) => {
    const folder = temporaryFiles({ "read-only.db": "", "locked/other.txt": "" });
    chmodSync(join(folder, "read-only.db"), 0o400);
    chmodSync(join(folder, "locked"), 0o500);
    const dataFile = join(folder, name);
    expect(() => createSandbox({ dataFile })).toThrow(
      `the data file ${dataFile} cannot be used: ${why.replace("FOLDER", folder)}`,
    );
  });

  it("is used by one sandbox at a time", async () => {
    const dataFile = temporaryFile();
    openSandbox({ dataFile });
    expect(() => createSandbox({ dataFile })).toThrow(
      `the data file ${dataFile} cannot be used: another process has it open`,
    );
  });
});
