import { bankControls } from "./bank-controls.ts";
import { clockControls } from "./clock-controls.ts";
import { faultControls } from "./fault-controls.ts";
import { journalControls } from "./journal-controls.ts";
import { stateControls } from "./state-controls.ts";

/** The operations of control.yaml that a test can call. Each is also a method of `sandbox.control`. */
export const controlOperations = {
  ...bankControls,
  ...clockControls,
  ...faultControls,
  ...journalControls,
  ...stateControls,
};

export type ControlOperationId = keyof typeof controlOperations;
