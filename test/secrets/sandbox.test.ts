import { expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { findCanaries, plantEverything, showsCanary } from "./planted.ts";

const KEY = "sk_test_journal";
/** A part of all, with every secret and every carrier in it: the journal redacts with the code that recordings do. */
const everything = plantEverything().filter(({ planted }, index) => !planted.isPersonal && index % 7 === 0);

/** Sends a request as it is written, with the key of the world where it has no authorization itself. */
async function send(sandbox: Sandbox, { request }: Exchange): Promise<string> {
  const url = request.url.replace(/^https:\/\/[^/]*@/, "https://");
  const { authorization = `Bearer ${KEY}`, ...others } = request.headers;
  const hasBody = request.body !== null && request.body !== "";
  const response = await sandbox.fetch(url, {
    method: request.method,
    headers: { ...others, authorization },
    ...(hasBody ? { body: request.body } : {}),
  });
  return `${JSON.stringify([...response.headers])}${await response.text()}`;
}

async function readWorld(sandbox: Sandbox, path: string, method: string): Promise<string> {
  const headers = { authorization: `Bearer ${KEY}`, "content-type": "application/json" };
  const response = await sandbox.fetch(`https://api.stripe.com/_sandbox/${path}`, {
    method,
    headers,
    ...(method === "POST" ? { body: "{}" } : {}),
  });
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

test("neither answers, journal nor console of the sandbox show a planted secret", async () => {
  await using sandbox = createSandbox();
  const answers = new Map<string, string>();

  for (let start = 0; start < everything.length; start += 500) {
    const some = everything.slice(start, start + 500);
    for (const { exchange, title } of some) {
      answers.set(title, await send(sandbox, exchange));
    }
    const journal = await readWorld(sandbox, "journal?limit=1000", "GET");
    const console = await readWorld(sandbox, "console/world", "POST");
    const planted = some.map((one) => one.planted);
    expect(findCanaries([journal, console], planted)).toEqual([]);
    const leaks = some.filter((one) => showsCanary(answers.get(one.title) ?? "", one.planted));
    expect(leaks.map(({ title }) => title)).toEqual([]);
  }
  expect(answers.size).toBeGreaterThan(1_000);
});

test("the journal shows what is about people, which its reader has sent", async () => {
  await using sandbox = createSandbox();
  await sandbox.fetch("https://api.stripe.com/v1/customers", {
    method: "POST",
    headers: { authorization: `Bearer ${KEY}`, "content-type": "application/x-www-form-urlencoded" },
    body: "email=jane.doe%40bank.example",
  });
  expect(await readWorld(sandbox, "journal", "GET")).toContain("jane.doe%40bank.example");
});
