// An empty redis-server on a free port that keeps nothing on disk and ends with the bench.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";

export interface RedisServer {
  readonly port: number;
  readonly child: ChildProcess;
}

/** Undefined when redis-server is not installed. */
export async function startRedis(): Promise<RedisServer | undefined> {
  const port = await freePort();
  const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", tmpdir()];
  const child = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "ignore"] });
  process.once("exit", () => child.kill());
  const started = await new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", () => resolve(false));
    child.stdout.on("data", (text: Buffer) => text.includes("Ready to accept connections") && resolve(true));
  });
  return started ? { port, child } : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
