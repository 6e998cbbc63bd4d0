import { nearestMatch } from "../../findings/nearest-match.ts";
import type { OperationHandlers } from "../operations/call.ts";
import { stripeOperations } from "../operations/stripe-operations.ts";
import { invalidRequest } from "../refused-call.ts";
import type { Faults } from "../request/faults.ts";
import type { ControlSchema } from "../types/contract-types.ts";
import { readFault, showFault } from "./read-fault.ts";

/** What goes wrong with the next requests of a world. */
export const faultControls = {
  listFaults: ({ open }) => showFaults(open.faults),

  addFault: ({ body, open }) => {
    const { operation = null } = body;
    if (operation !== null && !Object.hasOwn(stripeOperations, operation)) {
      const near = nearestMatch(operation, Object.keys(stripeOperations));
      const offer = near === undefined ? "" : ` Did you mean ${near}?`;
      throw invalidRequest(`Invalid operation: there is no ${operation}.${offer}`, "operation");
    }
    open.faults.add(readFault(body));
    return showFaults(open.faults);
  },

  clearFaults: ({ open }) => {
    open.faults.clear();
    return showFaults(open.faults);
  },
} satisfies Partial<OperationHandlers>;

function showFaults(faults: Faults): ControlSchema<"SandboxFaultList"> {
  return { object: "sandbox.faults", data: faults.all.map(showFault) };
}
