import { allowsOthers } from "./compositions.ts";
import { branchesOf, type SchemaNode, type Shape } from "./schema-node.ts";
import { ALL_TYPES, TYPE_BITS, type TypeSet, typeOfValue } from "./type-set.ts";

/** Reads a shape from its schemas. `shapeOf` makes the shapes of members, the same one for the same schemas. */
export class ReadShape implements Shape {
  readonly roots: readonly SchemaNode[];
  readonly #shapeOf: (nodes: readonly SchemaNode[]) => Shape;
  #schemas: readonly SchemaNode[] | undefined;
  #members: ReadonlyMap<string, Shape> | undefined;
  #required: ReadonlySet<string> | undefined;
  #types: TypeSet | undefined;

  constructor(roots: readonly SchemaNode[], shapeOf: (nodes: readonly SchemaNode[]) => Shape) {
    this.#shapeOf = shapeOf;
    this.roots = roots;
  }

  get schemas(): readonly SchemaNode[] {
    this.#schemas ??= collect(this.roots, (node) => [
      ...alwaysBeside(node),
      ...branchesOf(node),
      ...[node.ifSchema, node.thenSchema, node.elseSchema].filter((part) => part !== undefined),
      ...node.dependentSchemas.values(),
    ]);
    return this.#schemas;
  }

  get types(): TypeSet {
    this.#types ??= typesOf(this.roots, new Set());
    return this.#types;
  }

  get members(): ReadonlyMap<string, Shape> {
    this.#members ??= this.#readMembers();
    return this.#members;
  }

  get required(): ReadonlySet<string> {
    this.#required ??= new Set(collect(this.roots, alwaysBeside).flatMap((node) => [...node.required]));
    return this.#required;
  }

  get items(): Shape | undefined {
    const nodes = this.schemas.flatMap(({ items }) => (items === undefined ? [] : [items]));
    return nodes.length === 0 ? undefined : this.#shapeOf(nodes);
  }

  get isOpen(): boolean {
    return this.schemas.some(allowsOthers);
  }

  #readMembers(): ReadonlyMap<string, Shape> {
    const nodes = new Map<string, SchemaNode[]>();
    for (const schema of this.schemas) {
      for (const [name, member] of schema.properties) {
        const present = nodes.get(name);
        if (present === undefined) {
          nodes.set(name, [member]);
        } else {
          present.push(member);
        }
      }
    }
    return new Map([...nodes].map(([name, list]) => [name, this.#shapeOf(list)]));
  }
}

function alwaysBeside(node: SchemaNode): readonly SchemaNode[] {
  return node.ref === undefined ? node.allOf : [node.ref, ...node.allOf];
}

/** The nodes and all that `next` leads to from them, each once, in the order in which they are met. */
function collect(
  roots: readonly SchemaNode[],
  next: (node: SchemaNode) => readonly SchemaNode[],
): readonly SchemaNode[] {
  const found = new Set<SchemaNode>();
  const visit = (node: SchemaNode): void => {
    if (!found.has(node)) {
      found.add(node);
      next(node).forEach(visit);
    }
  };
  roots.forEach(visit);
  return [...found];
}

/** Schemas that apply together allow what each of them allows; of branches, what any of them allows. */
function typesOf(nodes: readonly SchemaNode[], open: Set<SchemaNode>): TypeSet {
  return nodes.reduce<TypeSet>((types, node) => types & typesOfNode(node, open), ALL_TYPES);
}

function typesOfNode(node: SchemaNode, open: Set<SchemaNode>): TypeSet {
  if (open.has(node)) {
    return ALL_TYPES;
  }
  open.add(node);
  let types = node.types & typesOf(alwaysBeside(node), open);
  for (const branches of [node.anyOf, node.oneOf]) {
    if (branches.length > 0) {
      types &= branches.reduce<TypeSet>((union, branch) => union | typesOfNode(branch, open), 0);
    }
  }
  if (node.values !== undefined) {
    types &= node.values.reduce<TypeSet>((union, value) => union | TYPE_BITS[typeOfValue(value)], 0);
  }
  open.delete(node);
  return types;
}
