import { listRoots } from "../../contract/compile/list-roots.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Model } from "../../contract/model/model.ts";
import { isSensitive, type SchemaNode } from "../../schema/schema-node.ts";
import { reachableSchemas } from "../../schema/subschemas.ts";
import { ALL_TYPES, hasType } from "../../schema/type-set.ts";
import { isPersonalName, isSecretName, rememberNames } from "../../protocol/secrets/secret-names.ts";

/** Knows by name which fields of a body are private, and which cannot be. */
export interface PrivateFields {
  readonly isPrivate: (name: string) => boolean;
  /** An amount or a moment. */
  readonly isPublicNumber: (name: string) => boolean;
  readonly hasPublicName: (object: string) => boolean;
  /** Holds ids and words of the API, and nothing that people write. */
  readonly isPublicText: (name: string) => boolean;
}

/** Secrets, what is about people, and what the contracts mark with `x-sensitive`. */
export function createPrivateFields(contracts: readonly Contract[]): PrivateFields {
  const sensitive = new Set<string>();
  const known = new Set<string>();
  const numbers = new Set<string>();
  const texts = new Set<string>();
  const publicNames = new Set(contracts.flatMap(({ product }) => product.privacy.publicNames));
  const freeTexts = new Set(contracts.flatMap(({ product }) => product.privacy.freeTexts));

  for (const [name, node] of contracts.flatMap(({ model }) => listProperties(model))) {
    const { types } = node.shape;
    known.add(name);
    if (isSensitive(node.target)) {
      sensitive.add(name);
    }
    if (hasType(types, "string")) {
      texts.add(name);
    }
    if (types !== ALL_TYPES && hasType(types, "integer")) {
      numbers.add(name);
    }
  }
  // The contract knows an object of this name, whose members have names themselves: `bank_account_token`.
  const isObject = (name: string): boolean => known.has(name) && !texts.has(name) && !numbers.has(name);
  return {
    isPrivate: rememberNames(
      (name) => sensitive.has(name) || ((isSecretName(name) || isPersonalName(name)) && !isObject(name)),
    ),
    // Balances have their amounts by currency: `usd`.
    isPublicNumber: (name) => numbers.has(name) || /^(?:[a-z]{3}|\w+_at|amount\w*)$/.test(name),
    hasPublicName: (object) => publicNames.has(object),
    isPublicText: (name) => known.has(name) && !freeTexts.has(name),
  };
}

function listProperties(model: Model): (readonly [name: string, node: SchemaNode])[] {
  return [...reachableSchemas(listRoots(model))].flatMap(({ properties }) => [...properties]);
}
