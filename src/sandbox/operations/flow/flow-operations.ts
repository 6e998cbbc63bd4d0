import { findInstitution } from "../../institutions/find-institution.ts";
import { invalidRequest, missingReference, notSimulated } from "../../refused-call.ts";
import type { BodyOf, ControlSchema } from "../../types/contract-types.ts";
import { cancelSession, completeSession } from "../../world/session.ts";
import { confirmSetupIntent, requireOpen } from "../../world/setup-intent.ts";
import type { SessionRecord } from "../../world/records/session-record.ts";
import type { World } from "../../world/world.ts";
import type { Call, OperationHandlers } from "../call.ts";
import { describeFlow, describeOffer, fixedInstitution } from "./describe-flow.ts";
import { findHolder, refuseSecret } from "./find-secret.ts";
import { sessionResult } from "./session-result.ts";
import { openSetupSession, setupIntentResult, setupResult } from "./setup-result.ts";

/**
 * The steps of the link flow, and what the stand-in for Stripe.js does itself. Nothing but its client secret names a
 * session or a SetupIntent here.
 */
/** How a mandate is accepted in the browser. */
const ONLINE = { type: "online", online: { ip_address: null, user_agent: null } };

export const flowOperations = {
  openFlow: ({ body, world }) => {
    const holder = findHolder(world, body.client_secret);
    return describeFlow(
      world,
      holder?.kind === "setup-intent" ? openSetupSession(world, holder.intent) : findPending(world, body),
    );
  },

  listFlowAccounts: ({ body, world }) => {
    const session = findPending(world, body);
    const institution = findInstitution(world.institutions, body.institution);
    const fixed = fixedInstitution(world, session);
    if (institution === undefined || (fixed !== undefined && fixed.id !== institution.id)) {
      throw invalidRequest(`The session does not offer the institution '${body.institution}'.`, "institution");
    }
    return describeOffer(world, session, institution);
  },

  finishFlow: (call) => conclude(call, completeSession(call.world, findPending(call.world, call.body), call.body)),

  cancelFlow: (call) =>
    conclude(call, cancelSession(call.world, findPending(call.world, call.body), call.body.reason ?? "other")),

  confirmSetup: ({ body, world }) => {
    const holder = findHolder(world, body.client_secret);
    if (holder?.kind !== "setup-intent") {
      throw refuseSecret("This is not the client secret of a SetupIntent.");
    }
    const { intent } = holder;
    requireOpen(intent, "confirmed");
    const given = body.payment_method ?? intent.paymentMethod;
    if (given !== null && typeof given !== "string") {
      throw notSimulated("a payment method from typed account numbers");
    }
    if (given !== null && world.paymentMethods.get(given) === undefined) {
      throw missingReference("PaymentMethod", given, "payment_method");
    }
    // In the browser it is Stripe.js that shows the mandate and sends it.
    return setupIntentResult(confirmSetupIntent(world, { ...intent, paymentMethod: given }, ONLINE));
  },
} satisfies Partial<OperationHandlers>;

/** The session of a client secret, which must not be over. */
function findPending(world: World, { client_secret: secret }: { readonly client_secret: string }): SessionRecord {
  const holder = findHolder(world, secret);

  if (holder?.kind !== "session") {
    throw refuseSecret(
      "This is the client secret of a SetupIntent; it opens a link flow but does not lead through one.",
    );
  }
  const { session } = holder;
  if (session.status !== "pending") {
    const end = session.status === "cancelled" ? "was cancelled" : session.status;
    throw refuseSecret(`This session is over: it ${end}. Create another one; a client secret opens a link flow once.`);
  }
  return session;
}

/** What the page that opened the flow receives at the end. */
function conclude(
  { body, version, viewOf, world }: Call<"cancelFlow"> | Call<"finishFlow">,
  session: SessionRecord,
): ControlSchema<"SandboxFlowEnd"> {
  const { accounts, relinkResult, status } = session;
  const result =
    body.setup === undefined
      ? sessionResult(world, session, viewOf(version))
      : concludeSetup(world, session, body.setup);
  return { status, linked: accounts.length, failure: relinkResult?.failure ?? null, result };
}

function concludeSetup(
  world: World,
  session: SessionRecord,
  setup: NonNullable<BodyOf<"finishFlow">["setup"]>,
): ControlSchema<"SandboxFlowResult"> {
  const holder = findHolder(world, setup.client_secret);

  if (holder?.kind !== "setup-intent") {
    throw refuseSecret("The client secret of the SetupIntent does not belong to the session.");
  }
  return setupResult(world, holder.intent, session, setup.billing_details ?? {});
}
