import type { Operation } from "../../contract/model/operation.ts";
import type { OwnRefusal, SuiteHabits } from "../../contract/product/suite-habits.ts";
import { discoverIds } from "./discover-ids.ts";

/** What has to be linked at a target so that it has ids of a kind. Everything else comes with any account of a customer. */
const WANTED: Readonly<Record<string, string>> = {
  acct: "an account of a connected account",
  fcaown: "an account with the permission ownership",
  fcaowns: "an account with the permission ownership",
  fctxn: "an account with the permission transactions",
  fctxnref: "an account with the permission transactions",
};

export const suiteHabits: SuiteHabits = {
  // Disconnecting is final, and only a person at a browser can link an account again.
  refusesToRun: ({ id }) =>
    id === "disconnectAccount"
      ? "disconnecting is final, and a person would have to link the account again; --target sandbox checks it"
      : undefined,
  adviseOnIds: (prefixes) => {
    const wanted = prefixes.map((prefix) => WANTED[prefix] ?? "an account of a customer");
    return `link ${[...new Set(wanted)].join(" and ")}`;
  },
  refusals: listRefusals,
  discoverIds,
};

function listRefusals({ pointer, body, parameters }: Operation): OwnRefusal[] {
  const unauthorized = (title: string, authorization: string): OwnRefusal => ({
    title,
    contractPointer: `${pointer}/responses/401`,
    status: "401",
    headers: { authorization },
  });
  const refusals: OwnRefusal[] = [
    unauthorized("refuses a request without a key", ""),
    unauthorized("refuses an invalid key", "Bearer garbage"),
    {
      title: "refuses a malformed API version",
      contractPointer: pointer,
      headers: { "stripe-version": "yesterday" },
    },
  ];
  if (body?.required === true) {
    refusals.push({
      title: "refuses a JSON body",
      contractPointer: body.pointer,
      headers: { "content-type": "application/json" },
      rawBody: "{}",
    });
  }
  if (parameters.some(({ name }) => name === "Idempotency-Key")) {
    refusals.push({
      title: "refuses an idempotency key of 256 characters",
      contractPointer: pointer,
      headers: { "idempotency-key": "k".repeat(256) },
    });
  }
  return refusals;
}
