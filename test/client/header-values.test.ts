import { describe, expect, it } from "vitest";

import { createClient, FcContractError } from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";

const path = "/v1/financial_connections/accounts/{account}/disconnect";
const params = { path: { account: "fca_1" } };
const rule = "is not a valid header value: it must be printable ASCII, not empty, without a space at either end.";

const values: readonly { title: string; value: unknown }[] = [
  { title: "empty", value: "" },
  { title: "with a line break", value: "hunter2\n1" },
  { title: "with a space at its end", value: "hunter2 " },
  { title: "with a character outside ASCII", value: "hunter2 é" },
  { title: "that is no text", value: 12 },
];

describe("an invalid header value is refused before anything is sent", () => {
  it.each(values)("an idempotency key $title", async ({ value }) => {
    const { error, sent } = await post({ idempotencyKey: value as string });
    expect(error).toBeInstanceOf(FcContractError);
    expect(error).toMatchObject({ code: "idempotency_key_invalid", message: `idempotencyKey ${rule}` });
    expect(sent).toEqual([]);
  });

  it.each(values)("an account $title", async ({ value }) => {
    const { error, sent } = await post({ stripeAccount: value as string });
    expect(error).toBeInstanceOf(FcContractError);
    expect(error).toMatchObject({ code: "stripe_account_invalid", message: `stripeAccount ${rule}` });
    expect(sent).toEqual([]);
  });
});

async function post(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly error: unknown; readonly sent: readonly string[] }> {
  const sent: string[] = [];
  const client = createClient({
    apiKey: "sk_test_1",
    fetch: async (url) => {
      sent.push(url);
      return Response.json({ id: "fca_1" });
    },
  });
  return { error: await catchError(() => client.POST(path, { params, ...settings })), sent };
}
