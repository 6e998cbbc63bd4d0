import { describe, expect, it } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { buildRequest } from "../../src/suite/build-request.ts";
import { findIdPrefixes } from "../../src/suite/fill-ids.ts";
import { listCases } from "../../src/suite/list-cases.ts";

const fixture = { authorization: "Bearer sk_test_1", ids: undefined };

describe.each(SOME_VERSIONS)("the cases derived from %s", async (apiVersion) => {
  const contract = await openContract(apiVersion);
  const cases = listCases(contract, "mock");
  const prefixes = findIdPrefixes(contract.model);
  const titlesOf = (id: string): string[] =>
    cases.filter(({ operation }) => operation.id === id).map(({ title }) => title);

  it("break the contract where a refusal is due, and keep it where an answer is", () => {
    const wrong = cases.flatMap((suiteCase) => {
      const { request } = buildRequest(suiteCase, fixture, prefixes, contract);
      const match = contract.findOperation(request.method, request.url.split("?")[0] ?? "");
      const departs = match === undefined || contract.checkRequest(match, request).length > 0;
      // Keys and versions are not the contract's to check.
      const isProtocol = suiteCase.status === "401" || suiteCase.title === "refuses a malformed API version";
      return departs === (suiteCase.kind === "refusal") || isProtocol ? [] : [suiteCase.title];
    });
    expect(wrong).toEqual([]);
  });

  it("break one rule at a time", () => {
    const wrong = cases.flatMap((suiteCase) => {
      const { request } = buildRequest(suiteCase, fixture, prefixes, contract);
      const match = contract.findOperation(request.method, request.url.split("?")[0] ?? "");
      const findings = match === undefined ? [] : contract.checkRequest(match, request);
      return findings.length > 1 ? [`${suiteCase.title}: ${findings.map(({ message }) => message).join("; ")}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("differ from each other", () => {
    const names = cases.map(({ operation, title }) => `${operation.id} ${title}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("fall into shards that together are the whole", () => {
    const shards = [1, 2, 3, 4].map((index) => listCases(contract, "mock", { index, count: 4 }));
    expect(
      shards
        .flat()
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(cases.map(({ title }) => title).toSorted());
  });

  it("send empty what can be emptied, and nothing else", () => {
    const emptied = cases.flatMap(({ operation, title }) =>
      title.startsWith("answers with an empty ") ? [`${operation.id} ${title.slice(22)}`] : [],
    );
    const known: Readonly<Record<string, readonly string[]>> = {
      "2026-03-04.preview": ["listAccounts account_holder", "createSession account_holder"],
      "2026-10-28.endive": ["createSession limits[accounts]"],
    };
    expect(emptied).toEqual(known[apiVersion] ?? []);
  });

  it("cover every kind of refusal", () => {
    expect(titlesOf("createSession")).toEqual(
      expect.arrayContaining([
        "refuses a request without permissions",
        "refuses a request without account_holder[type]",
        "refuses text for the list permissions",
        "refuses text for the object account_holder",
        "refuses a value outside the enum of permissions[0]",
        "refuses 5001 characters for return_url",
        "refuses a hash for return_url",
        "refuses the unknown parameter unknown_parameter",
        "refuses the unknown parameter filters[unknown_parameter]",
        "refuses account_holder[customer] when account_holder[type] is account",
        "refuses to expand what cannot be expanded",
        "refuses a JSON body",
        "refuses a request without a key",
      ]),
    );
    expect(titlesOf("listTransactions")).toEqual(
      expect.arrayContaining([
        "refuses a request without account",
        "refuses text for the number transacted_at[gte]",
        "refuses 0 for limit",
        "refuses 101 for limit",
        "refuses starting_after together with ending_before",
        "refuses an unknown parameter",
      ]),
    );
  });
});
