/** Words that make the name of a field, parameter, cookie or header that of a secret: `api_token`, `X-Auth-Token`. */
const SECRET_WORDS = new Set([
  "apikey",
  "assertion",
  "cookie",
  "credential",
  "credentials",
  "csrf",
  "csrftoken",
  "cvc",
  "cvv",
  "jsessionid",
  "jwt",
  "otp",
  "passcode",
  "passphrase",
  "passwd",
  "password",
  "passwords",
  "phpsessid",
  "pin",
  "pwd",
  "secret",
  "secrets",
  "sessionid",
  "sid",
  "token",
  "tokens",
  "totp",
  "xsrf",
]);

/** Whole names, without their separators, of what lets somebody in. */
const SECRET_NAMES = new Set([
  "authcode",
  "authorizationcode",
  "backupcode",
  "codeverifier",
  "devicecode",
  "oauthverifier",
  "recoverycode",
  "securitycode",
  "usercode",
  "verificationcode",
]);

/** In a header these are secrets as well. Stripe's own fields and parameters of these names are ids. */
const HEADER_WORDS = new Set(["auth", "authorization", "key", "keys", "session", "signature", "sig"]);

/** Words that make a key one that opens something: `private_key`, not `idempotency_key`. */
const KEY_WORDS = new Set([
  "access",
  "api",
  "auth",
  "client",
  "encryption",
  "ephemeral",
  "master",
  "private",
  "publishable",
  "restricted",
  "secret",
  "shared",
  "signing",
  "stripe",
  "webhook",
]);

/** Headers that only look like secrets. */
const PUBLIC_HEADERS = new Set(["idempotency-key", "sec-websocket-key", "sec-websocket-accept", "public-key-pins"]);

/** Words that make a name that of something about a person, and whole names without their separators. */
const PERSONAL_WORDS = new Set(["dob", "email", "emails", "iban", "mobile", "phone", "phones", "ssn", "telephone"]);
const PERSONAL_NAMES = new Set(
  [
    "account_holder_name",
    "account_number",
    "address",
    "addresses",
    "bank_account_number",
    "birth_date",
    "birthday",
    "bsb",
    "bsb_number",
    "card_number",
    "cardholder_name",
    "city",
    "client_ip",
    "customer_name",
    "date_of_birth",
    "description",
    "display_name",
    "document_number",
    "family_name",
    "first_name",
    "full_name",
    "given_name",
    "holder_name",
    "id_number",
    "ip_address",
    "last4",
    "last_4",
    "last_name",
    "legal_name",
    "license_number",
    "line1",
    "line2",
    "maiden_name",
    "middle_name",
    "name",
    "national_id",
    "nickname",
    "owner_name",
    "passport_number",
    "post_code",
    "postal_code",
    "raw_address",
    "routing_number",
    "shipping",
    "sort_code",
    "street",
    "street_address",
    "surname",
    "tax_id",
    "transit_number",
    "user_name",
    "vat_id",
    "zip",
    "zip_code",
  ].map((name) => name.replaceAll("_", "")),
);

const LONGEST_NAME = 100;

/** Whether a field, a parameter or a cookie is secret, by its name: `password`, `apiToken`, `client_secret`. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.length - 1;
  return (
    words.some((word) => SECRET_WORDS.has(word)) ||
    SECRET_NAMES.has(words.join("")) ||
    (words[last] === "key" && (last === 0 || KEY_WORDS.has(words[last - 1] ?? "")))
  );
}

/** Whether a field or a parameter is about a person, or identifies an account of theirs, by its name. */
export function isPersonalName(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.some((word) => PERSONAL_WORDS.has(word)) || PERSONAL_NAMES.has(words.join("")) || words.at(-1) === "last4"
  );
}

/** Whether a header is secret, by its name in lower case: `x-api-key`, `set-cookie`, `x-amz-security-token`. */
export function isSecretHeader(name: string): boolean {
  return !PUBLIC_HEADERS.has(name) && (isSecretName(name) || wordsOf(name).some((word) => HEADER_WORDS.has(word)));
}

const MOST_NAMES = 10_000;

/** The same test, with its answers remembered: a recording has few names, each of them often. */
export function rememberNames(test: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) {
      return known;
    }
    const answer = test(name);
    if (answers.size < MOST_NAMES && name.length <= LONGEST_NAME) {
      answers.set(name, answer);
    }
    return answer;
  };
}

/** The parts of a name with its parents: `individual[ssn_last_4]`, `billing_details.address`. */
export function partsOfName(name: string): string[] {
  return name.slice(-2 * LONGEST_NAME).split(/[[\].]+/);
}

/** `accountNumber`, `Account-Number` and `account_number` are two words each. */
function wordsOf(name: string): string[] {
  return name
    .slice(-LONGEST_NAME)
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}
