import { generateKeyPairSync, randomBytes } from "node:crypto";
import { type Forge, type ForgeCertificate, loadForge } from "./load-forge.ts";

/** In PEM. The key of the authority is not among them: nobody can sign anything else with it. */
export interface Certificates {
  /** The certificate of the authority, for clients to trust. */
  readonly authority: string;
  /** The certificate of the server, and its key. */
  readonly server: string;
}

/** What the server's certificate is for. */
export interface CertificateNames {
  readonly hosts: readonly string[];
  /** IP addresses. */
  readonly addresses: readonly string[];
}

const DAY_MS = 86_400_000;

/** Apple's systems refuse certificates that are valid for longer than 825 days. */
const VALID_DAYS = 365;

/** The kinds of names in a certificate, as X.509 numbers them. */
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/**
 * Makes a certificate authority and a certificate of it for a server. The authority's key is forgotten as soon as it has signed.
 *
 * @throws FcContractError `dependency_missing` when node-forge is not installed
 */
export function makeCertificates({ hosts, addresses }: CertificateNames, now: Date): Certificates {
  const forge = loadForge();
  const authorityKeys = makeKeys();
  const serverKeys = makeKeys();
  const issuer = [{ name: "commonName", value: `fc-contract CA ${now.toISOString()}` }];

  const authority = draft(forge, { publicKey: authorityKeys.publicKey, subject: issuer, issuer, now });
  const authorityId = authority.generateSubjectKeyIdentifier().getBytes();
  authority.setExtensions([
    { name: "basicConstraints", cA: true, pathLenConstraint: 0, critical: true },
    { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    { name: "subjectKeyIdentifier" },
  ]);
  const altNames = [
    ...hosts.map((value) => ({ type: DNS_NAME, value })),
    ...addresses.map((ip) => ({ type: IP_ADDRESS, ip })),
  ];
  const subject = [{ name: "commonName", value: "fc-contract" }];
  const certificate = draft(forge, { publicKey: serverKeys.publicKey, subject, issuer, now });
  certificate.setExtensions([
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
    { name: "extKeyUsage", serverAuth: true },
    { name: "subjectAltName", altNames },
    { name: "subjectKeyIdentifier" },
    { name: "authorityKeyIdentifier", keyIdentifier: authorityId },
  ]);
  const signingKey = forge.pki.privateKeyFromPem(authorityKeys.privateKey);
  for (const unsigned of [authority, certificate]) {
    unsigned.sign(signingKey, forge.md.sha256.create());
  }
  return {
    authority: toPem(forge, authority),
    server: `${toPem(forge, certificate)}${serverKeys.privateKey}`,
  };
}

interface Draft {
  readonly publicKey: string;
  readonly subject: readonly object[];
  readonly issuer: readonly object[];
  readonly now: Date;
}

function draft({ pki }: Forge, { publicKey, subject, issuer, now }: Draft): ForgeCertificate {
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(publicKey);
  // Positive, as DER wants it: the first bit is not set.
  certificate.serialNumber = `01${randomBytes(15).toString("hex")}`;
  // The clocks of phones and containers may be late.
  certificate.validity.notBefore = new Date(now.getTime() - DAY_MS);
  certificate.validity.notAfter = new Date(now.getTime() + VALID_DAYS * DAY_MS);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  return certificate;
}

function makeKeys(): { publicKey: string; privateKey: string } {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
}

function toPem({ pki }: Forge, certificate: ForgeCertificate): string {
  return pki.certificateToPem(certificate).replaceAll("\r\n", "\n");
}
