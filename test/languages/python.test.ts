import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { findPython } from "./find-python.ts";

const script = join(import.meta.dirname, "python/journey.py");

const python = findPython();

describe("stripe-python, for which python3-stripe and python3-flask are needed,", () => {
  it.skipIf(python === undefined).each(["2022-11-15", "2024-06-20", "2026-08-26.dahlia", "2026-11-18.endive"])(
    "goes the whole way in %s, its deliveries verified by the SDK",
    async (version) => {
      await using sandbox = createSandbox();
      const { url } = await sandbox.listen({ port: 0 });
      const { stdout } = await promisify(execFile)(python ?? "", [script], {
        env: { ...process.env, FC_CONTRACT_URL: url, API_VERSION: version },
        timeout: 100_000,
      });
      const seen = JSON.parse(stdout) as Record<string, unknown>;

      expect(seen).toEqual({
        customer: [null, {}, "US"],
        linked: 2,
        paged: true,
        backwards: true,
        expanded: seen["owner"],
        owner: expect.stringMatching(/^cus_/),
        once: [true, "true"],
        versions: [version],
        balance: { usd: expect.any(Number) },
        status: ["inactive", "disconnected"],
        errors: { missing: [404, "resource_missing", "id", true], "not simulated": [501, "fc_contract_not_simulated"] },
        refused: [],
      });
    },
  );
});
