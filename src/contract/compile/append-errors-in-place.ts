/** How many errors of one value are kept one by one. Fewer are explained. */
const MOST_ERRORS = 10_000;

/** The keyword of one error that replaces all those of a value, so that the value still counts as wrong. */
export const FURTHER_ERRORS = "further-errors";

/**
 * Has ajv's code append the errors of a called function one by one. It makes a new list of all errors at each call
 * instead, which takes quadratic time for a list whose items are all wrong. Beyond 10,000 errors a call adds one only.
 *
 * The called function no longer needs its list: it starts another one with every call.
 */
export function appendErrorsInPlace(code: string): string {
  const further = `{instancePath:"",schemaPath:"",keyword:"${FURTHER_ERRORS}",params:{}}`;
  return code.replaceAll(
    /vErrors = vErrors === null \? ([\w.[\]]+) : vErrors\.concat\(\1\);/g,
    (_assignment, errors: string) =>
      [
        `if(vErrors === null){\nvErrors = ${errors};\n}`,
        `else if(vErrors.length < ${MOST_ERRORS}){\nfor(const error of ${errors}){\nvErrors.push(error);\n}\n}`,
        `else {\nvErrors.push(${further});\n}`,
      ].join("\n"),
  );
}
