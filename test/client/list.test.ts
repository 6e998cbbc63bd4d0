import { describe, expect, it } from "vitest";

import { createClient, InvalidRequestError } from "../../src/client/index.ts";
import { catchError } from "./catch-error.ts";
import { sendJson, startServer, type Answer } from "./recording-server.ts";

const path = "/v1/financial_connections/accounts";
// Newest first, as Stripe orders them.
const ids = Array.from({ length: 7 }, (_, at) => `fca_${7 - at}`);

/** Pages as Stripe does. */
const paging: Answer = (response, _index, { target }) => {
  const query = new URL(target, "http://localhost").searchParams;
  const limit = Number(query.get("limit") ?? 10);
  const after = query.get("starting_after");
  const before = query.get("ending_before");
  const rest =
    before === null ? ids.slice(after === null ? 0 : ids.indexOf(after) + 1) : ids.slice(0, ids.indexOf(before));
  const data = before === null ? rest.slice(0, limit) : rest.slice(-limit);
  sendJson(response, {
    object: "list",
    url: path,
    has_more: rest.length > data.length,
    data: data.map((id) => ({ id })),
  });
};

const rows: readonly {
  title: string;
  query: { limit?: number; starting_after?: string; ending_before?: string; session?: string };
  max?: number;
  want: readonly string[];
  requests: readonly string[];
}[] = [
  { title: "one page", query: {}, want: ids, requests: [""] },
  {
    title: "several pages",
    query: { limit: 3 },
    want: ids,
    requests: ["?limit=3", "?limit=3&starting_after=fca_5", "?limit=3&starting_after=fca_2"],
  },
  {
    title: "pages that come out even",
    query: { limit: 7 },
    want: ids,
    requests: ["?limit=7"],
  },
  {
    title: "from a place",
    query: { limit: 3, starting_after: "fca_4" },
    want: ["fca_3", "fca_2", "fca_1"],
    requests: ["?limit=3&starting_after=fca_4"],
  },
  {
    title: "backwards",
    query: { limit: 2, ending_before: "fca_2" },
    want: ["fca_3", "fca_4", "fca_5", "fca_6", "fca_7"],
    requests: ["?limit=2&ending_before=fca_2", "?limit=2&ending_before=fca_4", "?limit=2&ending_before=fca_6"],
  },
  {
    title: "with a limit of items, which asks for no page too many",
    query: { limit: 3, session: "fcsess_1" },
    max: 3,
    want: ["fca_7", "fca_6", "fca_5"],
    requests: ["?limit=3&session=fcsess_1"],
  },
  {
    title: "with a limit of items in the middle of a page",
    query: { limit: 3 },
    max: 5,
    want: ["fca_7", "fca_6", "fca_5", "fca_4", "fca_3"],
    requests: ["?limit=3", "?limit=3&starting_after=fca_5"],
  },
  { title: "with a limit of items within the first page", query: {}, max: 1, want: ["fca_7"], requests: [""] },
  {
    title: "with a limit of more items than there are",
    query: { limit: 7 },
    max: 8,
    want: ids,
    requests: ["?limit=7"],
  },
  {
    title: "backwards with a limit of items in the middle of a page",
    query: { limit: 2, ending_before: "fca_2" },
    max: 3,
    want: ["fca_3", "fca_4", "fca_5"],
    requests: ["?limit=2&ending_before=fca_2", "?limit=2&ending_before=fca_4"],
  },
  { title: "past the end", query: { starting_after: "fca_1" }, want: [], requests: ["?starting_after=fca_1"] },
  { title: "no items at all, which asks nothing", query: {}, max: 0, want: [], requests: [] },
];

describe("list", () => {
  it.each(rows)("walks $title", async ({ query, max, want, requests }) => {
    await using server = await startServer(paging);
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    const seen: string[] = [];
    for await (const { id } of client.list(path, { params: { query }, max })) {
      seen.push(id);
    }
    expect(seen).toEqual(want);
    expect(server.requests.map(({ target }) => target.slice(path.length))).toEqual(requests);
  });

  it("asks for a page only when the one before is used up", async () => {
    await using server = await startServer(paging);
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    for await (const { id } of client.list(path, { params: { query: { limit: 2 } } })) {
      if (id === "fca_5") {
        break;
      }
    }
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    { title: "the same page", pages: ["a"], want: ["a"], twice: "a" },
    { title: "two pages by turns", pages: ["a", "b"], want: ["a", "b"], twice: "a" },
    { title: "a page of three again", pages: ["a", "b", "c"], want: ["a", "b", "c"], twice: "a" },
  ])("ends with an error where $title would come for ever", async ({ pages, want, twice }) => {
    await using server = await startServer((response, index) =>
      sendJson(response, { object: "list", url: path, has_more: true, data: [{ id: pages[index % pages.length] }] }),
    );
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    const seen: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { id } of client.list(path)) {
        seen.push(id);
      }
    };
    expect(await catchError(walk)).toMatchObject({
      code: "list_does_not_advance",
      message: `GET ${path} answered twice with a page that ends at ${twice}: the list would never end.`,
    });
    expect(seen).toEqual(want);
    expect(server.requests).toHaveLength(pages.length + 1);
  });

  it("throws where Stripe refuses", async () => {
    await using server = await startServer((response) =>
      sendJson(response, { error: { type: "invalid_request_error" } }, 400),
    );
    const client = createClient({ apiKey: "sk_test_1", baseUrl: server.url });
    expect(await catchError(() => client.list(path).next())).toBeInstanceOf(InvalidRequestError);
  });
});
