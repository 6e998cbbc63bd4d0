import type { UpstreamHabits } from "../../contract/product/upstream-habits.ts";
import type { Difference } from "../../contract/upstream/difference.ts";
import { isJsonObject, memberAt, type MutableObject } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";

/** A schema with this member is that of an event: `{ type: "customer.created" }`. */
const EVENT_KEY = "x-stripeEvent";

/** How Stripe's public description of its API is read. Its dialect is not documented: this is what the documents show. */
export const upstreamHabits: UpstreamHabits = {
  covers: (name) => /^(?:\/v1\/financial_connections\/|financial_connections\.)/.test(name),
  adapt: moveEvents,
  explain: (difference, upstream) => {
    if (difference.rule === "only-here" && difference.here.kind === "event" && !hasEvents(upstream.values())) {
      return "the document describes no events at all";
    }
    if (difference.rule === "required" && isLeftOutAsNullable(difference)) {
      return "Stripe's description never lists a field that can be null as required";
    }
    return undefined;
  },
};

function hasEvents(facts: Iterable<{ readonly kind: string }>): boolean {
  for (const { kind } of facts) {
    if (kind === "event") {
      return true;
    }
  }
  return false;
}

function isLeftOutAsNullable({ here, upstream }: Difference): boolean {
  return here?.kind === "field" && here.isRequired && upstream?.isNullable === true;
}

/** Makes a webhook of each event's schema. The schema is that of `data`. */
function moveEvents(document: MutableObject): ReadonlyMap<string, string> {
  const schemas = memberAt(document, ["components", "schemas"]);
  const webhooks: MutableObject = {};
  const moved = new Map<string, string>();

  for (const [name, schema] of Object.entries(isJsonObject(schemas) ? schemas : {})) {
    const type = memberAt(schema, [EVENT_KEY, "type"]);
    if (typeof type === "string") {
      const pointer = `#/components/schemas/${escapeToken(name)}`;
      webhooks[type] = webhookOf(pointer);
      moved.set(`#/webhooks/${escapeToken(type)}`, pointer);
    }
  }
  document["webhooks"] = webhooks;
  return moved;
}

function webhookOf(pointer: string): MutableObject {
  const schema = { type: "object", properties: { data: { $ref: pointer } } };
  return { post: { requestBody: { content: { "application/json": { schema } } }, responses: {} } };
}
