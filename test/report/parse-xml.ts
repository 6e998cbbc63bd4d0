export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?xml[^?]*\?>|<!--(?:(?!--)[^])*-->|<\/([\w.-]+)\s*>|<([\w.-]+)((?:\s+[\w.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Parses XML as strictly as a reader does that knows elements, attributes, comments, text and the five entities. Throws on anything else. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(source)) {
    throw new Error("a character that XML cannot hold");
  }

  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    const current = open.at(-1) as OpenElement;
    if (match === null) {
      throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    }
    const [, closing, opening, attributes = "", empty, text] = match;
    if (text !== undefined) {
      current.text += decode(text);
    } else if (closing !== undefined) {
      if (open.length < 2 || current.name !== closing) {
        throw new Error(`</${closing}> closes <${current.name}>`);
      }
      open.pop();
    } else if (opening !== undefined) {
      const element: OpenElement = { name: opening, attributes: readAttributes(attributes), children: [], text: "" };
      current.children.push(element);
      if (empty === "") {
        open.push(element);
      }
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0 || root.text.trim() !== "") {
    throw new Error("a document is one element");
  }
  return only;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function decode(text: string): string {
  return text.replaceAll(/&([^;\s]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(";")) {
      throw new Error(`${whole} is no entity`);
    }
    return character;
  });
}
