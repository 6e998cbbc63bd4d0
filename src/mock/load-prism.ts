import { createRequire } from "node:module";
import { findPackage, loadPackage } from "../contract/optional-packages.ts";
import type { JsonObject, JsonValue } from "../schema/json.ts";

/** The little of @stoplight/prism-http that is used. Its own types need packages that are not installed with it. */
export interface Prism {
  readonly getHttpOperationsFromSpec: (document: unknown) => Promise<readonly PrismOperation[]>;
  readonly createInstance: (config: object, components: object) => PrismInstance;
}

export interface PrismOperation {
  readonly method: string;
  readonly path: string;
}

export interface PrismInstance {
  readonly request: (
    input: { readonly method: string; readonly url: { readonly path: string } },
    operations: readonly PrismOperation[],
    config: PrismConfig,
  ) => () => Promise<PrismResult>;
}

export interface PrismConfig {
  readonly isProxy: false;
  readonly checkSecurity: false;
  readonly validateRequest: false;
  readonly validateResponse: false;
  readonly errors: false;
  readonly mock: {
    readonly dynamic: boolean;
    readonly code: number;
    readonly exampleKey?: string;
    readonly seed: string;
  };
}

export type PrismResult =
  | { readonly _tag: "Left"; readonly left: Error }
  | { readonly _tag: "Right"; readonly right: { readonly output: PrismOutput } };

export interface PrismOutput {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: JsonValue;
}

/** A component of Prism: what it does with a request, given a logger. */
export type PrismMocker = (input: { readonly config: PrismConfig["mock"] }) => (logger: unknown) => unknown;

export interface LoadedPrism {
  readonly prism: Prism;
  readonly mocker: PrismMocker;
  /** Seeds the very faker that Prism makes values with; its own `seed` leaves that one random. */
  readonly seedFaker: (seed: number) => void;
}

const PRISM = {
  name: "@stoplight/prism-http",
  major: 5,
  install: "npm install --save-dev @stoplight/prism-http@5 (it needs Node 24)",
};

/**
 * Loads Prism, which takes half a second and 130 MB: nothing but a mock that starts may do this.
 *
 * @throws FcContractError `dependency_missing`
 */
export async function loadPrism(): Promise<LoadedPrism> {
  const found = findPackage(PRISM);
  const prism = loadPackage<Prism>(found);
  const require = createRequire(found.file);
  const { default: mocker } = require("./mocker/index.js") as { default: PrismMocker };
  const { faker } = require("@faker-js/faker") as { faker: { seed: (seed: number) => void } };
  return { prism, mocker, seedFaker: (seed) => faker.seed(seed) };
}

/** Prism logs every step of every request; none of it is for the mock's users. */
export function createSilentLogger(): JsonObject {
  const silent = (): undefined => undefined;
  const logger: Record<string, unknown> = { child: () => logger };
  for (const level of ["success", "fatal", "error", "warn", "info", "debug", "trace"]) {
    logger[level] = silent;
  }
  return logger as JsonObject;
}
