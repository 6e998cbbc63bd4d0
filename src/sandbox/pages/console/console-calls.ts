import type { ExchangeRequest } from "../../../contract/check/exchange.ts";
import type { JsonObject } from "../../../schema/json.ts";
import { readAuthorization } from "../../../protocol/api-key.ts";
import { refuse } from "../../../products/stripe/refusals/refusal.ts";
import { refuseKey } from "../../../products/stripe/refusals/refuse-key.ts";
import { RefusedCall } from "../../refused-call.ts";
import type { OpenWorld } from "../../worlds.ts";
import { changeWorld } from "../change-world.ts";
import type { PageOptions } from "../page-options.ts";
import { readCall, readText } from "../read-call.ts";
import { describeWorld } from "./describe-world.ts";
import { redeliverEvent } from "./redeliver-event.ts";

/** A call of the console page, for whoever has the key of the world. */
type ConsoleCall = (options: PageOptions, open: OpenWorld, request: ExchangeRequest) => JsonObject;

/** The calls of the console, by the last part of their path. They leave no trace in the journal that they show. */
export const consoleCalls: Readonly<Record<string, ConsoleCall>> = {
  world: (options, open) => {
    changeWorld(options, open, () => undefined);
    return describeWorld(open);
  },

  redeliver: (options, open, request) => {
    const event = readText(readCall(request), "event") ?? "";
    return { event, endpoints: changeWorld(options, open, (world) => redeliverEvent(world, event)) };
  },
};

/** @throws RefusedCall when the request has no key for test data */
export function openByKey({ worlds }: PageOptions, { headers }: ExchangeRequest): OpenWorld {
  const presented = readAuthorization(headers["authorization"]);
  const refusal = refuseKey(presented);

  if (refusal !== undefined || presented.presented !== "key") {
    throw new RefusedCall(refusal ?? refuse("authentication", { message: "Invalid API Key provided." }));
  }
  return worlds.open(presented.key, null);
}
