import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { namelessPath } from "../../src/products/stripe/stripe-api/read-stripe-api.ts";
import type { NameTree } from "../../src/products/stripe/stripe-api/parameter-names.ts";
import { createTree, mergeNames, type StripeApi } from "./stripe-api.ts";

/** A method of a resource class: `list(params, options) {` */
const METHOD = /^ {4}(\w+)\(.*\) \{$/;
const REQUEST = /_makeRequest\(\s*'([A-Z]+)',\s*(?:'([^']+)'|`([^`]+)`)/g;

/** How releases before 22 write a request. Their types are written otherwise too, so only the route is read. */
const OLD_REQUEST = /method: '([A-Z]+)',\s*fullPath: '([^']+)'/g;

/** Parameter objects nest less deeply than this; a type that contains itself ends here. */
const DEEPEST = 8;

/** Reads routes from the JavaScript of the `stripe` package, and the parameters of the wanted ones from its types. */
export function readSdkApi(folder: string, wanted: ReadonlySet<string>): StripeApi {
  const resources = join(resolve(folder), "esm/resources");
  const files = readdirSync(resources, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const routes: string[] = [];
  const parameters = new Map<string, NameTree[]>();

  for (const file of files) {
    const code = readFileSync(join(resources, file), "utf8");
    const found = readRequests(code);
    routes.push(...found.map(({ route }) => route));
    for (const [, verb = "", path = ""] of code.matchAll(OLD_REQUEST)) {
      routes.push(`${verb} ${namelessPath(path)}`);
    }
    const asked = found.filter(({ route }) => wanted.has(route));
    if (asked.length > 0) {
      const types = openTypes(join(resources, file.replace(/\.js$/, ".d.ts")));
      for (const { route, method } of asked) {
        parameters.set(route, [...(parameters.get(route) ?? []), ...types(method)]);
      }
    }
  }
  return { routes, parameters };
}

function readRequests(code: string): { readonly route: string; readonly method: string }[] {
  const requests: { readonly route: string; readonly method: string }[] = [];
  const starts = code.split("\n").flatMap((line, index) => {
    const name = METHOD.exec(line)?.[1];
    return name === undefined ? [] : [{ name, index }];
  });
  const lines = code.split("\n");
  for (const [position, { name, index }] of starts.entries()) {
    const body = lines.slice(index, starts[position + 1]?.index).join("\n");
    for (const [, verb = "", plain, template] of body.matchAll(REQUEST)) {
      const path = (plain ?? template ?? "").replaceAll(/\$\{[^}]*\}/g, "{}");
      requests.push({ route: `${verb} ${path}`, method: name });
    }
  }
  return requests;
}

/** The parameter objects that a method of the file's resource class takes. */
function openTypes(file: string): (method: string) => NameTree[] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: ["node"],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const classes = source?.statements.filter(ts.isClassDeclaration) ?? [];

  return (method) =>
    classes
      .flatMap(({ members }) => members.filter(ts.isMethodDeclaration))
      .filter(({ name }) => name.getText(source) === method)
      .flatMap((declaration) => declaration.parameters.filter(({ name }) => name.getText(source) === "params"))
      .map((parameter) => readType(checker, checker.getTypeAtLocation(parameter), 0));
}

function readType(checker: ts.TypeChecker, type: ts.Type, depth: number): NameTree {
  const branches = type.isUnion() ? type.types : [type];
  return mergeNames(branches.map((branch) => readBranch(checker, branch, depth)));
}

function readBranch(checker: ts.TypeChecker, type: ts.Type, depth: number): NameTree {
  if (type.isStringLiteral()) {
    return createTree([type.value], new Map());
  }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return item === undefined ? {} : readType(checker, item, depth);
  }
  if (!isParameterObject(type) || depth >= DEEPEST) {
    return {};
  }
  const anyName = type.getStringIndexType() === undefined ? [] : ([["*", {}]] as const);
  const members = type
    .getProperties()
    .map((property) => [property.name, readType(checker, checker.getTypeOfSymbol(property), depth + 1)] as const);
  return createTree([], new Map([...members, ...anyName]));
}

/** Not a class such as `Date`, whose members are no parameters. */
function isParameterObject(type: ts.Type): boolean {
  const declarations = type.symbol?.declarations ?? [];
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    declarations.every((declaration) => /[/\\]stripe[^/\\]*[/\\]/.test(declaration.getSourceFile().fileName))
  );
}
