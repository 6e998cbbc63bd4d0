/** A piece of a page that is markup already. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | readonly (Html | string)[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes markup. Inserted values are text unless this function made them; undefined becomes nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = texts.map((text, index) => text + (index < parts.length ? write(parts[index]) : ""));
  return { markup: written.join("") };
}

function write(part: Part): string {
  if (part === undefined) {
    return "";
  }
  if (typeof part === "object" && "markup" in part) {
    return part.markup;
  }
  return typeof part === "object"
    ? part.map(write).join("")
    : String(part).replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}

/** The prose of a document: paragraphs, `code`, **stress** and [links](https://…). Everything else is text. */
export function prose(text: unknown): Html | undefined {
  if (typeof text !== "string" || text.trim() === "") {
    return undefined;
  }
  return html`${text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
}

function inline(text: string): Html[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\(https:\/\/[^)\s]+\))/).map((part) => {
    if (part.startsWith("`") && part.length > 1) {
      return html`<code>${part.slice(1, -1)}</code>`;
    }
    if (part.startsWith("**") && part.length > 2) {
      return html`<strong>${part.slice(2, -2)}</strong>`;
    }
    const [, label, address] = /^\[([^\]]+)\]\((https:[^)]+)\)$/.exec(part) ?? [];
    return label === undefined ? html`${part}` : html`<a href="${address}" rel="noreferrer">${label}</a>`;
  });
}
