/** The README's commands, run in order in an empty folder: what a command needs is installed before it. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findSnippet, readBlocks, readSnippets } from "../test/support/readme-snippets.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a command exits with that finds something, as these must. */
const FINDING = /^npx fc-contract (diff|audit .*recordings)/;
const SERVER = /^npx fc-contract (mock|sandbox)\b/;
/** What needs a checkout, Stripe, or a server that runs. Other tests run these, the recipe for CI and the relink with curl. */
const LEFT_OUT = /^(npm ci|npm run|curl|STRIPE_SECRET_KEY=)|^npx fc-contract (adopt|upstream) |--target https:/;

/** Runs the commands, then the programs, and says how many commands; throws when one does not end as the README says. */
export async function walkReadme(cwd: string, tarball: string, environment: Environment): Promise<number> {
  writeFiles(cwd);
  const commands = readCommands();
  for (const command of commands) {
    if (SERVER.test(command)) {
      await startAndStop(command, cwd, environment);
    } else {
      run(command.replace(/(--save-dev) fc-contract\b/, `$1 ${tarball}`), cwd, environment);
    }
  }
  const programs = readSnippets("ts").filter(({ code }) => code.includes("console.log(") && code.includes("await "));
  for (const { line, code } of programs.filter((program) => !program.code.includes("export "))) {
    writeFileSync(join(cwd, `line-${line}.mts`), code);
    run(`node line-${line}.mts`, cwd, environment);
  }
  return commands.length;
}

function readCommands(): string[] {
  return readBlocks()
    .filter(({ language, code }) => language === "sh" && !code.includes("git init") && !code.includes("fc=http"))
    .flatMap(({ code }) => code.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, ""))
    .filter((line) => line !== "" && !LEFT_OUT.test(line));
}

function run(command: string, cwd: string, env: Environment): void {
  // A day that is not over, whenever this runs.
  const dated = command.replace(
    /--until \S+/,
    `--until ${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}`,
  );
  const { status, stdout, stderr } = spawnSync("bash", ["-c", dated], { cwd, env, encoding: "utf8" });
  const isFinding = FINDING.test(command);

  if (status !== (isFinding ? 1 : 0)) {
    throw new Error(`${command} exits with ${status}:\n${stdout}\n${stderr}`);
  }
  if (isFinding && command.includes("recordings")) {
    requireShownFinding(stdout);
  }
}

/** The finding that the README shows is what the installed package prints, but for where it was seen, and the day. */
function requireShownFinding(stdout: string): void {
  const lines = withoutDay(stdout).split("\n");
  const shown = withoutDay(findSnippet("", "expands institution").code).trimEnd().split("\n");
  const missing = shown.filter((line) => !line.startsWith("  seen ") && !lines.includes(line));
  if (missing.length > 0) {
    throw new Error(`the README shows lines that are not printed:\n${missing.join("\n")}\nprinted:\n${stdout}`);
  }
}

function withoutDay(text: string): string {
  return text.replace(/--until \S+/, "--until DAY");
}

async function startAndStop(command: string, cwd: string, env: Environment): Promise<void> {
  const withPort = `${command.replace(/ --port \d+/, "")} --port 0`;
  const child = spawn("bash", ["-c", `exec ${withPort}`], { cwd, env, detached: true });
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const collect = (chunk: Buffer): void => {
      output += String(chunk);
      if (/ on http:\/\/\S+\n/.test(output)) {
        resolve();
      }
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("close", (code) => reject(new Error(`${command} exits with ${code}:\n${output}`)));
  });
  child.removeAllListeners("close");
  await new Promise((resolve) => {
    child.on("close", resolve);
    process.kill(-(child.pid ?? 0), "SIGTERM");
  });
}

/** The files that readers have, beside the package.json that `npm init` writes: a test, banks, a document, and a recording of an account with an unknown category. */
function writeFiles(cwd: string): void {
  const files = {
    "package.json": JSON.stringify({
      name: "reader",
      private: true,
      type: "commonjs",
      scripts: { test: "node app.mjs", start: "node app.mjs" },
    }),
    "app.mjs": `await fetch(\`\${process.env.FC_CONTRACT_URL}/v1/financial_connections/accounts\`, { headers: { authorization: "Bearer sk_test_123" } });\n`,
    "customer.mjs": findSnippet("js", "Jenny Rosen").code,
    "banks.json": JSON.stringify([{ name: "My Bank" }]),
    "petstore.yaml": PETSTORE,
    "recordings/live.har": JSON.stringify(recordDrift()),
  };
  mkdirSync(join(cwd, "recordings"), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(cwd, name), content);
  }
}

function recordDrift(): object {
  const file = fileURLToPath(new URL("../src/generated/2026-03-04.preview/openapi.json", import.meta.url));
  const { components } = JSON.parse(readFileSync(file, "utf8")) as Document;
  const account = components.examples.AccountActive.value;
  const version = { name: "Stripe-Version", value: "2026-03-04.preview" };
  const content = { mimeType: "application/json", text: JSON.stringify({ ...account, category: "cashh" }) };
  const headers = [version, { name: "Request-Id", value: "req_1" }, { name: "Content-Type", value: content.mimeType }];
  const request = {
    method: "GET",
    url: "https://api.stripe.com/v1/financial_connections/accounts/fca_123",
    headers: [version, { name: "Authorization", value: "Bearer sk_test_123" }],
  };
  const entry = { startedDateTime: "2026-11-20T12:00:00Z", request, response: { status: 200, headers, content } };
  return { log: { version: "1.2", entries: [entry] } };
}

interface Document {
  readonly components: { readonly examples: { readonly AccountActive: { readonly value: object } } };
}

const PETSTORE = `openapi: 3.1.0
info: { title: Petstore, version: 1.0.0 }
paths:
  /pets:
    get:
      responses:
        "200":
          description: All pets.
          content: { application/json: { schema: { type: array, items: { type: string } } } }
`;
