import { expect, it, onTestFinished } from "vitest";
import { openSandbox } from "./open-sandbox.ts";

const MEBIBYTE = 1_048_576;
const headers = { authorization: "Bearer sk_test_123", "content-type": "application/json" };

it("a snapshot of many mebibytes is taken and restored over HTTP, and by no page of another origin", async () => {
  const { control, get, post, sandbox } = openSandbox();
  for (let index = 0; index < 1_000; index += 1) {
    await post("/v1/customers", { description: "d".repeat(5_000) });
  }
  const server = await sandbox.listen({ port: 0 });
  onTestFinished(() => server.close());
  const url = `${server.url}/_sandbox/snapshot`;
  const snapshot = await (await fetch(url, { headers })).text();
  const restore = (more: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(url, { method: "POST", headers: { ...headers, ...more }, body: snapshot });

  expect(snapshot.length).toBeGreaterThan(4 * MEBIBYTE);
  await control.resetWorld();
  expect((await restore({ origin: "https://evil.example" })).status).toBe(413);
  expect((await get("/v1/customers")).body.data).toEqual([]);
  expect((await restore()).status).toBe(200);
  expect(await (await fetch(url, { headers })).text()).toBe(snapshot);
});

it.each([
  "/v1/customers",
  "/_sandbox/reset",
  "/_sandbox/snapshots",
  "/_sandbox/clock/advance",
  "/v1/_sandbox/snapshot",
])("%s still takes no more than a mebibyte", async (path) => {
  const { sandbox } = openSandbox();
  const server = await sandbox.listen({ port: 0 });
  onTestFinished(() => server.close());
  const body = "a".repeat(MEBIBYTE + 1);
  expect((await fetch(`${server.url}${path}`, { method: "POST", headers, body })).status).toBe(413);
});
