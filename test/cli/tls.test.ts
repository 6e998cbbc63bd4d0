import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { readTlsPort } from "../../src/cli/options/tls-options.ts";
import { makeCertificates } from "../../src/cli/tls/make-certificates.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { findSnippet } from "../support/readme-snippets.ts";
import { runCommand, runProcess, startCommand, type StartedCommand } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

interface Asked {
  readonly ca?: string;
  readonly servername?: string;
  readonly path?: string;
  readonly method?: string;
}

/** Sends a request over TLS, as a client that trusts only `ca` and believes to talk to `servername`. */
async function ask(
  url: string,
  { ca, servername = "api.stripe.com", path = "/v1/customers", method = "GET" }: Asked,
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(url);
  const headers = { host: servername, authorization: "Bearer sk_test_123" };
  const sent = request({ hostname, port, servername, ca, path, method, headers, agent: false }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  response.resume();
  return response;
}

/** The address and the CA that a command prints. */
async function findTls(command: StartedCommand): Promise<{ url: string; file: string; ca: string }> {
  const [, url = ""] = await command.printed(/HTTPS {2,}(https:[^;]+);/);
  const [, file = ""] = await command.printed(/CA {2,}([^,\n]+pem)/);
  return { url, file, ca: readFileSync(file, "utf8") };
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe("sandbox --tls", () => {
  it("answers as api.stripe.com, and as this machine, to clients that trust its CA", async () => {
    const command = startCommand(["sandbox", "--port", "0", "--tls"]);
    const { url, ca } = await findTls(command);
    const names = ["api.stripe.com", "files.stripe.com", "localhost"];
    const answers = await Promise.all(names.map((servername) => ask(url, { ca, servername })));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    await expect(ask(url, {})).rejects.toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    await expect(ask(url, { ca, servername: "example.com" })).rejects.toMatchObject({
      code: "ERR_TLS_CERT_ALTNAME_INVALID",
    });
  });

  it("answers HTTP as before, in the same world", async () => {
    const command = startCommand(["sandbox", "--port", "0", "--tls", "--seed", "1"]);
    const { url, ca } = await findTls(command);
    const [plain = ""] = await command.printed(/http:\S+/);
    const created = await fetch(`${plain}/v1/customers`, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_123" },
    });
    const { id } = (await created.json()) as { id: string };
    expect(await ask(url, { ca, path: `/v1/customers/${id}` })).toMatchObject({ statusCode: 200 });
  });

  it("keeps its files private and removes them, and never prints a key", async () => {
    const command = startCommand(["sandbox", "--port", "0", "--tls"]);
    const { file, ca } = await findTls(command);
    const folder = dirname(file);

    expect([modeOf(folder), modeOf(file), readdirSync(folder)]).toEqual(["700", "600", ["fc-contract-ca.pem"]]);
    expect(ca).not.toContain("PRIVATE KEY");
    command.interrupt();
    const { stdout, stderr } = await command.ended;
    expect(`${stdout}${stderr}`).not.toContain("-----BEGIN");
    expect(existsSync(folder)).toBe(false);
  });

  it("ends although a client has not finished its handshake", async () => {
    const command = startCommand(["sandbox", "--port", "0", "--tls"]);
    const { url } = await findTls(command);
    const socket = connect({ host: "127.0.0.1", port: Number(new URL(url).port) });
    onTestFinished(() => void socket.destroy());
    await once(socket, "connect");
    command.interrupt();
    expect(await command.ended).toMatchObject({ code: 130 });
  });

  it("keeps one CA in --tls-dir, and makes it again where it does not serve", async () => {
    const folder = join(temporaryFiles({}), "tls");
    const run = async (...args: readonly string[]): Promise<{ ca: string; notes: readonly string[] }> => {
      const command = startCommand(["sandbox", "--port", "0", "--tls", "--tls-dir", folder, ...args]);
      const { url, ca } = await findTls(command);
      expect(await ask(url, { ca })).toMatchObject({ statusCode: 200 });
      command.interrupt();
      const { stderr } = await command.ended;
      return { ca, notes: stderr.split("\n").filter((line) => line.startsWith("note: ")) };
    };
    const first = await run();
    const second = await run();
    const named = await run("--allow-host", "shop.test", "--allow-host", "192.168.1.20");
    const server = join(folder, "fc-contract-server.pem");
    writeFileSync(server, "nonsense");
    const broken = await run();
    const again = (why: string): string =>
      `note: the certificates in ${folder} are made again: ${why}; clients must trust the new CA`;

    expect(second).toEqual(first);
    expect(first.notes).toEqual([]);
    expect(named.notes).toEqual([again("they are not for shop.test")]);
    expect(broken.notes).toEqual([again("they cannot be read")]);
    expect([first.ca === named.ca, named.ca === broken.ca]).toEqual([false, false]);
    expect([modeOf(folder), ...readdirSync(folder).map((name) => modeOf(join(folder, name)))]).toEqual([
      "700",
      "600",
      "600",
    ]);
    // The key of the authority is not kept: nobody can sign with it.
    expect(readdirSync(folder).toSorted()).toEqual(["fc-contract-ca.pem", "fc-contract-server.pem"]);
  });

  it.each([
    [["--tls-port", "8443"], "--tls-port needs --tls"],
    [["--tls-dir", "tls"], "--tls-dir needs --tls"],
    [
      ["--tls", "--tls-dir", "/dev/null/tls"],
      "the certificates in /dev/null/tls cannot be used: a part of its path is a file, not a folder",
    ],
  ])("refuses %j", async (args, message) => {
    const { code, stderr } = await runCommand(["sandbox", "--port", "0", ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `fc-contract: ${message}\n` });
  });

  it.each([
    [{ tls: false, port: 12_111 }, undefined],
    [{ tls: true, port: 12_111 }, 12_112],
    [{ tls: true, port: 0 }, 0],
    [{ tls: true, port: 80, "tls-port": 443 }, 443],
  ])("of %j listens on port %j", (options, port) => {
    expect(readTlsPort({ "tls-port": undefined, "tls-dir": undefined, ...options })).toBe(port);
  });
});

describe("the README", () => {
  it("shows a sandbox and a call of curl that work together", async () => {
    const lines = findSnippet("sh", "--tls-dir").code.split("\n");
    const served = lines.find((line) => line.startsWith("npx fc-contract sandbox ")) ?? "";
    const called = lines.find((line) => line.startsWith("curl ")) ?? "";
    const cwd = temporaryFiles({});
    const args = served
      .replace(/ +#.*$/, "")
      .split(" ")
      .slice(2);
    expect(args).toEqual(["sandbox", "--tls", "--tls-dir", "tls"]);
    const command = startCommand([...args.slice(0, 3), join(cwd, "tls"), "--port", "0"]);
    const { url } = await findTls(command);
    const curl = called.replace("127.0.0.1:12112", url.slice("https://".length));
    const { stdout } = await promisify(execFile)("bash", ["-c", curl], { cwd });

    expect(curl).not.toBe(called);
    expect(JSON.parse(stdout)).toEqual({ object: "list", data: [], has_more: false, url: "/v1/customers" });
  });
});

describe("run --tls", () => {
  it("tells the command where HTTPS is, and which CA to trust", async () => {
    const code = `
      import { request } from "node:https"; import { readFileSync } from "node:fs";
      const ca = readFileSync(process.env.FC_CONTRACT_CA);
      request(process.env.FC_CONTRACT_TLS_URL + "/v1/customers", { ca, headers: { authorization: "Bearer sk_test_123" } }, (answer) => { console.log(answer.statusCode); process.exit(); }).end();
    `;
    const { stdout } = await runProcess(["run", "--tls", "--", process.execPath, "--input-type=module", "-e", code]);
    expect(stdout).toBe("200\n");
  });
});

describe("mock", () => {
  it("answers / with a version of stripe-mock that every suite accepts, over HTTP and HTTPS", async () => {
    const command = startCommand(["mock", "--port", "0", "--tls"]);
    const { url, ca } = await findTls(command);
    const [plain = ""] = await command.printed(/http:\S+/);
    const overHttp = await fetch(plain);
    const account = await ask(url, { ca, path: "/v1/financial_connections/accounts/fca_1" });
    // PHP's suite sends HEAD, and looks for the name as it is spelled.
    const { rawHeaders } = await ask(url, { ca, servername: "localhost", path: "/", method: "HEAD" });

    expect(overHttp.headers.get("stripe-mock-version")).toBe("0.999.0");
    expect(rawHeaders.slice(rawHeaders.indexOf("Stripe-Mock-Version")).slice(0, 2)).toEqual([
      "Stripe-Mock-Version",
      "0.999.0",
    ]);
    expect([account.statusCode, account.headers["stripe-mock-version"]]).toEqual([200, undefined]);
  });
});

describe("certificates", () => {
  it("are for the names of a server alone, for less than the 398 days that browsers accept", () => {
    const now = new Date("2026-12-01T12:00:00Z");
    const { authority, server } = makeCertificates({ hosts: ["api.stripe.com"], addresses: ["127.0.0.1"] }, now);
    const issuer = new X509Certificate(authority);
    const certificate = new X509Certificate(server);
    const days = (new Date(certificate.validTo).getTime() - new Date(certificate.validFrom).getTime()) / 86_400_000;

    expect([issuer.ca, certificate.ca, certificate.checkIssued(issuer), certificate.verify(issuer.publicKey)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(certificate.subjectAltName).toBe("DNS:api.stripe.com, IP Address:127.0.0.1");
    expect(days).toBe(366);
  });
});

describe("listen({ tls })", () => {
  it("serves HTTPS with a certificate of yours, and refuses what is not one", async () => {
    const { authority, server } = makeCertificates({ hosts: ["localhost"], addresses: [] }, new Date());
    await using sandbox = createSandbox();
    const { url } = await sandbox.listen({ port: 0, tls: { certificate: server, key: server } });

    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(url, { ca: authority, servername: "localhost" })).toMatchObject({ statusCode: 200 });
    await expect(
      sandbox.listen({
        port: 0,
        tls: { certificate: server, key: server, pfx: "" } as { certificate: string; key: string },
      }),
    ).rejects.toThrow('tls of listen() has no option "pfx"; it has certificate, key');
    await expect(sandbox.listen({ port: 0, tls: { certificate: "x", key: server } })).rejects.toThrow(
      "the certificate and key cannot be used: ",
    );
  });
});
