// Compiles the scripts of a bench and runs them in processes of their own, which end when this one ends.
// What runs TypeScript directly wraps every function that is made at run time; that would be measured along.

import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

export interface Scripts<Name extends string> {
  /** With a channel for messages that carries typed arrays as they are. */
  start(name: Name, args?: string[], nodeOptions?: string[]): ChildProcess;
}

/** @param base the `import.meta.url` of a module that lies beside the scripts */
export async function compileScripts<Name extends string>(
  base: string,
  names: readonly Name[],
): Promise<Scripts<Name>> {
  // Inside the repository, so that packages are found from there.
  const cache = fileURLToPath(new URL("../../node_modules/.cache/", base));
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, "bench-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  const input = Object.fromEntries(names.map((name) => [name, fileURLToPath(new URL(`${name}.ts`, base))]));
  const bundle = await rolldown({ input, platform: "node", external: /^[^./]/ });
  await bundle.write({ dir: directory, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  return {
    start: (name, args = [], nodeOptions = []) =>
      fork(join(directory, `${name}.mjs`), args, { execArgv: nodeOptions, serialization: "advanced" }),
  };
}

/** Sends a child a message, if there is one to send, and gives what it says next. */
export function ask<Answer>(child: ChildProcess, question?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${child.spawnargs.at(-1)} ended with code ${code}`));
    child.once("exit", onExit);
    child.once("message", (value) => {
      child.off("exit", onExit);
      resolve(value as Answer);
    });
    if (question !== undefined) child.send(question);
  });
}
