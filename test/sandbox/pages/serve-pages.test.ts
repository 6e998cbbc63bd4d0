import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../src/contract/package-root.ts";
import { openSandbox } from "../open-sandbox.ts";

const get = async (url: string, headers: Readonly<Record<string, string>> = {}) =>
  openSandbox().sandbox.handle({ method: "GET", url, headers, body: null });

const policyOf = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    (headers["content-security-policy"] ?? "").split("; ").map((rule) => rule.split(/ (.*)/s, 2) as [string, string]),
  );

describe("the pages of the sandbox", () => {
  it.each([["/_sandbox"], ["/_sandbox/"], ["/_sandbox/flow"], ["/_sandbox/docs"], ["/_sandbox/docs/control"]])(
    "%s runs only the sandbox's own scripts and is shown in no frame",
    async (url) => {
      const { body, headers, status } = await get(url);
      expect(status).toBe(200);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(policyOf(headers)).toMatchObject({
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "connect-src": "'self'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
      });
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
      });
      expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\son\w+=|javascript:/i);
      expect([...(body ?? "").matchAll(/(?:src|<link[^>]*href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(
        (body?.match(/(?:src|<link[^>]*href)="[^"]*"/g) ?? []).map(
          () => expect.stringMatching(/^(\/_sandbox\/)?assets\//) as unknown,
        ),
      );
    },
  );

  it.each([
    ["http://localhost:3000", "http://localhost:3000"],
    ["https://shop.example", "https://shop.example"],
    ["http://[::1]:3000", "http://[::1]:3000"],
    ["https://shop.example/path", "'none'"],
    ["https://a.example; script-src *", "'none'"],
    ["https://a.example https://b.example", "'none'"],
    ["*", "'none'"],
    ["null", "'none'"],
    ["javascript:alert(1)", "'none'"],
    ["http://shop.example\r\nx-evil: 1", "'none'"],
  ])("the flow for %j may be framed by %s", async (parent, ancestor) => {
    const { headers } = await get(`/_sandbox/flow?${new URLSearchParams({ parent })}`);
    expect(policyOf(headers)["frame-ancestors"]).toBe(ancestor);
  });

  it.each([
    ["../serve-pages.ts"],
    ["..%2fserve-pages.ts"],
    ["flow/../../serve-pages.ts"],
    ["/etc/passwd"],
    ["flow"],
    [""],
    ["nothing.js"],
  ])("assets/%s is not there", async (name) => {
    expect((await get(`/_sandbox/assets/${name}`)).status).toBe(404);
  });

  it("have scripts that never read a text as markup or code, nor name another host", () => {
    const folder = join(packageRoot, "src/sandbox/pages/assets");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(js|css|html)$/.test(file),
    );
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setAttribute\("on|https?:\/\//;
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => forbidden.test(readFileSync(join(folder, file), "utf8")))).toEqual([]);
  });

  it("serves scripts that say what they are", async () => {
    expect(await get("/_sandbox/assets/flow/main.js")).toMatchObject({
      status: 200,
      headers: { "content-type": "text/javascript; charset=utf-8", "cross-origin-resource-policy": "same-origin" },
    });
  });

  it.each([
    ["127.0.0.1:12111", '"http://127.0.0.1:12111"'],
    ["sandbox.test", '"http://sandbox.test"'],
    ['x"; alert(1); "', '""'],
  ])("writes into the stand-in for Stripe.js where it was asked for (%s)", async (host, written) => {
    const { body, headers } = await get("/_sandbox/stripe.js", { host });
    expect(body).toContain(`WRITTEN_ORIGIN = ${written};`);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    });
  });

  it("lets pages of any origin ask whether they may confirm, and no other call", async () => {
    const { sandbox } = openSandbox();
    const ask = (url: string) =>
      sandbox.handle({ method: "OPTIONS", url, headers: { origin: "https://shop.example" }, body: null });
    expect(await ask("/_sandbox/browser/confirm_setup")).toMatchObject({
      status: 204,
      headers: { "access-control-allow-origin": "*" },
    });
    for (const path of ["flow/open", "flow/finish", "console/world"]) {
      const { headers } = await ask(`/_sandbox/${path}`);
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  it("knows no contract of another name", async () => {
    for (const name of ["nothing", "../control", "__proto__", "control/"]) {
      expect((await get(`/_sandbox/docs/${name}`)).status).toBe(404);
    }
  });
});
