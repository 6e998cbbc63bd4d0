import type { Webhook } from "../../contract/model/operation.ts";
import type { Finding } from "../../findings/finding.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import { BodyRehearsal } from "./body-rehearsal.ts";
import { type BothVersions, createChangeFinding, fingerprintOfNews, type Where } from "./create-rehearsed-finding.ts";
import type { Change } from "./find-changes.ts";
import type { ShapeComparer } from "./shape-comparer.ts";

/** What another version changes for the receiver of one type of event. */
export interface DeliveryPlan {
  /** The types of events that come and go, whatever the payload is. */
  readonly findings: readonly Finding[];
  readonly seen: readonly string[];
  readonly payload: BodyRehearsal | undefined;
}

export function planDelivery(
  both: BothVersions,
  comparer: ShapeComparer,
  typeField: string,
  type: string,
): DeliveryPlan {
  const before = findWebhook(both.before.webhooks, type);
  const after = findWebhook(both.after.webhooks, type);
  const pointer = `/${escapeToken(typeField)}`;
  const isNew = ({ name }: Webhook): boolean => findWebhook(both.before.webhooks, name) === undefined;
  const added = both.after.webhooks.filter((webhook) => isNew(webhook) && webhook.name !== type);
  const changes =
    before?.schema === undefined || after?.schema === undefined
      ? undefined
      : comparer.compare(before.schema.shape, after.schema.shape);

  return {
    findings: [
      ...(before !== undefined && after === undefined
        ? [createChangeFinding(both, whereOf(type), removedEvent(before, pointer))]
        : []),
      ...added.map((webhook) => createChangeFinding(both, whereOf(webhook.name), newEvent(webhook, pointer))),
    ],
    seen: after !== undefined && before === undefined ? [fingerprintOfNews(after.pointer, type)] : [],
    payload: changes === undefined ? undefined : new BodyRehearsal(both, whereOf(type), changes),
  };
}

function findWebhook(webhooks: readonly Webhook[], type: string): Webhook | undefined {
  return webhooks.find(({ name }) => name === type);
}

function whereOf(type: string): Where {
  return { operation: `webhook ${type}`, status: null, direction: "webhook" };
}

function newEvent({ name, pointer }: Webhook, at: string): Change {
  return {
    key: name,
    data: { rule: "new-event", pointer: at, expected: { kind: "one-such", what: "event" }, got: { kind: "none-yet" } },
    said: { isIn: "after", pointer },
    added: name,
  };
}

function removedEvent({ name, pointer }: Webhook, at: string): Change {
  return {
    key: name,
    data: { rule: "removed-event", pointer: at, expected: { kind: "none-such", what: "event" }, got: { kind: "one" } },
    said: { isIn: "before", pointer },
  };
}
