import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { serve } from "../support/serve.ts";
import { openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";
import { present } from "../support/present.ts";

const SECRET = "whsec_test";
const ANSWER = "everything another local service says";

/** What `/_sandbox/deliveries` shows of the answer to one event. */
async function answerShown(
  options: SandboxOptions,
  url = "http://localhost:9/webhook",
): Promise<Readonly<Record<string, unknown>>> {
  const { control, link, sandbox } = openSandbox({ webhooks: [{ url, secret: SECRET }], ...options });
  await link({ institution: "Test (Non-OAuth)", accounts: ["Success"] });
  await sandbox.settled();
  const { attempts } = await control.listDeliveries();
  return present(firstOf(attempts).response);
}

const answering = async (): Promise<Response> => new Response(ANSWER, { status: 202, headers: { "x-internal": "1" } });

describe("the answer of a webhook receiver", () => {
  it.each([
    ["is not shown unless the sandbox was started so", {}, "http://localhost:9/"],
    ["is not shown where the receiver is not on this machine", { showReceiverAnswers: true }, "http://10.0.0.1/"],
    ["is not shown where the name may lead anywhere", { showReceiverAnswers: true }, "http://127.0.0.1.nip.io/"],
    [
      "is not shown where the name only starts like one",
      { showReceiverAnswers: true },
      "http://localhost.evil.example/",
    ],
  ])("%s", async (_title, options, url) => {
    expect(await answerShown({ ...options, fetch: answering }, url)).toEqual({ status: 202, headers: {}, body: null });
  });

  it.each(["http://localhost:9/", "http://app.localhost/", "http://127.0.0.1:1/", "http://[::1]/"])(
    "of %s is shown when that was asked for",
    async (url) => {
      expect(await answerShown({ showReceiverAnswers: true, fetch: answering }, url)).toEqual({
        status: 202,
        headers: { "content-type": "text/plain;charset=UTF-8", "x-internal": "1" },
        body: ANSWER,
      });
    },
  );

  it("that never ends is read up to 10,000 characters and then cut off, and its status counts", async () => {
    let written = 0;
    const cut = Promise.withResolvers<undefined>();
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(200);
      const write = (): void => {
        while (!response.destroyed && response.write("x".repeat(65_536))) {
          written += 65_536;
        }
      };
      response.on("drain", write).on("close", () => cut.resolve(undefined));
      write();
    });
    const { status, body } = await answerShown({ showReceiverAnswers: true }, url);
    await cut.promise;

    expect([status, (body as string).length]).toEqual([200, 10_000]);
    expect(written).toBeLessThan(64_000_000);
  });

  it("that unpacks to a gigabyte is unpacked no further than it is read", async () => {
    const bomb = gzipSync(Buffer.alloc(64_000_000), { level: 9 });
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });
    let unpacked = 0;
    const count = (): TransformStream<Uint8Array, Uint8Array> =>
      new TransformStream({
        transform: (chunk, controller) => {
          unpacked += chunk.length;
          controller.enqueue(chunk);
        },
      });
    const response = await answerShown(
      {
        showReceiverAnswers: true,
        fetch: async (...given) => {
          const { body, status } = await fetch(...given);
          return new Response(body?.pipeThrough(count()) ?? null, { status });
        },
      },
      url,
    );
    expect(response.status).toBe(200);
    expect(response.body === "\0".repeat(10_000)).toBe(true);
    expect(unpacked).toBeLessThan(1_000_000);
  });

  it("is cut between characters, whatever it consists of", async () => {
    const text = "𝄞".repeat(20_000);
    const { body } = await answerShown({ showReceiverAnswers: true, fetch: async () => new Response(text) });
    expect(body).toBe("𝄞".repeat(5_000));
  });

  it("that breaks off does not count as an answer", async () => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(200, { "content-length": "100" }).write("half");
      setImmediate(() => response.destroy());
    });
    expect(await answerShown({}, url)).toMatchObject({ status: 0, headers: {} });
  });
});
