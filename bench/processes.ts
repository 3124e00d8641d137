// Builds the package as it is published, compiles the scripts of a bench beside it, and runs them in processes of their
// own, which end when this one ends. Never measures src/ through tsx: that wraps every function made at run time.

import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { build } from "tsdown";

export const ROOT = fileURLToPath(new URL("../", import.meta.url));

/**
 * A temporary folder in which `thredfi-sdk` is the package as built now. It lies below the bench's node_modules, so that
 * the peers, and above them our own dependencies, are found from it.
 */
export async function buildPackage(): Promise<string> {
  const cache = join(ROOT, "bench/node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  const installed = join(folder, "node_modules/thredfi-sdk");
  await build({ cwd: ROOT, outDir: join(installed, "dist"), logLevel: "error" });
  cpSync(join(ROOT, "package.json"), join(installed, "package.json"));
  return folder;
}

/** Compiles TypeScript files into the folder of the package, each to its name and `.mjs`; bare imports stay imports. */
export async function compile(folder: string, input: Readonly<Record<string, string>>): Promise<void> {
  const bundle = await rolldown({ input, platform: "node", external: /^[^./]/, logLevel: "warn" });
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
}

/** Starts a compiled script, with a channel for messages that carries typed arrays as they are. */
export function start(script: string, args: readonly string[] = [], nodeOptions: readonly string[] = []): ChildProcess {
  return fork(script, args, { execArgv: [...nodeOptions], serialization: "advanced" });
}

/** Sends a child a message, if there is one to send, and resolves to what it sends next. */
export function ask<Reply>(child: ChildProcess, message?: Serializable): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`${child.spawnargs.slice(1).join(" ")} ended with ${code}`));
    child.once("exit", onExit);
    child.once("message", (reply) => {
      child.off("exit", onExit);
      resolve(reply as Reply);
    });
    if (message !== undefined) child.send(message);
  });
}
