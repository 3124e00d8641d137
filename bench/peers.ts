// Installs what the bench compares the SDK with: bench/package.json and its lock file, never the root's.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./processes.js";

const FOLDER = join(ROOT, "bench");

export function installPeers(): void {
  const [lock, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map((name) => join(FOLDER, name));
  if (!lock || !installed) return;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write("Installing the peers of the bench (npm ci in bench/) ...\n");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], {
    cwd: FOLDER,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm ci in bench/ failed; its reason is above");
}

/** Name and version of every peer. */
export function peerVersions(): Record<string, string> {
  const text = readFileSync(join(FOLDER, "package.json"), "utf8");
  return (JSON.parse(text) as { devDependencies: Record<string, string> }).devDependencies;
}
