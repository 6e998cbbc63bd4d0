import { createIdSource } from "./ids.ts";

/** Makes the ids of requests, one after the other: each world has its own seed, so that no two share an id. */
export function createRequestIds(seed: string): () => string {
  const makeId = createIdSource(`${seed}/requests`);
  let requests = 0;

  return () => {
    requests += 1;
    return `req_${makeId(requests).slice(0, 14)}`;
  };
}
