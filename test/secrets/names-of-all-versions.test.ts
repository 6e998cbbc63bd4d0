import { expect, it } from "vitest";
import { listRoots } from "../../src/contract/compile/list-roots.ts";
import { openContractsOfNames, shippedContracts } from "../../src/products/stripe/shipped-contracts.ts";
import { reachableSchemas } from "../../src/schema/subschemas.ts";
import { createPrivateFields, type PrivateFields } from "../../src/traffic/redact/private-fields.ts";

it("two contracts know the private names of all versions", async () => {
  const all = await shippedContracts.openAll();
  const names = new Set(
    all
      .flatMap(({ model }) => [...reachableSchemas(listRoots(model))])
      .flatMap(({ properties }) => [...properties].map(([name]) => name)),
  );
  const judge = ({ isPrivate, isPublicNumber, isPublicText }: PrivateFields): readonly string[] =>
    [...names].map((name) => `${name} ${isPrivate(name)} ${isPublicNumber(name)} ${isPublicText(name)}`);
  const few = await openContractsOfNames();

  expect([all.length > 30, few.length, names.size > 100]).toEqual([true, 2, true]);
  expect(judge(createPrivateFields(few))).toEqual(judge(createPrivateFields(all)));
});
