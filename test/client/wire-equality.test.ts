import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createClient } from "../../src/client/index.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { decodeForm } from "../../src/protocol/form/decode-form.ts";
import { readContractOperations } from "./contract-operations.ts";
import { sendJson, startServer, type RecordedRequest, type RecordingServer } from "./recording-server.ts";
import { stripeReleases, type StripeRelease } from "./stripe-releases.ts";
import { wireRows, type WireRow } from "./wire-rows.ts";

const relevantHeaders = [
  "accept",
  "authorization",
  "content-type",
  "idempotency-key",
  "stripe-account",
  "stripe-version",
];
const settings = { stripeAccount: "acct_9", idempotencyKey: "key_1" };

let server: RecordingServer;
beforeAll(async () => {
  server = await startServer((response) => sendJson(response, { object: "list", data: [], has_more: false, url: "/" }));
});
afterAll(() => server[Symbol.asyncDispose]());

describe.each(stripeReleases)("on $version the client sends what stripe-node $release sends", (release) => {
  const rows = wireRows.filter(({ only = release.version }) => only === release.version);

  it.each(rows)("$title", async (row) => {
    await callWithClient(row, release);
    await callWithSdk(row, release);
    const [ours, theirs] = server.requests.splice(0);
    if (ours === undefined || theirs === undefined) {
      throw new Error("a request is missing");
    }
    expect({ method: ours.method, target: ours.target, body: ours.body }).toEqual({
      method: theirs.method,
      target: theirs.target,
      body: theirs.body,
    });
    expect(pickHeaders(ours)).toEqual(pickHeaders(theirs));
    expect(decodeForm(ours.body).kind).toBe("form");
  });
});

it.each(SOME_VERSIONS)("the rows cover every operation of %s with every parameter", (version) => {
  const operations = readContractOperations(version);
  const rows = wireRows.filter(({ only = version }) => only === version);
  expect(new Set(rows.map(({ method, path }) => `${method} ${path}`))).toEqual(new Set(operations.keys()));
  for (const [operation, parameters] of operations) {
    const calls = rows.filter(({ method, path }) => `${method} ${path}` === operation);
    const sent = new Set(calls.flatMap((row) => namesIn(row.parameters)));
    expect({ operation, missing: parameters.filter((name) => !sent.has(name)) }).toEqual({ operation, missing: [] });
  }
});

function namesIn(parameters: unknown): readonly string[] {
  if (typeof parameters !== "object" || parameters === null || Array.isArray(parameters)) {
    return [];
  }
  return Object.entries(parameters).flatMap(([name, value]) =>
    [name].concat(namesIn(value).map((nested) => `${name}.${nested}`)),
  );
}

async function callWithClient(row: WireRow, { version }: StripeRelease): Promise<void> {
  const client = createClient({ apiKey: "sk_test_123", apiVersion: version, baseUrl: server.url, maxRetries: 0 });
  const call = client[row.method] as (path: string, init: object) => Promise<unknown>;
  const { parameters } = row;
  await call(row.path, {
    ...settings,
    params: { ...(row.id && { path: row.id }), ...(row.method === "GET" && parameters && { query: parameters }) },
    ...(row.method === "POST" && parameters && { body: parameters }),
  });
}

async function callWithSdk({ sdk, id, parameters, method }: WireRow, release: StripeRelease): Promise<void> {
  const [resource, name] = sdk;
  const owner = release.connect(server.port).financialConnections[resource];
  if (owner === undefined) {
    throw new Error(`stripe-node ${release.release} has no ${resource}`);
  }
  const options = {
    stripeAccount: settings.stripeAccount,
    ...(method === "POST" && { idempotencyKey: settings.idempotencyKey }),
  };
  await owner[name]?.(...Object.values(id ?? {}), ...(parameters ? [parameters] : [{}]), options);
}

function pickHeaders({ method, headers }: RecordedRequest): Record<string, unknown> {
  // stripe-node names a content type on a GET too, where there is no content.
  const names = method === "GET" ? relevantHeaders.filter((name) => name !== "content-type") : relevantHeaders;
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}
