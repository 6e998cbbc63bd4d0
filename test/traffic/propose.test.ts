import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { adoptOverlay } from "../../src/contract/adopt/adopt-overlay.ts";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { parseJsonObject } from "../../src/schema/json.ts";
import { runCommand } from "../support/run-command.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { setBody } from "./mutate.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { toLines, writeLines } from "./write-recording.ts";

const NEWEST = "2026-10-28.endive";

const folder = temporaryFolder();
const contract = await openContract(NEWEST);
const account = exchangeOf("retrieveAccount 200 active");

function exchangeOf(name: string): Exchange {
  const found = exampleExchanges(contract).find((example) => example.name === name);
  if (found === undefined) {
    throw new Error(`no example ${name}`);
  }
  return found.exchange;
}

function inVersion(version: string, { request, response, ...rest }: Exchange): Exchange {
  const header = { "stripe-version": version };
  return {
    ...rest,
    request: { ...request, headers: { ...request.headers, ...header } },
    response: { ...response, headers: { ...response.headers, ...header } },
  };
}

/** The proposal for a recording, without its head; undefined when there is none. */
async function propose(
  name: string,
  exchanges: readonly Exchange[],
  ...more: readonly string[]
): Promise<{ actions: string | undefined; stderr: string; file: string }> {
  const file = join(folder, `${name}.yaml`);
  const recording = writeLines(join(folder, `${name}.ndjson`), exchanges);
  const { stderr } = await runCommand(["audit", recording, "--propose", file, ...more]);
  const text = existsSync(file) ? readFileSync(file, "utf8").replaceAll(`${folder}/`, "") : undefined;
  return { actions: text?.slice(text.indexOf("actions:\n") + "actions:\n".length), stderr, file };
}

describe("a proposal", () => {
  test("adds a field with what all samples have in common, from the earliest version on", async () => {
    const { actions } = await propose("field", [
      account,
      setBody("/pet_name", "Jenny's")(account),
      inVersion("2026-09-30.endive", setBody("/pet_name", null)(account)),
    ]);
    expect(actions).toBe(`  # the field "pet_name" of Account
  # Seen 2 times in field.ndjson:2, field.ndjson:3.
  # GET /v1/financial_connections/accounts/{account}; versions 2026-09-30.endive, 2026-10-28.endive.
  # Type: string or null.
  - target: $.components.schemas.Account
    update:
      properties:
        pet_name:
          x-since: 2026-09-30.endive
          type: [string, "null"]
          description: Not described yet.
`);
  });

  test("adds a value of an enum that reads like one, and no other", async () => {
    const { actions } = await propose("value", [
      setBody("/subcategory", "brokerage")(account),
      setBody("/category", "Jenny Rosen")(account),
    ]);
    expect(actions).toBe(`  # the value "brokerage" of AccountSubcategory
  # Seen once in value.ndjson:1.
  # GET /v1/financial_connections/accounts/{account}; version 2026-10-28.endive.
  - target: $.components.schemas.AccountSubcategory
    update:
      enum: [brokerage]
      x-enum-since:
        brokerage: 2026-10-28.endive
`);
  });

  test("adds parameters of a query and of a form, and how a nested one is written", async () => {
    const list = exchangeOf("listAccounts 200 accounts");
    const refresh = exchangeOf("refreshAccount 200 refresh-pending");
    const { actions } = await propose("parameter", [
      { ...list, request: { ...list.request, url: `${list.request.url}?sort=newest` } },
      { ...refresh, request: { ...refresh.request, body: "features[0]=balance&notify[email]=a%40b.c" } },
    ]);
    expect(actions).toBe(`  # the field "notify" of RefreshAccountRequest
  # Seen once in parameter.ndjson:2.
  # POST /v1/financial_connections/accounts/{account}/refresh; version 2026-10-28.endive.
  # Type: object.
  - target: $.components.schemas.RefreshAccountRequest
    update:
      properties:
        notify:
          x-since: 2026-10-28.endive
          type: object
          additionalProperties: false
          properties:
            email:
              type: string
          description: Not described yet.
  - target: $.paths['/v1/financial_connections/accounts/{account}/refresh'].post.requestBody.content['application/x-www-form-urlencoded']
    update:
      encoding:
        notify:
          style: deepObject
          explode: true

  # the parameter "sort" of GET /v1/financial_connections/accounts
  # Seen once in parameter.ndjson:1.
  # GET /v1/financial_connections/accounts; version 2026-10-28.endive.
  # Type: string.
  - target: $.paths['/v1/financial_connections/accounts'].get
    update:
      parameters:
        - x-since: 2026-10-28.endive
          name: sort
          in: query
          required: false
          description: Not described yet.
          schema:
            type: string
`);
  });

  test("adds a status whose body looks like a known one", async () => {
    const refused =
      exampleExchanges(contract).find(({ name }) => name.startsWith("retrieveAccount 404"))?.exchange ?? account;
    const { actions } = await propose("status", [{ ...refused, response: { ...refused.response, status: 410 } }]);
    expect(actions).toContain(`        "410":
          x-since: 2026-10-28.endive
          description: Not described yet.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/ErrorEnvelope"
`);
  });

  test("adds an event that looks like a known one", async () => {
    const delivery = exampleDeliveries(contract).find(({ name }) =>
      name.startsWith("financial_connections.account.created"),
    );
    const body = (delivery?.exchange.request.body ?? "").replace(".account.created", ".account.repainted");
    const renamed = delivery && { ...delivery.exchange, request: { ...delivery.exchange.request, body } };
    const { file } = await propose("event", renamed === undefined ? [] : [renamed]);
    const proposed = await openContract(`${file.slice(0, -".yaml".length)}.yaml`);
    const payload = parseJsonObject(body) ?? {};

    expect(proposed.checkWebhook("financial_connections.account.repainted", payload)).toEqual([]);
    expect(
      proposed
        .checkWebhook("financial_connections.account.repainted", { ...payload, data: {} })
        ?.map(({ rule }) => rule),
    ).toEqual(["required"]);
  });

  test("names a version that the contract does not have yet", async () => {
    const { file } = await propose("new-version", [
      inVersion("9998-12-31.zucchini", setBody("/pet_name", "x")(account)),
    ]);
    const text = readFileSync(file, "utf8");
    expect(text).toContain("x-new-versions: [9998-12-31.zucchini]\n");
    expect(text).toContain("x-since: 9998-12-31.zucchini\n");
    expect((await openContract(`${file.slice(0, -".yaml".length)}.yaml`)).version).toBe("9998-12-31.zucchini");
  });

  test("takes nothing back unless it is asked to", async () => {
    const broken = [setBody("/livemode", undefined)(account), setBody("/created", null)(account)];
    const cautious = await propose("cautious", broken);
    expect(cautious.actions).toBeUndefined();
    expect(cautious.stderr).toBe(
      "nothing to propose\nnote: 2 breaking changes are not proposed; --breaking proposes such changes as well\n",
    );
    const bold = await propose("bold", broken, "--breaking");
    expect(bold.actions).toBe(`  # Breaking: Account.created can be null
  # Seen once in bold.ndjson:2.
  # GET /v1/financial_connections/accounts/{account}; version 2026-10-28.endive.
  # Type: null.
  - target: $.components.schemas.Account.properties.created
    update:
      type: [integer, "null"]
      x-nullable-since: 2026-10-28.endive

  # Breaking: the field "livemode" of Account is not required
  # Seen once in bold.ndjson:1.
  # GET /v1/financial_connections/accounts/{account}; version 2026-10-28.endive.
  - target: $.components.schemas.Account.properties.livemode
    update:
      x-required-until: 2026-10-28.endive
`);
  });

  test("requires a field never that is missing where it was first required", async () => {
    const { file } = await propose(
      "never",
      [inVersion("2025-11-17.clover", setBody("/account_numbers", undefined)(account))],
      "--breaking",
    );
    const [adopted] = adoptOverlay(file, undefined);
    expect(adopted?.before).toContain("x-required-since: 2025-11-17.clover\n");
    expect(adopted?.after).not.toContain("x-required-since: 2025-11-17.clover\n");
  });

  test("lets a field be null, and not all that refers to the same schema", async () => {
    const { actions, file } = await propose("null", [setBody("/subcategory", null)(account)], "--breaking");
    expect(actions).toContain(`  - target: $.components.schemas.Account.properties.subcategory['$ref']
    remove: true
  - target: $.components.schemas.Account.properties.subcategory
    update:
      x-nullable-since: 2026-10-28.endive
      anyOf:
        - $ref: "#/components/schemas/AccountSubcategory"
        - type: "null"
`);
    const [adopted] = adoptOverlay(file, undefined);
    expect(adopted?.after).toContain(`        subcategory:
          x-nullable-since: 2026-10-28.endive
          anyOf:
            - $ref: "#/components/schemas/AccountSubcategory"
            - type: "null"
`);
  });

  test("is for the preview in a file of its own", async () => {
    const drift = setBody("/pet_name", "x")(account);
    const { file, stderr } = await propose("both", [
      drift,
      inVersion("2026-03-04.preview", setBody("/alias", "x")(account)),
    ]);
    const second = file.replace(/yaml$/, "2026-03-04.preview.yaml");

    expect(readFileSync(file, "utf8")).not.toContain("alias");
    expect(readFileSync(second, "utf8")).toContain(
      `\nextends: ${relative(folder, join(packageRoot, "openapi/overlays/2026-03-04.preview.yaml"))}\n`,
    );
    expect(readFileSync(second, "utf8")).toContain("alias:\n          type: string\n");
    expect(stderr).toBe(
      [file, second].map((each) => `proposal in ${each}; review it, then run npx fc-contract adopt ${each}\n`).join(""),
    );
  });

  test("is accepted by what it is for", async () => {
    const drift = setBody("/pet_name", "x")(account);
    const { file } = await propose("accepted", [drift]);
    const proposed = await openContract(`${file.slice(0, -".yaml".length)}.yaml`);
    const match = proposed.findOperation("GET", new URL(account.request.url).pathname);
    expect(match && proposed.checkResponse(match.operation, drift.response)).toEqual([]);
    expect(match && contract.checkResponse(match.operation, drift.response)).toHaveLength(1);
  });
});

describe("the evidence of a proposal", () => {
  const exchanges = Array.from({ length: 40 }, (_, index) =>
    setBody("/details", index % 3 === 0 ? { [`part_${index % 4}`]: index } : [null])(account),
  );

  test("is the same for a whole recording, for parts of it and for threads", async () => {
    const recording = writeLines(join(folder, "whole.ndjson"), exchanges);
    const whole = await auditRecordings([recording], { gathersEvidence: true });
    const threads = await auditRecordings([recording], { gathersEvidence: true, threads: 2, rangeBytes: 4096 });
    expect(whole.evidence?.[0]).toMatchObject({ kind: "field", name: "details", count: 40 });
    expect(threads.evidence).toEqual(whole.evidence);

    const halves = [exchanges.slice(0, 20), exchanges.slice(20)].map((half, index) =>
      writeLines(join(folder, `half-${index}.ndjson`), half),
    );
    const partial = await Promise.all(halves.toReversed().map((half) => runCommand(["audit", half, "--partial"])));
    const partialFile = join(folder, "partial.ndjson");
    writeFileSync(partialFile, partial.map(({ stdout }) => stdout).join(""));
    const [merged, direct] = [join(folder, "merged.yaml"), join(folder, "direct.yaml")];
    await runCommand(["audit", "--merge", partialFile, "--propose", merged]);
    await runCommand(["audit", ...halves, "--propose", direct]);
    expect(readFileSync(merged, "utf8")).toBe(readFileSync(direct, "utf8"));
  });

  test("counts all items of a list, also those whose findings are left out", async () => {
    const list = setBody(
      "/data",
      Array.from({ length: 250 }, (_, index) => ({ pet_name: index % 2 === 0 ? "x" : 1 })),
    )(exchangeOf("listAccounts 200 accounts"));
    const recording = writeLines(join(folder, "list.ndjson"), [list]);
    const { evidence } = await auditRecordings([recording], { gathersEvidence: true });
    expect(evidence?.find(({ kind }) => kind === "field")).toMatchObject({ name: "pet_name", count: 250 });
  });

  test("is not gathered unless something is proposed", async () => {
    const recording = join(folder, "unasked.ndjson");
    writeFileSync(recording, toLines(exchanges));
    expect(await auditRecordings([recording])).not.toHaveProperty("evidence");
  });

  test("has a limit", async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => setBody(`/${wordOf(index)}`, 1)(account));
    const recording = writeLines(join(folder, "many.ndjson"), many);
    const { evidence } = await auditRecordings([recording], { gathersEvidence: true });
    expect(evidence).toHaveLength(500);
  });
});

describe("--propose", () => {
  const recording = writeLines(join(folder, "order.ndjson"), [account]);

  test("writes no file when nothing is new", async () => {
    const file = join(folder, "nothing.yaml");
    expect(await runCommand(["audit", recording, "--propose", file])).toMatchObject({
      code: 0,
      stderr: "nothing to propose\n",
    });
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    [["--propose", recording], `--propose ${recording} would overwrite what the run reads or writes itself`],
    [
      ["--propose", "README.md"],
      "--propose README.md would overwrite a file that is not a proposal; choose another name",
    ],
    [["--propose", "p.yaml", "--partial"], "--propose needs the whole result; give it to the run with --merge"],
    [["--breaking"], "--breaking says what to propose; it needs --propose FILE"],
  ])("refuses %j", async (words, message) => {
    const { code, stderr } = await runCommand(["audit", recording, ...words]);
    expect(stderr.split("\n")[0]).toBe(`fc-contract: ${message}`);
    expect(code).toBe(2);
  });

  test("belongs to check as well", async () => {
    const file = join(folder, "checked.yaml");
    const { code, stderr } = await runCommand([
      "check",
      "--target",
      "sandbox",
      "--api-version",
      NEWEST,
      "--propose",
      file,
    ]);
    expect(code).toBe(0);
    expect(stderr).toBe("nothing to propose\n");
  });
});

/** A name of letters only. */
function wordOf(index: number): string {
  return `w${String(index)
    .split("")
    .map((digit) => "abcdefghij"[Number(digit)])
    .join("")}`;
}
