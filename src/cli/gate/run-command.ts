// Runs the command of somebody else, and sees to it that nothing of it outlives its time: when it is stopped, and when it
// has ended but left something running. It knows nothing of the mock.

import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { descendantsOf, listProcesses, MARK, type Process } from "./processes.js";

/** Milliseconds that a process has to end after it was asked to. */
export const GRACE = 5_000;

/** Milliseconds between looks at what is still running. */
const LOOK = 50;

export interface CommandResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** How many processes it had left running, and which were ended. */
  readonly left: number;
}

export interface RunningCommand {
  /** Settles when nothing of the command runs any more. Rejects when it could not be started (`error.code`: ENOENT, EACCES). */
  readonly done: Promise<CommandResult>;
  /** Asks everything that the command has started to end, and ends what does not within the grace. */
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
  // In a process group of its own it can be ended as a whole. At a terminal it must stay in ours, which is the one that
  // may read from it and gets its Ctrl-C.
  const ownGroup = process.stdin.isTTY !== true;
  const mark = randomUUID();
  const child = spawn(program, args, {
    stdio: ["inherit", options.stdoutToStderr ? 2 : "inherit", "inherit"],
    env: { ...options.environment, [MARK]: mark },
    detached: ownGroup,
  });
  const family = new Family(child, ownGroup, mark);
  let grace: NodeJS.Timeout | undefined;

  const kill = () => family.signal("SIGKILL");
  const stop = (signal: NodeJS.Signals) => {
    grace ??= setTimeout(kill, GRACE);
    // Ctrl-C at a terminal has reached the whole group already; twice would mean "at once" to many programs.
    if (ownGroup || signal !== "SIGINT") family.signal(signal);
    else family.look();
  };
  // Should this process end in any other way, nothing may stay behind either.
  process.once("exit", kill);

  const ended = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode, signal) => resolve({ exitCode, signal }));
  });
  const done = ended
    .then(async (result) => {
      const left = family.look().length;
      if (left > 0) {
        // Also when a signal was sent before: what a shell starts in the background does not listen to SIGINT.
        stop("SIGTERM");
        await family.gone();
      }
      return { ...result, left };
    })
    .finally(() => {
      clearTimeout(grace);
      process.off("exit", kill);
    });
  return { done, stop, kill };
}

/** The processes that a command has started. Those once seen are remembered, also when their parent is gone. */
class Family {
  readonly #pid: number | undefined;
  readonly #ownGroup: boolean;
  readonly #mark: string;
  #known: readonly Process[] = [];

  constructor({ pid }: ChildProcess, ownGroup: boolean, mark: string) {
    this.#pid = pid;
    this.#ownGroup = ownGroup;
    this.#mark = mark;
  }

  /** Who is alive now. */
  look(): readonly Process[] {
    const pid = this.#pid;
    if (pid === undefined) return [];
    const processes = listProcesses(this.#mark);
    const isKnown = (one: Process) => this.#known.some((other) => other.pid === one.pid && other.born === one.born);
    const own = processes.filter(
      (one) => one.pid === pid || one.marked || (this.#ownGroup && one.group === pid) || isKnown(one),
    );
    const all = new Set([...own, ...own.flatMap((one) => descendantsOf(one.pid, processes))]);
    this.#known = [...all];
    return this.#known;
  }

  signal(signal: NodeJS.Signals): void {
    const alive = this.look();
    const pid = this.#pid;
    // The group as a whole first: what is being started this moment is in it, and in no list yet.
    if (pid !== undefined && this.#ownGroup && alive.some(({ group }) => group === pid)) send(-pid, signal);
    for (const one of alive) if (!(this.#ownGroup && one.group === pid)) send(one.pid, signal);
  }

  /** Waits until nobody is left; not for ever, since what runs as another user cannot be ended. */
  async gone(): Promise<void> {
    const until = performance.now() + 2 * GRACE;
    while (this.look().length > 0 && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended since, or belongs to somebody else (sudo), whom we cannot end.
  }
}
