// One trial: the suite with one fault in place, or with none. Says which check noticed it. A suite that ends in an error
// of its own has noticed nothing: that is a defect of the suite, and is told apart.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ContractDocument } from "../../scripts/openapi/document.js";
import type { Check, Group, RunResult } from "../result.js";
import type { runSuite as RunSuite, SuiteOptions } from "../suite.js";
import { copyTree, ROOT, type Worktree } from "./copy-tree.js";
import type { Fault, Patch } from "./fault.js";
import { sliceContract } from "./slice.js";

export interface Trial {
  readonly id: string;
  readonly checks: number;
  /** The checks that failed. */
  readonly failed: readonly Check[];
  /** The suite ended in an error instead of a result. */
  readonly broken?: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** What the suite is made of: a fault of the source runs a copy of all of it. */
const SUITE_PARTS = ["src", "generated", "conformance", "scripts", "package.json", "tsconfig.json"];

/** Generated requests: few, since the faults of these trials are on every one. */
const CASES = 5;
const SEED = 7;

export class Trials {
  readonly #contract: ContractDocument;
  readonly #runSuite: typeof RunSuite;
  readonly #trees: Worktree[] = [];
  readonly #directory: string;
  #files = 0;

  constructor(contract: ContractDocument, runSuite: typeof RunSuite) {
    this.#contract = contract;
    this.#runSuite = runSuite;
    const tree = copyTree([]);
    this.#trees.push(tree);
    this.#directory = tree.root;
  }

  /** Everything that the faults of one run touch, with nothing wrong. */
  control(operations: readonly string[], groups: readonly Group[] | undefined): Promise<Trial> {
    const contractFile = this.#write(sliceContract(this.#contract, operations));
    return this.#run("control", this.#runSuite, { contractFile, operations, groups });
  }

  /** The same in a copy of the source, with nothing wrong: the copy itself must not be what is noticed. */
  async controlOfCopy(operations: readonly string[], groups: readonly Group[] | undefined): Promise<Trial> {
    const contractFile = this.#write(sliceContract(this.#contract, operations));
    const runSuite = await this.#copyWith([]);
    return this.#run("control of a copy", runSuite, { contractFile, operations, groups });
  }

  async fault(fault: Fault): Promise<Trial> {
    try {
      return await this.#try(fault);
    } catch (error) {
      // It could not be put in place: then it has not been shown to be noticed.
      return { id: fault.id, checks: 0, failed: [], duration: 0, broken: textOf(error) };
    }
  }

  async #try({ id, operations, groups, site }: Fault): Promise<Trial> {
    const known = operations.filter((operation) => this.#has(operation));
    const sliced = sliceContract(this.#contract, known);
    const contractFile = this.#write(sliced);
    const options = { contractFile, operations, groups };
    if ("wire" in site) return this.#run(id, this.#runSuite, { ...options, wrapFetch: site.wire });
    if ("source" in site) return this.#run(id, await this.#copyWith(site.source), options);
    const changed = structuredClone(sliced);
    ("mock" in site ? site.mock : site.expected)(changed);
    const changedFile = this.#write(changed);
    return "mock" in site
      ? this.#run(id, this.#runSuite, { ...options, mockContractFile: changedFile })
      : this.#run(id, this.#runSuite, { ...options, contractFile: changedFile, mockContractFile: contractFile });
  }

  close(): void {
    for (const tree of this.#trees) tree.remove();
  }

  #has(operation: string): boolean {
    return Object.values(this.#contract.paths).some((item) =>
      Object.values(item).some((member) => (member as { operationId?: string }).operationId === operation),
    );
  }

  async #run(id: string, runSuite: typeof RunSuite, options: SuiteOptions): Promise<Trial> {
    const start = Date.now();
    let result: RunResult | undefined;
    let broken: string | undefined;
    try {
      result = await runSuite({ cases: CASES, seed: SEED, ...options });
    } catch (error) {
      broken = textOf(error);
    }
    const checks = result?.checks ?? [];
    return {
      id,
      checks: checks.length,
      failed: checks.filter(({ verdict }) => verdict === "failed"),
      duration: Date.now() - start,
      ...(broken !== undefined && { broken }),
    };
  }

  /** JSON is YAML, and much faster to read. */
  #write(contract: ContractDocument): string {
    const file = join(this.#directory, `contract-${++this.#files}.yaml`);
    writeFileSync(file, JSON.stringify(contract));
    return file;
  }

  async #copyWith(patches: readonly Patch[]): Promise<typeof RunSuite> {
    const tree = copyTree(SUITE_PARTS);
    this.#trees.push(tree);
    for (const { file, find, replace } of patches) {
      const path = join(tree.root, file);
      writeFileSync(path, patchText(readFileSync(path, "utf8"), { file, find, replace }));
    }
    const suite = (await import(pathToFileURL(join(tree.root, "conformance/suite.ts")).href)) as {
      runSuite: typeof RunSuite;
    };
    return suite.runSuite;
  }
}

/** @throws Error when the text is not there exactly once: the source has changed, and the fault has to follow it */
export function patchText(text: string, { file, find, replace }: Patch): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times, not once: ${find}`);
  return parts.join(replace);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export const CONTRACT_FILE = join(ROOT, "spec/openapi.yaml");
