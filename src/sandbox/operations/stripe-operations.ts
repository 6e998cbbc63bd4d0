import { accountDataOperations } from "./account-data-operations.ts";
import { accountOperations } from "./account-operations.ts";
import { authorizationOperations } from "./authorization-operations.ts";
import { customerOperations } from "./customer-operations.ts";
import { eventOperations } from "./event-operations.ts";
import { paymentIntentOperations } from "./payment-intent-operations.ts";
import { paymentMethodOperations } from "./payment-method-operations.ts";
import { sessionOperations } from "./session-operations.ts";
import { setupIntentOperations } from "./setup-intent-operations.ts";
import { transactionOperations } from "./transaction-operations.ts";
import { webhookEndpointOperations } from "./webhook-endpoint-operations.ts";

/** Every operation of Stripe's that the sandbox carries out. */
export const stripeOperations = {
  ...accountOperations,
  ...accountDataOperations,
  ...authorizationOperations,
  ...sessionOperations,
  ...transactionOperations,
  ...customerOperations,
  ...eventOperations,
  ...webhookEndpointOperations,
  ...setupIntentOperations,
  ...paymentMethodOperations,
  ...paymentIntentOperations,
};
