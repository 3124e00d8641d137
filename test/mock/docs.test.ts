// The examples of docs/testing.md are run as they stand there, by the programs that they are for. (jest is not installed;
// its example is the same code.)

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { MockOptions } from "../../src/mock/index.js";
import { START, temporaryFolder } from "./support.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const docs = readFileSync(join(root, "docs/testing.md"), "utf8");

/** A project that has this package installed, in its sources, and a test file. */
function projectWith(file: string, example: string): string {
  const code = new RegExp(`<!-- ${example}[^>]*-->\\n+\`\`\`ts[^\\n]*\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1];
  if (code === undefined) throw new Error(`docs/testing.md has no example for ${example}`);
  const project = temporaryFolder();
  const installed = join(project, "node_modules/thredfi-sdk");
  mkdirSync(installed, { recursive: true });
  symlinkSync(join(root, "src"), join(installed, "src"));
  const exports = { ".": "./src/index.ts", "./testing": "./src/mock/index.ts" };
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "thredfi-sdk", type: "module", exports }));
  symlinkSync(join(root, "node_modules/vitest"), join(project, "node_modules/vitest"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(project, file), code);
  return project;
}

function run(project: string, ...args: string[]): { code: number | null; output: string } {
  const env = { ...process.env, NODE_OPTIONS: "", VITEST: undefined, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: project, encoding: "utf8", timeout: START, env },
  });
  return { code: status, output: stdout + stderr };
}

it("vitest, and there a test whose request breaks the contract fails", () => {
  const project = projectWith("example.test.ts", "vitest");
  const text = readFileSync(join(project, "example.test.ts"), "utf8");
  const broken = text.replace("customers.list()", "customers.list({ pge: 1 })");
  expect(broken).not.toBe(text);
  writeFileSync(join(project, "broken.test.ts"), broken);
  const { code, output } = run(project, join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", project);
  expect(output).toMatch(/✓ example\.test\.ts \(2 tests\)/);
  expect(output).toMatch(/Tests +1 failed \| 3 passed \(4\)/);
  expect(output).toMatch(/FAIL +broken\.test\.ts > reads the customers/);
  expect(output).toContain("no parameter of this name");
  expect(code).toBe(1);
});

it("node:test", () => {
  const project = projectWith("example.test.ts", "node:test");
  const tsx = join(root, "node_modules/tsx/dist/loader.mjs");
  const { code, output } = run(project, "--import", tsx, "--test", "example.test.ts");
  expect(output).toMatch(/^# pass 1$|^ℹ pass 1$/m);
  expect(code).toBe(0);
});

it("every option and error code is there", () => {
  const options: Record<keyof MockOptions, true> = {
    ...{ contract: true, port: true, host: true, dynamic: true, delay: true, errors: true, seed: true },
    ...{ errorSeed: true, stateless: true, data: true, allowedOrigins: true },
  };
  for (const name of Object.keys(options)) expect(docs).toMatch(new RegExp(`^\\| .*\`${name}\``, "m"));
  const source = readFileSync(join(root, "src/mock/mock-error.ts"), "utf8");
  const codes = [...source.matchAll(/^ {2}\| "(\w+)"/gm)].map(([, code]) => code);
  expect(codes).toHaveLength(6);
  for (const code of codes) expect(docs).toContain(`\`${code}\``);
});
