import { findPackageOf, findPackages, loadPackage, majorOf } from "../contract/optional-packages.ts";
import { quote } from "../protocol/shell-command.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";

/** What types are made with. Both work on the syntax tree of one TypeScript. */
export interface TypesTools {
  readonly openapiTypescript: typeof import("openapi-typescript");
  readonly ts: typeof import("typescript");
}

const INSTALL = "npm install --save-dev openapi-typescript@7 typescript@5";

/** Leaves the project's own TypeScript as it is. */
const RUN_BESIDE = "npx --package openapi-typescript@7 --package typescript@5 -- fc-contract";

/**
 * Loads openapi-typescript and the TypeScript that it sees. Version 7 of TypeScript has not the API that it needs, and
 * npm refuses to install the two together; then npx brings them for one command.
 *
 * @param command - the words of the command that needs them
 * @throws FcContractError `dependency_missing`, with the command to run
 */
export function loadTypesTools(command: readonly string[]): TypesTools {
  const generators = findPackages("openapi-typescript");

  for (const generator of generators.filter(({ version }) => majorOf(version) === 7)) {
    const compiler = findPackageOf(generator.file, "typescript");
    const ts = compiler === undefined ? undefined : loadPackage<Partial<TypesTools["ts"]>>(compiler);
    // In other versions openapi-typescript already fails to load.
    if (ts !== undefined && isWithSyntaxTree(ts)) {
      return { openapiTypescript: loadPackage(generator), ts };
    }
  }

  const [compiler] = findPackages("typescript");
  if (compiler !== undefined && majorOf(compiler.version) > 5) {
    throw new FcContractError(
      "dependency_missing",
      `types are made with openapi-typescript 7 and TypeScript 5, and TypeScript ${compiler.version} is installed: ${[RUN_BESIDE, ...command.map(quote)].join(" ")}`,
    );
  }
  const [other] = generators;
  const problem =
    other === undefined
      ? "openapi-typescript is not installed beside fc-contract"
      : majorOf(other.version) === 7
        ? "openapi-typescript finds no TypeScript"
        : `types are made with openapi-typescript 7, and ${other.version} is installed`;
  throw new FcContractError("dependency_missing", `${problem}: ${INSTALL}`);
}

function isWithSyntaxTree(ts: Partial<TypesTools["ts"]>): ts is TypesTools["ts"] {
  return typeof ts.isUnionTypeNode === "function";
}
