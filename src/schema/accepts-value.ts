/** Whether a compiled validator accepts a value. A value that is nested too deeply to be followed to its end is refused. */
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
