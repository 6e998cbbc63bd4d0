/**
 * What all strings or numbers at a place look like, as far as that is certain: ids with one prefix (`id:fca`), times in
 * Unix seconds. `any`: they look different, or like nothing in particular. `none`: there were none.
 */
export type TextForm = "any" | "none" | "unix-time" | `id:${string}`;

/** An id has its prefix, and behind it what nobody would write as a word. */
const ID = /^([a-z]+(?:_[a-z]+){0,3})_(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{14,64}$/;

/** From 2001 to 2100. A number outside is a number. */
const TIMES = { first: 1_000_000_000, last: 4_102_444_800 };

export function describeText(text: string): TextForm {
  const [, prefix] = ID.exec(text) ?? [];
  return prefix === undefined ? "any" : `id:${prefix}`;
}

export function describeNumber(value: number): TextForm {
  return Number.isInteger(value) && value >= TIMES.first && value <= TIMES.last ? "unix-time" : "any";
}

/** The order of merging makes no difference. */
export function mergeForms(left: TextForm, right: TextForm): TextForm {
  return left === "none" ? right : right === "none" || left === right ? left : "any";
}

/** Whether a name of a field can be shown: it reads like one and not like an id or a secret. */
export function isShowableName(name: string): boolean {
  return /^[A-Za-z_]\w{0,63}$/.test(name) && name.replaceAll(/\D/g, "").length <= 4 && name !== "__proto__";
}

/** Whether a string reads like a value of an enum and not like somebody's data. */
export function isConstantName(text: string): boolean {
  return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(text) && isShowableName(text);
}
