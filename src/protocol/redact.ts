const secret = /\b((?:[sr]k|pk)_(?:org_)?(?:test|live)_|whsec_|\w+?_secret_)[\w-]+/g;

/** Makes a text fit for a message or a log: of a key or a client secret only its prefix stays, `sk_test_****`. */
export function redactSecrets(text: string): string {
  return text.replace(secret, "$1****");
}
