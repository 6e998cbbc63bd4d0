import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProcess } from "../support/run-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The limit of the heap. Parsing one of these bodies takes 75 MB. */
const MEGABYTES = 135;

const ACCOUNTS = "https://api.stripe.com/v1/financial_connections/accounts";

const folder = temporaryFolder();

/** Writes a recording of one exchange. */
function writeExchange(name: string, url: string, body: string): string {
  const file = join(folder, name);
  const headers = { "content-type": "application/json", "stripe-version": "2026-03-04.preview" };
  const request = { method: "GET", url, headers, body: null };
  const response = { status: 200, headers, body };
  writeFileSync(file, `${JSON.stringify({ startedAt: "2026-11-20T10:00:00.000Z", request, response })}\n`);
  return file;
}

const names = (count: number, prefix: string): string =>
  Array.from({ length: count }, (_, index) => `"${prefix}${index}":1`).join(",");

test.each([
  [
    "an object with 900,000 undocumented names",
    `${ACCOUNTS}/fca_1`,
    () => `{"balance":{${names(500_000, "a")}},"metadata":{${names(400_000, "b")}}}`,
  ],
  [
    "400,000 objects, each with a different name",
    ACCOUNTS,
    () => `{"object":"list","data":[${Array.from({ length: 400_000 }, (_, index) => `{"k${index}":1}`).join(",")}]}`,
  ],
])("audit keeps a body once: %s", async (name, url, createBody) => {
  const file = writeExchange(`${name}.ndjson`, url, createBody());
  const run = await runProcess(["audit", file, "--json"], {
    environment: { NODE_OPTIONS: `--max-old-space-size=${MEGABYTES}` },
  });
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ summary: { checked: 1 } });
});
