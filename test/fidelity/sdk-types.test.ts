import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  COMPARED_VERSIONS,
  type ComparedVersion,
  compileAllComparisons,
  compileComparisons,
  generatedTypesFile,
  listCompileErrors,
  listLiterals,
  listTypesFiles,
  readDeclaredType,
  type SdkProgram,
} from "./sdk-program.ts";

/** A change of the generated types: in the declaration that begins with `at`, `from` becomes `to`. */
interface Planted {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly want: string;
}

const PLANTED: Readonly<Record<ComparedVersion, readonly Planted[]>> = {
  "2026-02-25.clover": [
    {
      at: "Account: {",
      from: "last4: string | null",
      to: "last4: string",
      want: "Account.last4: null only in the SDK",
    },
    {
      at: "AccountStatus: ",
      from: ' | "inactive"',
      to: ' | "pending"',
      want: 'Account.status: "pending" only in the contract',
    },
    {
      at: "Session: {",
      from: "client_secret:",
      to: "client_secret?:",
      want: "Session.client_secret: optional only in the contract",
    },
    { at: "AccountOwner: {", from: "name:", to: "names:", want: "AccountOwner.name: field only in the SDK" },
    {
      at: "CreateSessionFilters: {",
      from: "countries?:",
      to: "country?:",
      want: "createSession.filters.country: field only in the contract",
    },
    {
      at: "listAccountOwners: {",
      from: "ownership: string",
      to: "ownership?: string",
      want: "listAccountOwners.ownership: optional only in the contract",
    },
  ],
  "2026-03-04.preview": [
    {
      at: "Institution: {",
      from: "countries: string[]",
      to: "countries: string",
      want: "Institution.countries: array only in the SDK",
    },
    {
      at: "Authorization: {",
      from: ' | components["schemas"]["Institution"] | null',
      to: " | null",
      want: "Authorization.institution: resource financial_connections.institution only in the SDK",
    },
    {
      at: "InferredBalance: {",
      from: "id: string",
      to: "id: unknown",
      want: "InferredBalance.id: string only in the SDK",
    },
    {
      at: "SessionRelinkOptions: {",
      from: "authorization: string",
      to: "authorization: any",
      want: "Session.relink_options.authorization: any cannot be compared",
    },
    {
      at: "AccountList: {",
      from: "has_more: boolean",
      to: "",
      want: "Session.accounts.has_more: field only in the SDK",
    },
  ],
  "2026-10-28.endive": [
    {
      at: "AmountsByCurrency: {",
      from: "number",
      to: "string",
      want: "Account.balance.current.*: number only in the SDK",
    },
    {
      at: '"financial_connections.account.upcoming_deactivation": {',
      from: "upcoming_deactivation",
      to: "deactivation",
      want: 'Events: "financial_connections.account.upcoming_deactivation" only in the SDK',
    },
    {
      at: "retrieveTransaction: {",
      from: '["Transaction"]',
      to: '["Account"]',
      want: "retrieveTransaction.answer: resource financial_connections.transaction only in the SDK",
    },
    {
      at: "EventEnvelope: {",
      from: "pending_webhooks: number",
      to: "pending_webhooks: string",
      want: "Event.pending_webhooks: string only in the contract",
    },
    {
      at: "AuthorizationEventData: {",
      from: '["Authorization"]',
      to: '["Session"]',
      want: "financial_connections.authorization.upcoming_deactivation.data.object: resource financial_connections.authorization only in the SDK",
    },
  ],
};

let sound: SdkProgram;

beforeAll(() => {
  sound = compileAllComparisons();
});

describe("The generated types and those of the official SDK", () => {
  it.each(COMPARED_VERSIONS)("differ in %s only where it is listed", (version) => {
    expect(listLiterals(readDeclaredType(sound, version, "Surprises"))).toEqual([]);
  });

  it.each(COMPARED_VERSIONS)("differ in %s wherever it is listed", (version) => {
    expect(listLiterals(readDeclaredType(sound, version, "Leftovers"))).toEqual([]);
  });

  it("compile side by side", () => {
    expect(listCompileErrors(sound)).toEqual([]);
  });

  it.each(COMPARED_VERSIONS)("no longer compile in %s when the generated types change", (version) => {
    const broken = compileWith(version, PLANTED[version]);
    const found = listLiterals(readDeclaredType(broken, version, "Surprises"));

    expect(PLANTED[version].map(({ want }) => want).filter((want) => !found.includes(want))).toEqual([]);
    expect(listCompileErrors(broken)).toEqual([expect.stringContaining("does not satisfy the constraint 'never'")]);
  });

  it("no longer compile when a listed difference is gone", () => {
    const mended = compileWith("2026-03-04.preview", [
      { at: "CreateSessionLimits: {", from: "accounts: number", to: 'accounts: number | ""' },
    ]);

    expect(listLiterals(readDeclaredType(mended, "2026-03-04.preview", "Leftovers"))).toEqual([
      'createSession.limits.accounts: "" only in the SDK',
    ]);
    expect(listCompileErrors(mended)).toEqual([expect.stringContaining("does not satisfy the constraint 'never'")]);
  });
});

/** Types that surfaces share are written in the file of the last of them: there they are changed. */
function compileWith(version: ComparedVersion, changes: readonly Omit<Planted, "want">[]): SdkProgram {
  const changed = new Map<string, string>();

  for (const change of changes) {
    const textOf = (file: string): string => changed.get(file) ?? readFileSync(file, "utf8");
    const own = generatedTypesFile(version);
    const shared = new RegExp(String.raw`\n +${change.at.replace(/:.*/, "")}: \$file(\d+)\.`).exec(textOf(own))?.[1];
    const file = shared === undefined ? own : (listTypesFiles()[Number(shared)] ?? own);
    changed.set(file, plant(textOf(file), change));
  }
  return compileComparisons([version], changed);
}

function plant(text: string, { at, from, to }: Omit<Planted, "want">): string {
  const start = Math.max(text.indexOf(`\n        ${at}`), text.indexOf(`\n    ${at}`));
  const place = text.indexOf(from, start);

  if (start === -1 || place === -1) {
    throw new Error(`the generated types have no ${JSON.stringify(from)} in ${JSON.stringify(at)}`);
  }
  return `${text.slice(0, place)}${to}${text.slice(place + from.length)}`;
}
