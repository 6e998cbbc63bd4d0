import { cpSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** Folders and files of src/ that are copied as they are: what is generated, and what the sandbox and its pages read, and what programs of others load. */
const DATA = ["generated", "sandbox/pages/assets", "cli/preload", "products/stripe/stripe-api/stripe-api.json"];

/** Copies the data beside the bundle in a folder. */
export function copyData(folder: string): void {
  for (const path of DATA) {
    cpSync(join(source, path), join(folder, path), {
      recursive: true,
      filter: (file) => statSync(file).isDirectory() || /(?<!\.d)\.(c?js|json|css|html)$/.test(file),
    });
  }
}
