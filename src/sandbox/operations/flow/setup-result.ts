import { renderSetupIntent } from "../../render/render-setup-intent.ts";
import { refusalIn } from "../refusals/world-refusals.ts";
import type { BodyOf, ControlSchema } from "../../types/contract-types.ts";
import { createPaymentMethod } from "../../world/payment-method.ts";
import { createSession } from "../../world/session.ts";
import type { SetupIntentRecord } from "../../world/records/payment-records.ts";
import type { SessionRecord } from "../../world/records/session-record.ts";
import type { World } from "../../world/world.ts";
import { refuseSecret } from "./find-secret.ts";

/** The session behind `collectBankAccountForSetup`: one account that can be paid from, for the customer of the SetupIntent. */
export function openSetupSession(world: World, intent: SetupIntentRecord): SessionRecord {
  requireUnfinished(intent);
  return createSession(world, {
    holder: intent.customer === null ? null : { type: "customer", customer: intent.customer },
    permissions: ["payment_method"],
    prefetch: [],
    filters: {
      countries: null,
      institution: null,
      paymentMethodSupport: "all",
      subcategories: ["checking", "savings"],
    },
    limit: 1,
    manualEntry: null,
    relink: null,
    returnUrl: null,
  });
}

type Billing = NonNullable<NonNullable<BodyOf<"finishFlow">["setup"]>["billing_details"]>;

/** What `collectBankAccountForSetup` resolves with: the SetupIntent, with a payment method if an account was linked. */
export function setupResult(
  world: World,
  intent: SetupIntentRecord,
  session: SessionRecord,
  billing: Billing,
): ControlSchema<"SandboxFlowResult"> {
  requireUnfinished(intent);
  const [account] = session.accounts;

  if (account === undefined) {
    return setupIntentResult(intent);
  }
  try {
    const method = createPaymentMethod(world, {
      account,
      customer: intent.customer,
      holderType: "individual",
      name: billing.name ?? null,
      email: billing.email ?? null,
      metadata: {},
    });
    return setupIntentResult(
      world.setupIntents.put({ ...intent, paymentMethod: method.id, status: "requires_confirmation" }),
    );
  } catch (error) {
    // The account is linked all the same, so this must not undo it.
    const refusal = refusalIn(error);
    if (refusal !== undefined) {
      return { error: { ...refusal.error.error } };
    }
    throw error;
  }
}

export function setupIntentResult(intent: SetupIntentRecord): ControlSchema<"SandboxSetupResult"> {
  return { setupIntent: renderSetupIntent(intent) };
}

function requireUnfinished({ id, status }: SetupIntentRecord): void {
  if (status === "succeeded" || status === "canceled") {
    throw refuseSecret(`The SetupIntent ${id} is over: its status is ${status}.`);
  }
}
