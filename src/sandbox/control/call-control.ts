import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Operation } from "../../contract/model/operation.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { encodeForm } from "../../protocol/form/encode-form.ts";
import type { Handler } from "../../server/handler.ts";
import { isJsonObject } from "../../schema/json.ts";
import type { Contracts } from "../contracts.ts";
import type { BodyOf, PathOf, QueryOf } from "../types/contract-types.ts";
import type { ControlAnswer, ControlOptions, Snapshot } from "./control.ts";
import type { ControlOperationId } from "./control-operations.ts";

const FORM = "application/x-www-form-urlencoded";

/** The key of the default world. */
const DEFAULT_KEY = "sk_test_123";

/** What an operation takes. Nothing has to be given where it takes nothing. */
interface Parameters<Id extends ControlOperationId> extends AnyParameters {
  readonly path?: object & PathOf<Id>;
  readonly query?: (object & QueryOf<Id>) | undefined;
  /** Nobody looks into the records of a snapshot before it is sent. */
  readonly body?: (object & (BodyOf<Id> | (Id extends "restoreSnapshot" ? Snapshot : never))) | undefined;
}

interface AnyParameters {
  readonly path?: object;
  readonly query?: object | undefined;
  readonly body?: object | undefined;
}

/** Carries out a control operation and answers its 200; rejects where that is refused. */
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
      throw new FcContractError("sandbox_control_refused", `${request.method} ${request.url}: ${reason}`);
    }
    // The sandbox has checked it against the contract that the type is made from.
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
  const contentType = operation.body?.media[0]?.type ?? FORM;
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
    body: method !== "POST" ? null : contentType === FORM ? encodeForm(body) : JSON.stringify(body),
  };
}

function messageIn(answer: unknown): string | undefined {
  const error = isJsonObject(answer) ? answer["error"] : undefined;
  return isJsonObject(error) && typeof error["message"] === "string" ? error["message"] : undefined;
}
