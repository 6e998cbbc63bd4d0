import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openContract } from "../src/products/stripe/shipped-contracts.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../src/schema/json.ts";
import type { BenchRow } from "./bench-row.ts";
import { type Measured, measureOnce } from "./measure-audit.ts";
import { timeInTurns } from "./measure.ts";

const VERSION = "2026-03-04.preview";
const MEGABYTES = 10;
/** Megabytes of memory for one line, whatever is in it. */
const MEMORY = 300;
const ACCOUNTS = "https://api.stripe.com/v1/financial_connections/accounts";

/** Checking bodies of ten megabytes that do not match, against parsing them. */
export async function benchHostile(): Promise<readonly BenchRow[]> {
  const contract = await openContract(VERSION);
  const operation = contract.operations.find(({ id }) => id === "listAccounts");
  const account = readExample(contract.document);
  if (operation === undefined || !isJsonObject(account)) {
    throw new Error(`the contract of ${VERSION} has no list of accounts`);
  }
  const broken = { ...account, status: "unheard", surplus: 1 };
  const valid = repeat(account);
  const bodies: Readonly<Record<string, readonly JsonValue[]>> = {
    "invalid items": repeat(broken),
    "valid items, the last one invalid": [...valid, broken],
    "numbers for items": repeat(1),
    "empty objects for items": repeat({}),
  };
  const headers = { "content-type": "application/json", "request-id": "req_bench", "stripe-version": VERSION };
  const rows: BenchRow[] = [];

  for (const [name, data] of Object.entries(bodies)) {
    const body = JSON.stringify({ object: "list", url: "/v1/financial_connections/accounts", has_more: false, data });
    const time = await timeInTurns(3, {
      check: () => void contract.checkResponse(operation, { status: 200, headers, body }),
      parse: () => void JSON.parse(body),
    });
    const { check = 0, parse = 1 } = time;
    rows.push({
      name: `check of ${MEGABYTES} MB of ${name}, against parsing them`,
      ratio: check / parse,
      target: 10,
      atLeast: false,
      detail: `${check.toFixed(0)} ms, parsing ${parse.toFixed(0)} ms`,
    });
  }
  return [...rows, ...(await measureNames(headers))];
}

/** Lines whose bodies are full of undocumented names: the memory of an audit beyond what parsing them takes. */
async function measureNames(headers: Readonly<Record<string, string>>): Promise<readonly BenchRow[]> {
  const names = (count: number, prefix: string): string =>
    Array.from({ length: count }, (_, index) => `"${prefix}${index}":1`).join(",");
  const objects = Array.from({ length: 400_000 }, (_, index) => `{"k${index}":1}`).join(",");
  const lines = Array.from({ length: 10_000 }, (_, index) => ({
    url: "/fca_1",
    body: `{${names(100, `k${index}_`)}}`,
  }));
  const recordings = {
    "an object with 900,000 undocumented names": [
      { url: "/fca_1", body: `{"balance":{${names(500_000, "a")}},"metadata":{${names(400_000, "b")}}}` },
    ],
    "400,000 objects, each with a different name": [{ url: "", body: `{"object":"list","data":[${objects}]}` }],
    "10,000 exchanges, each with 100 new names": lines,
  };
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-bench-"));
  const rows: BenchRow[] = [];
  try {
    for (const [name, bodies] of Object.entries(recordings)) {
      const file = join(folder, "names.ndjson");
      const text = bodies.map(({ url, body }) => {
        const request = { method: "GET", url: `${ACCOUNTS}${url}`, headers, body: null };
        return `${JSON.stringify({ startedAt: "", request, response: { status: 200, headers, body } })}\n`;
      });
      writeFileSync(file, text.join(""));
      const parse = await measureOnce("parse", file);
      const audit = await measureOnce("hostile", file);
      rows.push({
        name: `audit of ${name}, memory beyond that of parsing them, beside ${MEMORY} MB`,
        ratio: (audit.megabytes - parse.megabytes) / MEMORY,
        target: 1,
        atLeast: false,
        detail: `${audit.megabytes.toFixed(0)} MB, parsing ${parse.megabytes.toFixed(0)} MB; ${seconds(audit)}, parsing ${seconds(parse)}`,
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

function seconds({ milliseconds }: Measured): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function readExample(document: JsonObject): JsonValue | undefined {
  const examples = (document["components"] as JsonObject)["examples"] as JsonObject;
  return (examples["AccountActive"] as JsonObject)["value"];
}

function repeat(item: JsonValue): readonly JsonValue[] {
  const count = Math.ceil((MEGABYTES * 1e6) / (JSON.stringify(item).length + 1));
  return Array.from({ length: count }, () => item);
}
