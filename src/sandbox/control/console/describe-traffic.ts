import { memberAt, parseJson } from "../../../schema/json.ts";
import { splitUrl } from "../../../server/split-url.ts";
import type { ControlSchema } from "../../types/contract-types.ts";
import type { OpenWorld } from "../../worlds.ts";

type World = ControlSchema<"SandboxWorld">;

/** What was asked of the sandbox, newest first. */
export function describeRequests({ journal }: OpenWorld, limit: number): World["requests"]["data"] {
  return journal.read(limit).map(({ request, response, startedAt }) => ({
    at: startedAt,
    method: request.method,
    path: splitUrl(request.url).pathname,
    status: response.status,
  }));
}

/** What was posted to webhook endpoints, newest first. */
export function describeAttempts({ attempts }: OpenWorld, limit: number): World["attempts"]["data"] {
  return attempts.read(limit).map(({ request, response, startedAt }) => ({
    at: startedAt,
    url: request.url,
    status: response.status,
    event: typeOfEvent(request.body),
  }));
}

function typeOfEvent(body: string | null): string {
  const type = memberAt(parseJson(body ?? ""), ["type"]);
  return typeof type === "string" ? type : "";
}
