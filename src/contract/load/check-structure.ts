import type { DocumentFault } from "./document-error.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";
import { isOpaque, type Keys, keysOf } from "./opaque-members.ts";
import { readParameterRule } from "./read-parameter-rule.ts";
import { formatLocation, type SourceLocation } from "../../findings/source-location.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const PARAMETER_PLACES = ["path", "query", "header", "cookie"];

/**
 * The skeleton that everything else relies on: operations, parameters, bodies, responses and headers are objects where
 * OpenAPI wants objects, references lead somewhere, operation ids are unique. Answers every fault it finds.
 */
export function checkStructure(document: JsonObject, locate: (pointer: string) => SourceLocation): DocumentFault[] {
  return new StructureCheck(document, locate).run();
}

class StructureCheck {
  readonly #document: JsonObject;
  readonly #locate: (pointer: string) => SourceLocation;
  readonly #faults: DocumentFault[] = [];
  readonly #operationIds = new Map<string, string>();

  constructor(document: JsonObject, locate: (pointer: string) => SourceLocation) {
    this.#document = document;
    this.#locate = locate;
  }

  run(): DocumentFault[] {
    this.#checkReferences(this.#document, "#", "keywords");
    for (const [type, pointer] of this.#members("#/components", "components").filter(isNoExtension)) {
      const members = this.#members(pointer, `components.${type}`);
      // Schemas may be booleans; compiling reports those that are not valid.
      for (const [, member] of type === "schemas" ? [] : members) {
        this.#object(member, `a component under ${type}`);
      }
    }
    for (const section of ["paths", "webhooks"]) {
      for (const [name, pointer] of this.#members(`#/${section}`, section).filter(isNoExtension)) {
        this.#checkPathItem(name, pointer);
      }
    }
    return this.#faults;
  }

  #checkPathItem(name: string, pointer: string): void {
    const item = this.#object(pointer, `the path item ${name}`);
    if (item === undefined) {
      return;
    }
    this.#checkParameters(item, pointer);
    for (const method of METHODS.filter((candidate) => item[candidate] !== undefined)) {
      const operation = this.#object(`${pointer}/${method}`, "an operation");
      if (operation !== undefined) {
        this.#checkOperation(operation, `${pointer}/${method}`);
      }
    }
  }

  #checkOperation(operation: JsonObject, pointer: string): void {
    this.#checkOperationId(operation["operationId"], pointer);
    this.#checkParameters(operation, pointer);
    const { "x-parameter-rules": rules = [] } = operation;
    this.#checkRules(rules, `${pointer}/x-parameter-rules`);
    if (
      operation["requestBody"] !== undefined &&
      this.#object(`${pointer}/requestBody`, "a request body") !== undefined
    ) {
      this.#checkContent(`${pointer}/requestBody`);
    }
    for (const [status, response] of this.#members(`${pointer}/responses`, "responses").filter(isNoExtension)) {
      if (this.#object(response, `the response ${status}`) !== undefined) {
        this.#checkContent(response);
        for (const [header, at] of this.#members(`${this.#follow(response)}/headers`, "headers")) {
          this.#object(at, `the header ${header}`);
        }
      }
    }
  }

  #checkOperationId(id: JsonValue | undefined, pointer: string): void {
    if (id === undefined) {
      return;
    }
    if (typeof id !== "string" || id === "") {
      this.#fault(`${pointer}/operationId`, "an operationId is a string");
    } else if (this.#operationIds.has(id) && !this.#isWrittenOnce(pointer, this.#operationIds.get(id) ?? "")) {
      this.#fault(`${pointer}/operationId`, `the operationId ${id} is taken by ${this.#operationIds.get(id)}`);
    } else {
      this.#operationIds.set(id, pointer);
    }
  }

  /** Two paths can refer to one path item: then an operation is there twice, and written once. */
  #isWrittenOnce(pointer: string, other: string): boolean {
    return formatLocation(this.#locate(pointer)) === formatLocation(this.#locate(other));
  }

  #checkParameters(owner: JsonObject, pointer: string): void {
    const { parameters = [] } = owner;
    if (!isJsonArray(parameters)) {
      this.#fault(`${pointer}/parameters`, "parameters are a list");
      return;
    }
    for (const index of parameters.keys()) {
      const at = `${pointer}/parameters/${index}`;
      const parameter = this.#object(at, "a parameter");
      if (parameter !== undefined && typeof parameter["name"] !== "string") {
        this.#fault(at, "a parameter has a name");
      } else if (parameter !== undefined && !PARAMETER_PLACES.includes(String(parameter["in"]))) {
        this.#fault(at, `a parameter is in one of ${PARAMETER_PLACES.join(", ")}`);
      } else if (parameter !== undefined && parameter["schema"] === undefined) {
        this.#fault(at, "a parameter has a schema");
      }
    }
  }

  #checkRules(rules: JsonValue, pointer: string): void {
    if (!isJsonArray(rules)) {
      this.#fault(pointer, "x-parameter-rules are a list");
      return;
    }
    for (const [index, rule] of rules.entries()) {
      const at = `${pointer}/${index}`;
      if (readParameterRule(rule, at) === undefined) {
        this.#fault(
          at,
          "a parameter rule is exclusive (parameters) or only-when (parameter, when: {parameter, equals})",
        );
      }
    }
  }

  #checkContent(pointer: string): void {
    for (const [type, at] of this.#members(`${this.#follow(pointer)}/content`, "content")) {
      this.#object(at, `the content ${type}`);
    }
  }

  #checkReferences(node: JsonValue, pointer: string, keys: Keys): void {
    if (typeof node !== "object" || node === null) {
      return;
    }
    const reference = isJsonObject(node) && keys === "keywords" ? node["$ref"] : undefined;
    if (reference !== undefined && !isJsonObject(reference) && (typeof reference !== "string" || reference === "")) {
      this.#fault(`${pointer}/$ref`, 'a "$ref" is a string that names its target');
    } else if (typeof reference === "string" && this.#isEndless(reference)) {
      this.#fault(`${pointer}/$ref`, `"$ref": "${reference}" leads back to itself`);
    }
    for (const [key, member] of Object.entries(node)) {
      const own = Array.isArray(node) ? "names" : keys;
      if (!isOpaque(key, member, own)) {
        this.#checkReferences(member, `${pointer}/${escapeToken(key)}`, keysOf(key, own));
      }
    }
  }

  #isEndless(reference: string): boolean {
    const seen = new Set<string>();
    let current: unknown = reference;
    while (typeof current === "string" && !seen.has(current)) {
      seen.add(current);
      const target = resolvePointer(this.#document, current);
      current = isJsonObject(target) ? target["$ref"] : undefined;
    }
    return typeof current === "string";
  }

  /** The members of an optional object, with their pointers. */
  #members(pointer: string, what: string): [name: string, pointer: string][] {
    const value = resolvePointer(this.#document, pointer);
    if (value === undefined) {
      return [];
    }
    if (!isJsonObject(value)) {
      this.#fault(pointer, `${what} is an object`);
      return [];
    }
    return Object.keys(value).map((name) => [name, `${pointer}/${escapeToken(name)}`]);
  }

  /** The object at a pointer, references followed; anything else is a fault. */
  #object(pointer: string, what: string): JsonObject | undefined {
    const value = resolvePointer(this.#document, this.#follow(pointer));
    if (isJsonObject(value)) {
      return value;
    }
    this.#fault(pointer, `${what} is an object`);
    return undefined;
  }

  #follow(pointer: string): string {
    const seen = new Set<string>();
    let current = pointer;
    for (;;) {
      const value = resolvePointer(this.#document, current);
      const reference = isJsonObject(value) ? value["$ref"] : undefined;
      if (typeof reference !== "string" || seen.has(reference)) {
        return current;
      }
      seen.add(reference);
      current = reference;
    }
  }

  #fault(pointer: string, message: string): void {
    this.#faults.push({ location: this.#locate(pointer), message });
  }
}

function isNoExtension([name]: readonly [name: string, pointer: string]): boolean {
  return !name.startsWith("x-");
}
