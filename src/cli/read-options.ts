import { API_VERSIONS, type ApiVersion } from "../protocol/api-version.ts";
import { chooseApiVersion } from "../protocol/choose-api-version.ts";
import type { VersionPolicy } from "../server/read-stripe-version.ts";
import { type OptionValues, type Terminal, UsageError } from "./command.ts";

export function readText(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The version of `--api-version`, or the nearest one with a contract: then a note says so. */
export function readApiVersion(values: OptionValues, terminal: Terminal): ApiVersion | undefined {
  const value = readText(values, "api-version");

  if (value === undefined) {
    return undefined;
  }
  const choice = chooseApiVersion(value);
  if (choice.kind === "malformed") {
    throw new UsageError(
      `--api-version ${value} is not an API version; there are contracts of ${API_VERSIONS.join(", ")}`,
    );
  }
  if (choice.note !== undefined) {
    terminal.err(`note: ${choice.note}`);
  }
  return choice.version;
}

/** A whole number within bounds. */
export function readInteger(values: OptionValues, name: string, least: number, most: number): number | undefined {
  const text = readText(values, name);

  if (text === undefined) {
    return undefined;
  }
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${name} ${text}: expected a whole number from ${least} to ${most}`);
  }
  return value;
}

/** Which findings make a run fail. */
export function readFailOn(values: OptionValues): "drift" | "breaking" {
  const level = readText(values, "fail-on") ?? "drift";
  if (level !== "drift" && level !== "breaking") {
    throw new UsageError(`--fail-on ${level}: expected drift or breaking`);
  }
  return level;
}

/** The endpoint's secret, by which signatures of webhooks are verified. It comes from the environment, never from the command line. */
export function readWebhookSecret(): string | undefined {
  const secret = process.env["STRIPE_WEBHOOK_SECRET"];
  return secret === "" ? undefined : secret;
}

/** What a server does with API versions that have no contract. */
export function readVersionPolicy(values: OptionValues): VersionPolicy {
  const text = readText(values, "version-policy") ?? "nearest";

  if (text !== "nearest" && text !== "refuse") {
    throw new UsageError(`--version-policy ${text}: expected nearest or refuse`);
  }
  return text;
}
