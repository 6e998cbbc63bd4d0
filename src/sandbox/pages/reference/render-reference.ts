import { isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";
import { type Html, html, prose } from "./html.ts";
import { renderOperation } from "./render-operation.ts";
import { renderSchema } from "./render-schema.ts";

export interface ReferenceLink {
  readonly name: string;
  readonly address: string;
}

interface Entry {
  readonly tag: string;
  readonly id: string;
  readonly title: string;
  readonly section: Html;
}

/** A whole document as one page: all operations and events, then every schema. It needs no script. */
export function renderReference(document: JsonObject, current: string, links: readonly ReferenceLink[]): string {
  const info = isJsonObject(document["info"]) ? document["info"] : {};
  const title = `${String(info["title"])} ${String(info["version"])}`;
  const entries = [
    ...listEntries(document, document["paths"], true),
    ...listEntries(document, document["webhooks"], false),
  ];
  const components = isJsonObject(document["components"]) ? document["components"] : {};
  const schemas = isJsonObject(components["schemas"]) ? Object.entries(components["schemas"]) : [];
  const tags = (Array.isArray(document["tags"]) ? (document["tags"] as readonly JsonValue[]) : []).filter(isJsonObject);

  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/_sandbox/assets/theme.css" />
        <link rel="stylesheet" href="/_sandbox/assets/reference.css" />
      </head>
      <body>
        <header class="band">
          <p class="band-text"><strong>Sandbox</strong> <span>the contract it keeps</span></p>
          <a class="band-link" href="/_sandbox/">Console</a>
        </header>
        <div class="columns">
          <nav aria-label="Contents">
            <ul class="versions">
              ${links.map(({ address, name }) => html`<li><a href="${address}" ${name === current ? html` aria-current="page"` : ""}>${name}</a></li>`)}
            </ul>
            ${tags.map(
              ({ name }) =>
                html`<h2>${String(name)}</h2>
                  <ul>
                    ${entries.filter(({ tag }) => tag === name).map(({ id, title: label }) => html`<li><a href="#${id}">${label}</a></li>`)}
                  </ul>`,
            )}
            <h2>Schemas</h2>
            <ul>
              ${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}
            </ul>
          </nav>
          <main>
            <h1>${title}</h1>
            ${prose(info["description"])}
            ${tags.map(
              ({ description, name }) =>
                html`<h2>${String(name)}</h2>
                  ${prose(description)}${entries.filter(({ tag }) => tag === name).map(({ section }) => section)}`,
            )}
            <h2>Schemas</h2>
            ${schemas.map(([name, schema]) => renderSchema(name, isJsonObject(schema) ? schema : {}))}
          </main>
        </div>
      </body>
    </html> `.markup;
}

function listEntries(document: JsonObject, paths: JsonValue | undefined, hasMethod: boolean): Entry[] {
  return Object.entries(isJsonObject(paths) ? paths : {}).flatMap(([path, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) => {
      if (!isJsonObject(operation) || typeof operation["operationId"] !== "string") {
        return [];
      }
      const [tag] = Array.isArray(operation["tags"]) ? (operation["tags"] as readonly JsonValue[]) : [];
      const title = String(operation["summary"] ?? path);
      const section = renderOperation(document, hasMethod ? method : "", path, operation);
      return [{ tag: String(tag), id: operation["operationId"], title, section }];
    }),
  );
}
