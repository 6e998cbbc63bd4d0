import { strict as assert } from "node:assert";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../../src/contract/contract.ts";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { FcContractError } from "../../src/protocol/fc-contract-error.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { createRecordingWriter } from "../../src/traffic/record/recording-writer.ts";
import { redactRecordings } from "../../src/traffic/redact/redact-recordings.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";
import { toHar, toLines } from "../traffic/write-recording.ts";
import { toHarEntry } from "../../src/traffic/record/to-har-entry.ts";
import { createRandom } from "./random.ts";

const KEY = "sk_test_plantedKey4eC39HqLyjWDarjtT1";
const INSERTS = [
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  "\n",
  "\u0000",
  "\ufeff",
  "💸",
  ",",
  "null",
  "1e999",
  '"__proto__":{},',
  "[".repeat(20_000),
  "x".repeat(50_000),
  '{"a":'.repeat(5_000),
];

/**
 * Breaks recordings in so many ways. Audit and redact have to end, with a result or a refusal in words; what redact
 * writes has to be readable, and without the key that was planted.
 *
 * @returns how many recordings could be read to their end
 */
export async function readHostileRecordings(
  count: number,
  seed: number,
  contracts: readonly Contract[],
): Promise<number> {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-soak-"));
  const examples = contracts.flatMap((contract) => exampleExchanges(contract).map(({ exchange }) => withKey(exchange)));
  let whole = 0;

  try {
    for (let done = 0; done < count; done += 1) {
      const exchanges = Array.from({ length: 5 }, () => pick(examples));
      const isHar = random() < 0.5;
      const input = join(folder, isHar ? "hostile.har" : "hostile.ndjson");
      const output = join(folder, isHar ? "redacted.har" : "redacted.ndjson");
      writeFileSync(input, breakText(isHar ? toHar(exchanges.map(toHarEntry)) : toLines(exchanges), random, pick));
      const isRead = await refusedInWords(done, async () => void (await auditRecordings([input])));
      const isRedacted = await refusedInWords(done, async () => {
        const writer = await createRecordingWriter(output);
        await redactRecordings([input], writer, contracts).finally(() => writer.close());
      });
      if (isRedacted) {
        assert.ok(
          !readFileSync(output, "utf8").includes(KEY),
          `seed ${seed}, recording ${done}: the key is still there`,
        );
        assert.deepEqual((await auditRecordings([output])).faults, [], `seed ${seed}, recording ${done}`);
      }
      whole += isRead && isRedacted ? 1 : 0;
    }
    return whole;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function refusedInWords(number: number, act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof FcContractError) {
      return false;
    }
    throw new Error(`recording ${number}`, { cause: error });
  }
}

function withKey(exchange: Exchange): Exchange {
  const { request } = exchange;
  return { ...exchange, request: { ...request, headers: { ...request.headers, authorization: `Bearer ${KEY}` } } };
}

function breakText(text: string, random: () => number, pick: <Item>(items: readonly Item[]) => Item): string {
  let broken = text;
  for (let change = 0; change < 1 + Math.floor(random() * 3); change += 1) {
    const at = Math.floor(random() * broken.length);
    const length = Math.floor(random() * 50);
    const kind = random();
    if (kind < 0.5) {
      broken = broken.slice(0, at) + pick(INSERTS) + broken.slice(at);
    } else if (kind < 0.7) {
      broken = broken.slice(0, at) + broken.slice(at + length);
    } else if (kind < 0.9) {
      broken = broken.slice(0, at) + broken.slice(at, at + length) + broken.slice(at);
    } else {
      broken = broken.slice(0, at);
    }
  }
  return broken;
}
