import { findResponse } from "../../contract/check/check-response.ts";
import { isJsonType } from "../../contract/model/media-type.ts";
import type { Operation } from "../../contract/model/operation.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { BodyRehearsal } from "./body-rehearsal.ts";
import type { BothVersions } from "./create-rehearsed-finding.ts";
import { mayRefuse } from "./find-refusals.ts";
import type { PlaceChanges } from "./place-changes.ts";
import type { ShapeComparer } from "./shape-comparer.ts";

/** What another version changes for the calls of one operation that are answered with one status. */
export interface CallPlan {
  /** Whether it may refuse a request: always where it does not have the operation. */
  readonly mayRefuse: boolean;
  readonly response: BodyRehearsal | undefined;
  /** A line of a recording has one of these where its response changes; undefined where it may have none. */
  readonly marks: readonly string[] | undefined;
}

export function planCall(both: BothVersions, comparer: ShapeComparer, before: Operation, status: number): CallPlan {
  const after = both.after.operations.find(({ name }) => name === before.name);
  const [first, second] = [schemaOf(before, status), after === undefined ? undefined : schemaOf(after, status)];
  const changes = first === undefined || second === undefined ? undefined : comparer.compare(first.shape, second.shape);
  const where = { operation: before.name, status, direction: "response" } as const;
  return {
    mayRefuse: after === undefined || mayRefuse(both.after, before, after),
    response: changes === undefined ? undefined : new BodyRehearsal(both, where, changes),
    marks: changes === undefined ? [] : findMarks(changes),
  };
}

function schemaOf(operation: Operation, status: number): SchemaNode | undefined {
  const media = findResponse(operation, status)?.media[0];
  return media !== undefined && isJsonType(media.type) ? media.schema : undefined;
}

/** The names of the fields that change, as they are written in a body within a line of JSON: `countries\"`. */
function findMarks(root: PlaceChanges): readonly string[] | undefined {
  const names = new Set<string | undefined>();
  const visited = new Set<PlaceChanges>();
  const visit = (place: PlaceChanges, name: string | undefined): void => {
    if (place.values !== undefined || place.nullable !== undefined) {
      names.add(name);
    }
    if (visited.has(place)) {
      return;
    }
    visited.add(place);
    if (place.items?.isChanged === true) {
      visit(place.items, name);
    }
    for (const [member, { change, place: below }] of place.members) {
      if (change !== undefined) {
        names.add(member);
      }
      if (below?.isChanged === true) {
        visit(below, member);
      }
    }
  };
  visit(root, undefined);
  return names.has(undefined) ? undefined : [...names].map((name) => `${name}\\"`);
}
