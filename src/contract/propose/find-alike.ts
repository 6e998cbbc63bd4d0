import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { Contract } from "../contract.ts";
import type { Operation } from "../model/operation.ts";

/** The statuses of an operation, of the same class, whose answers look like a body. */
export function findAlikeStatuses(
  contract: Contract,
  { responses }: Operation,
  status: number,
  body: JsonValue,
): readonly string[] {
  return responses.flatMap(({ media, status: known }) => {
    const schema = media[0]?.schema;
    const isAlike =
      known.startsWith(String(status).slice(0, 1)) &&
      schema !== undefined &&
      contract.checkValue(schema, body).length === 0;
    return isAlike ? [known] : [];
  });
}

/** The webhooks whose payloads look like one, but for the field that names them. */
export function findAlikeWebhooks(contract: Contract, payload: JsonValue): readonly string[] {
  const typeField = contract.product.webhooks?.typeField;
  return contract.webhooks.flatMap(({ name, schema }) => {
    const renamed = isJsonObject(payload) && typeField !== undefined ? { ...payload, [typeField]: name } : payload;
    return schema !== undefined && contract.checkValue(schema, renamed).length === 0 ? [name] : [];
  });
}
