import { API_VERSIONS, type ApiVersion, describeVersions, expandReleaseName } from "../../protocol/api-version.ts";
import { chooseApiVersion, type VersionChoice } from "../../protocol/choose-api-version.ts";
import type { VersionPolicy } from "../../products/stripe/refusals/read-stripe-version.ts";
import { UsageError } from "../usage-error.ts";
import { suggest } from "./suggest.ts";
import { choice, type Option, value, withDefault } from "./option.ts";

/** An API version or release name, or the nearest version with a contract: then a note says so. */
export function apiVersionOption(help: string): Option<ApiVersion | undefined> {
  return value({
    placeholder: "VERSION",
    help,
    read: (given, { label, note }) => {
      const chosen = choose(given, label);
      if (chosen.note !== undefined) {
        note(chosen.note);
      }
      return chosen.version;
    },
  });
}

/** An API version as it is written, which need not have a contract. */
export function namedVersionOption(help: string): Option<string | undefined> {
  return value({
    placeholder: "VERSION",
    help,
    read: (given, { label }) => choose(given, label).given,
  });
}

type Chosen = Extract<VersionChoice, { readonly kind: "chosen" }> & {
  /** As it was given, a release name written out. */
  readonly given: string;
};

function choose(text: string, label: string): Chosen {
  const given = expandReleaseName(text);
  const chosen = chooseApiVersion(given);
  if (chosen.kind === "malformed") {
    throw new UsageError(
      `${label} ${given} is not an API version; there are contracts of ${describeVersions()}${suggestVersion(given)}`,
    );
  }
  return { ...chosen, given };
}

/** An API version as it is written, with a note if it has no contract. */
export function rehearsedVersionOption(help: string): Option<string | undefined> {
  return value({
    placeholder: "VERSION",
    help,
    read: (given, { label, note }) => {
      const chosen = choose(given, label);
      if (chosen.note !== undefined) {
        note(chosen.note);
      }
      return chosen.given;
    },
  });
}

/** The version or the release name that is spelled nearly so. */
export function suggestVersion(given: string): string {
  const names = API_VERSIONS.flatMap((version) => version.split(".")[1] ?? []);
  return suggest(given, [...API_VERSIONS, ...new Set(names)]);
}

/** What a server does with API versions that have no contract. */
export const versionPolicyOption: Option<VersionPolicy> = withDefault(
  choice(["nearest", "refuse"], {
    help: "API versions without a contract: answer in the nearest one, or refuse them",
  }),
  "nearest",
);
