import { X509Certificate, createPrivateKey } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { errorMessage } from "../../contract/error-message.ts";
import { describeFileError, isFileError } from "../../contract/load/describe-file-error.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { type CertificateNames, makeCertificates } from "./make-certificates.ts";

/** What a server needs to answer HTTPS, and its clients to trust it. */
export interface ServerIdentity {
  /** The file with the certificate of the authority. */
  readonly authorityFile: string;
  /** The server's certificate and key, in PEM. */
  readonly pem: string;
  /** Removes what is not kept. */
  readonly discard: () => void;
}

interface Files {
  readonly authority: string;
  readonly server: string;
}

const DAY_MS = 86_400_000;

/** Certificates for one run. The server's key is in memory alone. */
export function makeIdentity(names: CertificateNames): ServerIdentity {
  const made = makeCertificates(names, new Date());
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-tls-"));
  const { authority: authorityFile } = filesIn(folder);
  writePrivately(authorityFile, made.authority);
  return { authorityFile, pem: made.server, discard: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Certificates that are kept in a folder. They are made again when they expire or lack a name, and a note says so.
 *
 * @throws FcContractError `certificates_unusable`
 */
export function keepIdentity(folder: string, names: CertificateNames, onNote: (note: string) => void): ServerIdentity {
  const files = filesIn(resolve(folder));
  try {
    const problem = findProblem(files, names);
    if (problem !== undefined) {
      if (problem !== MISSING) {
        onNote(`the certificates in ${folder} are made again: ${problem}; clients must trust the new CA`);
      }
      replace(resolve(folder), files, names);
    }
    // Others may have been given rights since.
    Object.values(files).forEach((file: string) => chmodSync(file, PRIVATE));
    return { authorityFile: files.authority, pem: readFileSync(files.server, "utf8"), discard: () => undefined };
  } catch (error) {
    if (error instanceof FcContractError) {
      throw error;
    }
    const why = isFileError(error) ? describeFileError(error) : errorMessage(error);
    throw new FcContractError("certificates_unusable", `the certificates in ${folder} cannot be used: ${why}`, {
      cause: error,
    });
  }
}

/** Only their owner may read and write them. */
const PRIVATE = 0o600;

const MISSING = "there are none";

function filesIn(folder: string): Files {
  return { authority: join(folder, "fc-contract-ca.pem"), server: join(folder, "fc-contract-server.pem") };
}

/** Why the certificates in a folder do not serve, if they do not. */
function findProblem({ authority, server }: Files, { hosts, addresses }: CertificateNames): string | undefined {
  if (!existsSync(authority) && !existsSync(server)) {
    return MISSING;
  }
  if (!existsSync(authority) || !existsSync(server)) {
    return "one of the two files is missing";
  }
  try {
    const issuer = new X509Certificate(readFileSync(authority));
    const pem = readFileSync(server, "utf8");
    const certificate = new X509Certificate(pem);
    if (!certificate.verify(issuer.publicKey) || !certificate.checkPrivateKey(createPrivateKey(pem))) {
      return "they do not belong together";
    }
    if (new Date(certificate.validTo).getTime() < Date.now() + DAY_MS) {
      return `they are valid until ${certificate.validTo}`;
    }
    const known = new Set((certificate.subjectAltName ?? "").split(", ").map((name) => name.replace(/^DNS:/, "")));
    const missing =
      hosts.find((name) => !known.has(name)) ?? addresses.find((address) => certificate.checkIP(address) === undefined);
    return missing === undefined ? undefined : `they are not for ${missing}`;
  } catch (error) {
    if (isFileError(error)) {
      throw error;
    }
    return "they cannot be read";
  }
}

function replace(folder: string, files: Files, names: CertificateNames): void {
  const made = makeCertificates(names, new Date());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writePrivately(files.server, made.server);
  writePrivately(files.authority, made.authority);
}

/** A file that exists would keep its mode, and a link its target. */
function writePrivately(file: string, content: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, content, { mode: PRIVATE, flag: "wx" });
}
