import { appendErrorsInPlace } from "../contract/compile/append-errors-in-place.ts";

const ARGUMENTS = '{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}';
const PASSED_ON = "{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}";

/**
 * Takes out of ajv's code what costs time with every call and is of no use here: arguments that no keyword of ours
 * reads, resetting what was never set, counting the characters of strings that are short enough in any case, and
 * looking names up in a schema. What the functions say of a value stays the same.
 */
export function simplifyValidators(code: string): string {
  return appendErrorsInPlace(replaceNameLookups(shortenLengthChecks(dropUnsetEvaluations(passOnlyPaths(code)))));
}

/** Functions that refer to each other hand over an object of five; only the path is read. */
function passOnlyPaths(code: string): string {
  const simple = code
    .replaceAll(ARGUMENTS, 'instancePath = ""')
    .replaceAll(PASSED_ON, "instancePath")
    .replaceAll(
      /\{instancePath:(instancePath\+.+?),parentData:[^,]+,parentDataProperty:.+?,rootData,dynamicAnchors\}/g,
      "$1",
    );
  // A keyword such as $dynamicRef does read the others, and then all of them stay.
  return /\b(parentData|parentDataProperty|rootData|dynamicAnchors)\b/.test(simple) ? code : simple;
}

/** What a schema evaluates is fixed for nearly all of them, so there is nothing to reset before they run. */
function dropUnsetEvaluations(code: string): string {
  const fixed = new Set(
    Array.from(
      code.matchAll(/^(validate\d+)\.evaluated = \{.*"dynamicProps":false,"dynamicItems":false\};$/gm),
      ([, name]) => name,
    ),
  );
  return code.replaceAll(
    /^const (evaluated\d+) = (validate\d+)\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/gm,
    (block, _variable: string, name: string) => (fixed.has(name) ? "" : block),
  );
}

/** A string has at most as many characters as code units; only a longer one has to be counted. */
function shortenLengthChecks(code: string): string {
  const count = /^const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)/m.exec(code)?.[1];
  return count === undefined
    ? code
    : code.replaceAll(
        new RegExp(String.raw`\b${count}\((\w+)\) > (\d+)`, "g"),
        (check, text: string, limit: string) => `${text}.length > ${limit} && ${check}`,
      );
}

/** Whether a property is a declared one is asked of every property: a set answers faster than the schema's object. */
function replaceNameLookups(code: string): string {
  const sets = new Map<string, string>();
  const replaced = code.replaceAll(
    /!\(func\d+\.call\((schema\d+(?:\.\w+)*), (key\d+)\)\)/g,
    (_lookup, properties: string, key: string) => {
      const set = sets.get(properties) ?? `names${sets.size}`;
      sets.set(properties, set);
      return `!${set}.has(${key})`;
    },
  );
  const declarations = [...sets].map(([properties, set]) => `const ${set} = new Set(Object.keys(${properties}));`);
  return [replaced, ...declarations].join("\n");
}
