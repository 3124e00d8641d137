// Runs a command of the repository and waits for it. It prints nothing: the caller shows the output when the command fails.

import { spawn } from "node:child_process";

export interface Finished {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the command after so many milliseconds. Default: never. */
  readonly timeout?: number;
}

export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      timeout: options.timeout,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, npm_config_loglevel: "error", ...options.env },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const finish = (ok: boolean, extra = "") =>
      resolve({ ok, output: Buffer.concat(chunks).toString("utf8") + extra, seconds: (Date.now() - startedAt) / 1000 });
    child.once("error", (error) => finish(false, error.message));
    child.once("close", (code) => finish(code === 0));
  });
}
