// The encoder of stripe-node is not exported from its package, so its file is loaded by path.
type Encode = (parameters: Record<string, unknown>) => string;

async function load(release: string): Promise<readonly [string, Encode]> {
  const file = new URL(`../../../node_modules/${release}/esm/utils.js`, import.meta.url);
  const { queryStringifyRequestData } = (await import(file.href)) as { queryStringifyRequestData: Encode };
  return [release, queryStringifyRequestData];
}

export const stripeEncoders: readonly (readonly [string, Encode])[] = await Promise.all(
  ["stripe-clover", "stripe-preview", "stripe-endive"].map(load),
);
