// Starts the other processes of the bench and ends them again; each ends by itself when this one is gone.

import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExchangeCounts } from "./token-server.js";

/** A module of this folder in a process of its own, with a channel for messages. */
export function startScript(name: string, args: string[] = [], nodeOptions: string[] = []): ChildProcess {
  const script = fileURLToPath(new URL(name, import.meta.url));
  return fork(script, args, { execArgv: ["--import", "tsx", ...nodeOptions] });
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

export async function startTokenServer(): Promise<TokenServer> {
  const child = startScript("token-server.ts");
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
