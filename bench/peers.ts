// Installs what the bench compares the SDK with: bench/package.json and its lock file, never the root's.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./processes.js";

const FOLDER = join(ROOT, "bench");

/** Installs them when one is missing or has another version than package.json names. */
export function installPeers(): void {
  const versionOf = (name: string) => {
    const file = join(FOLDER, "node_modules", name, "package.json");
    return existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  };
  if (Object.entries(peerVersions()).every(([name, version]) => versionOf(name) === version)) return;
  process.stderr.write("Installing the peers of the bench (npm ci in bench/) ...\n");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], {
    cwd: FOLDER,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm ci in bench/ failed; its reason is above");
}

/** Name and version of every peer; package.json names exact ones. */
export function peerVersions(): Record<string, string> {
  const text = readFileSync(join(FOLDER, "package.json"), "utf8");
  return (JSON.parse(text) as { devDependencies: Record<string, string> }).devDependencies;
}
