/** Whether a compiled validator accepts a value. What it cannot follow to its end, because the value nests too deeply, it refuses. */
export function acceptsValue(validate: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return validate(value);
  } catch (error) {
    if (error instanceof RangeError) {
      return false;
    }
    throw error;
  }
}
