// @ts-check
/** What the sandbox refuses, in its words. */
export class RefusedAction extends Error {}

/**
 * Calls the sandbox with the key of a world.
 *
 * @param {string} key
 * @param {string} path below `/_sandbox/`
 * @param {string} contentType
 * @param {string} body
 * @returns {Promise<unknown>}
 */
export async function callWorld(key, path, contentType, body) {
  const headers = { authorization: `Bearer ${key}`, "content-type": contentType };
  const response = await fetch(`/_sandbox/${path}`, { method: "POST", headers, body }).catch(() => {
    throw new RefusedAction("The sandbox does not answer.");
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new RefusedAction(answer.error?.message ?? `The sandbox answers ${response.status}.`);
  }
  return answer;
}
