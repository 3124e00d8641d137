// Runtimes that run the program as a command: Node, Bun and Deno.

import { API_KEY, PARTNER_ID } from "./program/scenario.js";
import { type Row, resultsOf, row } from "./row.js";
import type { Toolbox } from "./toolbox.js";

export function commandRows({ file, project }: Toolbox, url: string): (() => Promise<Row>)[] {
  const command = (runtime: string, variant: string, path: string, args: string[], environment = true) => {
    const env = { THREDFI_PARTNER_ID: PARTNER_ID, THREDFI_API_KEY: API_KEY, THREDFI_BASE_URL: url };
    return () =>
      row(runtime, variant, () =>
        resultsOf(file(path), [...args, JSON.stringify({ url, environment })], { cwd: project, env }),
      );
  };
  const both = (runtime: string, path: string) => [
    command(runtime, "ESM", path, ["main.mjs"]),
    command(runtime, "CommonJS", path, ["main.cjs"]),
  ];
  const deno = ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net"];
  return [
    ...[20, 22, 24, 26].flatMap((version) => both(`Node ${version}`, `node-${version}/bin/node`)),
    ...both("Bun 1", ".bin/bun"),
    command("Deno 2", "--allow-env", ".bin/deno", [...deno, "--allow-env", "main.mjs"]),
    command("Deno 2", "without --allow-env", ".bin/deno", [...deno, "main.mjs"], false),
  ];
}
