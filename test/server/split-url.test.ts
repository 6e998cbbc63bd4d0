import { expect, it } from "vitest";
import { splitUrl } from "../../src/server/split-url.ts";

it.for([
  ["/v1/a", "/v1/a", ""],
  ["/v1/a?b[]=c?d#e", "/v1/a", "b[]=c?d"],
  ["http://127.0.0.1:4010/v1/a?b=c", "/v1/a", "b=c"],
  ["https://api.stripe.com", "", ""],
  ["//v1//a", "//v1//a", ""],
  ["/v1/%zz", "/v1/%zz", ""],
] as const)("%s has the path %s and the query %s", ([url, pathname, query]) => {
  expect(splitUrl(url)).toEqual({ pathname, query });
});
