import { Ajv2020 } from "ajv/dist/2020.js";

const text = { type: "string", minLength: 1 };
const positive = { type: "integer", minimum: 1 };

/**
 * An excerpt of the SARIF 2.1.0 schema for the objects that the report is made of, written by hand from the
 * specification: closed objects, required members, value lists. It is not the published schema.
 */
const SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["version", "runs"],
  properties: {
    $schema: { type: "string", format: "uri" },
    version: { enum: ["2.1.0"] },
    runs: { type: "array", minItems: 0, items: { $ref: "#/$defs/run" } },
  },
  $defs: {
    message: { type: "object", additionalProperties: false, required: ["text"], properties: { text } },
    run: {
      type: "object",
      additionalProperties: false,
      required: ["tool"],
      properties: {
        tool: {
          type: "object",
          additionalProperties: false,
          required: ["driver"],
          properties: {
            driver: {
              type: "object",
              additionalProperties: false,
              required: ["name"],
              properties: {
                name: text,
                version: text,
                rules: {
                  type: "array",
                  uniqueItems: true,
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["id"],
                    properties: { id: text, shortDescription: { $ref: "#/$defs/message" } },
                  },
                },
              },
            },
          },
        },
        automationDetails: { type: "object", additionalProperties: false, properties: { id: text } },
        columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
        results: { type: "array", items: { $ref: "#/$defs/result" } },
      },
    },
    result: {
      type: "object",
      additionalProperties: false,
      required: ["message"],
      properties: {
        ruleId: text,
        ruleIndex: { type: "integer", minimum: -1 },
        level: { enum: ["none", "note", "warning", "error"] },
        message: { $ref: "#/$defs/message" },
        locations: { type: "array", items: { $ref: "#/$defs/location" } },
        partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
        occurrenceCount: positive,
        properties: { type: "object" },
        suppressions: {
          type: "array",
          uniqueItems: true,
          items: {
            type: "object",
            additionalProperties: false,
            required: ["kind"],
            properties: { kind: { enum: ["inSource", "external"] }, justification: { type: "string" } },
          },
        },
      },
    },
    location: {
      type: "object",
      additionalProperties: false,
      properties: {
        physicalLocation: {
          type: "object",
          additionalProperties: false,
          required: ["artifactLocation"],
          properties: {
            artifactLocation: {
              type: "object",
              additionalProperties: false,
              properties: { uri: { type: "string", format: "uri-reference" } },
            },
            region: {
              type: "object",
              additionalProperties: false,
              properties: { startLine: positive, startColumn: positive },
            },
          },
        },
        logicalLocations: {
          type: "array",
          uniqueItems: true,
          items: {
            type: "object",
            additionalProperties: false,
            properties: { fullyQualifiedName: { type: "string" }, kind: { type: "string" } },
          },
        },
      },
    },
  },
};

/** What departs from SARIF 2.1.0, an empty list when nothing does. */
export function findSarifFaults(log: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addFormat("uri", (value: string) => URL.canParse(value));
  ajv.addFormat("uri-reference", (value: string) => URL.canParse(value, "http://localhost/"));
  const validate = ajv.compile(SCHEMA);
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
