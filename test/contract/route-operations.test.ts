import { describe, expect, it } from "vitest";
import { createRouter } from "../../src/contract/model/route-operations.ts";

const route = createRouter(
  [
    "GET /v1/{kind}",
    "GET /v1/customers/{customer}",
    "GET /v1/customers/search",
    "DELETE /v1/customers/{customer}",
    "GET /v1/customers/{customer}/sources/{id}",
    "GET /v1/customers/{customer}/sources/new",
    "GET /v1/customers/search/{query}/recent",
    "GET /{version}/customers/search/first",
    "GET /v1/{kind}/search/{id}",
  ].map((name) => {
    const [method = "", path = ""] = name.split(" ");
    return { method, path };
  }),
);

describe("a route", () => {
  it.each([
    ["GET", "/v1/customers/search", "/v1/customers/search", {}],
    ["GET", "/v1/customers/searches", "/v1/customers/{customer}", { customer: "searches" }],
    ["DELETE", "/v1/customers/search", "/v1/customers/{customer}", { customer: "search" }],
    ["GET", "/v1/customers/a/sources/new", "/v1/customers/{customer}/sources/new", { customer: "a" }],
    ["GET", "/v1/customers/a/sources/b", "/v1/customers/{customer}/sources/{id}", { customer: "a", id: "b" }],
    // What begins with the literal leads nowhere, so the parameter is tried.
    ["GET", "/v1/customers/search/sources/b", "/v1/customers/{customer}/sources/{id}", { customer: "search", id: "b" }],
    ["GET", "/v1/things/search/b", "/v1/{kind}/search/{id}", { kind: "things", id: "b" }],
    ["GET", "/v2/customers/search/first", "/{version}/customers/search/first", { version: "v2" }],
    ["GET", "/v1/customers/a%20b", "/v1/customers/{customer}", { customer: "a b" }],
    ["GET", "/v1/customers/%zz", "/v1/customers/{customer}", { customer: "%zz" }],
  ])("%s %s is %s: literals go before parameters, from left to right", (method, pathname, path, parameters) => {
    expect(route(method, pathname)).toEqual({ operation: { method, path }, pathParameters: parameters });
  });

  it.each([
    ["POST", "/v1/customers/search"],
    ["GET", "/v1/customers/"],
    ["GET", "/v1/customers/a/sources"],
    ["GET", "v1/customers/a"],
    ["GET", "/v1"],
    ["GET", ""],
    ["GET", "/".repeat(100_000)],
    ["GET", `/v1/customers${"/search".repeat(100_000)}`],
  ])("is not found where there is none: %s %.40s", (method, pathname) => {
    expect(route(method, pathname)).toBeUndefined();
  });
});
