import { findResponse } from "../../contract/check/check-response.ts";
import { isJsonType } from "../../contract/model/media-type.ts";
import type { Operation } from "../../contract/model/operation.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { BodyRehearsal } from "./body-rehearsal.ts";
import type { BothVersions } from "./create-rehearsed-finding.ts";
import { type Refuses, whatIsRefused } from "./find-refusals.ts";
import type { ShapeComparer } from "./shape-comparer.ts";

/** What another version changes for the calls of one operation that are answered with one status. */
export interface CallPlan {
  /** A version without the operation refuses it by its name. */
  readonly refuses: Refuses;
  readonly response: BodyRehearsal | undefined;
}

export function planCall(both: BothVersions, comparer: ShapeComparer, before: Operation, status: number): CallPlan {
  const after = both.after.operations.find(({ name }) => name === before.name);
  const [first, second] = [schemaOf(before, status), after === undefined ? undefined : schemaOf(after, status)];
  const changes = first === undefined || second === undefined ? undefined : comparer.compare(first.shape, second.shape);
  const where = { operation: before.name, status, direction: "response" } as const;
  return {
    refuses: after === undefined ? "names" : whatIsRefused(both.after, before, after),
    response: changes === undefined ? undefined : new BodyRehearsal(both, where, changes),
  };
}

function schemaOf(operation: Operation, status: number): SchemaNode | undefined {
  const media = findResponse(operation, status)?.media[0];
  return media !== undefined && isJsonType(media.type) ? media.schema : undefined;
}
