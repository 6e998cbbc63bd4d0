import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Operation } from "../../contract/model/operation.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { encodeForm } from "../../protocol/form/encode-form.ts";
import { FORM_CONTENT_TYPE } from "../../protocol/stripe-headers.ts";
import type { Handler } from "../../server/handler.ts";
import { isJsonObject } from "../../schema/json.ts";
import type { Contracts } from "../contracts.ts";
import type { BodyOf, PathOf, QueryOf } from "../types/contract-types.ts";
import type { ControlAnswer, ControlOptions, Snapshot } from "./control.ts";
import type { ControlOperationId } from "./control-operations.ts";

/** The key of the default world. */
const DEFAULT_KEY = "sk_test_123";

const OTHER_WORLDS = ` (in the world of ${DEFAULT_KEY}: pass { apiKey } last for the world of another key)`;

/** The parameters of an operation, by where they are sent. */
interface Parameters<Id extends ControlOperationId> extends AnyParameters {
  readonly path?: object & PathOf<Id>;
  readonly query?: (object & QueryOf<Id>) | undefined;
  /** The records of a snapshot are checked when it is restored, not before it is sent. */
  readonly body?: (object & (BodyOf<Id> | (Id extends "restoreSnapshot" ? Snapshot : never))) | undefined;
}

interface AnyParameters {
  readonly path?: object;
  readonly query?: object | undefined;
  readonly body?: object | undefined;
}

/** Calls a control operation and returns the body of its 200 response. Rejects if it is refused. */
type Caller = <Id extends ControlOperationId>(
  id: Id,
  parameters: Parameters<Id>,
  options?: ControlOptions,
) => Promise<ControlAnswer<Id>>;

export function createCaller(handle: Handler, contracts: Contracts): Caller {
  return async <Id extends ControlOperationId>(id: Id, parameters: Parameters<Id>, options: ControlOptions = {}) => {
    const opening = contracts.openAll(["control"]);
    if (opening !== undefined) {
      await opening;
    }
    const request = writeRequest(findOperation(contracts.get("control"), id), parameters, options);
    const response = await handle(request);
    const answer: unknown = JSON.parse(response.body ?? "{}");
    if (response.status !== 200) {
      const reason = messageIn(answer) ?? `status ${response.status}`;
      const where = response.status === 404 && options.apiKey === undefined ? OTHER_WORLDS : "";
      throw new FcContractError("sandbox_control_refused", `${request.method} ${request.url}: ${reason}${where}`);
    }
    // The sandbox has checked the answer against the contract from which the type is generated.
    return answer as ControlAnswer<Id>;
  };
}

function findOperation({ operations }: Contract, id: ControlOperationId): Operation {
  const operation = operations.find((known) => known.id === id);
  if (operation === undefined) {
    throw new Error(`the control contract has no operation ${id}`);
  }
  return operation;
}

function writeRequest(
  operation: Operation,
  { path = {}, query = {}, body = {} }: AnyParameters,
  { apiKey = DEFAULT_KEY, apiVersion, stripeAccount }: ControlOptions,
): ExchangeRequest {
  const { method } = operation;
  const contentType = operation.body?.media[0]?.type ?? FORM_CONTENT_TYPE;
  const values = new Map<string, unknown>(Object.entries({ ...path }));
  const pathname = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const search = encodeForm(query);
  return {
    method,
    url: search === "" ? pathname : `${pathname}?${search}`,
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": contentType,
      ...(apiVersion !== undefined && { "stripe-version": apiVersion }),
      ...(stripeAccount !== undefined && { "stripe-account": stripeAccount }),
    },
    body: method !== "POST" ? null : contentType === FORM_CONTENT_TYPE ? encodeForm(body) : JSON.stringify(body),
  };
}

function messageIn(answer: unknown): string | undefined {
  const error = isJsonObject(answer) ? answer["error"] : undefined;
  return isJsonObject(error) && typeof error["message"] === "string" ? error["message"] : undefined;
}
