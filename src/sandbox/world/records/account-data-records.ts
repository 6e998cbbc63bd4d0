import type { Full } from "../../types/contract-types.ts";
import { list, nullable, object, oneOf, type Shape, text, type ValueOf, whole } from "../shapes/shape.ts";
import { amounts, currency, identity, seconds } from "./record-fields.ts";

const owner = object({
  ...identity,
  ownership: text(),
  name: text(),
  email: nullable(text()),
  phone: nullable(text()),
  address: nullable(text()),
  refreshedAt: seconds,
});

export type OwnerRecord = ValueOf<typeof owner>;

export const ownership = object({ ...identity, account: text(), created: seconds, owners: list(owner) });

export type OwnershipRecord = ValueOf<typeof ownership>;

export const transaction = object({
  ...identity,
  account: text(),
  amount: whole,
  currency,
  description: text(),
  status: oneOf("pending", "posted", "void") satisfies Shape<Full<"TransactionStatus">>,
  postedAt: nullable(whole),
  voidAt: nullable(seconds),
  transactedAt: whole,
  updated: seconds,
  /** The refresh that brought its present state; null while only the institution knows of it. */
  refresh: nullable(text()),
  /** What the institution knows and the next refresh will bring. */
  awaited: nullable(oneOf("posted", "void")),
});

export type TransactionRecord = ValueOf<typeof transaction>;

/** That a transaction refresh succeeded: places it in time, for `transaction_refresh[after]`. */
export const transactionRefresh = object({ ...identity, account: text() });

export type TransactionRefreshRecord = ValueOf<typeof transactionRefresh>;

export const inferredBalance = object({ ...identity, account: text(), asOf: seconds, current: amounts });

export type InferredBalanceRecord = ValueOf<typeof inferredBalance>;
