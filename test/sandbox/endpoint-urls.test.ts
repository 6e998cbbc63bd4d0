import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { runCommand } from "../support/run-command.ts";
import { openSandbox } from "./open-sandbox.ts";

const MESSAGE =
  "The URL of a webhook endpoint must not contain a user name or password. Remove them, and let the receiver verify the Stripe-Signature header.";

const WITH_CREDENTIALS = [
  "https://user:hunter2@receiver.example/webhook",
  "https://user@receiver.example/webhook",
  "http://:hunter2@localhost:3000/",
  "HTTPS://user:hunter2@receiver.example",
  "https:user:hunter2@receiver.example",
  "https:\\\\user:hunter2@receiver.example",
  "https://us%40er:hunter2@receiver.example/",
];

describe("the URL of a webhook endpoint", () => {
  it.each(WITH_CREDENTIALS)("with credentials is refused wherever it is given, and not repeated: %s", async (url) => {
    const { control, post } = openSandbox();
    const refusal = { message: MESSAGE, param: "url", code: "url_invalid", type: "invalid_request_error" };

    const created = await post("/v1/webhook_endpoints", { url, enabled_events: ["*"] });
    expect([created.status, created.body.error]).toMatchObject([400, refusal]);
    const endpoint = await post("/v1/webhook_endpoints", { url: "https://receiver.example/", enabled_events: ["*"] });
    const updated = await post(`/v1/webhook_endpoints/${endpoint.body.id}`, { url });
    expect([updated.status, updated.body.error]).toMatchObject([400, refusal]);
    expect(JSON.stringify(await control.takeSnapshot())).not.toContain("hunter2");

    expect(() => createSandbox({ webhooks: [{ url, secret: "whsec_1" }] })).toThrow(
      expect.objectContaining({ code: "webhook_url_invalid", message: MESSAGE }),
    );
    expect(await runCommand(["sandbox", "--webhook-url", url, "--webhook-secret", "whsec_1"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: --webhook-url: ${MESSAGE}\n`,
    });
  });

  it.each(["localhost:3000", "ftp://receiver.example", "http://", "", "//receiver.example"])(
    "is refused where it is none: %j",
    async (url) => {
      const { post } = openSandbox();
      expect((await post("/v1/webhook_endpoints", { url, enabled_events: ["*"] })).status).toBe(400);
      expect(() => createSandbox({ webhooks: [{ url, secret: "whsec_1" }] })).toThrow(
        "The URL of a webhook endpoint must start with http:// or https://.",
      );
    },
  );

  it("that cannot be read is not repeated where a password may be in it", async () => {
    const { stderr } = await runCommand([
      "sandbox",
      "--webhook-url",
      "ftp://u:hunter2@h",
      "--webhook-secret",
      "whsec_1",
    ]);
    expect(stderr).toBe("fc-contract: --webhook-url: expected a URL that begins with http:// or https://\n");
  });

  it.each(["https://receiver.example/@user", "http://localhost:3000/webhook?mail=a@b.example", "http://[::1]:9/x"])(
    "may have an @ elsewhere: %s",
    async (url) => {
      const { post } = openSandbox();
      const { status, body } = await post("/v1/webhook_endpoints", { url, enabled_events: ["*"] });
      expect([status, body.url]).toEqual([200, url]);
    },
  );
});
