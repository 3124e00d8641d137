// What earlier runs found, so that a run goes on where the last one ended. A mutant that was noticed stays noticed while
// its source file is the same; one that survived is tried again when a test has changed.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Mutant, nameOf } from "./mutants.js";
import { planOf } from "./plan.js";
import { ROOT } from "./worktree.js";

export type Status = "killed" | "survived" | "does not compile";

export interface Result {
  readonly status: Status;
  readonly by: string;
}

interface Kept extends Result {
  readonly source: string;
  readonly tests: string;
}

export class State {
  readonly #file: string;
  readonly #kept: Record<string, Kept>;
  readonly #hashes = new Map<string, string>();

  constructor(file: string) {
    this.#file = file;
    this.#kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Kept>) : {};
  }

  get(mutant: Mutant): Result | undefined {
    const kept = this.#kept[keyOf(mutant)];
    if (kept?.source !== this.#hash([mutant.file])) return undefined;
    if (kept.status === "survived" && kept.tests !== this.#hash(planOf(mutant.file).tests)) return undefined;
    return kept;
  }

  survivedBefore(mutant: Mutant): boolean {
    return this.#kept[keyOf(mutant)]?.status === "survived";
  }

  set(mutant: Mutant, { status, by }: Result): void {
    const source = this.#hash([mutant.file]);
    this.#kept[keyOf(mutant)] = { status, by, source, tests: this.#hash(planOf(mutant.file).tests) };
  }

  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#kept));
  }

  #hash(files: readonly string[]): string {
    const name = files.join();
    let hash = this.#hashes.get(name);
    if (hash === undefined) {
      const digest = createHash("sha256");
      for (const file of files) digest.update(existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file)) : "");
      hash = digest.digest("hex").slice(0, 16);
      this.#hashes.set(name, hash);
    }
    return hash;
  }
}

function keyOf(mutant: Mutant): string {
  return `${mutant.line}:${mutant.column} ${nameOf(mutant)}`;
}
