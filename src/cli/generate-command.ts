import { defineCommand } from "./command.ts";
import { flag, text } from "./options/option.ts";

export const generateCommand = defineCommand({
  name: "generate",
  summary: "make types, validators and JSON documents from a contract",
  options: {
    spec: text({
      placeholder: "FILE",
      help: "your own OpenAPI 3.1 document, YAML or JSON, or an overlay that extends one; without it, Stripe Financial Connections in every API version",
    }),
    out: text({ placeholder: "DIR", help: "where to write; API versions that look different get a folder each" }),
    "api-version": text({ placeholder: "VERSION", help: "only the files of this API version" }),
    check: flag("write nothing; exit with 1 and show the difference if the files are not up to date"),
    overwrite: flag("also replace files of these names that were not generated"),
    watch: flag("generate again whenever a source changes"),
  },
  examples: ["generate --out src/financial-connections", "generate --spec petstore.yaml --out src/petstore --check"],
});
