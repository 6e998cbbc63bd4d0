/** A project of a stranger: what is installed beside the package, and what is run in it. */
export interface Project {
  readonly name: string;
  readonly packages: readonly string[];
  /** What the snippet of stripe-node needs in this release: text, and what takes its place. */
  readonly edit?: readonly [text: string, replacement: string];
  /** Arguments of npx, with the exit code and what stderr says. */
  readonly commands?: readonly { readonly args: readonly string[]; readonly code: number; readonly err: string }[];
}

const GENERATE = ["fc-contract", "generate", "--out", "own"];
const WITH_TYPESCRIPT_5 = ["--yes", "--package", "openapi-typescript@7", "--package", "typescript@5", "--"];

/** TypeScript, vitest and stripe from old to new, each at least once. */
export const PROJECTS: readonly Project[] = [
  {
    name: "newest",
    packages: ["typescript@7.0.2", "vitest@5", "stripe@23.1.0", "@types/node@24"],
    commands: [
      {
        args: GENERATE,
        code: 2,
        err: "fc-contract: types are made with openapi-typescript 7 and TypeScript 5, and TypeScript 7.0.2 is installed: npx --package openapi-typescript@7 --package typescript@5 -- fc-contract generate --out own",
      },
      { args: [...WITH_TYPESCRIPT_5, ...GENERATE], code: 0, err: "" },
    ],
  },
  { name: "typescript-6", packages: ["typescript@6.0.3", "vitest@5", "stripe@22.6.2", "@types/node@24"] },
  {
    name: "generating",
    packages: [
      "typescript@5.9",
      "openapi-typescript@7",
      "@stoplight/prism-http@5",
      "vitest@5",
      "stripe@20.4.1",
      "@types/node@24",
    ],
    commands: [
      { args: GENERATE, code: 0, err: "" },
      { args: ["fc-contract", "check", "--target", "mock"], code: 0, err: "" },
    ],
  },
  { name: "typescript-5.8", packages: ["typescript@5.8", "vitest@4", "stripe@18.0.0", "@types/node@22"] },
  { name: "stripe-16", packages: ["typescript@5.8", "stripe@16.12.0", "@types/node@22"] },
  { name: "stripe-14", packages: ["typescript@5.4", "stripe@14.25.0", "@types/node@20"] },
  {
    name: "oldest",
    packages: ["typescript@5.4", "vitest@3", "stripe@12.18.0", "@types/node@20"],
    // Before release 13 the types demand a version.
    edit: ["{ httpClient:", '{ apiVersion: "2022-11-15", httpClient:'],
  },
  {
    name: "alone",
    packages: [],
    commands: [
      {
        args: GENERATE,
        code: 2,
        err: "fc-contract: openapi-typescript is not installed beside fc-contract: npm install --save-dev openapi-typescript@7 typescript@5",
      },
      {
        args: ["fc-contract", "mock", "--port", "0"],
        code: 2,
        err: "fc-contract: @stoplight/prism-http is not installed beside fc-contract: npm install --save-dev @stoplight/prism-http@5 (it needs Node 24)",
      },
      {
        args: ["fc-contract", "sandbox", "--port", "0", "--tls"],
        code: 2,
        err: "fc-contract: node-forge is not installed beside fc-contract: npm install --save-dev node-forge@1",
      },
      {
        args: ["fc-contract", "check", "--target", "mock"],
        code: 2,
        err: "fc-contract: @stoplight/prism-http is not installed beside fc-contract: npm install --save-dev @stoplight/prism-http@5 (it needs Node 24)",
      },
    ],
  },
];
