import { findPackage, loadPackage } from "../../contract/optional-packages.ts";

/** The little of node-forge that is used: writing certificates. Keys are made by Node. */
export interface Forge {
  readonly pki: {
    readonly createCertificate: () => ForgeCertificate;
    readonly publicKeyFromPem: (pem: string) => unknown;
    readonly privateKeyFromPem: (pem: string) => unknown;
    readonly certificateToPem: (certificate: ForgeCertificate) => string;
  };
  readonly md: { readonly sha256: { readonly create: () => unknown } };
}

export interface ForgeCertificate {
  publicKey: unknown;
  /** Hexadecimal. */
  serialNumber: string;
  readonly validity: { notBefore: Date; notAfter: Date };
  readonly setSubject: (attributes: readonly object[]) => void;
  readonly setIssuer: (attributes: readonly object[]) => void;
  readonly setExtensions: (extensions: readonly object[]) => void;
  readonly generateSubjectKeyIdentifier: () => { readonly getBytes: () => string };
  readonly sign: (privateKey: unknown, digest: unknown) => void;
}

const FORGE = { name: "node-forge", major: 1, install: "npm install --save-dev node-forge@1" };

/**
 * Loads node-forge: Node can read certificates, but cannot write any.
 *
 * @throws FcContractError `dependency_missing`
 */
export function loadForge(): Forge {
  return loadPackage<Forge>(findPackage(FORGE));
}
