import { Stripe } from "stripe-preview";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { checkedFetch } from "../../src/vitest/index.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";

const contract = await openContract("2026-03-04.preview");
const answers = exampleExchanges(contract);
const account = JSON.parse(
  answers.find(({ name }) => name === "retrieveAccount 200 active")?.exchange.response.body ?? "",
) as object;
const URL_OF_ACCOUNT = "https://api.stripe.com/v1/financial_connections/accounts/fca_1";
const headers = { "content-type": "application/json", "request-id": "req_1", "stripe-version": "2026-03-04.preview" };

/** A fetch that answers every request with one body. */
function answering(body: unknown): typeof fetch {
  return async () => new Response(JSON.stringify(body), { status: 200, headers });
}

describe("checkedFetch", () => {
  test("hands answers on untouched", async () => {
    const fetch = checkedFetch(answering(account));
    const answer = await fetch(URL_OF_ACCOUNT);
    expect(answer.bodyUsed).toBe(false);
    expect(await answer.json()).toEqual(account);
  });

  test("reports every finding, of the answer and of the request", async () => {
    const findings: Finding[] = [];
    const fetch = checkedFetch(answering({ ...account, status: "asleep" }), {
      onFinding: (finding) => findings.push(finding),
    });
    await fetch(`${URL_OF_ACCOUNT}?page=2`);
    await fetch(new Request(URL_OF_ACCOUNT));
    expect(findings.map(({ direction, pointer }) => `${direction} ${pointer}`)).toEqual([
      "request /page",
      "response /status",
      "response /status",
    ]);
  });

  test("rejects when no server listens", async () => {
    const fetch = checkedFetch(answering({ ...account, status: "asleep" }));
    await expect(fetch(URL_OF_ACCOUNT)).rejects.toMatchObject({
      code: "contract_broken",
      message: expect.stringMatching(/^an exchange does not match the contract: 1 finding\n/) as string,
    });
  });

  test("lets other hosts pass, and takes hosts that are named", async () => {
    const broken = answering({ ...account, status: "asleep" });
    const other = URL_OF_ACCOUNT.replace("api.stripe.com", "proxy.example");
    expect((await checkedFetch(broken)(other)).status).toBe(200);
    await expect(checkedFetch(broken, { hosts: ["proxy.example"] })(other)).rejects.toThrow(/does not match/);
  });

  test("leaves a body that can be read once to the one who sends it", async () => {
    let sent = "";
    const fetch = checkedFetch(async (input, init) => {
      sent = await new Request(input, init).text();
      return answering(account)("");
    });
    const url = `${URL_OF_ACCOUNT}/disconnect`;
    const type = { "content-type": "application/x-www-form-urlencoded" };
    await fetch(new Request(url, { method: "POST", body: "expand[]=ownership", headers: type }));
    expect(sent).toBe("expand[]=ownership");
  });

  test("checks what stripe-node sends and gets", async () => {
    const findings: Finding[] = [];
    const session = JSON.parse(
      answers.find(({ name }) => name === "createSession 200 created")?.exchange.response.body ?? "",
    ) as object;
    const fetch = checkedFetch(answering({ ...session, livemode: "no" }), {
      apiVersion: "2026-03-04.preview",
      onFinding: (finding) => findings.push(finding),
    });
    const stripe = new Stripe("sk_test_123", {
      httpClient: Stripe.createFetchHttpClient(fetch),
      apiVersion: "2026-03-04.preview" as never,
      maxNetworkRetries: 0,
    });
    await stripe.financialConnections.sessions.create({
      account_holder: { type: "customer", customer: "cus_1" },
      permissions: ["balances"],
      filters: { countries: ["US"] },
    });
    expect(findings.map(({ message }) => message)).toEqual([
      'POST /v1/financial_connections/sessions → 200: /livemode: expected boolean, got "no"',
    ]);
  });
});
