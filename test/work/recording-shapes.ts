import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";
import { inPlaces, join, repeat } from "./text-shapes.ts";

const examples = exampleExchanges(await openContract("2026-03-04.preview"));
const example = (start: string): Exchange => examples.find(({ name }) => name.startsWith(start))?.exchange as Exchange;
const account = example("retrieveAccount 200 active");
const list = example("listAccounts 200");

const answering = (exchange: Exchange, body: string): string =>
  JSON.stringify({ ...exchange, response: { ...exchange.response, body } });
const asking = (request: object): string => JSON.stringify({ ...account, request: { ...account.request, ...request } });
const withFields = (body: string, fields: string): string => `{${fields},${body.slice(body.indexOf("{") + 1)}`;
const withItems = (items: string): string =>
  answering(
    list,
    JSON.stringify({ ...JSON.parse(list.response.body ?? ""), data: "ITEMS" }).replace('"ITEMS"', `[${items}]`),
  );
const delivering = (headers: object, body: object): string =>
  JSON.stringify({
    ...account,
    request: { method: "POST", url: "https://receiver.example/", headers, body: JSON.stringify(body) },
  });
const accountText = account.response.body ?? "";
const wrong = accountText
  .replace(/"category": ?"\w+"/, '"category":"cashh"')
  .replace(/"ownership": ?[^,]+/, '"ownership":5');

/** Lines of a recording that a hostile API or application may cause, by name. */
export const LINE_SHAPES: Readonly<Record<string, (length: number) => string>> = {
  "a list of numbers": (length) => withItems(`${repeat("1,", length)}1`),
  "a list of objects without a field": (length) => withItems(`${repeat("{},", length)}{}`),
  "a list of wrong accounts": (length) => withItems(join(length, ",", () => wrong)),
  "a list of accounts in order": (length) => withItems(join(length, ",", () => accountText)),
  "fields that nobody wrote down": (length) =>
    answering(
      account,
      withFields(
        accountText,
        join(length, ",", (index) => `"category${index}":1`),
      ),
    ),
  "a list of wrong words": (length) =>
    answering(
      account,
      JSON.stringify({ ...(JSON.parse(accountText) as object), permissions: "WORDS" }).replace(
        '"WORDS"',
        `[${join(length, ",", (index) => `"w${index}"`)}]`,
      ),
    ),
  "many headers": (length) =>
    JSON.stringify({
      ...account,
      request: { ...account.request, headers: JSON.parse(`{${join(length, ",", (index) => `"X-${index}":"v"`)}}`) },
    }),
  "many signatures": (length) =>
    delivering(
      { "stripe-signature": `t=1,${repeat(`v1=${"0".repeat(64)},`, length)}` },
      { type: "financial_connections.account.created" },
    ),
  "one line that is cut off": (length) => repeat('{"a":', length),
  "wrong expand[]": (length) =>
    JSON.stringify({
      ...account,
      request: {
        ...account.request,
        url: `${account.request.url.split("?", 1)[0]}?${join(length, "&", (index) => `expand[]=w${index}`, 4_000)}`,
      },
    }),
  ...inPlaces({
    "a field named": (text) => answering(account, withFields(accountText, `${JSON.stringify(text)}:1`)),
    "a value of": (text) =>
      answering(account, JSON.stringify({ ...(JSON.parse(accountText) as object), category: text })),
    "an answer of": (text) => answering(account, text),
    "a URL of": (text) => asking({ url: `https://api.stripe.com/${text}` }),
    "a host of": (text) => asking({ url: `https://${text}/` }),
    "a method of": (text) => asking({ method: text }),
    "a media type of": (text) =>
      JSON.stringify({ ...account, response: { ...account.response, headers: { "content-type": text } } }),
    "a signature of": (text) =>
      delivering({ "stripe-signature": `t=1,${text}` }, { type: "financial_connections.account.created" }),
    "an event of the type": (text) =>
      delivering({ "stripe-signature": "t=1,v1=1" }, { type: `financial_connections.${text}` }),
    "a line of": (text) => text.replaceAll("\n", " "),
  }),
};
