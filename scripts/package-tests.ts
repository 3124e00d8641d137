// What the packed package must do in somebody else's project: the command with and without Prism, the sample app with its
// three mistakes as ESM and as CommonJS, and the mock inside a test file.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Finished, run } from "./run.js";

/** All mistakes of the sample app. */
const MISTAKES = [
  "create_invoice body /line_items/0/unit_price",
  "list_invoices query /stauts",
  "no operation route ",
].sort();

type PackageTest = [name: string, run: () => Promise<Finished>];

/** @param project a folder with only the packed package installed */
export function packageTests(root: string, project: string): PackageTest[] {
  const thredfi = (...args: string[]) => run("node_modules/.bin/thredfi", args, { cwd: project });
  return [
    ["thredfi --version", () => expecting(thredfi("--version"), true, version(root))],
    [
      "thredfi gate without Prism",
      () => expecting(thredfi("gate", "--", "node", "use.mjs"), false, "npm install --save-dev @stoplight/prism-cli"),
    ],
    ["startMock() (ESM and CommonJS)", () => startsMock(root, project)],
    ["thredfi gate finds three mistakes (ESM)", () => gateFinds(root, project, "sync.mistakes", "mjs", MISTAKES)],
    ["thredfi gate finds three mistakes (CommonJS)", () => gateFinds(root, project, "sync.mistakes", "cjs", MISTAKES)],
    ["thredfi gate passes without them (ESM)", () => gateFinds(root, project, "sync", "mjs", [])],
    ["thredfi gate passes without them (CommonJS)", () => gateFinds(root, project, "sync", "cjs", [])],
  ];
}

async function startsMock(root: string, project: string): Promise<Finished> {
  // Linked and not installed: it is a hundred packages, and npm finds them all for ten seconds.
  mkdirSync(join(project, "node_modules/@stoplight"), { recursive: true });
  symlinkSync(
    join(root, "node_modules/@stoplight/prism-cli"),
    join(project, "node_modules/@stoplight/prism-cli"),
    "dir",
  );
  const body = `(async () => {
  const mock = await startMock();
  const { partnerId, apiKey, url: baseUrl } = mock;
  const { data } = await createThredfiClient({ partnerId, apiKey, baseUrl }).GET("/v1/platform/businesses/");
  if (!data || mock.requests.length !== 2 || mock.violations.length > 0) throw new Error(JSON.stringify(mock.violations));
  await mock.close();
})();`;
  const names = [
    ["createThredfiClient", "thredfi-sdk"],
    ["startMock", "thredfi-sdk/testing"],
  ];
  const esm = names.map(([name, from]) => `import { ${name} } from "${from}";`);
  const cjs = names.map(([name, from]) => `const { ${name} } = require("${from}");`);
  writeFileSync(join(project, "mock.mjs"), [...esm, body].join("\n"));
  writeFileSync(join(project, "mock.cjs"), [...cjs, body].join("\n"));
  const first = await run("node", ["mock.mjs"], { cwd: project });
  if (!first.ok) return first;
  const second = await run("node", ["mock.cjs"], { cwd: project });
  return { ...second, seconds: first.seconds + second.seconds };
}

/** Runs the sample app with `thredfi gate`, and compares the report with the known mistakes. */
async function gateFinds(
  root: string,
  project: string,
  app: string,
  type: "mjs" | "cjs",
  mistakes: readonly string[],
): Promise<Finished> {
  const source = readFileSync(join(root, "examples/sample-app", `${app}.mjs`), "utf8");
  const file = `${app}.${type}`;
  writeFileSync(join(project, file), type === "mjs" ? source : asCommonJs(source));
  const finished = await run(
    "node_modules/.bin/thredfi",
    ["gate", "--report", `gate-${file}`, "--", process.execPath, file],
    { cwd: project },
  );
  const { violations, exitCode } = readReport(join(project, `gate-${file}`, "gate.json"));
  const found = violations
    .map(({ operationId, where, pointer }) => `${operationId ?? "no operation"} ${where} ${pointer}`)
    .sort();
  const expected = mistakes.length > 0 ? 1 : 0;
  const ok = finished.ok === (expected === 0) && exitCode === expected && found.join() === mistakes.join();
  const wanted = mistakes.join("\n  ") || "nothing";
  return {
    ...finished,
    ok,
    output: `Found:\n  ${found.join("\n  ")}\nExpected:\n  ${wanted}\nOutput of thredfi gate:\n${finished.output}`,
  };
}

interface GateReport {
  readonly violations: readonly { operationId: string | null; where: string; pointer: string }[];
  readonly exitCode: number | undefined;
}

function readReport(file: string): GateReport {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as GateReport;
  } catch {
    return { violations: [], exitCode: undefined };
  }
}

/** The same program for Node's other module system, which has no `await` outside of functions. */
function asCommonJs(source: string): string {
  const [comment = "", ...rest] = source.split(/^import .*$/m);
  return `${comment}const { createThredfiClient } = require("thredfi-sdk");\n\n(async () => {${rest.join("")}})();\n`;
}

async function expecting(running: Promise<Finished>, success: boolean, text: string): Promise<Finished> {
  const finished = await running;
  const ok = finished.ok === success && finished.output.includes(text);
  return {
    ...finished,
    ok,
    output: `Expected ${success ? "success" : "failure"} and "${text}", got:\n${finished.output}`,
  };
}

function version(root: string): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}
