// Checked by tsc alone: what one API version has and another has not.
import { createClient, type ApiVersion, type Client, type Schema } from "../../../src/client/index.ts";

const apiKey = "sk_test_1";
const preview: Client<"2026-03-04.preview"> = createClient({ apiKey });
const clover = createClient({ apiKey, apiVersion: "2026-02-25.clover" });
const endive = createClient({ apiKey, apiVersion: "2026-10-28.endive" });
const sessions = "/v1/financial_connections/sessions";

// @ts-expect-error no such version
void createClient({ apiKey, apiVersion: "2026-03-04" });

const relink_options = { authorization: "fcauth_1", account: "fca_1" };
const permissions = ["payment_method"] as const;
const account_holder = { type: "customer", customer: "cus_1" } as const;

// Relinking is in the preview alone.
void preview.POST(sessions, { body: { permissions, relink_options } });
// @ts-expect-error relink_options are unknown to clover
void clover.POST(sessions, { body: { permissions, account_holder, relink_options } });
// @ts-expect-error relink_options are unknown to endive
void endive.POST(sessions, { body: { permissions, account_holder, relink_options } });
{
  const result = await preview.orThrow.GET("/v1/financial_connections/sessions/{session}", {
    params: { path: { session: "fcsess_1" } },
  });
  const reason: "no_account" | "no_authorization" | "other" | null | undefined = result.relink_result?.failure_reason;
  void reason;
  const older = await clover.orThrow.GET("/v1/financial_connections/sessions/{session}", {
    params: { path: { session: "fcsess_1" } },
  });
  // @ts-expect-error relink_result is unknown to clover
  void older.relink_result;
}

// So are authorizations, institutions and inferred balances.
void preview.GET("/v1/financial_connections/authorizations/{authorization}", {
  params: { path: { authorization: "fcauth_1" }, query: { expand: ["institution"] } },
});
// @ts-expect-error unknown to clover
void clover.GET("/v1/financial_connections/authorizations/{authorization}", {
  params: { path: { authorization: "a" } },
});
// @ts-expect-error unknown to endive
void endive.list("/v1/financial_connections/institutions");
void preview.POST("/v1/financial_connections/accounts/{account}/refresh", {
  params: { path: { account: "fca_1" } },
  body: { features: ["inferred_balances"] },
});
void clover.POST("/v1/financial_connections/accounts/{account}/refresh", {
  params: { path: { account: "fca_1" } },
  // @ts-expect-error a feature of the preview
  body: { features: ["inferred_balances"] },
});

// The account holder may be left out, and null, in the preview alone.
void preview.POST(sessions, { body: { permissions, account_holder: null } });
// @ts-expect-error required on clover
void clover.POST(sessions, { body: { permissions } });
// @ts-expect-error required on clover
void clover.POST(sessions, { body: { permissions, account_holder: null } });
void endive.POST(sessions, { body: { permissions, account_holder, limits: { accounts: null } } });
// @ts-expect-error cannot be unset
void endive.POST(sessions, { body: { permissions, account_holder, return_url: null } });

// endive took the countries for a country.
void clover.POST(sessions, { body: { permissions, account_holder, filters: { countries: ["US"] } } });
void endive.POST(sessions, { body: { permissions, account_holder, filters: { country: "US" } } });
// @ts-expect-error removed in endive
void endive.POST(sessions, { body: { permissions, account_holder, filters: { countries: ["US"] } } });
// @ts-expect-error not yet on clover
void clover.POST(sessions, { body: { permissions, account_holder, filters: { country: "US" } } });

// What another version has is refused in a variable too, where the compiler looks for no names in excess.
{
  const body = { permissions, account_holder, relink_options };
  void preview.POST(sessions, { body });
  // @ts-expect-error relink_options are unknown to clover
  void clover.POST(sessions, { body });
  // @ts-expect-error relink_options are unknown to endive
  void endive.POST(sessions, { body });
  // @ts-expect-error as with orThrow
  void endive.orThrow.POST(sessions, { body });

  const init = { body };
  // @ts-expect-error relink_options are unknown to clover
  void clover.POST(sessions, init);

  const limited = { permissions, account_holder, limits: { accounts: 1 } };
  void preview.POST(sessions, { body: limited });
  void endive.POST(sessions, { body: limited });
  // @ts-expect-error limits are unknown to clover
  void clover.POST(sessions, { body: limited });

  const countries = ["US"] as const;
  const filtered = { permissions, account_holder, filters: { countries } };
  void clover.POST(sessions, { body: filtered });
  // @ts-expect-error nested, and removed in endive
  void endive.POST(sessions, { body: filtered });

  const plain = { permissions, account_holder, expand: ["accounts.data.ownership"] } as const;
  void clover.POST(sessions, { body: plain });
  void endive.POST(sessions, { body: plain });
  const mutable = {
    permissions: ["balances" as const],
    account_holder: { type: "customer" as const, customer: "cus_1" },
  };
  void endive.POST(sessions, { body: mutable });
}

// A misspelt feature, permission or type of holder.
// @ts-expect-error the permission is called balances
void preview.POST(sessions, { body: { permissions: ["balance"] } });
// @ts-expect-error a holder is an account or a customer
void preview.POST(sessions, { body: { permissions, account_holder: { type: "user" } } });

const versions: readonly ApiVersion[] = ["2026-02-25.clover", "2026-03-04.preview", "2026-10-28.endive"];
void versions;

// Objects by their names.
const status: Schema<"Account">["status"] = "inactive";
void status;
// @ts-expect-error sessions of clover have no status
type _Status = Schema<"Session", "2026-02-25.clover">["status"];
// @ts-expect-error no such object
type _Missing = Schema<"Acount">;
