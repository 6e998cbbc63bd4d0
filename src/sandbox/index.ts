export { type VersionPolicy } from "../products/stripe/refusals/read-stripe-version.ts";
export { createSandbox, type Sandbox } from "./sandbox.ts";
export type { SandboxOptions, SandboxWebhook } from "./sandbox-options.ts";
export type { ListenOptions } from "./sandbox-servers.ts";
export type {
  AccessLoss,
  Cancellation,
  Completion,
  Control,
  ControlOptions,
  NewFault,
  NewTransaction,
  RefreshEnding,
  Snapshot,
  StripeObject,
} from "./control/control.ts";
export type { AccountTemplate, Institution, InstitutionBehaviour, NumberTemplate } from "./institutions/institution.ts";
export type { InstitutionDraft } from "./institutions/institution.ts";
