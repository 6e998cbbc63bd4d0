import type { NameTree } from "../../src/products/stripe/stripe-api/parameter-names.ts";
import { createTree, mergeNames } from "./stripe-api.ts";

const DATA = "payment_method_data";
const TYPES = "payment_method_types";

/**
 * What the sources leave out of `payment_method_data` and `payment_method_types`: they describe no raw cards and list no
 * types, though Stripe takes both. What a payment method is made with elsewhere is known here, too.
 */
export function addPaymentMethods(tree: NameTree, paymentMethod: NameTree): NameTree {
  const given = tree.members?.get(DATA);
  if (given === undefined) {
    return tree;
  }
  const ofOthers = ["customer", "expand", "payment_method"];
  const members = [...(paymentMethod.members ?? [])].filter(([name]) => !ofOthers.includes(name));
  const data = mergeNames([given, { members: new Map(members) }]);
  const types = createTree(data.members?.get("type")?.values ?? [], new Map());
  const lists = (tree.members?.has(TYPES) ?? false) ? new Map([[TYPES, types]]) : new Map<string, NameTree>();
  return mergeNames([tree, { members: new Map([...lists, [DATA, data]]) }]);
}
