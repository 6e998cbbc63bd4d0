import ts from "typescript";

/** Something that an SDK's types allow a field to be. */
export interface AllowedChange {
  /** `Account.balance.credit.used`; `[]` stands for the items of an array. */
  readonly path: string;
  /** The value; undefined where the field may be absent. */
  readonly value: string | null | undefined;
}

/** Every literal, every null and every absence in the fields of a type, resources within it left out. */
export function listAllowedChanges(checker: ts.TypeChecker, path: string, type: ts.Type): AllowedChange[] {
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const fieldPath = `${path}.${property.name}`;
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const absence: AllowedChange[] = isOptional ? [{ path: fieldPath, value: undefined }] : [];
    return [...absence, ...listValues(checker, fieldPath, checker.getTypeOfSymbol(property))];
  });
}

function listValues(checker: ts.TypeChecker, path: string, type: ts.Type): AllowedChange[] {
  const members = type.isUnion() ? type.types : [type];

  return members.flatMap((member): AllowedChange[] => {
    if (member.isStringLiteral()) {
      return [{ path, value: member.value }];
    }
    if ((member.flags & ts.TypeFlags.Null) !== 0) {
      return [{ path, value: null }];
    }
    if (checker.isArrayType(member)) {
      return checker
        .getTypeArguments(member as ts.TypeReference)
        .flatMap((item) => listValues(checker, `${path}[]`, item));
    }
    return (member.flags & ts.TypeFlags.Object) !== 0 && !isResource(checker, member)
      ? listAllowedChanges(checker, path, member)
      : [];
  });
}

function isResource(checker: ts.TypeChecker, type: ts.Type): boolean {
  const name = checker.getPropertyOfType(type, "object");
  const nameType = name === undefined ? undefined : checker.getTypeOfSymbol(name);
  return nameType !== undefined && nameType.isStringLiteral() && nameType.value !== "list";
}
