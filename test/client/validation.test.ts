import { describe, expect, it } from "vitest";

import { ContractError, createClient, type ClientFinding } from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";
import { editJson, readExample } from "./edit-json.ts";
import { sendJson, startServer } from "./recording-server.ts";

const path = "/v1/financial_connections/accounts/{account}";
const operation = `GET ${path}`;
const init = { params: { path: { account: "fca_1" } } } as const;

const rows: readonly {
  readonly title: string;
  readonly edits: Readonly<Record<string, unknown>>;
  readonly want: readonly (readonly [severity: string, rule: string, message: string])[];
}[] = [
  { title: "an answer as documented", edits: {}, want: [] },
  {
    title: "an unknown enum value",
    edits: { category: "crypto" },
    want: [["drift", "enum", '/category: expected one of cash, credit, investment, other, got "crypto"']],
  },
  {
    title: "an unknown field, nested under a field that is an id or null otherwise",
    edits: { "ownership.verified": true },
    want: [["drift", "undocumented", '/ownership/verified: expected no "verified", got a boolean (not shown)']],
  },
  {
    title: "an unknown enum value in a field that may be null",
    edits: { balance_refresh: { status: "odd", last_attempted_at: 1, next_refresh_available_at: null } },
    want: [
      [
        "drift",
        "enum",
        '/balance_refresh/status: expected one of failed, pending, succeeded, got "odd" (compared with Refresh: the only branch of its type)',
      ],
    ],
  },
  {
    title: "a secret where an enum value should be",
    edits: { status: "sk_test_secret" },
    want: [["drift", "enum", '/status: expected one of active, disconnected, inactive, got "sk_test_****"']],
  },
  {
    title: "a person's data where an enum value should be",
    edits: { status: "Jenny Rosen" },
    want: [["drift", "enum", "/status: expected one of active, disconnected, inactive, got a string (not shown)"]],
  },
  {
    title: "a missing field",
    edits: { created: undefined },
    want: [["breaking", "required", "body: expected created, got no such field"]],
  },
  {
    title: "a number as text",
    edits: { created: "1" },
    want: [["breaking", "type", "/created: expected integer, got a string (not shown)"]],
  },
  {
    title: "an array for a hash that may be null",
    edits: { balance_refresh: [] },
    want: [["breaking", "anyOf", "/balance_refresh: expected Refresh (an object) or null, got an array (not shown)"]],
  },
  {
    title: "another object",
    edits: { object: "linked_account" },
    want: [["breaking", "const", '/object: expected "financial_connections.account", got a string (not shown)']],
  },
];

describe("an answer is checked against the contract", () => {
  it.each(rows)("$title", async ({ edits, want }) => {
    const account = editJson(readExample("AccountOwnershipExpanded"), edits);
    await using server = await startServer((response) => sendJson(response, account));
    const findings: ClientFinding[] = [];
    const options = {
      apiKey: "sk_test_1",
      baseUrl: server.url,
      onFinding: (finding: ClientFinding) => findings.push(finding),
    };

    await createClient(options).GET(path, init);
    expect(findings).toEqual([]);

    const { data } = await createClient({ ...options, validate: "report" }).GET(path, init);
    expect(data).toEqual(account);
    expect(findings.map(({ severity, rule, message }) => [severity, rule, message])).toEqual(
      want.map(([severity, rule, words]) => [severity, rule, `${operation} → 200: ${words}`]),
    );
    for (const finding of findings) {
      expect(finding).toMatchObject({ operation, status: 200, contract: { pointer: expect.stringMatching(/^#\//) } });
    }
  });

  it.each(rows.filter(({ want }) => want.every(([severity]) => severity === "drift")))(
    "$title is never thrown",
    async ({ edits }) => {
      const account = editJson(readExample("AccountOwnershipExpanded"), edits);
      await using server = await startServer((response) => sendJson(response, account));
      const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url, validate: "throw" });
      expect((await client.GET(path, init)).data).toEqual(account);
    },
  );

  it.each(rows.filter(({ want }) => want.some(([severity]) => severity === "breaking")))(
    "$title can be thrown",
    async ({ edits, want }) => {
      await using server = await startServer((response) =>
        sendJson(response, editJson(readExample("AccountOwnershipExpanded"), edits)),
      );
      const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url, validate: "throw" });
      const error = await catchError(() => client.GET(path, init));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({
        code: "contract_broken",
        message: `The contract is broken: ${want.map(([, , words]) => `${operation} → 200: ${words}`).join("; ")}`,
        findings: [{ severity: "breaking" }],
      });
    },
  );

  it("with a hundred findings, the last of which counts the rest", async () => {
    const account = editJson(readExample("AccountOwnershipExpanded"), { permissions: Array(150).fill("odd") });
    await using server = await startServer((response) => sendJson(response, account));
    const findings: ClientFinding[] = [];
    const client = createClient({
      apiKey: "sk_test_1",
      baseUrl: server.url,
      validate: "report",
      onFinding: (finding) => findings.push(finding),
    });
    await client.GET(path, init);
    expect(findings.map(({ omitted }) => omitted)).toEqual([...Array(99).fill(undefined), 50]);
    expect(findings.at(-1)?.message).toMatch(/; and 50 more$/);
  });

  it("with an error that the contract does not list", async () => {
    await using server = await startServer((response) => sendJson(response, { error: { message: 3 } }, 424));
    const findings: ClientFinding[] = [];
    const client = createClient({
      apiKey: "sk_test_1",
      baseUrl: server.url,
      validate: "report",
      onFinding: (finding) => findings.push(finding),
    });
    await client.GET(path, init);
    expect(findings.map(({ status, message }) => [status, message])).toEqual([
      [424, `${operation} → 424: /error: expected type, got no such field`],
      [424, `${operation} → 424: /error/message: expected string, got an integer (not shown)`],
    ]);
  });
});
