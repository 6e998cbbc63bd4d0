/**
 * Names that hold a secret in the query or fragment of a URL, and in what is sent to get a token: what OAuth, OpenID
 * Connect and SAML put there. Elsewhere they mean something else: errors of Stripe's have a `code`.
 */
const SIGN_IN_NAMES = new Set([
  "code",
  "nonce",
  "relaystate",
  "samlart",
  "samlrequest",
  "samlresponse",
  "sessionstate",
  "ticket",
]);

/** Signed URLs: `X-Amz-Signature`, `sig`. */
const SIGNATURE = /(?:^|[^a-z])(?:signature|sig|hmac)$/i;

/** What shows that a query is of OAuth. Alone, `state` is as often that of an order or an address. */
const SIGN_IN_QUERY =
  /(?:^|[?&#;])(?:code|client_id|redirect_uri|response_type|grant_type|id_token|access_token|code_challenge|error_description)=/i;
const TOKEN_REQUEST = /(?:^|&)grant_type=/;
const SIGN_IN_PATH = /\/(?:oauth2?|openid|openid-connect|oidc|saml2?|sso|authorize|token|callback)(?:\/|$)/i;

/** Whether a name is private where it is, beside what is private everywhere. */
export type IsPrivateHere = (name: string) => boolean;

/** The private names of one query or fragment, by what else is in it. */
export function privateNamesOfQuery(query: string): IsPrivateHere {
  let isSignIn: boolean | undefined;
  return (name) =>
    isSignInName(name) ||
    SIGNATURE.test(name.slice(-20)) ||
    (isState(name) && (isSignIn ??= SIGN_IN_QUERY.test(query)));
}

/** The private names of a form: none beside those that are private everywhere, unless it asks for a token. */
export function privateNamesOfForm(form: string): IsPrivateHere {
  const isTokenRequest = TOKEN_REQUEST.test(form);
  return (name) => isTokenRequest && isPrivateInSignIn(name);
}

/** Whether a name is private in a request to an address for signing in. */
export function isPrivateInSignIn(name: string): boolean {
  return isSignInName(name) || isState(name);
}

/** Whether a URL is that of an address for signing in: `/oauth/token`, `/auth/callback`. */
export function isSignInUrl(url: string): boolean {
  return SIGN_IN_PATH.test(url.split(/[?#]/, 1)[0] ?? "");
}

function isSignInName(name: string): boolean {
  return name.length < 40 && SIGN_IN_NAMES.has(name.replaceAll(/[_-]/g, "").toLowerCase());
}

function isState(name: string): boolean {
  return name === "state";
}
