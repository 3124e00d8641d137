// Runs the command as a process, for what only a process shows: signals, streams, terminals, what its children do. It is
// bundled first, as in the package: loading the sources one by one would take most of the time of these tests.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, vi } from "vitest";
import { cleanEnvironment, type Finished as Outcome } from "./in-process.js";

// Each test starts several processes, and each mock takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL("../../", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "thredfi-command-"));
const children = new Set<ChildProcess>();
afterAll(() => {
  // What a failed test has left.
  for (const child of children) child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

/** The command as a file of its own, in a directory that looks like the installed package. */
export const CLI = join(home, "dist", "cli.mjs");
mkdirSync(join(home, "spec"));
symlinkSync(join(root, "spec", "openapi.yaml"), join(home, "spec", "openapi.yaml"));
symlinkSync(join(root, "package.json"), join(home, "package.json"));
symlinkSync(join(root, "node_modules"), join(home, "node_modules"));
const bundle = await rolldown({
  input: { cli: join(root, "src", "cli", "index.ts") },
  platform: "node",
  external: /^[^./]/,
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  logLevel: "silent",
});
await bundle.write({
  dir: join(home, "dist"),
  format: "esm",
  entryFileNames: "[name].mjs",
  chunkFileNames: "[name]-[hash].mjs",
});
await bundle.close();

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Goes to stdin; without it stdin is empty. */
  readonly input?: string;
  readonly cwd?: string;
  /** More arguments of node, before the command. */
  readonly node?: readonly string[];
}

export interface Finished extends Outcome {
  readonly signal: NodeJS.Signals | null;
}

export interface Started {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Waits until stdout or stderr matches, and gives the match; fails when the process ends before that. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

export function start(args: readonly string[], { env, input, cwd, node = [] }: Options = {}): Started {
  const child = spawn(process.execPath, [...node, CLI, ...args], {
    env: cleanEnvironment(env),
    cwd,
    stdio: ["pipe", "pipe", "pipe"],
  });
  children.add(child);
  child.once("close", () => children.delete(child));
  let stdout = "";
  let stderr = "";
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watch of watchers) watch();
  };
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk;
    tell();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
    tell();
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    child,
    finished,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const watch = () => {
          const match = pattern.exec(stdout) ?? pattern.exec(stderr);
          if (match) resolve(match);
        };
        watchers.add(watch);
        finished.then(() => reject(new Error(`ended without ${pattern}:\n${stdout}\n${stderr}`)), reject);
        watch();
      }),
  };
}
