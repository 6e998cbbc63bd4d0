import { findSnippet, importSnippet } from "../support/readme-snippets.ts";

// It has tests of its own.
await importSnippet(findSnippet("ts", 'import { expect, test } from "vitest"'));
