import * as fc from "fast-check";

const scalar = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    "",
    " ",
    "+",
    "%",
    "&",
    "=",
    "[",
    "]",
    "a[b]",
    "100%",
    "é",
    "👩‍👩‍👧",
    "\u0000",
    "\r\n",
    "!*()'",
    "__proto__",
  ),
  fc.date({ noInvalidDate: true }),
  fc.constant(null),
  fc.constant(undefined),
);

const anyName = fc.oneof(
  fc.constantFrom("expand", "filters", "limits", "a b", "__proto__", "constructor", "0", "10", "a[b", "é"),
  fc.string({ unit: "binary" }),
);

/** Whatever can be written: nested, sparse, with odd names and every kind of scalar. */
export const anyParameters: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  anyName,
  fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(anyName, tie("value"), { maxKeys: 4 }),
    ),
  })).value,
  { maxKeys: 5 },
);

/** Not an index, and without brackets, which are a form's own punctuation. */
const plainName = fc
  .oneof(
    fc.constantFrom("expand", "__proto__", "constructor", "toString", "a b", "é", "01"),
    fc.string({ unit: "binary" }),
  )
  .filter((name) => name !== "" && !/[[\]]/.test(name) && !/^(?:0|[1-9]\d{0,8})$/.test(name));

/** What a form can say without loss: strings in arrays and objects, none of them empty. */
export const formTree: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  plainName,
  fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.string({ unit: "binary" }),
      fc.array(tie("value"), { minLength: 1, maxLength: 4 }),
      fc.dictionary(plainName, tie("value"), { minKeys: 1, maxKeys: 4 }),
    ),
  })).value,
  { maxKeys: 5 },
);
