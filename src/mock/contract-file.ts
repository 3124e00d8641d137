// Finds and checks the contract that a mock is to serve, so that a file that cannot be served is named, with the reason,
// before anything is started.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ThredfiMockError } from "./mock-error.js";
import { ownContractFile } from "./package-root.js";
import { prismPackages } from "./prism-packages.js";

export interface ContractFile {
  /** An absolute path. */
  readonly file: string;
  /** Whether it is the contract that this package was generated from. */
  readonly isOwn: boolean;
}

/** @throws ThredfiMockError `contract_unreadable`, `contract_unsupported`, `prism_missing` */
export function findContract(contract: string | URL | undefined): ContractFile {
  if (contract === undefined) {
    read(ownContractFile());
    return { file: ownContractFile(), isOwn: true };
  }
  const file = pathOf(contract);
  const text = read(file);
  if (isOwnText(text)) return { file, isOwn: true };
  checkDocument(file, parse(file, text));
  return { file, isOwn: false };
}

function pathOf(contract: string | URL): string {
  const url = contract instanceof URL ? contract : /^file:/i.test(contract) ? new URL(contract) : undefined;
  if (url?.protocol === "file:") return fileURLToPath(url);
  if (url || /^https?:/i.test(String(contract))) {
    throw unreadable(String(contract), "it is no file of this machine; download it, and give its path");
  }
  return resolve(String(contract));
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EACCES: "it may not be read by this user",
      EISDIR: "it is a folder, not a file",
    };
    const { code, message } = error as NodeJS.ErrnoException;
    throw unreadable(file, reasons[code ?? ""] ?? message, error);
  }
}

function isOwnText(text: string): boolean {
  try {
    return text === readFileSync(ownContractFile(), "utf8");
  } catch {
    return false;
  }
}

function parse(file: string, text: string): unknown {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML has braces too.
    }
  }
  const { data, diagnostics } = prismPackages().parseYaml(text);
  const [first] = diagnostics.filter(({ severity }) => severity === 0);
  if (first) {
    throw unreadable(file, `it is neither YAML nor JSON (line ${first.range.start.line + 1}: ${first.message})`);
  }
  return data;
}

function checkDocument(file: string, document: unknown): void {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw unreadable(file, "it is no OpenAPI document: its root is no object");
  }
  const { openapi, swagger, paths } = document as Record<"openapi" | "swagger" | "paths", unknown>;
  const version = openapi ?? swagger;
  if (version === undefined) throw unreadable(file, "it is no OpenAPI document: it has no member openapi");
  if (!/^3\.[01](\.|$)/.test(String(version))) {
    throw new ThredfiMockError(
      "contract_unsupported",
      `The contract ${file} is OpenAPI ${JSON.stringify(version)}, and the mock serves 3.0 and 3.1.`,
    );
  }
  if (typeof paths !== "object" || paths === null || Object.keys(paths).length === 0) {
    throw unreadable(file, "it has no paths, so there is nothing to serve");
  }
}

/** An error of whatever reads a contract, as one of ours. */
export function unreadable(file: string, reason: string, cause?: unknown): ThredfiMockError {
  return new ThredfiMockError(
    "contract_unreadable",
    `The contract ${file} cannot be served: ${reason}.`,
    cause === undefined ? undefined : { cause },
  );
}
