import { fileURLToPath } from "node:url";

/** The folder of this package: two floors up from `src/contract/`, and from `dist/contract/` just so. */
export const packageRoot: string = fileURLToPath(new URL("../../", import.meta.url));
