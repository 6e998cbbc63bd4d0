import type { ExchangeRequest } from "../contract/check/exchange.ts";
import type { Product } from "../contract/product/product.ts";
import type { JsonObject } from "../schema/json.ts";
import { fillIds } from "./fill-ids.ts";
import type { SuiteCase } from "./suite-case.ts";
import type { Fixture } from "./target.ts";

export interface BuiltRequest {
  readonly request: ExchangeRequest;
  /** Prefixes of ids that the case needs and the target does not have. */
  readonly lacking: readonly string[];
}

/** The request of a case as it goes over the wire, with the target's own ids in place of the contract's examples. */
export function buildRequest(
  suiteCase: SuiteCase,
  fixture: Fixture,
  idPrefixes: ReadonlySet<string>,
  { product, version }: { readonly product: Product; readonly version: string },
): BuiltRequest {
  const { encode } = product.form;
  const { operation, request } = suiteCase;
  const lacking = new Set<string>();
  const fill = (parameters: JsonObject): JsonObject => fillIds(parameters, fixture.ids, idPrefixes, lacking);
  const path = Object.entries(fill(request.path)).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(String(value))),
    operation.path,
  );
  const query = encode(fill(request.query));
  const hasBody = operation.body !== undefined;
  const body = hasBody ? (request.rawBody ?? encode(fill(request.body))) : null;

  return {
    // Known only when path, query and body are filled.
    lacking: [...lacking],
    request: {
      method: operation.method,
      url: query === "" ? path : `${path}?${query}`,
      headers: {
        authorization: fixture.authorization,
        ...product.versions?.headersOf(version),
        ...(hasBody ? { "content-type": "application/x-www-form-urlencoded" } : {}),
        ...request.headers,
      },
      body,
    },
  };
}
