import { afterAll, describe, expect, it } from "vitest";

import { startBehavioursServer } from "./behaviours-server.ts";
import { createClientSuite } from "./client-suite.ts";

const server = await startBehavioursServer();
afterAll(() => server[Symbol.asyncDispose]());

describe("the suite for every runtime", () => {
  it.each([...createClientSuite(server.url)])("$title", async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
