/** The packed package as a stranger sees it: installed in an empty folder, its client, types and command tried. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fc-contract-package-"));
const compilers = { "5.9": "typescript", "6.0": "typescript6", "7.0": "typescript7" };

const COMPILER_OPTIONS = {
  noEmit: true,
  strict: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  resolveJsonModule: true,
  types: [],
};

const STRANGER = `import { constructEvent, createClient, type WebhookEvent } from "fc-contract";
import { type Contract, openContract } from "fc-contract/contract";
import type { Account } from "fc-contract/types/2026-03-04.preview";
import type { paths } from "fc-contract/types/2026-10-28.endive";
import document from "fc-contract/openapi/2026-02-25.clover.json" with { type: "json" };

const client = createClient({ apiKey: "sk_test_1", apiVersion: "2026-03-04.preview" });
const { data } = await client.GET("/v1/financial_connections/accounts/{account}", {
  params: { path: { account: "fca_1" }, query: { expand: ["ownership"] } },
});
export const owner: string | undefined = data?.ownership?.owners.data[0]?.name;
export const authorization: Account["authorization"] = data?.authorization;
// @ts-expect-error relink is not on a general release
createClient({ apiKey: "sk_test_1", apiVersion: "2026-10-28.endive" }).POST("/v1/financial_connections/sessions", { body: { permissions: ["balances"], account_holder: { type: "customer" }, relink_options: { authorization: "fcauth_1" } } });
export const contract: Promise<Contract> = openContract("2026-03-04.preview");
export const event: Promise<WebhookEvent> = constructEvent("{}", "t=1,v1=0", "whsec_1");
export type Paths = keyof paths;
export const title: string = document.info.title;
`;

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function say(what: string): void {
  console.log(`ok   ${what}`);
}

try {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as [{ filename: string; size: number; files: { path: string }[] }];
  say(`packed: ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB`);

  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--omit=optional", join(folder, packed.filename)]);
  const installed = run("npm", ["ls", "--all", "--parseable"]).trim().split("\n").length - 1;
  say(`installed in an empty folder: ${installed} packages`);

  writeFileSync(join(folder, "stranger.ts"), STRANGER);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ["stranger.ts"] }),
  );
  for (const [version, name] of Object.entries(compilers)) {
    const tsc = join(root, "node_modules", name, "bin/tsc");
    run(process.execPath, [tsc, "-p", "tsconfig.json"]);
    say(`compiles on TypeScript ${version}`);
  }

  const bin = join(folder, "node_modules/.bin/fc-contract");
  say(`fc-contract --version: ${run(process.execPath, [bin, "--version"]).trim()}`);
  mkdirSync(join(folder, "own"));
  const missing = spawnSync(process.execPath, [bin, "mock"], { cwd: folder, encoding: "utf8" });
  if (missing.status !== 2 || !missing.stderr.includes("@stoplight/prism-http")) {
    throw new Error(`without Prism the mock exits ${missing.status}: ${missing.stderr}`);
  }
  say(`without Prism: ${missing.stderr.trim()}`);
  const generated = spawnSync(process.execPath, [bin, "generate", "--out", "own"], { cwd: folder, encoding: "utf8" });
  if (generated.status !== 2 || !generated.stderr.includes("openapi-typescript")) {
    throw new Error(`without openapi-typescript generate exits ${generated.status}: ${generated.stderr}`);
  }
  say(`without openapi-typescript: ${generated.stderr.trim()}`);
  const value = run(process.execPath, [
    "--input-type=module",
    "-e",
    `
    import { openContract } from "fc-contract/contract";
    const contract = await openContract("2026-02-25.clover");
    const [finding] = contract.checkWebhook("financial_connections.account.created", { object: "event" });
    console.log(finding.contract.file + ":" + finding.contract.line);`,
  ]);
  say(`cites ${value.trim()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(root, "dist"), { recursive: true, force: true });
}
