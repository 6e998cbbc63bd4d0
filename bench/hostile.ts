import { openContract } from "../src/products/stripe/shipped-contracts.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../src/schema/json.ts";
import type { BenchRow } from "./bench-row.ts";
import { timeInTurns } from "./measure.ts";

const VERSION = "2026-03-04.preview";
const MEGABYTES = 10;

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
  return rows;
}

function readExample(document: JsonObject): JsonValue | undefined {
  const examples = (document["components"] as JsonObject)["examples"] as JsonObject;
  return (examples["AccountActive"] as JsonObject)["value"];
}

function repeat(item: JsonValue): readonly JsonValue[] {
  const count = Math.ceil((MEGABYTES * 1e6) / (JSON.stringify(item).length + 1));
  return Array.from({ length: count }, () => item);
}
