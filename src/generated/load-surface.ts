// Made by `fc-contract generate`. Change the document it comes from, not this file.
import type * as schemas from "./2022-11-15/schemas.js";
import type * as validators from "./2022-11-15/validators.js";

/** What is loaded of a surface when it is first needed. */
export interface SurfaceModules {
  readonly validators: () => Promise<typeof validators>;
  readonly schemas: () => Promise<typeof schemas>;
}

/** The modules of each surface. */
export const SURFACES = {
  "2022-11-15": {
    validators: () => import("./2022-11-15/validators.js"),
    schemas: () => import("./2022-11-15/schemas.js"),
  },
  "2023-08-16": {
    validators: () => import("./2023-08-16/validators.js"),
    schemas: () => import("./2023-08-16/schemas.js"),
  },
  "2023-10-16": {
    validators: () => import("./2023-10-16/validators.js"),
    schemas: () => import("./2023-10-16/schemas.js"),
  },
  "2024-04-10": {
    validators: () => import("./2024-04-10/validators.js"),
    schemas: () => import("./2024-04-10/schemas.js"),
  },
  "2024-06-20": {
    validators: () => import("./2024-06-20/validators.js"),
    schemas: () => import("./2024-06-20/schemas.js"),
  },
  "2025-11-17.clover": {
    validators: () => import("./2025-11-17.clover/validators.js"),
    schemas: () => import("./2025-11-17.clover/schemas.js"),
  },
  "2025-12-15.clover": {
    validators: () => import("./2025-12-15.clover/validators.js"),
    schemas: () => import("./2025-12-15.clover/schemas.js"),
  },
  "2026-03-04.preview": {
    validators: () => import("./2026-03-04.preview/validators.js"),
    schemas: () => import("./2026-03-04.preview/schemas.js"),
  },
  "2026-06-24.dahlia": {
    validators: () => import("./2026-06-24.dahlia/validators.js"),
    schemas: () => import("./2026-06-24.dahlia/schemas.js"),
  },
  "2026-07-29.dahlia": {
    validators: () => import("./2026-07-29.dahlia/validators.js"),
    schemas: () => import("./2026-07-29.dahlia/schemas.js"),
  },
  "2026-08-26.dahlia": {
    validators: () => import("./2026-08-26.dahlia/validators.js"),
    schemas: () => import("./2026-08-26.dahlia/schemas.js"),
  },
  "2026-09-30.endive": {
    validators: () => import("./2026-09-30.endive/validators.js"),
    schemas: () => import("./2026-09-30.endive/schemas.js"),
  },
} satisfies Readonly<Record<string, SurfaceModules>>;
