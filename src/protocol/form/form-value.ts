/** A decoded form: values stay strings, because only a schema knows which of them are numbers or booleans. */
export type FormValue = string | readonly FormValue[] | FormObject;

/** Has no prototype, so that a parameter named `__proto__` or `constructor` is data like any other. */
export interface FormObject {
  readonly [name: string]: FormValue;
}
