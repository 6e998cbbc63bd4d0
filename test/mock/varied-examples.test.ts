import { describe, expect, it } from "vitest";
import { createAnsweringEngine } from "../../src/mock/answering-engine.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { loadPrism } from "../../src/mock/load-prism.ts";
import { createContract, type JsonObject, type JsonValue } from "../../src/products/index.ts";
import { TEST_KEY } from "./valid-request.ts";

const id = { type: "string", "x-id-prefix": "pet" };
const pet = {
  type: "object",
  required: ["id", "kind", "name", "weight", "born", "tag"],
  properties: {
    id,
    kind: { type: "string", enum: ["cat", "dog", "bird"] },
    legs: { type: "string", enum: ["two", "four"] },
    name: { type: "string" },
    city: { type: "string" },
    weight: { type: "integer", minimum: 90, maximum: 110 },
    born: { type: ["integer", "null"], format: "unix-time" },
    chipped: { type: "string", format: "date-time" },
    tag: { type: "string", pattern: "^[A-C][0-9]{3}-x$" },
    mother: { ...id, type: ["string", "null"] },
  },
};

interface Pet {
  readonly id: string;
  readonly kind: string;
  readonly legs?: string;
  readonly name: string;
  readonly city?: string;
  readonly weight: number;
  readonly born: number | null;
  readonly chipped?: string;
  readonly tag: string;
  readonly mother?: string | null;
}

const rex = {
  id: "pet_Ab3dEf6hIj9lMn2p",
  kind: "dog",
  legs: "four",
  name: "Rex",
  city: "Oslo",
  weight: 100,
  born: 1_772_463_845,
  chipped: "2026-03-02T15:04:05.000Z",
  tag: "A123-x",
  mother: "pet_Zy8xWv5uTs2rQp9o",
};
const tweety = {
  id: "pet_Qw4eRt7yUi1oPa5s",
  kind: "bird",
  legs: "two",
  name: "Tweety",
  city: "Rome",
  weight: 95,
  born: null,
  tag: "B456-x",
  mother: null,
};

const DAY = 86_400;

function answerOf(schema: JsonObject, examples: JsonObject | undefined): JsonObject {
  const media = { schema, ...(examples !== undefined && { examples }) };
  return { responses: { "200": { description: "an answer", content: { "application/json": media } } } };
}

const list = { type: "object", properties: { pets: { type: "array", items: { $ref: "#/components/schemas/Pet" } } } };
const ref = { $ref: "#/components/schemas/Pet" };
const contract = createContract({
  document: {
    openapi: "3.1.0",
    info: { title: "pets", version: "1" },
    paths: {
      "/pet": { get: answerOf(ref, { rex: { value: rex }, tweety: { value: tweety } }) },
      "/dog": { get: answerOf(ref, { rex: { value: rex } }) },
      "/pets": { get: answerOf(list, { both: { value: { pets: [rex, tweety] } }, none: { value: { pets: [] } } }) },
      "/any": { get: answerOf(ref, undefined) },
      "/find": {
        get: {
          parameters: [{ name: "legs", in: "query", schema: { type: "string" } }],
          ...answerOf(ref, { rex: { value: rex }, tweety: { value: tweety } }),
        },
      },
    },
    components: { schemas: { Pet: pet } },
  },
  files: [],
  locate: () => ({ file: "pets.yaml", line: 1, column: 1 }),
});
const engine = createAnsweringEngine(await loadPrism(), contract, (object) => object);

/** The answers for forty seeds, each checked against the contract. */
async function answersTo(path: string, asked: JsonObject = {}): Promise<JsonValue[]> {
  const match = contract.findOperation("GET", path);
  if (match === undefined) {
    throw new Error(`the contract has no ${path}`);
  }
  const choice = { status: 200, example: undefined, dynamic: true };
  const answers: JsonValue[] = [];
  for (let seed = 0; seed < 40; seed += 1) {
    const { status, headers, body } = await (await engine)(match.operation, choice, String(seed), asked);
    expect(contract.checkResponse(match.operation, { status, headers, body: JSON.stringify(body) })).toEqual([]);
    answers.push(body ?? null);
  }
  return answers;
}

const distinct = <Value extends string | number>(values: readonly Value[]): Value[] =>
  [...new Set(values)].toSorted((left, right) => (left < right ? -1 : 1));

describe("The answers of a dynamic mock", async () => {
  const pets = (await answersTo("/pet")) as unknown as readonly Pet[];

  it("have ids of the same prefix and length, no two the same", () => {
    const ids = pets.map((one) => one.id);
    expect(ids.filter((one) => !/^pet_[A-Za-z0-9]{16}$/.test(one))).toEqual([]);
    expect(new Set([...ids, rex.id, tweety.id]).size).toBe(42);
  });

  it("have numbers near the example's and within the bounds of the schema", () => {
    const weights = pets.map(({ weight }) => weight);
    expect(weights.filter((weight) => weight < 90 || weight > 110)).toEqual([]);
    expect(distinct(weights).length).toBeGreaterThan(5);
  });

  it("have times at most thirty days from the example's, all moved alike", () => {
    const times = pets.filter(({ born }) => born !== null).map(({ born }) => Number(born) - rex.born);
    expect(distinct(times).length).toBeGreaterThan(5);
    expect(times.filter((moved) => moved % DAY !== 0 || Math.abs(moved) > 30 * DAY)).toEqual([]);
    for (const { born, chipped } of pets.filter((one) => one.born !== null && one.chipped !== undefined)) {
      expect(Date.parse(chipped ?? "") - Date.parse(rex.chipped)).toBe((Number(born) - rex.born) * 1000);
    }
  });

  it("have new strings that match the schema's pattern", () => {
    expect(distinct(pets.map(({ tag }) => tag)).length).toBeGreaterThan(30);
  });

  it("have the words of one example, never of two", () => {
    expect(distinct(pets.map(({ name, city }) => `${name} of ${city}`))).toEqual(["Rex of Oslo", "Tweety of Rome"]);
  });

  it("have values that the schema declares and no example shows, and keep together what examples show together", () => {
    expect(distinct(pets.map(({ kind }) => kind))).toEqual(["bird", "cat", "dog"]);
    expect(distinct(pets.filter(({ kind }) => kind === "bird").map(({ legs }) => String(legs)))).toEqual(["two"]);
    expect(distinct(pets.filter(({ kind }) => kind === "dog").map(({ legs }) => String(legs)))).toEqual(["four"]);
  });

  it("keep what all examples of the operation agree on", async () => {
    const dogs = (await answersTo("/dog")) as unknown as readonly Pet[];
    expect(distinct(dogs.map(({ kind, legs }) => `${kind}, ${legs}`))).toEqual(["dog, four"]);
  });

  it("never start from an example that cannot vary, and have pages of items with different ids", async () => {
    const pages = (await answersTo("/pets")) as unknown as readonly { readonly pets: readonly Pet[] }[];
    expect(distinct(pages.map((page) => page.pets.length))).toEqual([2, 3, 4]);
    expect(pages.filter((page) => new Set(page.pets.map((one) => one.id)).size < page.pets.length)).toEqual([]);
  });

  it("start from the example that is nearest to the request", async () => {
    const found = (await answersTo("/find", { legs: "two" })) as unknown as readonly Pet[];
    expect(distinct(found.map(({ name, legs }) => `${name}, ${legs}`))).toEqual(["Tweety, two"]);
  });

  it("are generated from the schema when there is no example", async () => {
    const generated = (await answersTo("/any")) as unknown as readonly Pet[];
    expect(generated.filter((one) => !/^pet_[A-Za-z0-9]{24}$/.test(one.id))).toEqual([]);
    expect(distinct(generated.map((one) => JSON.stringify(one))).length).toBe(40);
    const years = generated
      .filter(({ born }) => born !== null)
      .map(({ born }) => new Date(Number(born) * 1000).getUTCFullYear());
    expect(years.filter((year) => year < 2020 || year > 2029)).toEqual([]);
  });
});

describe("A dynamic answer of Stripe's", () => {
  const mock = createMock({ dynamic: true });
  const send = async (method: string, path: string, body: string | null = null): Promise<JsonObject> => {
    const type = body === null ? {} : { "content-type": "application/x-www-form-urlencoded" };
    const url = `/v1/financial_connections${path}`;
    const answer = await (await mock)({ method, url, headers: { authorization: TEST_KEY, ...type }, body });
    return JSON.parse(answer.body ?? "null") as JsonObject;
  };

  it("is expanded when the request asks for it, and only then", async () => {
    expect(await send("GET", "/accounts/fca_1?expand[]=ownership")).toMatchObject({
      ownership: { object: "financial_connections.account_ownership" },
    });
    const plainly = await Promise.all(Array.from({ length: 20 }, async () => send("GET", "/accounts/fca_1")));
    expect(plainly.filter(({ ownership }) => typeof ownership === "object" && ownership !== null)).toEqual([]);
  });

  it("has the holder that was asked for", async () => {
    const form = "account_holder[type]=account&account_holder[account]=acct_1&permissions[]=payment_method";
    expect(await send("POST", "/sessions", form)).toMatchObject({
      account_holder: { type: "account", account: expect.stringMatching(/^acct_/) },
    });
  });

  it("of a disconnected account says so", async () => {
    expect(await send("POST", "/accounts/fca_1/disconnect", "")).toMatchObject({
      status: "disconnected",
      balance: null,
    });
  });
});
