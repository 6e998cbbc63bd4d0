import { strict as assert } from "node:assert";
import { createSandbox } from "../../src/sandbox/index.ts";
import { callSandbox, START } from "../sandbox/call-sandbox.ts";
import { fillWorld, GARBAGE, pathsOf, refusingFetch, replaceAt, useWorld } from "./full-world.ts";
import { createRandom } from "./random.ts";

/**
 * Restores so many snapshots in which one to three values are garbage. Each has to be refused, or to give a world that
 * works; a reset has to empty it.
 *
 * @returns how many were refused
 */
export async function restoreGarbage(count: number, seed: number): Promise<number> {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const faults: unknown[] = [];
  const sandbox = createSandbox({ time: START, fetch: refusingFetch, onFault: (error) => faults.push(error) });
  const opened = callSandbox(sandbox, faults);
  await fillWorld(opened);
  const snapshot = await opened.control.takeSnapshot();
  const paths = pathsOf(snapshot).filter(([name]) => name !== "object");
  let refused = 0;

  for (let done = 0; done < count; done += 1) {
    let broken: unknown = snapshot;
    for (let change = 0; change < 1 + Math.floor(random() * 3); change += 1) {
      broken = tryReplace(broken, pick(paths), pick(GARBAGE));
    }
    const headers = { "content-type": "application/json" };
    const { status, text } = await opened.send("POST", "/_sandbox/snapshot", JSON.stringify(broken), { headers });
    const what = `seed ${seed}, snapshot ${done}: ${text}`;
    assert.ok(status === 200 || status === 400, what);
    refused += status === 400 ? 1 : 0;
    if (status === 200) {
      await useWorld(opened, snapshot.records).catch((error: unknown) => {
        throw new Error(what, { cause: error });
      });
    }
    assert.deepEqual(faults, [], what);
    assert.equal((await opened.post("/_sandbox/reset")).status, 200, what);
  }
  await sandbox.close();
  return refused;
}

/** An earlier change may have removed where this one would be. */
function tryReplace(value: unknown, path: readonly string[], garbage: unknown): unknown {
  try {
    return replaceAt(value, path, garbage);
  } catch {
    return value;
  }
}
