// Checked by tsc alone: the sandbox renders every field that the contract requires, and none that it does not have.
import type { AnswerOf, Full } from "../../../src/sandbox/types/contract-types.ts";
import type { United } from "../../../src/sandbox/types/united.ts";
import { versionChange } from "../../../src/sandbox/render/versions/version-change.ts";

declare const account: Full<"Account">;
const { last4, ...withoutOne } = account;
void last4;
// @ts-expect-error a required field is missing
void (withoutOne satisfies Full<"Account">);
const noSuchField = "Savings";
// @ts-expect-error no version has the field
void ({ id: "fca_1", object: "financial_connections.account", noSuchField } satisfies Partial<Full<"Account">>);

// `countries` is required by clover and the preview, `country` by endive: what is rendered has both.
void ({ account_subcategories: null, countries: null, country: null } satisfies Full<"SessionFilters">);
// @ts-expect-error without country
void ({ account_subcategories: null, countries: null } satisfies Full<"SessionFilters">);

// A field that one version gets and requires is required of every answer, deep in lists too.
interface Before {
  data: { id: string }[];
}
interface After {
  data: { id: string; nickname: string; note?: string }[];
}
void ({ data: [{ id: "1", nickname: "a" }] } satisfies United<Before | After, "answer">);
// @ts-expect-error without nickname
void ({ data: [{ id: "1" }] } satisfies United<Before | After, "answer">);
// Of a request, only what every version requires is sure to be there.
void ({ data: [{ id: "1" }] } satisfies United<Before | After, "request">);

// A list answers its items in full.
declare const list: AnswerOf<"listAccounts">;
void (list.data satisfies readonly Full<"Account">[]);
declare const clock: AnswerOf<"retrieveClock">;
void (clock.object satisfies "sandbox.clock");

// A change between versions keeps to the schema it rewrites.
versionChange({
  schema: "Account",
  in: "2026-10-28.endive",
  // @ts-expect-error no such status
  before: (full) => ({ ...full, status: "closed" }),
});
