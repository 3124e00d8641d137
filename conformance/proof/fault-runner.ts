// Runs the suite with one fault in place, or with none, and says which check noticed it. A suite that ends in an error of
// its own has noticed nothing, and neither has one that could not get its fault.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ContractDocument } from "../../scripts/openapi/document.js";
import type { Check, Group } from "../result.js";
import { sliceContract } from "../slice-contract.js";
import type { runSuite as RunSuite, SuiteOptions } from "../suite.js";
import { ContractEdit } from "./contract-edit.js";
import { copyTree, ROOT, type TreeCopy } from "./copy-tree.js";
import type { Fault, Patch } from "./fault.js";

export const CONTRACT_FILE = join(ROOT, "spec/openapi.yaml");

export interface FaultRun {
  readonly id: string;
  readonly checks: number;
  readonly failed: readonly Check[];
  /** Why there is no result. */
  readonly error?: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** What the suite is made of: a fault of the source runs a copy of all of it. */
const SUITE_PARTS = ["src", "generated", "conformance", "scripts", "package.json", "tsconfig.json"];

/** Generated requests: few, since these faults are on every one. */
const CASES = 5;
const SEED = 7;

export class FaultRunner {
  readonly #contract: ContractDocument;
  readonly #runSuite: typeof RunSuite;
  readonly #copies: TreeCopy[] = [copyTree([])];
  #files = 0;

  constructor(contract: ContractDocument, runSuite: typeof RunSuite) {
    this.#contract = contract;
    this.#runSuite = runSuite;
  }

  /** Everything that the faults of one run touch, with nothing wrong; in a copy of the source too, if asked for. */
  async control(operations: readonly string[], groups: readonly Group[], inCopy: boolean): Promise<FaultRun> {
    const contractFile = this.#write(sliceContract(this.#contract, operations));
    const runSuite = inCopy ? await this.#copyWith() : this.#runSuite;
    return this.#run(inCopy ? "control in a copy" : "control", runSuite, { contractFile, operations, groups });
  }

  async run(fault: Fault): Promise<FaultRun> {
    try {
      return await this.#runWith(fault);
    } catch (error) {
      return { id: fault.id, checks: 0, failed: [], duration: 0, error: `It was not put in place: ${textOf(error)}` };
    }
  }

  async #runWith({ id, operations, groups, site }: Fault): Promise<FaultRun> {
    const sliced = sliceContract(this.#contract, operations);
    const contractFile = this.#write(sliced);
    const options = { contractFile, operations, groups };
    if ("wire" in site) return this.#run(id, this.#runSuite, { ...options, wrapFetch: site.wire });
    if ("source" in site) return this.#run(id, await this.#copyWith(site.source), options);
    const changed = structuredClone(sliced);
    ("mock" in site ? site.mock : site.expected)(new ContractEdit(changed, operations[0]));
    const changedFile = this.#write(changed);
    const files =
      "mock" in site
        ? { contractFile, mockContractFile: changedFile }
        : { contractFile: changedFile, mockContractFile: contractFile };
    return this.#run(id, this.#runSuite, { ...options, ...files });
  }

  close(): void {
    for (const copy of this.#copies) copy.remove();
  }

  async #run(id: string, runSuite: typeof RunSuite, options: SuiteOptions): Promise<FaultRun> {
    const start = Date.now();
    try {
      const { checks } = await runSuite({ cases: CASES, seed: SEED, ...options });
      const failed = checks.filter(({ verdict }) => verdict === "failed");
      return { id, checks: checks.length, failed, duration: Date.now() - start };
    } catch (error) {
      const why = `The suite ended in an error: ${textOf(error)}`;
      return { id, checks: 0, failed: [], duration: Date.now() - start, error: why };
    }
  }

  /** JSON is YAML, and much faster to read. */
  #write(contract: ContractDocument): string {
    const file = join(this.#copies[0]?.root ?? "", `contract-${++this.#files}.yaml`);
    writeFileSync(file, JSON.stringify(contract));
    return file;
  }

  async #copyWith(patch?: Patch): Promise<typeof RunSuite> {
    const copy = copyTree(SUITE_PARTS);
    this.#copies.push(copy);
    if (patch) {
      const path = join(copy.root, patch.file);
      writeFileSync(path, patchText(readFileSync(path, "utf8"), patch));
    }
    const suite = pathToFileURL(join(copy.root, "conformance/suite.ts")).href;
    return ((await import(suite)) as { runSuite: typeof RunSuite }).runSuite;
  }
}

/** @throws Error when the source has changed, and the fault has to follow it */
export function patchText(text: string, { file, find, replace }: Patch): string {
  const found =
    typeof find === "string" ? text.split(find).length - 1 : [...text.matchAll(new RegExp(find, "gm"))].length;
  if (found === 0) throw new Error(`${file} no longer contains ${find}`);
  if (found > 1) throw new Error(`${file} contains ${found} times, not once: ${find}`);
  const patched = text.replace(find, typeof replace === "string" ? () => replace : replace);
  if (patched === text) throw new Error(`the patch changes nothing in ${file} at ${find}`);
  return patched;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
