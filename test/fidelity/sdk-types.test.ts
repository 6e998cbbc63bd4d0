import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ApiVersion, API_VERSIONS } from "../../src/protocol/api-version.ts";
import { SURFACE_OF } from "../../src/generated/surfaces.ts";
import { generatedTypesFile, listTypesFiles } from "./generated-types.ts";
import { listKnown } from "./known-differences.ts";
import {
  compileComparison,
  listCompileErrors,
  listLiterals,
  readDeclaredType,
  type SdkProgram,
} from "./sdk-program.ts";
import { findSdk, NOT_FETCHED, SDK_RELEASES, type SdkRelease, versionOf } from "./sdk-releases.ts";

/** A change of the generated types: in the declaration that begins with `at`, `from` becomes `to`. */
interface Planted {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly want: string;
}

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  "20.4.1": [
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
  "22.7.0-beta.1": [
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
  "23.1.0": [
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

/** The generally available versions. */
const LINE = API_VERSIONS.filter((version) => !version.endsWith(".preview"));

const NOT_NEVER = expect.stringContaining("does not satisfy the constraint 'never'");

describe("The releases of the SDK that are compared", () => {
  it("are of every version up to the newest that a release pins", () => {
    const pinned = new Set(SDK_RELEASES.map(versionOf));
    const newest = API_VERSIONS.findLast((version) => pinned.has(version));
    expect(newest).toBeDefined();
    expect(pinned).toEqual(new Set(API_VERSIONS.slice(0, API_VERSIONS.findIndex((version) => version === newest) + 1)));
  });
});

describe.each(SDK_RELEASES)("The generated types and those of stripe $release, which pins $pins,", (release) => {
  const sdk = findSdk(release);
  const version = versionOf(release);

  it("differ where it is listed, and nowhere else", ({ skip }) => {
    const compared = compile(sdk ?? skip(NOT_FETCHED), version, listKnown(release.release));

    expect(listCompileErrors(compared)).toEqual([]);
    expect(surprises(compared)).toEqual([]);
    expect(leftovers(compared)).toEqual([]);
  });
});

describe.each(SDK_RELEASES.filter(isFirstOfSurface))("The types of stripe $release, which pins $pins,", (release) => {
  it("differ from the surface before", ({ skip }) => {
    const compared = compile(findSdk(release) ?? skip(NOT_FETCHED), versionBefore(release), listKnown(release.release));

    expect(surprises(compared)).not.toEqual([]);
  });
});

describe.each(SDK_RELEASES.filter(({ release }) => release in PLANTED))(
  "The generated types and those of stripe $release",
  (release) => {
    it("no longer compile when the generated types change", () => {
      const planted = PLANTED[release.release] ?? [];
      const broken = compileWith(release, planted);
      const found = surprises(broken);

      expect(planted.map(({ want }) => want).filter((want) => !found.includes(want))).toEqual([]);
      expect(listCompileErrors(broken)).toEqual([NOT_NEVER]);
    });
  },
);

describe("A comparison", () => {
  it("does not compile when a listed difference is not there", () => {
    const release = SDK_RELEASES.at(-1) as SdkRelease;
    const known = [...listKnown(release.release), 'Session.status: "lost" only in the SDK'];
    const compared = compile(findSdk(release) ?? "", versionOf(release), known);

    expect(leftovers(compared)).toEqual(['Session.status: "lost" only in the SDK']);
    expect(listCompileErrors(compared)).toEqual([NOT_NEVER]);
  });
});

function compile(sdk: string, version: ApiVersion, known: readonly string[]): SdkProgram {
  return compileComparison({ sdk, typesFile: generatedTypesFile(version), known });
}

function surprises(program: SdkProgram): readonly string[] {
  return listLiterals(readDeclaredType(program, "Surprises"));
}

function leftovers(program: SdkProgram): readonly string[] {
  return listLiterals(readDeclaredType(program, "Leftovers"));
}

/** Whether a release is the first one of a surface that came after another. */
function isFirstOfSurface(release: SdkRelease): boolean {
  const version = versionOf(release);
  return SURFACE_OF[version] === version && LINE.indexOf(version) > 0;
}

function versionBefore(release: SdkRelease): ApiVersion {
  return LINE[LINE.indexOf(versionOf(release)) - 1] ?? versionOf(release);
}

/** Types that surfaces share are written in the file of the last of them: there they are changed. */
function compileWith(release: SdkRelease, changes: readonly Omit<Planted, "want">[]): SdkProgram {
  const changed = new Map<string, string>();
  const typesFile = generatedTypesFile(versionOf(release));

  for (const change of changes) {
    const textOf = (file: string): string => changed.get(file) ?? readFileSync(file, "utf8");
    const shared = new RegExp(String.raw`\n +${change.at.replace(/:.*/, "")}: \$file(\d+)\.`).exec(
      textOf(typesFile),
    )?.[1];
    const file = shared === undefined ? typesFile : (listTypesFiles()[Number(shared)] ?? typesFile);
    changed.set(file, plant(textOf(file), change));
  }
  return compileComparison({
    sdk: findSdk(release) ?? "",
    typesFile,
    known: listKnown(release.release),
    replaced: changed,
  });
}

function plant(text: string, { at, from, to }: Omit<Planted, "want">): string {
  const start = Math.max(text.indexOf(`\n        ${at}`), text.indexOf(`\n    ${at}`));
  const place = text.indexOf(from, start);

  if (start === -1 || place === -1) {
    throw new Error(`the generated types have no ${JSON.stringify(from)} in ${JSON.stringify(at)}`);
  }
  return `${text.slice(0, place)}${to}${text.slice(place + from.length)}`;
}
