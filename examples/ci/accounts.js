/** Ids of the accounts that a customer has linked. */
export async function listAccountIds(customer, { url = "https://api.stripe.com", apiKey }) {
  const query = new URLSearchParams({ "account_holder[customer]": customer, limit: "10" });
  const response = await fetch(`${url}/v1/financial_connections/accounts?${query}`, {
    headers: { authorization: `Bearer ${apiKey}`, "stripe-version": "2026-02-25.clover" },
  });
  const { data = [] } = await response.json();
  return data.map(({ id }) => id);
}
