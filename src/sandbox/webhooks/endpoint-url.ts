export type EndpointUrlFault = "credentials" | "not-a-url";

/** What is wrong with the URL of a webhook endpoint; undefined when nothing is. */
export function findEndpointUrlFault(url: string): EndpointUrlFault | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    return "not-a-url";
  }
  const { password, username } = new URL(url);
  return username === "" && password === "" ? undefined : "credentials";
}

/** The URL is shown in answers, in the console and in recordings; so that no message repeats it, neither does this one. */
export const URL_WITH_CREDENTIALS =
  "The URL of a webhook endpoint must not contain a user name or password. Remove them, and let the receiver verify the Stripe-Signature header.";
