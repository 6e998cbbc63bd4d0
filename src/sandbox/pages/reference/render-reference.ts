import type { Model } from "../../../contract/model/model.ts";
import type { Operation } from "../../../contract/model/operation.ts";
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

/** A whole contract as one page: all operations and events, then every schema. It needs no script. */
export function renderReference(model: Model, current: string, links: readonly ReferenceLink[]): string {
  const title = `${model.title} ${model.version}`;
  const entries = [
    ...model.operations.map((operation) => createEntry(operation, operation.name)),
    ...model.webhooks.map(({ operation, name: event }) => createEntry(operation, event)),
  ];

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
          ${renderContents(model, entries, current, links)} ${renderMain(model, entries, title)}
        </div>
      </body>
    </html> `.markup;
}

function renderContents(
  { schemas, tags }: Model,
  entries: readonly Entry[],
  current: string,
  links: readonly ReferenceLink[],
): Html {
  return html`<nav aria-label="Contents">
    <ul class="versions">
      ${links.map((link) => html`<li><a href="${link.address}" ${link.name === current ? html` aria-current="page"` : ""}>${link.name}</a></li>`)}
    </ul>
    ${tags.map(
      (tag) =>
        html`<h2>${tag.name}</h2>
          <ul>
            ${entries.filter((entry) => entry.tag === tag.name).map(({ id, title: label }) => html`<li><a href="#${id}">${label}</a></li>`)}
          </ul>`,
    )}
    <h2>Schemas</h2>
    <ul>
      ${[...schemas.keys()].map((schema) => html`<li><a href="#schema-${schema}">${schema}</a></li>`)}
    </ul>
  </nav>`;
}

function renderMain({ description, schemas, tags }: Model, entries: readonly Entry[], title: string): Html {
  return html`<main>
    <h1>${title}</h1>
    ${prose(description)}
    ${tags.map(
      (tag) =>
        html`<h2>${tag.name}</h2>
          ${prose(tag.description)}${entries.filter((entry) => entry.tag === tag.name).map(({ section }) => section)}`,
    )}
    <h2>Schemas</h2>
    ${[...schemas].map(([schema, node]) => renderSchema(schema, node))}
  </main>`;
}

function createEntry(operation: Operation, route: string): Entry {
  const { id, path, summary, tags } = operation;
  return { tag: tags[0] ?? "", id, title: summary ?? path, section: renderOperation(operation, route) };
}
