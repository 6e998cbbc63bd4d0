import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { redactSecrets, redactShownText } from "../../src/protocol/secrets/mask.ts";
import { createMasking } from "../../src/protocol/secrets/mask-exchange.ts";
import type { Work } from "../../src/protocol/secrets/work.ts";
import { StandIns } from "../../src/traffic/redact/stand-ins.ts";
import { createPrivateFields } from "../../src/traffic/redact/private-fields.ts";
import { createRedactor } from "../../src/traffic/redact/redact-exchange.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";
import { writeLines } from "../traffic/write-recording.ts";

const folder = temporaryFolder();
const fields = createPrivateFields([await openContract("2026-03-04.preview")]);
const LENGTH = 1_000_000;

/** Texts that make a careless search start over at each of their characters. */
const SHAPES: Readonly<Record<string, string>> = {
  "one word": "a",
  "digits only": "7",
  "digits and spaces": "7 ",
  spaces: " ",
  "at signs": "a@",
  "at signs alone": "@",
  "addresses without an end": "a.b@c.d",
  dots: ".",
  percents: "%",
  "escaped percents": "%25",
  "percents escaped throughout": "%25%32%35",
  "half an escape": "%4",
  parentheses: "(",
  "beginnings of keys": "sk_",
  "beginnings of keys in a row": "sk_test_",
  "keys in a row": "sk_test_a ",
  "keys and dots": "sk_test_.",
  "beginnings of client secrets": "_secret_",
  "beginnings of tokens": "eyJ.",
  "whsec in a row": "whsec_",
  quotes: '"',
  apostrophes: "'",
  backslashes: "\\",
  "quotes and backslashes": '\\"',
  "escapes of JSON": "\\u0041",
  "half an escape of JSON": "\\u004",
  "deep lists": "[",
  "deep objects": '{"a":',
  "private objects": '{"name":',
  "lists and objects that close": "[{}],",
  "strings of JSON": '"a",',
  "beginnings of strings of JSON": '{"',
  "names and equals signs": "password=",
  "equals signs": "=",
  colons: ":",
  "names and colons": "token: ",
  "header lines": "x-api-key: a\r\n",
  "ampersands and equals signs": "a=&",
  ampersands: "&",
  "character references": "&#64;",
  "half a character reference": "&#6",
  elements: "<password>",
  "elements that do not end": "<a ",
  slashes: "/",
  "URLs in a row": "http://a:b@",
  "schemes in a row": "Bearer ",
  "Basic in a row": "Basic YTpi ",
  "questions and hashes": "/?#",
  "phone numbers": "+1-",
  IBANs: "DE89",
  "IBANs in groups": "DE89 3704 ",
  "names of people": "Jane Doe ",
  "boundaries of parts": "--a\r\n",
};

const names = "Jane Doe Jane Jane Doe Doe Jane";
const searches: Readonly<Record<string, (text: string, work: Work) => unknown>> = {
  messages: (text, work) => redactSecrets(text, work),
  "values that findings show": (text, work) => redactShownText(text, work),
  "bodies in a journal": (text, work) => createMasking(work).body(text, undefined),
  "URLs in a journal": (text, work) => createMasking(work).url(`/v1/x?a=${text}`),
  "headers in a journal": (text, work) =>
    createMasking(work).headers({ "x-a": text, "stripe-signature": text, authorization: text }),
  ...Object.fromEntries(
    [
      undefined,
      "application/json",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=a",
      "text/xml",
    ].map((type) => [
      `recorded bodies of type ${type ?? "none"}`,
      (text: string, work: Work) =>
        redactExchange({ headers: type === undefined ? {} : { "content-type": type }, body: text }, work),
    ]),
  ),
  "strings within recorded JSON": (text, work) =>
    redactExchange({ headers: {}, body: JSON.stringify({ a: text, name: text, token: [text] }) }, work),
  "recorded URLs and headers": (text, work) =>
    redactExchange(
      {
        url: `https://${text}/x?a=${text}#${text}`,
        headers: { cookie: text, "x-a": text, authorization: `Basic ${text}` },
        body: null,
      },
      work,
    ),
};

function redactExchange(request: object, work: Work): unknown {
  const redact = createRedactor(fields, { standIns: new StandIns(Buffer.alloc(32), work), work });
  const response = { status: 200, headers: {}, body: JSON.stringify({ name: names }) };
  return redact({
    startedAt: "",
    request: { method: "GET", url: "/x", headers: {}, body: null, ...request },
    response,
  });
}

function count(search: (text: string, work: Work) => unknown, unit: string, length: number): number {
  const work = { steps: 0 };
  search(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), work);
  return work.steps;
}

/** Steps for each character of the input. What grows faster than the input grows past this long before a megabyte. */
const MOST_STEPS = 300;

test.each(Object.entries(searches))("the work for %s grows with their length and no faster", (_, search) => {
  const steep = Object.entries(SHAPES).flatMap(([shape, unit]) => {
    const [half, whole] = [count(search, unit, 4_000), count(search, unit, 8_000)];
    return whole <= 2.2 * half + 4_000 && whole <= MOST_STEPS * 8_000 ? [] : [`${shape}: ${half}, then ${whole}`];
  });
  expect(steep).toEqual([]);
});

test("a megabyte of any shape is searched in a few steps for each character", () => {
  const search = searches["values that findings show"] as (text: string, work: Work) => unknown;
  const steep = Object.entries(SHAPES).filter(([, unit]) => count(search, unit, LENGTH) > 30 * LENGTH);
  expect(steep).toEqual([]);
});

test("redact takes exchanges with a megabyte of a hostile shape each", async () => {
  const shapes = ["one word", "at signs", "escaped percents", "beginnings of keys", "quotes and backslashes"];
  const { code, redacted } = await redactShapes(shapes);
  expect(code).toBe(0);
  expect(redacted.split("\n")).toHaveLength(shapes.length + 1);
});

test("redact skips an exchange that would take too much memory when it is parsed, and says so", async () => {
  const { code, redacted, stderr } = await redactShapes(["deep lists"]);
  expect(code).toBe(2);
  expect(stderr).toContain("takes more than 144 MB of memory to parse");
  expect(redacted).toBe("");
});

/** Redacts one exchange for each shape, with a megabyte of it in the request and in the response. */
async function redactShapes(
  shapes: readonly string[],
): Promise<{ readonly code: number | null; readonly redacted: string; readonly stderr: string }> {
  const exchanges = shapes.map((shape): Exchange => {
    const unit = SHAPES[shape] as string;
    const body = unit.repeat(LENGTH / unit.length);
    const request = { method: "POST", url: "https://api.stripe.com/v1/x", headers: {}, body };
    return { startedAt: "", request, response: { status: 200, headers: {}, body: JSON.stringify({ name: body }) } };
  });
  const source = writeLines(join(folder, "hostile.ndjson"), exchanges);
  const out = join(folder, "redacted.ndjson");
  const { code, stderr } = await runCommand(["redact", source, "--out", out, "--overwrite"]);
  return { code, stderr, redacted: existsSync(out) ? readFileSync(out, "utf8") : "" };
}
