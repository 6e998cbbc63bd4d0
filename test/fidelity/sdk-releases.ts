import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiVersion, isApiVersion } from "../../src/protocol/api-version.ts";
import { installedFolder } from "./install-sdks.ts";

/** A release of Stripe's SDK for Node. */
export interface SdkRelease {
  readonly release: string;
  /** The API version that it pins. */
  readonly pins: string;
}

/** The newest release of each API version, both releases of one that two majors pin, and two betas. */
export const SDK_RELEASES: readonly SdkRelease[] = [
  { release: "12.18.0", pins: "2022-11-15" },
  { release: "13.11.0", pins: "2023-08-16" },
  { release: "14.25.0", pins: "2023-10-16" },
  { release: "15.12.0", pins: "2024-04-10" },
  { release: "16.12.0", pins: "2024-06-20" },
  { release: "17.2.1", pins: "2024-09-30.acacia" },
  { release: "17.3.1", pins: "2024-10-28.acacia" },
  { release: "17.4.0", pins: "2024-11-20.acacia" },
  { release: "17.5.0", pins: "2024-12-18.acacia" },
  { release: "17.6.0", pins: "2025-01-27.acacia" },
  { release: "17.7.0", pins: "2025-02-24.acacia" },
  { release: "18.0.0", pins: "2025-03-31.basil" },
  { release: "18.1.1", pins: "2025-04-30.basil" },
  { release: "18.2.1", pins: "2025-05-28.basil" },
  { release: "18.3.0", pins: "2025-06-30.basil" },
  { release: "18.4.0", pins: "2025-07-30.basil" },
  { release: "18.5.0", pins: "2025-08-27.basil" },
  { release: "19.1.0", pins: "2025-09-30.clover" },
  { release: "19.3.1", pins: "2025-10-29.clover" },
  { release: "20.0.0", pins: "2025-11-17.clover" },
  { release: "20.2.0", pins: "2025-12-15.clover" },
  { release: "20.3.1", pins: "2026-01-28.clover" },
  { release: "20.4.1", pins: "2026-02-25.clover" },
  { release: "21.0.1", pins: "2026-03-25.dahlia" },
  { release: "22.0.2", pins: "2026-03-25.dahlia" },
  { release: "22.1.1", pins: "2026-04-22.dahlia" },
  { release: "22.2.3", pins: "2026-05-27.dahlia" },
  { release: "22.3.0-beta.1", pins: "2026-05-27.preview" },
  { release: "22.3.2", pins: "2026-06-24.dahlia" },
  { release: "22.5.0", pins: "2026-07-29.dahlia" },
  { release: "22.6.2", pins: "2026-08-26.dahlia" },
  { release: "22.7.0-beta.1", pins: "2026-08-26.preview" },
  { release: "23.0.1", pins: "2026-09-30.endive" },
  { release: "23.1.0", pins: "2026-10-28.endive" },
];

/** The version of the contract that a release is compared with. The release that pins the preview itself is not on npm. */
export function versionOf({ pins }: SdkRelease): ApiVersion {
  return isApiVersion(pins) ? pins : "2026-03-04.preview";
}

export const ROOT = join(import.meta.dirname, "../..");

/** Has the lock file of all releases. */
export const SDKS_SOURCE = join(import.meta.dirname, "sdks");

/** Where `scripts/fetch-sdks.ts` keeps them. */
export const SDKS_CACHE = process.env["FC_CONTRACT_SDKS"] ?? join(ROOT, "node_modules/.cache/sdks");

/** Why a test leaves a release out. */
export const NOT_FETCHED = "only `npm run test:sdks` fetches this release";

/** The folder of a release: one that the project depends on, or, in `npm run test:sdks`, one that was fetched. */
export function findSdk({ release }: SdkRelease): string | undefined {
  const name = INSTALLED.get(release);
  if (name !== undefined) {
    return join(ROOT, "node_modules", name);
  }
  const folder = join(installedFolder(SDKS_SOURCE, SDKS_CACHE), "node_modules", `stripe-${release}`);
  if (process.env["FC_CONTRACT_ALL_SDKS"] === undefined) {
    return undefined;
  }
  if (!existsSync(folder)) {
    throw new Error(`stripe ${release} is not there: run \`node scripts/fetch-sdks.ts\``);
  }
  return folder;
}

const INSTALLED = readInstalled();

/** Release → name of the package, of the releases that `npm ci` brings. */
function readInstalled(): ReadonlyMap<string, string> {
  const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  return new Map(
    Object.entries(devDependencies).flatMap(([name, range]) =>
      range.startsWith("npm:stripe@") ? [[range.slice("npm:stripe@".length), name] as const] : [],
    ),
  );
}
