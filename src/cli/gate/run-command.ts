// Runs the user's command in a process group of its own, so that all of it can be ended: when it is interrupted, and when
// it has ended but left something running. It knows nothing of the mock.

import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds that a process has to end after it was asked to. */
const GRACE = 5_000;

/** Marks whatever the command starts, with a value of its own for each run. */
const MARK = "THREDFI_GATE";

export interface CommandResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** How many processes it left running, which were ended; on other systems than Linux 1 stands for any number. */
  readonly left: number;
}

export interface RunningCommand {
  /** Settles when nothing of the command runs any more. Rejects when it could not be started (`error.code`: ENOENT, EACCES). */
  readonly done: Promise<CommandResult>;
  /** Asks everything that the command has started to end, and kills what does not within the grace period. */
  stop(signal: NodeJS.Signals): void;
  /** Ends everything at once. */
  kill(): void;
}

export interface CommandOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The command's stdout goes to our stderr. */
  readonly stdoutToStderr: boolean;
}

export function runCommand([program = "", ...args]: readonly string[], options: CommandOptions): RunningCommand {
  const mark = randomUUID();
  const child = spawn(program, args, {
    stdio: ["inherit", options.stdoutToStderr ? 2 : "inherit", "inherit"],
    // A gate within a gate belongs to both.
    env: { ...options.environment, [MARK]: `${process.env[MARK] ?? ""} ${mark}`.trim() },
    detached: true,
  });
  const group = child.pid;
  const signalAll = (signal: NodeJS.Signals) => {
    if (group === undefined) return;
    const outside = markedProcesses(mark).filter((one) => one.group !== group);
    for (const pid of [-group, ...outside.map((one) => one.pid)]) send(pid, signal);
  };
  const countRunning = () =>
    process.platform === "linux" ? markedProcesses(mark).length : Number(group !== undefined && send(-group, 0));

  let grace: NodeJS.Timeout | undefined;
  const kill = () => signalAll("SIGKILL");
  const stop = (signal: NodeJS.Signals) => {
    grace ??= setTimeout(kill, GRACE);
    signalAll(signal);
  };
  // Should this process end in any other way, nothing may stay behind either.
  process.once("exit", kill);

  const ended = new Promise<Omit<CommandResult, "left">>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode, signal) => resolve({ exitCode, signal }));
  });
  const done = ended
    .then(async (result) => {
      const left = countRunning();
      // SIGTERM also after another signal: what a shell starts in the background does not listen to SIGINT.
      if (left > 0) stop("SIGTERM");
      // Not for ever: what runs as another user cannot be ended.
      const until = performance.now() + 2 * GRACE;
      while (countRunning() > 0 && performance.now() < until) await sleep(50);
      return { ...result, left };
    })
    .finally(() => {
      clearTimeout(grace);
      kill();
      process.off("exit", kill);
    });
  return { done, stop, kill };
}

/** Live processes with the mark, also those that have left the group. Linux alone shows the environment of a process. */
function markedProcesses(mark: string): { readonly pid: number; readonly group: number }[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      if (!readFileSync(`/proc/${name}/environ`, "latin1").includes(mark)) return [];
      // `pid (name) state ppid pgrp`; the name may hold anything, also brackets.
      const stat = readFileSync(`/proc/${name}/stat`, "latin1");
      return [{ pid: Number(name), group: Number(stat.slice(stat.lastIndexOf(")")).split(" ")[3]) }];
    } catch {
      // It belongs to somebody else, or has ended since.
      return [];
    }
  });
}

/** @returns whether there is such a process (for a negative number: group) that we may signal */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
