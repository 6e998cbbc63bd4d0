import { API_VERSIONS, type ApiVersion } from "../protocol/api-version.ts";
import { readStripeVersion, type VersionReading } from "../server/read-stripe-version.ts";

/** What becomes of an API version that there is no contract of. */
export type VersionPolicy = "refuse" | "nearest";

/**
 * The version that a request is answered in. With `nearest` an unknown one is taken as the newest known that is not
 * newer, previews as the preview; older ones than all are taken as the oldest.
 */
export function chooseVersion(header: string | undefined, fallback: ApiVersion, policy: VersionPolicy): VersionReading {
  const reading = readStripeVersion(header, fallback);
  const wanted = header?.trim() ?? "";

  if (reading.kind === "version" || policy === "refuse" || !/^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/.test(wanted)) {
    return reading;
  }
  if (wanted.endsWith(".preview")) {
    return { kind: "version", version: "2026-03-04.preview" };
  }
  const general = API_VERSIONS.filter((version) => !version.endsWith(".preview"));
  const nearest = general.findLast((version) => version.slice(0, 10) <= wanted.slice(0, 10));
  return { kind: "version", version: nearest ?? (general[0] as ApiVersion) };
}
