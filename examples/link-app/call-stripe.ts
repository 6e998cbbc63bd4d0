/** Creates something that is next to Financial Connections, and so not in the client: a customer, a webhook endpoint, a SetupIntent. */
export async function callStripe(
  url: string,
  apiKey: string,
  resource: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${url}/v1/${resource}`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}` },
    body: new URLSearchParams(parameters),
  });
  const answer = (await response.json()) as Readonly<Record<string, unknown>>;
  if (!response.ok) {
    throw new Error(`POST /v1/${resource}: ${JSON.stringify(answer)}`);
  }
  return answer;
}
