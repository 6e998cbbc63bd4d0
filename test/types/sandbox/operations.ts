// Checked by tsc alone: the sandbox has a handler for each operation of each contract, with the operation's types.
import { consoleControls } from "../../../src/sandbox/control/console/console-controls.ts";
import type { Control } from "../../../src/sandbox/control/control.ts";
import { controlOperations } from "../../../src/sandbox/control/control-operations.ts";
import type { Call, OperationHandlers } from "../../../src/sandbox/operations/call.ts";
import { flowOperations } from "../../../src/sandbox/operations/flow/flow-operations.ts";
import { stripeOperations } from "../../../src/sandbox/operations/stripe-operations.ts";

const others = { ...controlOperations, ...consoleControls, ...flowOperations };

void ({ ...stripeOperations, ...others } satisfies OperationHandlers);

const { retrieveAccount, ...withoutOne } = stripeOperations;
void retrieveAccount;
// @ts-expect-error no handler for retrieveAccount
void ({ ...withoutOne, ...others } satisfies OperationHandlers);

const renameAccount = (): object => ({});
// @ts-expect-error no such operation
void ({ renameAccount } satisfies Partial<OperationHandlers>);

// The control has exactly one method for each of its operations.
declare const methods: readonly (keyof Control)[];
void (methods satisfies readonly (keyof typeof controlOperations)[]);
declare const ids: readonly (keyof typeof controlOperations)[];
void (ids satisfies typeof methods);

declare const list: Call<"listAccounts">;
void (list.query.limit satisfies number | undefined);
void (list.query.account_holder satisfies { readonly customer?: string } | "" | undefined);
// @ts-expect-error no such parameter
void list.query.customer;
// @ts-expect-error the operation has no parameters in its path
void list.path.account;

declare const session: Call<"createSession">;
// Clover and endive require a holder; the preview does not.
void (session.body.account_holder satisfies { readonly type: "account" | "customer" } | "" | undefined);
void (session.body.permissions satisfies readonly ("balances" | "ownership" | "payment_method" | "transactions")[]);
// Each is in one version only.
void (session.body.filters?.country satisfies string | undefined);
void (session.body.filters?.countries satisfies readonly string[] | undefined);
