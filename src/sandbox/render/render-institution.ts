import type { Institution } from "../institutions/institution.ts";
import type { Full } from "../types/contract-types.ts";

export function renderInstitution(institution: Institution): Full<"Institution"> {
  const { id, countries, name, routingNumbers, status, url } = institution;
  const supported = { supported: true };
  return {
    id,
    object: "financial_connections.institution",
    countries,
    features: { balances: supported, ownership: supported, payment_method: supported, transactions: supported },
    livemode: false,
    name,
    routing_numbers: routingNumbers,
    status,
    url,
  };
}
