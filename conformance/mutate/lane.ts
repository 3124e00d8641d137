// One driver process and its working tree: gives it jobs one after another, and replaces it when a job takes too long.

import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Job, Verdict } from "./driver.js";
import { copyTree, type Worktree } from "./worktree.js";

const DRIVER = fileURLToPath(new URL("./driver.ts", import.meta.url));

/** What the unit tests of src/ read. */
const PARTS = ["src", "generated", "test", "spec", "docs", "conformance", "scripts", "package.json", "tsconfig.json"];

/** Milliseconds of a run that does nothing: every test has a limit of its own, so this is never met by a slow one. */
const LONGEST = 300_000;

/** The length of the kernel's unit of a process's time, in milliseconds. */
const TICK = 10;

export class Lane {
  readonly #tree: Worktree;
  #child: ChildProcess | undefined;

  constructor() {
    this.#tree = copyTree(PARTS);
  }

  /**
   * @param limit milliseconds of work; beyond it the mutant counts as noticed, since no run of the tests would end either.
   * Work and not time, where the system tells (Linux): on a busy machine a slow run is not an endless one.
   */
  async run(job: Job, limit: number): Promise<Verdict> {
    const child = await this.#ready();
    const workBefore = workOf(child.pid);
    const startedAt = Date.now();
    return new Promise((resolve) => {
      const end = (verdict: Verdict) => {
        clearInterval(timer);
        child.off("message", end);
        child.off("exit", onExit);
        resolve(verdict);
      };
      const onExit = () => end({ killed: true, by: "the process ended", durations: {} });
      const timer = setInterval(() => {
        const spent = workBefore === undefined ? Date.now() - startedAt : (workOf(child.pid) ?? 0) - workBefore;
        if (spent < limit && Date.now() - startedAt < LONGEST) return;
        this.#stop();
        end({ killed: true, by: `no end after ${Math.round(spent / 1000)} s`, durations: {} });
      }, 500);
      child.once("message", end);
      child.once("exit", onExit);
      child.send(job);
    });
  }

  close(): void {
    this.#stop();
    this.#tree.remove();
  }

  #stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  async #ready(): Promise<ChildProcess> {
    if (this.#child?.connected) return this.#child;
    const env = { ...process.env, NO_COLOR: "1" };
    const child = fork(DRIVER, [this.#tree.root], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env,
    });
    let complaints = "";
    child.stderr?.on("data", (chunk) => {
      complaints = (complaints + String(chunk)).slice(-2000);
    });
    await new Promise<void>((resolve, reject) => {
      child.once("message", () => resolve());
      child.once("exit", (code) => reject(new Error(`The test process ended with ${code}: ${complaints}`)));
    });
    this.#child = child;
    return child;
  }
}

/** Milliseconds that a process has worked; undefined where the system does not tell. */
function workOf(pid: number | undefined): number | undefined {
  try {
    // The fields after the name, which may contain anything: utime and stime are the 12th and 13th of them.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return undefined;
  }
}
