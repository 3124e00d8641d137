// Finds and checks the contract that a mock is to serve, so that the error for a file that cannot be served names it and
// says why, before anything is started.

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
export function findContract(contract: string | URL = ownContractFile()): ContractFile {
  const file = pathOf(contract);
  const text = read(file);
  if (isOwnText(text)) return { file, isOwn: true };
  checkDocument(file, parse(file, text));
  return { file, isOwn: false };
}

function pathOf(contract: string | URL): string {
  const text = String(contract);
  if (/^file:/i.test(text)) return fileURLToPath(text);
  if (contract instanceof URL || /^https?:/i.test(text)) {
    throw unreadable(text, "it is not a file on this machine; download it and give its path");
  }
  return resolve(text);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EISDIR: "it is a folder, not a file",
};

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw unreadable(file, REASONS[code] ?? message, error);
  }
}

function isOwnText(text: string): boolean {
  try {
    return text === readFileSync(ownContractFile(), "utf8");
  } catch {
    return false;
  }
}

/** JSON is YAML. */
function parse(file: string, text: string): unknown {
  const { data, diagnostics } = prismPackages().parseYaml(text);
  const first = diagnostics.find(({ severity }) => severity === 0);
  if (!first) return data;
  throw unreadable(file, `it is neither YAML nor JSON (line ${first.range.start.line + 1}: ${first.message})`);
}

function checkDocument(file: string, document: unknown): void {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw unreadable(file, "it is not an OpenAPI document: its root is not an object");
  }
  const { openapi, swagger, paths } = document as Record<string, unknown>;
  const version = openapi ?? swagger;
  if (version === undefined) throw unreadable(file, "it is not an OpenAPI document: it has no member openapi");
  if (!/^3\.[01](\.|$)/.test(String(version))) {
    const message = `The contract ${file} is OpenAPI ${JSON.stringify(version)}; the mock serves 3.0 and 3.1.`;
    throw new ThredfiMockError("contract_unsupported", message);
  }
  if (typeof paths !== "object" || paths === null || Object.keys(paths).length === 0) {
    throw unreadable(file, "it has no paths, so there is nothing to serve");
  }
}

export function unreadable(file: string, reason: string, cause?: unknown): ThredfiMockError {
  const options = cause === undefined ? undefined : { cause };
  return new ThredfiMockError("contract_unreadable", `The contract ${file} cannot be served: ${reason}.`, options);
}
