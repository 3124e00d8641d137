// Runs the command within this process, with an environment that holds nothing of the machine's own settings: what most
// tests need, and much faster than a process for each (see process.ts).

import { Writable } from "node:stream";
import { main } from "../../src/cli/main.js";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
}

export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(THREDFI_|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|VITEST)/.test(name),
  );
  return { ...Object.fromEntries(own), ...more };
}

class Sink extends Writable {
  text = "";

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** The environment belongs to the process, so one runs after the other. */
let last: Promise<unknown> = Promise.resolve();

export function thredfi(args: readonly string[], { env }: Options = {}): Promise<Finished> {
  const run = last.then(async () => {
    const [stdout, stderr] = [new Sink(), new Sink()];
    const before = process.env;
    process.env = cleanEnvironment(env);
    try {
      const code = await main(args, { stdout, stderr });
      return { code, stdout: stdout.text, stderr: stderr.text };
    } finally {
      process.env = before;
    }
  });
  last = run.catch(() => {});
  return run;
}
