import type { Contract } from "../../src/contract/contract.ts";
import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { generatedTypesFile } from "./generated-types.ts";
import { listKnown } from "./known-differences.ts";
import { type AllowedChange, listAllowedChanges } from "./list-allowed-changes.ts";
import { listResponseExamples } from "./response-examples.ts";
import { compileComparison, readDeclaredType, type SdkProgram } from "./sdk-program.ts";
import { findSdk, NOT_FETCHED, SDK_RELEASES, versionOf } from "./sdk-releases.ts";

describe.each(SDK_RELEASES)("Every value that the types of stripe $release allow in a resource", (release) => {
  it("is accepted, unless the difference is listed", async ({ skip }) => {
    const version = versionOf(release);
    const contract = await openContract(version);
    const known = listKnown(release.release);
    const sdk = compileComparison({
      sdk: findSdk(release) ?? skip(NOT_FETCHED),
      typesFile: generatedTypesFile(version),
      known,
    });
    const examples = listResponseExamples(contract).map(({ value }) => value);
    const refused: string[] = [];
    const withoutExample: string[] = [];

    for (const { name, type } of readResources(sdk)) {
      const instances = examples.flatMap((value) => findResources(value, objectName(contract, name)));
      const changes = listAllowedChanges(sdk.checker, name, type).filter((change) => !isKnown(known, change));

      expect(changes.length, name).toBeGreaterThan(0);
      for (const change of changes) {
        const changed = findChanged(instances, change);
        if (changed === undefined) {
          withoutExample.push(describeChange(change));
        } else if (contract.checkValue(`#/components/schemas/${name}`, changed).length > 0) {
          refused.push(describeChange(change));
        }
      }
    }
    expect({ refused, withoutExample }).toEqual({ refused: [], withoutExample: [] });
  });
});

describe("A value that only a newer release allows", () => {
  it("is refused where the difference is listed", async () => {
    const contract = await openContract("2026-03-04.preview");
    const instances = listResponseExamples(contract).flatMap(({ value }) =>
      findResources(value, "financial_connections.account"),
    );
    const change = { path: "Account.status_details.inactive.cause", value: "institution_requirement" };

    expect(contract.checkValue("#/components/schemas/Account", findChanged(instances, change) ?? {})).toEqual([
      expect.objectContaining({ pointer: "/status_details/inactive/cause", rule: "enum", severity: "drift" }),
    ]);
  });
});

function readResources(sdk: SdkProgram): { name: string; type: ts.Type }[] {
  const { checker } = sdk;
  const resources = readDeclaredType(sdk, "Sdk").getProperty("resources") as ts.Symbol;
  return checker
    .getTypeOfSymbol(resources)
    .getProperties()
    .map((resource) => ({ name: resource.name, type: checker.getTypeOfSymbol(resource) }));
}

function objectName({ model }: Contract, schemaName: string): JsonValue | undefined {
  return model.schemas.get(schemaName)?.properties.get("object")?.keywords["const"];
}

function findResources(value: JsonValue, object: JsonValue | undefined): JsonObject[] {
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).flatMap((item) => findResources(item, object));
  }
  if (!isJsonObject(value)) {
    return [];
  }
  const nested = Object.values(value).flatMap((member) => findResources(member, object));
  return value["object"] === object ? [value, ...nested] : nested;
}

/** Whether the change, or a field that it lies in, is listed as a difference. */
function isKnown(known: readonly string[], { path, value }: AllowedChange): boolean {
  const parts = path.split(".");
  const fields = parts.map((_, index) => `${parts.slice(0, index + 1).join(".")}: field only in the SDK`);
  return [...fields, describeChange({ path, value })].some((difference) => known.includes(difference));
}

/** In the words of the comparison. */
function describeChange({ path, value }: AllowedChange): string {
  return `${path}: ${value === undefined ? "optional" : JSON.stringify(value)} only in the SDK`;
}

/** An instance with the change made: one that has the place for it, or else one where an object is put around it. */
function findChanged(instances: readonly JsonObject[], { path, value }: AllowedChange): JsonValue | undefined {
  const steps = path.replaceAll("[]", ".[]").split(".").slice(1);
  const attempts = [false, true].flatMap((isMaking) =>
    instances.map((instance) => replaceAt(instance, steps, value, isMaking)),
  );
  return attempts.find((changed) => changed !== undefined);
}

function replaceAt(
  holder: JsonValue,
  steps: readonly string[],
  value: string | null | undefined,
  isMaking: boolean,
): JsonValue | undefined {
  const [step, ...rest] = steps;

  if (step === "[]") {
    const [first, ...others] = Array.isArray(holder) ? (holder as readonly JsonValue[]) : [];
    const item = rest.length === 0 ? value : first === undefined ? undefined : replaceAt(first, rest, value, isMaking);
    return item === undefined ? undefined : [item, ...others];
  }
  if (step === undefined || !isJsonObject(holder)) {
    return undefined;
  }
  if (rest.length === 0) {
    const { [step]: _, ...kept } = holder;
    return value === undefined ? kept : { ...kept, [step]: value };
  }
  const member = holder[step] ?? (isMaking ? {} : undefined);
  const replaced = member === undefined ? undefined : replaceAt(member, rest, value, isMaking);
  return replaced === undefined ? undefined : { ...holder, [step]: replaced };
}
