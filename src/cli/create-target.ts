import type { ContractSource } from "../contract/product/contract-source.ts";
import { createHandlerTarget, mockFixture } from "../suite/handler-target.ts";
import type { Target } from "../suite/target.ts";
import { createUrlTarget } from "../suite/url-target.ts";
import type { Terminal } from "./command.ts";
import { UsageError } from "./usage-error.ts";

export interface TargetSettings {
  readonly apiVersion: string;
  readonly contracts: ContractSource;
  /** Milliseconds after which an answer of a URL is given up. */
  readonly timeout: number;
  readonly terminal: Terminal;
}

/** What `--target` names, ready to be sent to. The mock is imported here and nowhere earlier: it brings Prism. */
export async function createTarget(name: string, settings: TargetSettings): Promise<Target> {
  const { apiVersion, contracts, timeout, terminal } = settings;
  const { product } = contracts;

  if (name === "mock") {
    const { createMock } = await import("../mock/create-mock.ts");
    const handler = await createMock({ contracts, apiVersion, seed: 1 });
    return createHandlerTarget({
      kind: "mock",
      name: "mock",
      handle: async (request) => handler(request),
      prepare: async () => mockFixture(product),
    });
  }
  if (name === "sandbox") {
    const { createSandboxTarget } = await import("./sandbox-target.ts");
    return createSandboxTarget();
  }
  if (!name.includes("://")) {
    throw new UsageError(`--target ${name}: expected mock, sandbox or a URL (https://…)`);
  }
  const { variable, form } = product.credentials;
  const apiKey = terminal.environment[variable];
  if (apiKey === undefined || apiKey === "") {
    throw new UsageError(`--target ${name} needs a test key in the environment: ${variable}=${form}`);
  }
  return createUrlTarget({ url: name, apiKey, apiVersion, product, timeout, signal: terminal.signal });
}
