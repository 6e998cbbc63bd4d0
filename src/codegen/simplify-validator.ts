import { isComposed } from "../schema/json.ts";

const ARGUMENTS = '{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}';

/**
 * Removes from ajv's code of one function what is of no use where only the answer counts: the errors, the arguments that
 * no keyword reads, resets of what was never set, the counting of strings that are short enough in any case, and looking
 * names up in a schema. What the function says of a value stays the same.
 *
 * @param scope - what the names in the code stand for
 */
export function simplifyValidator(code: string, scope: ReadonlyMap<string, unknown>): string {
  return replaceNameLookups(shortenLengthChecks(dropUnsetEvaluations(dropArguments(dropErrors(code)))), scope);
}

/** Validators only answer; why not is explained by others. A function that this cannot be said of stays as it is. */
function dropErrors(code: string): string {
  const short = code
    .replaceAll(
      /^vErrors = vErrors === null \? validate\d+\.errors : vErrors\.concat\(validate\d+\.errors\);\nerrors = vErrors\.length;$/gm,
      "errors++;",
    )
    .replaceAll(/^(?:wrapper|root)\d+\.validate\.errors.*$/gm, "")
    .replaceAll(/^validate\d+\.errors = .*;\n/gm, "")
    .replaceAll(/^const err\d+ = \{.*\};\n/gm, "")
    .replaceAll(/^if\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/gm, "")
    .replaceAll(
      /^if\(vErrors !== null\)\{\nif\(_errs\d+\)\{\nvErrors\.length = _errs\d+;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/gm,
      "",
    )
    .replaceAll(/^let vErrors = null;\n/gm, "");
  return /\bvErrors\b|\.errors\b/.test(short) ? code : short;
}

/** Functions pass an object of five to each other, of which nothing is read. A keyword such as $dynamicRef does read it. */
function dropArguments(code: string): string {
  const short = code
    .replaceAll(`, ${ARGUMENTS}`, "")
    .replaceAll(
      /, \{instancePath(?::.+?)?,parentData(?::[^,]+)?,parentDataProperty(?::.+?)?,rootData,dynamicAnchors\}/g,
      "",
    );
  return /\b(instancePath|parentData|parentDataProperty|rootData|dynamicAnchors)\b/.test(short) ? code : short;
}

/** What a schema evaluates is fixed for nearly all of them, so there is nothing to reset before they run. */
function dropUnsetEvaluations(code: string): string {
  const block =
    /^const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/gm;
  const rest = code.replaceAll(block, "");
  return /\bevaluated\d+\b|\.evaluated\b/.test(rest) ? code : rest;
}

/** A string has at most as many characters as code units; only a longer one has to be counted. */
function shortenLengthChecks(code: string): string {
  return code.replaceAll(
    /\b(func\d+)\((\w+)\) > (\d+)/g,
    (check, _count, text: string, limit: string) => `${text}.length > ${limit} && ${check}`,
  );
}

/** Whether a property is a declared one is asked of every property: a set answers faster than the schema's object. */
function replaceNameLookups(code: string, scope: ReadonlyMap<string, unknown>): string {
  const sets = new Map<string, string>();
  const replaced = code.replaceAll(
    /!\(func\d+\.call\((schema\d+)((?:\.\w+)*), (key\d+)\)\)/g,
    (lookup, schema: string, path: string, key: string) => {
      const properties = path
        .split(".")
        .slice(1)
        .reduce<unknown>((value, name) => (isComposed(value) ? value[name] : undefined), scope.get(schema));
      if (!isComposed(properties)) {
        return lookup;
      }
      const set = `${schema}${path.replaceAll(".", "_")}`;
      sets.set(set, `const ${set} = new Set(${JSON.stringify(Object.keys(properties))});`);
      return `!${set}.has(${key})`;
    },
  );
  return [...sets.values(), replaced].join("\n");
}
