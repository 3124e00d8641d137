// Builds and starts the other processes of the bench, and ends them again; each also ends when this one is gone.

import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { ExchangeCounts } from "./token-server.js";

const NAMES = ["storm-child", "token-server", "warm-child", "heap-child"] as const;

/** The scripts of this folder that run in processes of their own, with a channel for messages. */
export interface Scripts {
  start(name: (typeof NAMES)[number], args?: string[], nodeOptions?: string[]): ChildProcess;
  startTokenServer(): Promise<TokenServer>;
  /** Removes what was built. */
  remove(): void;
}

/**
 * Compiles the scripts with the compiler that builds the package. What runs TypeScript directly wraps every function
 * that is made at run time, which costs more than a look-up does.
 */
export async function buildScripts(): Promise<Scripts> {
  // Inside the repository, so that packages are found from there.
  const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, "bench-credentials-"));
  const input = Object.fromEntries(NAMES.map((name) => [name, fileURLToPath(new URL(`${name}.ts`, import.meta.url))]));
  const bundle = await rolldown({ input, platform: "node", external: /^[^./]/ });
  await bundle.write({ dir: directory, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();

  const start: Scripts["start"] = (name, args = [], nodeOptions = []) =>
    fork(join(directory, `${name}.mjs`), args, { execArgv: nodeOptions });
  return {
    start,
    startTokenServer: () => talkTo(start("token-server")),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** The next message of a child; rejects when the child ends without one. */
export function message<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${child.spawnargs.at(-1)} ended with code ${code}`));
    child.once("exit", onExit);
    child.once("message", (value) => {
      child.off("exit", onExit);
      resolve(value as Message);
    });
  });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

export interface TokenServer {
  readonly url: string;
  /** The exchanges since the last time this was called. */
  counts(): Promise<ExchangeCounts>;
  stop(): Promise<void>;
}

async function talkTo(child: ChildProcess): Promise<TokenServer> {
  return {
    url: await message<string>(child),
    counts: () => {
      const counts = message<ExchangeCounts>(child);
      child.send("counts");
      return counts;
    },
    stop: () => stop(child),
  };
}

export interface RedisServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** An empty redis-server on a free port that keeps nothing on disk; undefined when it is not installed. */
export async function startRedis(): Promise<RedisServer | undefined> {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), "thredfi-bench-"));
  const removeDirectory = () => rmSync(directory, { recursive: true, force: true });
  const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory];
  const child = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "ignore"] });
  const end = () => child.kill();
  process.once("exit", end);
  const started = await new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", () => resolve(false));
    child.stdout.on("data", (text: Buffer) => text.includes("Ready to accept connections") && resolve(true));
  });
  if (!started) {
    process.off("exit", end);
    removeDirectory();
    return undefined;
  }
  return {
    port,
    async stop() {
      await stop(child);
      process.off("exit", end);
      removeDirectory();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
