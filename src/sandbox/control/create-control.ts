import type { Handler } from "../../server/handler.ts";
import type { Contracts } from "../contracts.ts";
import { createCaller } from "./call-control.ts";
import type { Control } from "./control.ts";
import type { ControlOperationId } from "./control-operations.ts";

/** A method for each operation of the table: a missing one is a compile error. */
type Methods = { readonly [Id in ControlOperationId]: Control[Id] };

/** Calls the control operations without a socket. */
export function createControl(handle: Handler, contracts: Contracts): Control {
  const call = createCaller(handle, contracts);
  const methods: Methods = {
    completeSession: (session, body, options) => call("completeSession", { path: { session }, body }, options),
    cancelSession: (session, body, options) => call("cancelSession", { path: { session }, body }, options),
    deactivateAccount: (account, body, options) => call("deactivateAccount", { path: { account }, body }, options),
    reactivateAccount: (account, options) => call("reactivateAccount", { path: { account } }, options),
    expireAccountNumbers: (account, options) => call("expireAccountNumbers", { path: { account } }, options),
    finishRefresh: (account, feature, body, options) =>
      call("finishRefresh", { path: { account, feature }, body }, options),
    addTransaction: (account, body, options) => call("addTransaction", { path: { account }, body }, options),
    postTransaction: (transaction, options) => call("postTransaction", { path: { transaction } }, options),
    voidTransaction: (transaction, options) => call("voidTransaction", { path: { transaction } }, options),
    expireAuthorization: (authorization, body, options) =>
      call("expireAuthorization", { path: { authorization }, body }, options),
    revokeAuthorization: (authorization, options) => call("revokeAuthorization", { path: { authorization } }, options),
    describeInstitutions: (options) => call("describeInstitutions", {}, options),
    retrieveClock: (options) => call("retrieveClock", {}, options),
    advanceClock: (body, options) => call("advanceClock", { body }, options),
    listFaults: (options) => call("listFaults", {}, options),
    addFault: (body, options) => call("addFault", { body }, options),
    clearFaults: (options) => call("clearFaults", {}, options),
    readJournal: (query, options) => call("readJournal", { query }, options),
    listDeliveries: (options) => call("listDeliveries", {}, options),
    takeSnapshot: (options) => call("takeSnapshot", {}, options),
    restoreSnapshot: (body, options) => call("restoreSnapshot", { body }, options),
    resetWorld: (options) => call("resetWorld", {}, options),
  };
  return methods;
}
