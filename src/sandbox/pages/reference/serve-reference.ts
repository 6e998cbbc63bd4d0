import type { ExchangeResponse } from "../../../contract/check/exchange.ts";
import { readControlDocument } from "../../control/open-control-contract.ts";
import { readModel } from "../../../contract/model/read-model.ts";
import type { JsonObject } from "../../../schema/json.ts";
import { API_VERSIONS, describeVersions } from "../../../protocol/api-version.ts";
import { DEFAULT_API_VERSION } from "../../../protocol/default-api-version.ts";
import { readContractDocument } from "../../../products/stripe/shipped-contracts.ts";
import { assetHeaders, pageHeaders } from "../security-headers.ts";
import { renderReference } from "./render-reference.ts";

const ROOT = "/_sandbox/docs";
const NAMES = [...API_VERSIONS, "control"] as const;
const LINKS = NAMES.map((name) => ({ name, address: `${ROOT}/${name}` }));

const rendered = new Map<string, string>();

/** The contracts to read: `/2026-03-04.preview` and so on, the control as `/control`; without a name the default version. */
export function serveReference(path: string): ExchangeResponse {
  const wanted = path === "" || path === "/" ? DEFAULT_API_VERSION : path.slice(1);
  const name = NAMES.find((one) => one === wanted);

  if (name === undefined) {
    return {
      status: 404,
      headers: assetHeaders("text/plain"),
      body: `There is no such contract. There are ${describeVersions()}, and control.\n`,
    };
  }
  let body = rendered.get(name);
  if (body === undefined) {
    body = renderReference(readModel(readDocument(name)), name, LINKS);
    rendered.set(name, body);
  }
  return { status: 200, headers: pageHeaders(), body };
}

function readDocument(name: (typeof NAMES)[number]): JsonObject {
  return name === "control" ? readControlDocument() : readContractDocument(name);
}
