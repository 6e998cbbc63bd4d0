/** A command of this package that can be pasted into a shell: `npx` finds it in a project and where it is installed globally. */
export function formatCommand(words: readonly string[]): string {
  return ["npx fc-contract", ...words.map(quote)].join(" ");
}

/** An option with its value, as the words of a command. */
export function optionWords(name: string, value: string | undefined): readonly string[] {
  if (value === undefined) {
    return [];
  }
  return value.startsWith("--") ? [`--${name}=${value}`] : [`--${name}`, value];
}

/** A string as one word of a shell. */
export function quote(text: string): string {
  return /^[\w./@:+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
