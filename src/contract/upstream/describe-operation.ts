import type { JsonObject } from "../../schema/json.ts";
import type { Operation } from "../model/operation.ts";
import { NOT_DESCRIBED } from "../propose/describe-evidence.ts";
import { describeSchema, type SchemaOptions } from "./describe-schema.ts";

/** An operation of the contract that says what a publisher's does. Refusals are left to whoever reviews it. */
export function describeOperation(
  { body, id, parameters, responses }: Operation,
  { findResource }: Pick<SchemaOptions, "findResource">,
): JsonObject {
  const [form] = body?.media ?? [];
  const answer = responses.find(({ status }) => status === "200")?.media[0];
  return {
    operationId: id,
    summary: NOT_DESCRIBED,
    parameters: parameters.flatMap(({ name, in: part, required, schema }) =>
      part === "path" || part === "query"
        ? [
            {
              name,
              in: part,
              required,
              ...(schema !== undefined && { schema: describeSchema(schema.shape, { findResource, isClosed: true }) }),
            },
          ]
        : [],
    ),
    ...(form?.schema !== undefined && {
      requestBody: {
        content: { [form.type]: { schema: describeSchema(form.schema.shape, { findResource, isClosed: true }) } },
      },
    }),
    responses: {
      "200": {
        description: NOT_DESCRIBED,
        ...(answer?.schema !== undefined && {
          content: {
            [answer.type]: { schema: describeSchema(answer.schema.shape, { findResource, isClosed: false }) },
          },
        }),
      },
    },
  };
}
