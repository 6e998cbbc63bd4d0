import { expect, test } from "vitest";
import { countFindings } from "../../src/report/count-findings.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { CountedFinding } from "../../src/report/counted-finding.ts";
import { describeSamples } from "../../src/report/describe-samples.ts";
import { formatFinding } from "../../src/report/format-finding.ts";
import { makeFinding } from "./findings.ts";

const today = new Date("2026-11-20T12:00:00Z");
const har = "recordings/2026-11-20.har";

test("a finding says what is wrong, what was expected and what came, where the contract says so, and what to do", () => {
  const [finding] = countFindings([9, 4, 11].map((entry) => ({ ...makeFinding(), sample: `${har}:${entry}` })));
  expect(formatFinding(finding as CountedFinding, { today })).toBe(
    [
      "~ GET /v1/financial_connections/accounts/{account} → 200                        [fc-7c1e09ab42d1]",
      '  /category   expected one of cash, credit, investment, other    got "cashh"   (did you mean "cash"?)',
      "  contract    openapi/accounts.yaml:12:5   #/components/schemas/AccountCategory",
      "  seen        3× in recordings/2026-11-20.har (entries 4, 9, 11)",
      '  fix         new in the API? add it to the contract; otherwise correct what answered   known? → npx fc-contract baseline add fc-7c1e09ab42d1 --until 2026-12-20 --reason "…"',
    ].join("\n"),
  );
});

test("a finding of a request or a branch says so", () => {
  const [finding] = countFindings([
    makeFinding({
      status: null,
      direction: "request",
      in: "query",
      pointer: "/limit",
      severity: "breaking",
      expected: "at most 100",
      got: "1000",
      because: "checked against Range: the only branch of its type",
    }),
  ]);
  const [title, place, , because, seen] = formatFinding(finding as CountedFinding, { today }).split("\n");
  expect(title).toMatch(/^✗ GET \/v1\/financial_connections\/accounts\/\{account\} \(request\) +\[fc-7c1e09ab42d1\]$/);
  expect(place).toBe("  query /limit  expected at most 100    got 1000");
  expect(because).toBe("  because     checked against Range: the only branch of its type");
  expect(seen).toBe("  seen        1×");
});

test("equal findings are one, with a count, their values and the first places", () => {
  const values = ["cashh", "loan", "gold", "cashh", "debt"];
  const findings = values.map((value, index) => ({
    ...makeFinding({
      got: `"${value}"`,
      pointer: `/data/${index}/category`,
      message: `x: /data/${index}/category: expected y, got "${value}"`,
    }),
    sample: `a.ndjson:${20 - index}`,
  }));
  expect(countFindings(findings)).toMatchObject([
    {
      count: 5,
      pointer: "/data/*/category",
      got: '"cashh", "debt", "gold", …',
      samples: ["a.ndjson:16", "a.ndjson:17", "a.ndjson:18", "a.ndjson:19", "a.ndjson:20"],
    },
  ]);
});

test("other fields of one schema are separate findings", () => {
  const findings = ["/balance_refresh/status", "/ownership_refresh/status"].map((pointer) => makeFinding({ pointer }));
  expect(countFindings(findings).map(({ pointer }) => pointer)).toEqual([
    "/balance_refresh/status",
    "/ownership_refresh/status",
  ]);
});

test("what breaks comes first", () => {
  const findings = [makeFinding(), makeFinding({ fingerprint: "000000000001", severity: "breaking", pointer: "/id" })];
  expect(countFindings(findings).map(({ severity }) => severity)).toEqual(["breaking", "drift"]);
});

test.each([
  [1, ["a.har:4"], "1× in a.har (entry 4)"],
  [9, ["a.har:4", "b.ndjson:1", "b.ndjson:2"], "9× in a.har (entry 4), b.ndjson (lines 1, 2) …"],
  [1, ["listAccounts limit=1000"], "1×: listAccounts limit=1000"],
  [2, ["answers the plain request", "expands ownership"], "2×: answers the plain request; expands ownership"],
  [5, ["answers the plain request", "expands ownership"], "5×: answers the plain request; expands ownership …"],
  [3, ["a.har:4", "expands ownership"], "3× in a.har (entry 4): expands ownership …"],
  [2, [], "2×"],
])("%d times in %j reads %s", (count, samples, text) => {
  expect(describeSamples(count, samples)).toBe(text);
});

test("findings that were left out are counted with the finding before them, in any order", () => {
  const make = (index: number): Finding =>
    makeFinding({ pointer: `/data/${index}/category`, ...(index === 2 && { omitted: 7400 }) });
  const others = [makeFinding({ pointer: "/data/9/category", omitted: 12 })];
  const orders = [
    [make(1), make(2), ...others],
    [...others, make(2), make(1)],
  ];

  for (const findings of orders) {
    const [counted] = countFindings(findings);
    expect(counted).toMatchObject({ count: 3, omitted: 7412 });
    expect(counted?.message).toBe(
      'GET /v1/financial_connections/accounts/{account} → 200: /data/*/category: expected one of cash, credit, investment, other (did you mean "cash"?), got "cashh"; and 7,412 more',
    );
    expect(
      formatFinding(counted as CountedFinding, { today })
        .split("\n")
        .slice(3, 5),
    ).toEqual(["  seen        3×", "  left out    7,412 more findings in the same exchanges"]);
  }
});
