import type { RequestListener } from "node:http";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand, startCommand } from "../support/run-command.ts";
import { serve } from "../support/serve.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const zeros = Buffer.alloc(40_000_000);

/** Writes for as long as somebody reads. */
const endless: RequestListener = (request, response) => {
  request.resume();
  response.writeHead(200, { "content-type": "application/json" });
  const write = (): void => {
    while (!response.destroyed && response.write("x".repeat(1_000_000))) {
      // Until the buffers are full.
    }
  };
  response.on("drain", write);
  write();
};

function packed(encoding: string, bytes: Buffer): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(200, { "content-encoding": encoding }).end(bytes);
  };
}

describe("an answer without an end", () => {
  it.each([
    ["that is endless", (): RequestListener => endless],
    ["that unpacks gzip", (): RequestListener => packed("gzip", gzipSync(zeros))],
    ["that unpacks twice", (): RequestListener => packed("gzip, gzip", gzipSync(gzipSync(zeros)))],
    ["that unpacks brotli", (): RequestListener => packed("br", brotliCompressSync(zeros.subarray(0, 20_000_000)))],
    ["that unpacks zstd", (): RequestListener => packed("zstd", zstdCompressSync(zeros))],
  ])("%s is given up by record, which says so", async (_what, create) => {
    const target = await serve(create());
    const command = startCommand([
      "record",
      "--target",
      target,
      "--out",
      join(folder, "r.ndjson"),
      "--port",
      "0",
      "--overwrite",
    ]);
    const [, url = ""] = await command.printed(/recording (\S+) /);
    const response = await fetch(`${url}/v1/customers`);

    expect(response.status).toBe(502);
    expect(await response.text()).toContain("the answer is longer than 16 MB");
    command.interrupt();
    await command.ended;
  });

  it("is given up by check, which says so", async () => {
    const target = await serve(endless);
    const { code, stderr } = await runCommand(["check", "--target", target], { STRIPE_SECRET_KEY: "sk_test_123" });

    expect(code).toBe(2);
    expect(stderr).toContain(`fc-contract: ${target} answers GET /v1/`);
    expect(stderr).toContain(" with more than 16 million characters\n");
  });
});
