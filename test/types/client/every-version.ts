// Checked by tsc alone: every API version has the types of its surface.
import type { ApiVersion, Client, Schema } from "../../../src/client/index.ts";

type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
declare function isTrue<_Claim extends true>(): void;

/** The generally available versions. */
type General = Exclude<ApiVersion, `${string}.preview`>;

/** Those whose object has a field. */
type VersionsWith<Name extends "Account" | "Session" | "SessionFilters" | "AccountHolder", Field extends string> = {
  [Version in General]: Field extends keyof Schema<Name, Version> ? Version : never;
}[General];

type Year2022 = "2022-11-15";
type Summer2023 = "2023-08-16";
type Autumn2023 = "2023-10-16";
type Spring2024 = "2024-04-10";
type BeforeClover = Extract<General, `2024-${string}` | `2025-0${string}`> | "2025-10-29.clover" | Autumn2023;
type Winter2025 = "2025-11-17.clover";
type WithCustomerAccount = Exclude<General, Year2022 | Summer2023 | BeforeClover | Winter2025>;
type Dahlia = "2026-06-24.dahlia" | "2026-07-29.dahlia" | "2026-08-26.dahlia";
type Endive = Extract<General, `${string}.endive`>;

isTrue<Equal<VersionsWith<"Account", "id">, General>>();
isTrue<Equal<VersionsWith<"Session", "prefetch">, Exclude<General, Year2022>>>();
isTrue<Equal<VersionsWith<"Account", "transaction_refresh">, Exclude<General, Year2022 | Summer2023>>>();
isTrue<
  Equal<
    VersionsWith<"SessionFilters", "account_subcategories">,
    Exclude<General, Year2022 | Summer2023 | Autumn2023 | Spring2024>
  >
>();
isTrue<Equal<VersionsWith<"Account", "account_numbers">, WithCustomerAccount | Winter2025>>();
isTrue<Equal<VersionsWith<"AccountHolder", "customer_account">, WithCustomerAccount>>();
isTrue<Equal<VersionsWith<"Account", "status_details">, Dahlia | Endive>>();
isTrue<Equal<VersionsWith<"Session", "limits">, Exclude<Dahlia | Endive, "2026-06-24.dahlia">>>();
isTrue<Equal<VersionsWith<"SessionFilters", "country">, "2026-08-26.dahlia" | Endive>>();
isTrue<Equal<VersionsWith<"SessionFilters", "countries">, Exclude<General, Endive>>>();

/** A client of any version retrieves accounts. */
type Retrieves = {
  [Version in ApiVersion]: Client<Version>["GET"] extends (
    path: "/v1/financial_connections/accounts/{account}",
    init: { params: { path: { account: string } } },
  ) => Promise<unknown>
    ? Version
    : never;
}[ApiVersion];
isTrue<Equal<Retrieves, ApiVersion>>();
