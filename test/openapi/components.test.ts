import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/schema/json.ts";
import { resolvePointer } from "../../src/schema/json-pointer.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { loadVersion } from "./load-version.ts";
import { visitObjects } from "./visit-objects.ts";

describe.each(SURFACES)("Each component of %s", (version) => {
  const document = loadVersion(version);
  const components = Object.entries(document["components"] as JsonObject).flatMap(([kind, members]) =>
    Object.keys(members as JsonObject).map((name) => ({ kind, name, pointer: `#/components/${kind}/${name}` })),
  );

  it("is reached from a path or a webhook", () => {
    const reached = new Set(
      ((document["security"] ?? []) as readonly JsonObject[])
        .flatMap((scheme) => Object.keys(scheme))
        .map((name) => `#/components/securitySchemes/${name}`),
    );
    for (const part of ["#/paths", "#/webhooks"]) {
      reach(document, part, reached);
    }
    expect(components.length).toBeGreaterThan(100);
    expect(components.map(({ pointer }) => pointer).filter((pointer) => !reached.has(pointer))).toEqual([]);
  });

  it("is named in plain words, without Stripe's prefixes", () => {
    // Parameters, headers and security schemes bear the names that HTTP and Stripe gave them.
    const named = components
      .filter(({ kind }) => ["schemas", "responses", "examples"].includes(kind))
      .map(({ name }) => name);
    expect(
      named.filter((name) => !/^([A-Z][a-z]+\d?)+$/.test(name) || /Financial|Connections|Stripe/.test(name)),
    ).toEqual([]);
  });
});

/** Adds every component that the node at a pointer refers to, directly or through others. */
function reach(document: JsonObject, pointer: string, reached: Set<string>): void {
  visitObjects(resolvePointer(document, pointer) as JsonObject, (node) => {
    const target = node["$ref"];
    if (typeof target === "string" && !reached.has(target)) {
      reached.add(target);
      reach(document, target, reached);
    }
  });
}

describe("The fields that no message may show", () => {
  it.each(SURFACES)("are marked in %s", (version) => {
    const marked: string[] = [];
    visitObjects(loadVersion(version), (node, pointer) => {
      if (node["x-sensitive"] === true) {
        marked.push(pointer.replace("#/components/schemas/", "").replace("/properties/", "."));
      }
    });
    expect(marked.toSorted()).toEqual([
      "Account.last4",
      "AccountOwner.email",
      "AccountOwner.name",
      "AccountOwner.phone",
      "AccountOwner.raw_address",
      "Session.client_secret",
    ]);
  });
});
