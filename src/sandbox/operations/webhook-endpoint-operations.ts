import type { ControlSchema } from "../types/contract-types.ts";
import { chooseApiVersion } from "../../protocol/choose-api-version.ts";
import { shorten } from "../../protocol/shorten.ts";
import { invalidRequest, requireResource } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { findEndpointUrlFault, URL_WITH_CREDENTIALS } from "../webhooks/endpoint-url.ts";
import { nearestMatch } from "../../findings/nearest-match.ts";
import { isEventType, nearestEventType } from "../world/event-types.ts";
import { addEndpoint, removeEndpoint } from "../world/webhook-endpoints.ts";
import type { WebhookEndpointRecord } from "../world/records/event-records.ts";
import type { Call, OperationHandlers } from "./call.ts";
import { mergeMetadata } from "./merge-metadata.ts";
import { readPage } from "./read-page.ts";
import { unsetEmpty } from "./unset-empty.ts";

export const webhookEndpointOperations = {
  createWebhookEndpoint: ({ body, namedVersion, world }) => {
    const endpoint = addEndpoint(world, {
      url: readUrl(body.url),
      enabledEvents: readEvents(body.enabled_events),
      apiVersion: readVersion(body.api_version) ?? namedVersion,
      description: unsetEmpty(body.description),
      metadata: mergeMetadata({}, body.metadata),
    });
    return { ...renderEndpoint(endpoint), secret: endpoint.secret };
  },

  listWebhookEndpoints: ({ query, world }) => {
    const { items, hasMore } = readPage(
      { list: world.endpoints.list, placeOf: (id) => world.endpoints.placeOf(id), what: "webhook endpoint" },
      query,
    );
    return renderList("/v1/webhook_endpoints", items.map(renderEndpoint), hasMore);
  },

  retrieveWebhookEndpoint: (call) => renderEndpoint(findEndpoint(call)),

  updateWebhookEndpoint: (call) => {
    const endpoint = findEndpoint(call);
    const { body } = call;
    const status = body.disabled === undefined ? endpoint.status : body.disabled ? "disabled" : "enabled";
    return renderEndpoint(
      call.world.endpoints.put({
        ...endpoint,
        status,
        url: body.url === undefined ? endpoint.url : readUrl(body.url),
        enabledEvents: body.enabled_events === undefined ? endpoint.enabledEvents : readEvents(body.enabled_events),
        description: body.description === undefined ? endpoint.description : unsetEmpty(body.description),
        metadata: mergeMetadata(endpoint.metadata, body.metadata),
      }),
    );
  },

  deleteWebhookEndpoint: (call) => {
    const { id } = findEndpoint(call);
    removeEndpoint(call.world, id);
    return { id, object: "webhook_endpoint", deleted: true };
  },
} satisfies Partial<OperationHandlers>;

function findEndpoint({
  path: { webhook_endpoint: id },
  world,
}: Call<"retrieveWebhookEndpoint" | "updateWebhookEndpoint" | "deleteWebhookEndpoint">): WebhookEndpointRecord {
  return requireResource(world.endpoints.get(id), "webhook endpoint", id);
}

function renderEndpoint(endpoint: WebhookEndpointRecord): ControlSchema<"StripeObject"> {
  const { id, apiVersion, created, description, enabledEvents, metadata, status, url } = endpoint;
  return {
    id,
    object: "webhook_endpoint",
    api_version: apiVersion,
    application: null,
    created,
    description,
    enabled_events: enabledEvents,
    livemode: false,
    metadata,
    status,
    url,
  };
}

function readUrl(url: string): string {
  const fault = findEndpointUrlFault(url);
  if (fault !== undefined) {
    const message = fault === "credentials" ? URL_WITH_CREDENTIALS : "Not a valid URL";
    throw invalidRequest(message, "url", "url_invalid");
  }
  return url;
}

/** Any version is accepted, and events repeat it as it is written here. */
function readVersion(text: string | undefined): string | null {
  if (text === undefined || text === "") {
    return null;
  }
  if (chooseApiVersion(text).kind === "malformed") {
    throw invalidRequest(
      `Invalid Stripe API version: ${shorten(text, 60)}. Expected a version such as 2024-06-20 or 2026-10-28.endive.`,
      "api_version",
    );
  }
  return text;
}

/** Whether a name starts with `financial_connections`, or with what is meant to be that. */
function isAboutConnections(event: string): boolean {
  const [start = ""] = event.split(".");
  return nearestMatch(start, ["financial_connections"]) !== undefined;
}

function readEvents(events: readonly string[]): readonly string[] {
  const unknown = events.findIndex(
    // Stripe's other events are accepted, though the sandbox never sends them; other names are typing mistakes.
    (event) =>
      event !== "*" && !isEventType(event) && (isAboutConnections(event) || !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(event)),
  );

  if (unknown !== -1) {
    const given = events[unknown] ?? "";
    const meant = nearestEventType(given);
    const advice = meant === undefined ? "" : ` Did you mean ${meant}?`;
    throw invalidRequest(
      `Invalid enabled_events[${unknown}]: there is no event ${given}.${advice}`,
      `enabled_events[${unknown}]`,
    );
  }
  return events;
}
