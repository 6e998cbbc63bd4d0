/** Names of parameters, as deep as they nest. The items of a list do not count as a level. */
export interface NameTree {
  /** By name; `*` where any name is allowed, as in `metadata`. */
  readonly members?: ReadonlyMap<string, NameTree>;
  /** The values that are known, where there is a list of them. */
  readonly values?: readonly string[];
}

/** Writes a tree as `address(city country) metadata(*) tax_exempt=exempt|none`. */
export function writeNames({ members = new Map() }: NameTree): string {
  return [...members]
    .map(([name, tree]) => {
      const values = tree.values === undefined ? "" : `=${tree.values.join("|")}`;
      return `${name}${values}${tree.members === undefined ? "" : `(${writeNames(tree)})`}`;
    })
    .join(" ");
}

/** Reads what `writeNames` wrote. */
export function readNames(text: string): NameTree {
  const root = new Map<string, NameTree>();
  const parents: Map<string, NameTree>[] = [root];

  for (const [token, name = "", values] of text.matchAll(/([^\s()=]+)(?:=([^\s()]+))?\(?|\)/g)) {
    if (token === ")") {
      parents.pop();
      continue;
    }
    const members = token.endsWith("(") ? new Map<string, NameTree>() : undefined;
    parents.at(-1)?.set(name, {
      ...(values !== undefined && { values: values.split("|") }),
      ...(members !== undefined && { members }),
    });
    if (members !== undefined) {
      parents.push(members);
    }
  }
  return { members: root };
}
