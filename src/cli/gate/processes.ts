// The processes of this machine, as far as needed to find what a command has started. A process that has ended and was
// not collected yet (a zombie) does not count: nothing of it runs.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** When it was started, in whatever form the system tells; with the pid it names a process for good. */
  readonly born: string;
  /** It, or a process that it comes from, was started with the mark. */
  readonly marked: boolean;
}

/** The environment variable that marks what a run has started, with a value of its own for each run. */
export const MARK = "THREDFI_GATE";

/**
 * Every live process that this user can see.
 *
 * @param mark the value of {@link MARK}; looked for where the system shows the environment of a process (Linux)
 */
export function listProcesses(mark: string): Process[] {
  return process.platform === "linux" ? fromProc(mark) : fromPs();
}

/** The descendants of a process, itself not among them. */
export function descendantsOf(pid: number, processes: readonly Process[]): Process[] {
  const found: Process[] = [];
  const parents = [pid];
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    for (const child of processes) {
      if (child.parent !== parent || found.includes(child)) continue;
      found.push(child);
      parents.push(child.pid);
    }
  }
  return found;
}

/** /proc/<pid>/stat: `pid (name) state ppid pgrp ... starttime(22)`; the name may hold anything, also brackets. */
function fromProc(mark: string): Process[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    let stat: string;
    try {
      stat = readFileSync(`/proc/${name}/stat`, "utf8");
    } catch {
      // It has ended since.
      return [];
    }
    const [state = "", parent, group, ...more] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return [];
    const marked = isMarked(name, mark);
    return [{ pid: Number(name), parent: Number(parent), group: Number(group), born: more[16] ?? "", marked }];
  });
}

function isMarked(pid: string, mark: string): boolean {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, "latin1")}\0`.includes(`\0${MARK}=${mark}\0`);
  } catch {
    // It belongs to somebody else, or has ended since.
    return false;
  }
}

function fromPs(): Process[] {
  const text = execFileSync("ps", ["-A", "-o", "pid=,ppid=,pgid=,stat=,lstart="], { encoding: "utf8" });
  return text.split("\n").flatMap((line) => {
    const [, pid, parent, group, state = "", born = ""] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (pid === undefined || state.startsWith("Z")) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), born, marked: false }];
  });
}
