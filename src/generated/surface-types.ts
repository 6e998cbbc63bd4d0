// Made by `fc-contract generate`. Change the document it comes from, not this file.
import type * as types0 from "./2022-11-15/types.ts";
import type * as types1 from "./2023-08-16/types.ts";
import type * as types2 from "./2023-10-16/types.ts";
import type * as types3 from "./2024-04-10/types.ts";
import type * as types4 from "./2024-06-20/types.ts";
import type * as types5 from "./2025-11-17.clover/types.ts";
import type * as types6 from "./2025-12-15.clover/types.ts";
import type * as types7 from "./2026-03-04.preview/types.ts";
import type * as types8 from "./2026-06-24.dahlia/types.ts";
import type * as types9 from "./2026-07-29.dahlia/types.ts";
import type * as types10 from "./2026-08-26.dahlia/types.ts";
import type * as types11 from "./2026-09-30.endive/types.ts";

/** The types of each surface. */
export interface SurfaceTypes {
  readonly "2022-11-15": {
    readonly operations: types0.operations;
    readonly paths: types0.paths;
    readonly schemas: types0.components["schemas"];
    readonly webhooks: types0.webhooks;
  };
  readonly "2023-08-16": {
    readonly operations: types1.operations;
    readonly paths: types1.paths;
    readonly schemas: types1.components["schemas"];
    readonly webhooks: types1.webhooks;
  };
  readonly "2023-10-16": {
    readonly operations: types2.operations;
    readonly paths: types2.paths;
    readonly schemas: types2.components["schemas"];
    readonly webhooks: types2.webhooks;
  };
  readonly "2024-04-10": {
    readonly operations: types3.operations;
    readonly paths: types3.paths;
    readonly schemas: types3.components["schemas"];
    readonly webhooks: types3.webhooks;
  };
  readonly "2024-06-20": {
    readonly operations: types4.operations;
    readonly paths: types4.paths;
    readonly schemas: types4.components["schemas"];
    readonly webhooks: types4.webhooks;
  };
  readonly "2025-11-17.clover": {
    readonly operations: types5.operations;
    readonly paths: types5.paths;
    readonly schemas: types5.components["schemas"];
    readonly webhooks: types5.webhooks;
  };
  readonly "2025-12-15.clover": {
    readonly operations: types6.operations;
    readonly paths: types6.paths;
    readonly schemas: types6.components["schemas"];
    readonly webhooks: types6.webhooks;
  };
  readonly "2026-03-04.preview": {
    readonly operations: types7.operations;
    readonly paths: types7.paths;
    readonly schemas: types7.components["schemas"];
    readonly webhooks: types7.webhooks;
  };
  readonly "2026-06-24.dahlia": {
    readonly operations: types8.operations;
    readonly paths: types8.paths;
    readonly schemas: types8.components["schemas"];
    readonly webhooks: types8.webhooks;
  };
  readonly "2026-07-29.dahlia": {
    readonly operations: types9.operations;
    readonly paths: types9.paths;
    readonly schemas: types9.components["schemas"];
    readonly webhooks: types9.webhooks;
  };
  readonly "2026-08-26.dahlia": {
    readonly operations: types10.operations;
    readonly paths: types10.paths;
    readonly schemas: types10.components["schemas"];
    readonly webhooks: types10.webhooks;
  };
  readonly "2026-09-30.endive": {
    readonly operations: types11.operations;
    readonly paths: types11.paths;
    readonly schemas: types11.components["schemas"];
    readonly webhooks: types11.webhooks;
  };
}
