import { describe, expect, it, onTestFinished, vi } from "vitest";

import {
  constructEvent,
  FcContractError,
  signPayload,
  WebhookSignatureError,
  type ClientFinding,
  ContractError,
} from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";
import { editJson, readExample } from "./edit-json.ts";
import { stripeReleases } from "./stripe-releases.ts";

const secret = "whsec_1";
const now = Math.floor(Date.now() / 1000);
const example = readExample("AccountDeactivatedEvent");
const payload = JSON.stringify(example);
const good = await signPayload(payload, secret, now);
const signedAt = (age: number): Promise<string> => signPayload(payload, secret, now - age);
const future = await signedAt(-10_000);
const almostOld = await signedAt(290);
const old = await signedAt(900);
const ancient = await signedAt(now - 1);
const underAnother = await signPayload(payload, "whsec_2", now);

describe("constructEvent", () => {
  it.each(stripeReleases)("and stripe-node $release read what the other signed", async ({ connect }) => {
    const { webhooks } = connect(1);
    expect(webhooks.constructEvent(payload, await signPayload(payload, secret), secret).type).toBe(example["type"]);
    const theirs = webhooks.generateTestHeaderString({ payload, secret });
    expect(await constructEvent(payload, theirs, secret)).toEqual(example);
  });

  it.each([
    { title: "text", given: payload, header: good },
    { title: "bytes", given: new TextEncoder().encode(payload), header: good },
    {
      title: "several signatures, one of them right",
      given: payload,
      header: good.replace(",", ",v1=00,v0=11,") + ",v1=22",
    },
    { title: "a signature from the future", given: payload, header: future },
    { title: "a signature 290 seconds old", given: payload, header: almostOld },
    { title: "an old signature with a wider tolerance", given: payload, header: old, tolerance: 1000 },
    { title: "any age with tolerance 0", given: payload, header: ancient, tolerance: 0 },
  ])("takes $title", async ({ given, header, tolerance }) => {
    // The second in which they were signed, however long the tests before this one took.
    vi.useFakeTimers({ toFake: ["Date"], now: now * 1000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(await constructEvent(given, header, secret, { tolerance })).toEqual(example);
  });

  const mismatch = "No signature fits: is this the endpoint's secret, and the body byte for byte as it came?";
  it.each([
    {
      title: "an altered byte",
      given: payload.replace("a", "b"),
      header: good,
      code: "signature_mismatch",
      message: mismatch,
    },
    {
      title: "another formatting",
      given: JSON.stringify(example, null, 2),
      header: good,
      code: "signature_mismatch",
      message: mismatch,
    },
    { title: "another secret", given: payload, header: underAnother, code: "signature_mismatch", message: mismatch },
    {
      title: "another timestamp",
      given: payload,
      header: good.replace(`t=${now}`, `t=${now + 1}`),
      code: "signature_mismatch",
      message: mismatch,
    },
    {
      title: "a signature cut short",
      given: payload,
      header: good.slice(0, -1),
      code: "signature_mismatch",
      message: mismatch,
    },
    {
      title: "an upper-case signature",
      given: payload,
      header: good.replace(/v1=.*/, (found) => `v1=${found.slice(3).toUpperCase()}`),
      code: "signature_mismatch",
      message: mismatch,
    },
    {
      title: "another scheme",
      given: payload,
      header: good.replace("v1=", "v0="),
      code: "signature_scheme_missing",
      message: "The Stripe-Signature header has no v1 signature.",
    },
    {
      title: "a header without a timestamp",
      given: payload,
      header: "v1=00",
      code: "signature_header_malformed",
      message: "The Stripe-Signature header has no timestamp.",
    },
    {
      title: "an empty header",
      given: payload,
      header: "",
      code: "signature_header_missing",
      message: "The request has no Stripe-Signature header.",
    },
    {
      title: "no header",
      given: payload,
      header: null,
      code: "signature_header_missing",
      message: "The request has no Stripe-Signature header.",
    },
    { title: "an empty payload", given: "", header: good, code: "payload_missing", message: "The payload is empty." },
    {
      title: "a parsed payload",
      given: example as unknown as string,
      header: good,
      code: "payload_not_raw",
      message: "The payload is already parsed: pass the body as it came, a string or bytes.",
    },
  ])("refuses $title", async ({ given, header, code, message }) => {
    const error = await catchError(() => constructEvent(given, header, secret));
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toMatchObject({ code, message });
  });

  it("refuses an old signature, and says how old", async () => {
    const error = await catchError(async () =>
      constructEvent(payload, await signPayload(payload, secret, now - 1000), secret),
    );
    expect(error).toMatchObject({ name: "WebhookSignatureError", code: "signature_too_old" });
    expect((error as Error).message).toMatch(/^The payload was signed 100\d seconds ago; at most 300 are accepted\.$/);
  });

  it.each(["", "  "])("refuses the secret %j", async (blank) => {
    expect(await catchError(() => constructEvent(payload, good, blank))).toMatchObject({
      code: "webhook_secret_missing",
      message: "The endpoint's secret is missing: it starts with whsec_.",
    });
  });

  const notAnEvent = "The payload is signed, but it is not an event.";
  it.each([
    { given: "hello", code: "event_malformed", message: notAnEvent },
    { given: "[]", code: "event_malformed", message: notAnEvent },
    { given: '{"object":"event"}', code: "event_malformed", message: notAnEvent },
    { given: '{"object":"event","data":{}}', code: "event_malformed", message: notAnEvent },
    {
      given: '{"object":"v2.core.event"}',
      code: "event_thin",
      message: "This is a thin event: send snapshot events to this endpoint.",
    },
  ])("refuses the signed payload $given", async ({ given, code, message }) => {
    const error = await catchError(async () => constructEvent(given, await signPayload(given, secret), secret));
    expect(error).toBeInstanceOf(FcContractError);
    expect(error).toMatchObject({ code, message });
  });
});

describe("an event is checked against the contract", () => {
  interface Row {
    readonly title: string;
    readonly edits: Readonly<Record<string, unknown>>;
    readonly want: readonly Partial<ClientFinding>[];
  }
  const deactivated = "financial_connections.account.deactivated";
  const rows: readonly Row[] = [
    { title: "as documented", edits: {}, want: [] },
    {
      title: "with an unknown enum value and field",
      edits: { "data.object.category": "crypto", "data.object.nickname": "x" },
      want: [
        {
          rule: "enum",
          pointer: "/data/object/category",
          severity: "drift",
          message: `webhook ${deactivated}: /data/object/category: expected one of cash, credit, investment, other, got "crypto"`,
        },
        {
          rule: "undocumented",
          pointer: "/data/object/nickname",
          severity: "drift",
          message: `webhook ${deactivated}: /data/object/nickname: expected no "nickname", got a string (not shown)`,
        },
      ],
    },
    {
      title: "without a required field",
      edits: { "data.object.status": undefined },
      want: [
        {
          rule: "required",
          pointer: "/data/object",
          severity: "breaking",
          message: `webhook ${deactivated}: /data/object: expected status, got no such field`,
        },
      ],
    },
    {
      title: "rendered in another API version",
      edits: { api_version: "2024-06-20" },
      want: [
        {
          rule: "api_version",
          pointer: "/api_version",
          severity: "drift",
          message: `webhook ${deactivated}: /api_version: expected "2026-03-04.preview", got "2024-06-20"`,
        },
      ],
    },
    {
      title: "rendered in a later version of the same release name",
      edits: { api_version: "2026-08-26.preview" },
      want: [],
    },
    {
      title: "of a type that is not in it",
      edits: { type: "financial_connections.account.teleported" },
      want: [
        {
          rule: "type",
          pointer: "/type",
          severity: "drift",
          message:
            'webhook financial_connections.account.teleported: /type: expected a type of event that 2026-03-04.preview has, got "financial_connections.account.teleported"',
        },
      ],
    },
  ];

  it.each(rows)("$title", async ({ edits, want }) => {
    const event = editJson(example, edits);
    const text = JSON.stringify(event);
    const header = await signPayload(text, secret);
    const findings: ClientFinding[] = [];
    const given = await constructEvent(text, header, secret, { onFinding: (finding) => findings.push(finding) });
    expect(given).toEqual(event);
    expect(findings).toEqual(want.map((finding): unknown => expect.objectContaining(finding)));

    const outcome = constructEvent(text, header, secret, { validate: "throw" }).then(
      () => "given",
      (error: unknown) => (error instanceof ContractError ? "thrown" : error),
    );
    expect(await outcome).toBe(want.some(({ severity }) => severity === "breaking") ? "thrown" : "given");
  });
});
