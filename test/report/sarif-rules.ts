import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";

// The published schema of SARIF 2.1.0, which is JSON Schema's draft 4.
const file = import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const schema = JSON.parse(readFileSync(new URL(file), "utf8")) as object;

const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
ajv.addFormat("uri", (value: string) => URL.canParse(value));
ajv.addFormat("uri-reference", (value: string) => URL.canParse(value, "http://localhost/"));
ajv.addFormat("date-time", (value: string) => !Number.isNaN(Date.parse(value)));
const validate = ajv.compile(schema);

/** What departs from SARIF 2.1.0, an empty list when nothing does. */
export function findSarifFaults(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
