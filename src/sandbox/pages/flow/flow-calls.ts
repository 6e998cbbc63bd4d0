import { isJsonObject, type JsonObject } from "../../../schema/json.ts";
import { chooseApiVersion } from "../../../protocol/choose-api-version.ts";
import { findInstitution } from "../../institutions/find-institution.ts";
import { invalidRequest } from "../../refused-call.ts";
import { type VersionView, viewOf } from "../../render/versions/version-view.ts";
import { cancelSession, type Completion, completeSession } from "../../world/session.ts";
import type { SessionRecord } from "../../world/records.ts";
import type { World } from "../../world/world.ts";
import type { OpenWorld } from "../../worlds.ts";
import { changeWorld } from "../change-world.ts";
import type { PageOptions } from "../page-options.ts";
import { readText, readTexts } from "../read-call.ts";
import { describeFlow, describeOffer, fixedInstitution } from "./describe-flow.ts";
import { findSecret, refuseSecret } from "./find-secret.ts";
import { sessionResult } from "./session-result.ts";
import { openSetupSession, setupResult } from "./setup-result.ts";

/** A step of the link flow, carried out for whoever has the client secret in the body. */
type FlowCall = (options: PageOptions, body: JsonObject) => JsonObject | Promise<JsonObject>;

const OUTCOMES: ReadonlySet<unknown> = new Set(["failed", "no_account", "no_authorization", "other", undefined]);

/** The calls of the link flow, by the last part of their path. No session is ever named by anything but its secret. */
export const flowCalls: Readonly<Record<string, FlowCall>> = {
  open: (options, body) => {
    const holder = findSecret(options.worlds, readText(body, "client_secret"));
    return changeWorld(options, holder.open, (world) => {
      const session = holder.kind === "session" ? holder.session : openSetupSession(world, holder.intent);
      return describeFlow(world, requirePending(session));
    });
  },

  accounts: (options, body) => {
    const { open, session } = findPending(options, body);
    const { world } = open;
    const wanted = readText(body, "institution") ?? "";
    const institution = findInstitution(world.institutions, wanted);
    const fixed = fixedInstitution(world, session);
    if (institution === undefined || (fixed !== undefined && fixed.id !== institution.id)) {
      throw invalidRequest(`The session does not offer the institution '${wanted}'.`, "institution");
    }
    return describeOffer(world, session, institution);
  },

  finish: async (options, body) => {
    const view = await openView(options, body);
    const { open, session } = findPending(options, body);
    const completion = readCompletion(body);
    return changeWorld(options, open, (world) =>
      conclude(options, world, completeSession(world, session, completion), body, view),
    );
  },

  cancel: async (options, body) => {
    const view = await openView(options, body);
    const { open, session } = findPending(options, body);
    const reason = body["reason"] === "custom_manual_entry" ? "custom_manual_entry" : "other";
    return changeWorld(options, open, (world) =>
      conclude(options, world, cancelSession(world, session, reason), body, view),
    );
  },
};

function findPending(
  options: PageOptions,
  body: JsonObject,
): { readonly open: OpenWorld; readonly session: SessionRecord } {
  const holder = findSecret(options.worlds, readText(body, "client_secret"));

  if (holder.kind !== "session") {
    throw refuseSecret(
      "This is the client secret of a SetupIntent; it opens a link flow but does not lead through one.",
    );
  }
  return { open: holder.open, session: requirePending(holder.session) };
}

function requirePending(session: SessionRecord): SessionRecord {
  if (session.status !== "pending") {
    const end = session.status === "cancelled" ? "was cancelled" : session.status;
    throw refuseSecret(`This session is over: it ${end}. Create another one; a client secret opens a link flow once.`);
  }
  return session;
}

function readCompletion(body: JsonObject): Completion {
  const outcome = readText(body, "outcome");

  if (!OUTCOMES.has(outcome)) {
    throw invalidRequest("Invalid outcome.", "outcome");
  }
  return {
    institution: readText(body, "institution"),
    accounts: readTexts(body, "accounts"),
    outcome: outcome as Completion["outcome"],
  };
}

/** What the page that opened the flow receives at the end. */
function conclude(
  options: PageOptions,
  world: World,
  session: SessionRecord,
  body: JsonObject,
  view: VersionView,
): JsonObject {
  const { relinkResult, status } = session;
  const setup = body["setup"];
  const result = isJsonObject(setup)
    ? concludeSetup(options, world, session, setup)
    : sessionResult(world, session, view);
  return { status, linked: session.accounts.length, failure: relinkResult?.failure ?? null, result };
}

function concludeSetup(options: PageOptions, world: World, session: SessionRecord, setup: JsonObject): JsonObject {
  const holder = findSecret(options.worlds, readText(setup, "client_secret"));
  const billing = setup["billing_details"];

  if (holder.kind !== "setup-intent" || holder.open.world !== world) {
    throw refuseSecret("The client secret of the SetupIntent does not belong to the session.");
  }
  return setupResult(world, holder.intent, session, isJsonObject(billing) ? billing : {});
}

async function openView({ contracts, version }: PageOptions, body: JsonObject): Promise<VersionView> {
  const choice = chooseApiVersion(readText(body, "api_version") ?? "");
  return viewOf(await contracts.open(choice.kind === "chosen" ? choice.version : version));
}
