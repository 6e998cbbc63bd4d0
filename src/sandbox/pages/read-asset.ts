import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFile } from "../../contract/package-root.ts";

const folder = packageFile("sandbox/pages/assets");

let names: ReadonlySet<string> | undefined;

/** The text of a file that pages load. Only files in the folder are ever opened, whatever a path says. */
export function readAsset(name: string): string | undefined {
  names ??= new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/")),
  );
  return names.has(name) && typeOfAsset(name) !== undefined ? readFileSync(join(folder, name), "utf8") : undefined;
}

export function typeOfAsset(name: string): string | undefined {
  const extension = /\.(js|css|html)$/.exec(name)?.[1];
  switch (extension) {
    case "js":
      return "text/javascript; charset=utf-8";
    case "css":
      return "text/css; charset=utf-8";
    case "html":
      return "text/html; charset=utf-8";
    default:
      return undefined;
  }
}
