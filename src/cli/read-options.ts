import { API_VERSIONS, type ApiVersion, isApiVersion } from "../protocol/api-version.ts";
import { type OptionValues, UsageError } from "./command.ts";

export function readText(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

export function readApiVersion(values: OptionValues): ApiVersion | undefined {
  const value = readText(values, "api-version");

  if (value === undefined || isApiVersion(value)) {
    return value;
  }
  throw new UsageError(`--api-version ${value} is not known; the versions are ${API_VERSIONS.join(", ")}`);
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
