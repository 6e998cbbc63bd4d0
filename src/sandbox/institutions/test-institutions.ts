import { TIMING } from "../world/timing.ts";
import type { AccountTemplate, Institution, InstitutionBehaviour, InstitutionDraft } from "./institution.ts";

const DAY = 86_400;

const BASIC: readonly AccountTemplate[] = [
  { name: "Success", category: "cash", subcategory: "checking", last4: "6789", current: 482_133, available: 467_820 },
  { name: "Insufficient Funds", category: "cash", subcategory: "checking", last4: "1111", current: 0 },
  { name: "Savings", category: "cash", subcategory: "savings", last4: "4242", current: 1_250_000 },
  { name: "Credit Card", category: "credit", subcategory: "credit_card", last4: "0005", current: -31_250 },
];

const TOKENIZED = { category: "cash", subcategory: "checking", current: 482_133, available: 467_820 } as const;

/** The institutions of Stripe's test mode, by their newest names; their accounts and amounts are our choice. */
const STRIPE: readonly InstitutionDraft[] = [
  { name: "Test (Non-OAuth)", aliases: ["Test Institution", "StripeBank"], accounts: BASIC },
  { name: "Test (OAuth)", aliases: ["Test OAuth Institution"], accounts: BASIC },
  { name: "Bank (Non-OAuth)", aliases: ["Sandbox Bank (Non-OAuth)"], accounts: BASIC },
  { name: "Bank (OAuth)", aliases: ["Sandbox Bank (OAuth)"], accounts: BASIC },
  {
    name: "Ownership Accounts",
    accounts: [
      { ...TOKENIZED, name: "Single Owner", last4: "3001", owners: ["Jenny Rosen"] },
      { ...TOKENIZED, name: "Joint Owners", last4: "3002", owners: ["Jenny Rosen", "Jamie Rosen"] },
      {
        ...TOKENIZED,
        name: "Many Owners",
        last4: "3003",
        owners: Array.from({ length: 25 }, (_, index) => `Owner ${index + 1}`),
      },
      { ...TOKENIZED, name: "No Owners", last4: "3004", owners: [] },
      { ...TOKENIZED, name: "Ownership Unavailable", last4: "3005", failing: ["ownership"] },
    ],
  },
  {
    name: "Invalid Payment Accounts",
    accounts: [
      { ...TOKENIZED, name: "Not For Payments", last4: "4001", canPay: false, numbers: null },
      { ...TOKENIZED, name: "Numbers Unavailable", last4: "4002", numbers: [] },
      {
        ...TOKENIZED,
        name: "Numbers Pending",
        last4: "4003",
        numbers: [{ identifierType: "tokenized_account_number", status: "pending" }],
      },
    ],
  },
  {
    name: "Down (Scheduled)",
    aliases: ["Down Bank (Scheduled)"],
    status: "degraded",
    behaviour: { kind: "down", outcome: "cancelled" },
  },
  {
    name: "Down (Unscheduled)",
    aliases: ["Down Bank (Unscheduled)"],
    behaviour: { kind: "down", outcome: "cancelled" },
  },
  { name: "Down (Error)", aliases: ["Down Bank (Error)"], behaviour: { kind: "down", outcome: "failed" } },
  {
    name: "Inactive Accounts",
    accounts: BASIC,
    behaviour: { kind: "deactivates-soon", action: "relink_required", cause: "access_expired" },
  },
  {
    name: "Immediately Requires Reauthentication",
    accounts: BASIC,
    behaviour: { kind: "deactivates-soon", action: "relink_required", cause: "access_expired", renewsFor: DAY },
  },
  {
    name: "Eventually Requires Reauthentication",
    accounts: BASIC,
    behaviour: { kind: "deactivates-later", after: 30 * DAY },
  },
  {
    name: "Tokenized Account Number",
    aliases: ["Tokenized Account Numbers"],
    accounts: [
      {
        ...TOKENIZED,
        name: "Expired Tokenized Account Number",
        last4: "2221",
        numbers: [{ identifierType: "tokenized_account_number", status: "deactivated", expiresAfter: 0 }],
      },
      {
        ...TOKENIZED,
        name: "Eventually Expiring Tokenized Account Number",
        last4: "2222",
        numbers: [{ identifierType: "tokenized_account_number", status: "transactable", expiresAfter: 30 * DAY }],
      },
      {
        ...TOKENIZED,
        name: "Immediately Expiring Tokenized Account Number",
        last4: "2223",
        numbers: [{ identifierType: "tokenized_account_number", status: "transactable", expiresAfter: 2 }],
      },
    ],
  },
];

/** What a program needs and Stripe's test mode does not have. */
const OWN: readonly InstitutionDraft[] = [
  {
    name: "Closed Accounts",
    accounts: BASIC,
    behaviour: { kind: "deactivates-soon", action: "none", cause: "account_closed" },
  },
  {
    name: "Lapses On Refresh",
    accounts: BASIC,
    behaviour: { kind: "deactivates-on-refresh", action: "relink_required", cause: "access_expired" },
  },
  {
    name: "Failing Refreshes",
    accounts: BASIC.map((template) => ({
      ...template,
      failing: ["balance", "inferred_balances", "ownership", "transactions"] as const,
    })),
  },
  {
    name: "Waiting Refreshes",
    accounts: BASIC.map((template) => ({
      ...template,
      waiting: ["balance", "inferred_balances", "ownership", "transactions"] as const,
    })),
  },
  {
    name: "Many Accounts",
    accounts: Array.from({ length: 60 }, (_, index) => ({
      ...TOKENIZED,
      name: `Account ${index + 1}`,
      last4: String(5001 + index),
    })),
  },
];

const STEADY: InstitutionBehaviour = { kind: "steady" };

/** Every institution of the sandbox, in the order in which they are listed. */
export const TEST_INSTITUTIONS: readonly Institution[] = [...STRIPE, ...OWN].map(completeInstitution);

/** Gives an institution what its draft leaves out. The id is made from the name, the same in every world. */
export function completeInstitution(draft: InstitutionDraft): Institution {
  return {
    id: draft.id ?? `fcinst_${draft.name.replaceAll(/[^A-Za-z0-9]/g, "")}`,
    name: draft.name,
    aliases: draft.aliases ?? [],
    countries: draft.countries ?? ["US"],
    status: draft.status ?? "active",
    url: draft.url ?? null,
    routingNumbers: draft.routingNumbers ?? ["110000000"],
    behaviour: draft.behaviour ?? STEADY,
    nextRefreshAfter: draft.nextRefreshAfter ?? TIMING.nextRefresh,
    accounts: draft.accounts ?? BASIC,
  };
}
