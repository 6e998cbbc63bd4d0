import type { ApiVersion } from "../../src/client/index.ts";

type Parameters = Readonly<Record<string, unknown>>;
type Method = (...given: readonly unknown[]) => Promise<unknown>;
type Resource = Readonly<Record<string, Method>>;

/** The part of stripe-node that is called here; its own types differ between the releases. */
interface StripeSdk {
  readonly financialConnections: Readonly<Record<string, Resource | undefined>>;
  readonly webhooks: {
    readonly constructEvent: (payload: string, header: string, secret: string) => { readonly type: string };
    readonly generateTestHeaderString: (options: { payload: string; secret: string }) => string;
  };
}

type Constructor = new (key: string, options: Parameters) => unknown;

export interface StripeRelease {
  readonly version: ApiVersion;
  readonly release: string;
  readonly connect: (port: number) => StripeSdk;
}

// Imported by name: 20.4.1 declares its types for the name "stripe" alone.
async function load(name: string): Promise<Constructor> {
  return ((await import(name)) as { default: Constructor }).default;
}

const releases: readonly (readonly [ApiVersion, string, Constructor])[] = [
  ["2026-02-25.clover", "20.4.1", await load("stripe-clover")],
  ["2026-03-04.preview", "22.7.0-beta.1", await load("stripe-preview")],
  ["2026-10-28.endive", "23.1.0", await load("stripe-endive")],
];

/** The official SDK in the release that belongs to each API version, set to speak plain HTTP to a local port. */
export const stripeReleases: readonly StripeRelease[] = releases.map(([version, release, Stripe]) => ({
  version,
  release,
  connect: (port) =>
    new Stripe("sk_test_123", {
      apiVersion: version,
      host: "127.0.0.1",
      port,
      protocol: "http",
      maxNetworkRetries: 0,
      telemetry: false,
    }) as StripeSdk,
}));
