import { describe, expect, it } from "vitest";
import { type Answer, type OpenSandbox, openSandbox } from "./open-sandbox.ts";
import { linkForPayment } from "./link-for-payment.ts";
import { field } from "../support/field.ts";

interface Place {
  readonly name: string;
  /** Its path, the parameters that it needs, and how the metadata goes with them. */
  readonly open: () => Promise<readonly [sandbox: OpenSandbox, path: string, wrap: (metadata: unknown) => object]>;
  readonly param: string;
  /** The metadata of what an answer is about. */
  readonly read: (answer: unknown, sandbox: OpenSandbox) => Promise<unknown>;
}

const ENDPOINT = { url: "https://a.test/", enabled_events: ["*"] };
const ofAnswer = (answer: unknown): Promise<unknown> => Promise.resolve(field(answer, "metadata"));

function place(path: string, required: object = {}): Place {
  return {
    name: `POST ${path}`,
    open: () => Promise.resolve([openSandbox(), path, (metadata) => ({ ...required, metadata })]),
    param: "metadata",
    read: ofAnswer,
  };
}

function updated(path: string, required: object = {}): Place {
  return {
    ...place(`${path}/ID`),
    open: async () => {
      const sandbox = openSandbox();
      const { body } = await sandbox.post(path, required);
      return [sandbox, `${path}/${String(field(body, "id"))}`, (metadata) => ({ metadata })];
    },
  };
}

/** Everything that takes metadata. */
const PLACES: readonly Place[] = [
  place("/v1/customers"),
  updated("/v1/customers"),
  place("/v1/webhook_endpoints", ENDPOINT),
  updated("/v1/webhook_endpoints", ENDPOINT),
  place("/v1/setup_intents"),
  {
    name: "payment_method_data of POST /v1/setup_intents",
    open: async () => {
      const sandbox = await linkForPayment();
      const data = {
        type: "us_bank_account",
        us_bank_account: { financial_connections_account: sandbox.id },
      };
      return [sandbox, "/v1/setup_intents", (metadata) => ({ payment_method_data: { ...data, metadata } })];
    },
    param: "payment_method_data[metadata]",
    read: async (answer, { get }) =>
      (await get(`/v1/payment_methods/${String(field(answer, "payment_method"))}`)).body.metadata,
  },
];

const keys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, "x"]));

describe.each(PLACES.map((entry) => [entry.name, entry] as const))("metadata of %s", (_name, { open, param, read }) => {
  const send = async (metadata: unknown): Promise<[Answer, OpenSandbox]> => {
    const [sandbox, path, wrap] = await open();
    return [await sandbox.post(path, wrap(metadata)), sandbox];
  };

  it.each([
    ["a key of 40 characters", { ["k".repeat(40)]: "x" }],
    ["a value of 500 characters", { key: "v".repeat(500) }],
    ["50 keys", keys(50)],
  ])("takes %s", async (_what, metadata) => {
    const [{ status, body }, sandbox] = await send(metadata);
    expect(status).toBe(200);
    expect(await read(body, sandbox)).toEqual(metadata);
  });

  it.each([
    [
      "a key of 41 characters",
      { ["k".repeat(41)]: "x" },
      {
        message: `Invalid ${param}: expected keys of at most 40 characters, got one of 41: ${"k".repeat(40)}…`,
        param,
      },
    ],
    [
      "51 keys",
      keys(51),
      {
        message: `Invalid ${param}: expected at most 50 keys, got 51. Send a key with an empty value to remove it.`,
        param,
      },
    ],
    [
      "a value of 501 characters",
      { key: "v".repeat(501) },
      { message: expect.stringContaining("at most 500 characters") as string, param: `${param}[key]` },
    ],
  ])("refuses %s", async (_what, metadata, error) => {
    const [{ status, body }] = await send(metadata);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ ...error, code: "parameter_invalid", type: "invalid_request_error" });
  });
});

it("an update counts the keys that stay, not those that it removes", async () => {
  const { post } = openSandbox();
  const { body } = await post("/v1/customers", { metadata: keys(50) });
  const update = (metadata: object): Promise<Answer> => post(`/v1/customers/${body.id}`, { metadata });

  expect((await update({ more: "x" })).body.error).toMatchObject({ param: "metadata" });
  expect((await update({ more: "x", key0: "" })).status).toBe(200);
});
