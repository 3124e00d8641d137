// Mistakes that partners make, each planted into examples/testing/sales.ts: the tests beside it must find every one. One run of
// Vitest tests all the copies, as a partner's project would.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MISTAKES } from "./planted-mistakes.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const source = join(root, "examples/testing");
const [program, tests] = ["sales.ts", "sales.test.ts"].map((file) => readFileSync(join(source, file), "utf8"));
const project = mkdtempSync(join(tmpdir(), "mistakes-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** By folder: the tests that failed, and what they said. */
const failed = new Map<string, ReadonlyMap<string, string>>();

beforeAll(() => {
  const installed = join(project, "node_modules/thredfi-sdk");
  mkdirSync(installed, { recursive: true });
  const exports = { ".": "./src/index.ts", "./testing": "./src/mock/index.ts" };
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "thredfi-sdk", type: "module", exports }));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  // Messages are not cut.
  const config = "export default { test: { chaiConfig: { truncateThreshold: 0 } } };";
  writeFileSync(join(project, "vitest.config.mjs"), config);
  symlinkSync(join(root, "src"), join(installed, "src"));
  symlinkSync(join(root, "node_modules/vitest"), join(project, "node_modules/vitest"));
  const plant = (folder: string, code: string) => {
    mkdirSync(join(project, folder));
    writeFileSync(join(project, folder, "sales.ts"), code);
    writeFileSync(join(project, folder, "sales.test.ts"), String(tests));
  };
  plant("none", String(program));
  for (const [index, { edits }] of MISTAKES.entries()) {
    const code = edits.reduce((text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`It is not once in sales.ts: ${from}`);
      return text.replace(from, () => to);
    }, String(program));
    plant(`mistake-${index}`, code);
  }
  const report = join(project, "report.json");
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const options = ["run", "--root", project, "--no-isolate", "--reporter=json", `--outputFile=${report}`];
  const env = { ...process.env, VITEST: undefined, NODE_OPTIONS: "" };
  const { stderr } = spawnSync(process.execPath, [vitest, ...options], { cwd: project, encoding: "utf8", env });
  let read: Report;
  try {
    read = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    throw new Error(stderr);
  }
  for (const { name, message, assertionResults } of read.testResults) {
    if (assertionResults.length === 0) throw new Error(`${name}: ${message}`);
    const wrong = assertionResults.filter(({ status }) => status !== "passed");
    const found = wrong.map(({ title, failureMessages }) => [title, failureMessages.join("\n")] as const);
    failed.set(name.split("/").at(-2) ?? name, new Map(found));
  }
}, 180_000);

it("finds nothing in the program as it is", () => {
  expect(failed.get("none")).toEqual(new Map());
});

it.each(MISTAKES.map((mistake, index) => [mistake.what, mistake, index] as const))("finds: %s", (_, mistake, index) => {
  const found = failed.get(`mistake-${index}`) ?? new Map<string, string>();
  const messages = found.get(mistake.foundBy) ?? `It passes. What fails: ${[...found.keys()].join("; ")}`;
  expect(messages).toMatch(mistake.violation ?? /^(?!It passes)/);
});
