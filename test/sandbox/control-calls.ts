import { loadDocument } from "../../src/contract/load/load-document.ts";
import { controlSourceFile } from "../../src/sandbox/control/open-control-contract.ts";

/** The method and path of every control operation, with some id where one belongs. */
export function controlCalls(): readonly (readonly [method: string, url: string])[] {
  const { paths } = loadDocument(controlSourceFile).document as { readonly paths: Readonly<Record<string, object>> };
  return Object.entries(paths)
    .filter(([path]) => path.startsWith("/_sandbox/"))
    .flatMap(([path, item]) =>
      Object.keys(item)
        .filter((name) => ["get", "post", "delete"].includes(name))
        .map((name) => [name.toUpperCase(), path.replaceAll(/\{\w+\}/g, "x_1")] as const),
    );
}
