import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject, JsonValue } from "../src/schema/json.ts";
import { openContract } from "../src/products/stripe/shipped-contracts.ts";
import type { BenchRow } from "./bench-row.ts";
import { timeInTurns } from "./measure.ts";

const ROUNDS = 200_000;

/** Checking one account against the contract, undocumented fields noticed, beside bare ajv on the same schema. */
export async function benchChecks(): Promise<readonly BenchRow[]> {
  const contract = await openContract("2026-02-25.clover");
  const examples = (contract.document["components"] as JsonObject)["examples"] as JsonObject;
  const account = (examples["AccountActive"] as JsonObject)["value"] as JsonValue;
  const bare = compileBare(contract.document);
  const time = await timeInTurns(5, {
    ours: () => repeat(() => contract.checkValue("#/components/schemas/Account", account).length === 0),
    bare: () => repeat(() => bare(account)),
  });
  const perSecond = (milliseconds = 0): number => (ROUNDS / milliseconds) * 1000;
  const [ours, theirs] = [perSecond(time["ours"]), perSecond(time["bare"])];

  return [
    {
      name: "checks of an account, against bare ajv",
      ratio: ours / theirs,
      target: null,
      atLeast: true,
      detail: `${(ours / 1e6).toFixed(2)} million/s, bare ajv ${(theirs / 1e6).toFixed(2)} million/s`,
    },
  ];
}

function compileBare(document: JsonObject): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "document", ...document });
  return ajv.compile({ $ref: "document#/components/schemas/Account" });
}

function repeat(check: () => boolean): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!check()) {
      throw new Error("the example of an account departs from the contract");
    }
  }
}
