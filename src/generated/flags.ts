// Made by `fc-contract generate`. Change the document it comes from, not this file.
import type { API_VERSIONS } from "./versions.ts";

/** The beta flags that stand for a part of the API: the first version that has the part. */
export const BETA_FLAGS: Readonly<Record<string, (typeof API_VERSIONS)[number]>> = {
  "financial_connections_relink_api_beta": "2026-03-04.preview",
  "financial_connections_transactions_beta": "2023-10-16",
};
