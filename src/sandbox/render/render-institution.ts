import type { JsonObject } from "../../schema/json.ts";
import type { Institution } from "../institutions/institution.ts";

export function renderInstitution(institution: Institution): JsonObject {
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
