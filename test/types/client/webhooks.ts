// Checked by tsc alone: events are told apart by their type.
import { constructEvent, type WebhookEvent } from "../../../src/client/index.ts";

const event = await constructEvent("{}", "t=1,v1=2", "whsec_1");

if (event.type === "financial_connections.account.deactivated") {
  void event.data.object.status_details?.inactive?.action;
}
if (event.type === "financial_connections.session.updated") {
  void event.data.object.client_secret;
  // @ts-expect-error a session has no last4
  void event.data.object.last4;
}
// @ts-expect-error no such event
if (event.type === "financial_connections.account.refreshed") {
  void 0;
}

const clover: WebhookEvent<"2026-02-25.clover"> = await constructEvent("{}", "t=1,v1=2", "whsec_1", {
  apiVersion: "2026-02-25.clover",
});
// @ts-expect-error an event of the preview
if (clover.type === "financial_connections.session.updated") {
  void 0;
}

function handleAll(given: WebhookEvent<"2026-02-25.clover">): void {
  switch (given.type) {
    case "financial_connections.account.created":
    case "financial_connections.account.deactivated":
    case "financial_connections.account.reactivated":
    case "financial_connections.account.disconnected":
    case "financial_connections.account.refreshed_balance":
    case "financial_connections.account.refreshed_ownership":
    case "financial_connections.account.refreshed_transactions":
    case "financial_connections.account.account_numbers_updated":
    case "financial_connections.account.upcoming_account_number_expiry":
      return;
    default:
      given satisfies never;
  }
}

function forgetOne(given: WebhookEvent<"2026-02-25.clover">): void {
  switch (given.type) {
    case "financial_connections.account.created":
      return;
    default:
      // @ts-expect-error the other types are not handled
      given satisfies never;
  }
}
void handleAll;
void forgetOne;
