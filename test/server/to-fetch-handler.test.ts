import { describe, expect, it } from "vitest";
import { toFetchHandler } from "../../src/server/to-fetch-handler.ts";

describe("a handler as a fetch", () => {
  it("gets and gives what a socket would", async () => {
    const fetch = toFetchHandler((request) => ({
      status: 201,
      headers: { "x-thing": "1" },
      body: JSON.stringify(request),
    }));
    const response = await fetch(
      new Request("http://mock/a?b=c", { method: "POST", headers: { "X-Thing": "1" }, body: "d=e" }),
    );

    expect([response.status, response.headers.get("x-thing")]).toEqual([201, "1"]);
    expect(await response.json()).toMatchObject({
      method: "POST",
      url: "http://mock/a?b=c",
      headers: { "x-thing": "1" },
      body: "d=e",
    });
  });

  it("answers for a handler that throws", async () => {
    const faults: unknown[] = [];
    const fetch = toFetchHandler(
      () => {
        throw new Error("broken");
      },
      (error) => faults.push(error),
    );

    expect((await fetch(new Request("http://mock/"))).status).toBe(500);
    expect(faults).toEqual([new Error("broken")]);
  });
});
