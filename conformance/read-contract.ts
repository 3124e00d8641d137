// Reads a contract once for all runs in this process: parsing takes longer than many a run of a few operations.
// What it gives must not be changed; whoever needs another contract makes a copy.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type ContractDocument, listOperations } from "../scripts/openapi/document.js";
import type { RunResult } from "./result.js";

export interface ContractFile {
  readonly document: ContractDocument;
  readonly facts: RunResult["contract"];
}

/** How many contracts are kept: what is expected, and what the mock serves. */
const KEPT = 2;
const kept = new Map<string, ContractDocument>();

export function readContractFile(file: string): ContractFile {
  const text = readFileSync(file, "utf8");
  const sha256 = createHash("sha256").update(text).digest("hex");
  const document = kept.get(sha256) ?? (parse(text) as ContractDocument);
  // Back to the end: the first of the map is the one that was not used for longest.
  kept.delete(sha256);
  kept.set(sha256, document);
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
  return { document, facts: { version: document.info.version, sha256, operations: listOperations(document).length } };
}
