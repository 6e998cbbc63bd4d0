import type { MockAnswer, MockHabits } from "../../contract/product/mock-habits.ts";
import { describeMismatch } from "../../findings/words.ts";

/** Admits every request, and refuses with a problem (RFC 9457) what does not match the contract. */
export const mockHabits: MockHabits = {
  createAdmission: () => ({
    apiVersion: undefined,
    admit: () => ({ kind: "admitted", version: undefined, note: undefined }),
  }),
  refuse: (message) => problem(400, "Bad Request", message),
  refuseRoute: (method, pathname) => problem(404, "Not Found", `The contract has no operation ${method} ${pathname}.`),
  refuseRequest: ({ reading }) => {
    const [first] = reading.findings;
    return first === undefined
      ? undefined
      : problem(400, "Bad Request", `${first.in} ${first.pointer}: ${describeMismatch(first)}`);
  },
  finish: (_answered, body) => body,
  headersOf: () => ({}),
  reconcile: (object) => object,
};

function problem(status: number, title: string, detail: string): MockAnswer {
  return { status, headers: { "content-type": "application/problem+json" }, body: { title, status, detail } };
}
