// A real redis-server on a free port, with nothing left on disk in the end. It never outlives the tests either,
// not even when they are killed: it hangs on a pipe that the system closes with this process.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";

export interface RedisServer {
  readonly port: number;
  /** SIGKILL, as a crash would: without goodbye to anybody who is connected. */
  kill(): Promise<void>;
  /** Starts it again on the same port; empty, unless it is `persistent`. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export const isInstalled = hasRedisServer();

/** Skipped where there is no redis-server; installed.test.ts says so, and fails in CI. */
export const describeRedis = describe.skipIf(!isInstalled);

/** Ends the server with the pipe, or when told to by a line on it. */
const KEEPER = `
dir="$1"; shift
"$@" </dev/null >/dev/null 2>&1 &
read -r _
kill -9 $!
wait
rm -rf "$dir"
`;

export async function startRedis({ cluster = false, persistent = false } = {}): Promise<RedisServer> {
  const [port, busPort] = [await freePort(), await freePort()];
  let keeper: ChildProcess | undefined;
  const makeDir = () => mkdtempSync(join(tmpdir(), "thredfi-sdk-redis-"));
  const kept = persistent ? makeDir() : undefined;

  async function start(): Promise<void> {
    const dir = kept ?? makeDir();
    const settings = [
      ...["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--dir", dir],
      ...["--appendonly", persistent ? "yes" : "no"],
    ];
    const clustered = [
      "--cluster-enabled",
      "yes",
      "--cluster-port",
      `${busPort}`,
      "--cluster-announce-ip",
      "127.0.0.1",
    ];
    const command = ["redis-server", ...settings, ...(cluster ? clustered : [])];
    keeper = spawn("sh", ["-c", KEEPER, "sh", kept ? "" : dir, ...command], { stdio: ["pipe", "ignore", "ignore"] });
    if (!kept) keeper.once("exit", () => rmSync(dir, { recursive: true, force: true }));
    await until(() => responds(port));
    if (cluster) {
      execFileSync("redis-cli", ["-p", `${port}`, "CLUSTER", "ADDSLOTSRANGE", "0", "16383"]);
      const state = () => execFileSync("redis-cli", ["-p", `${port}`, "CLUSTER", "INFO"], { encoding: "utf8" });
      await until(async () => state().includes("cluster_state:ok"));
    }
  }

  async function kill(): Promise<void> {
    const ending = keeper;
    keeper = undefined;
    if (!ending) return;
    const ended = new Promise((resolve) => ending.once("exit", resolve));
    ending.stdin?.end("\n");
    await ended;
  }

  async function close(): Promise<void> {
    await kill();
    if (kept) rmSync(kept, { recursive: true, force: true });
  }

  await start();
  return { port, start, kill, close };
}

function hasRedisServer(): boolean {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function responds(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    const finish = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("data", (data) => finish(data.toString().startsWith("+PONG")));
    socket.once("error", () => finish(false));
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const giveUp = Date.now() + 5_000; Date.now() < giveUp; ) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("redis-server did not start within 5 s");
}
