// The gate in docs/conformance.md is run as it stands there, on a real report.json.

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { renderJson } from "../../../conformance/report/json-report.js";
import { GROUPS } from "../../../conformance/result.js";
import { check, failed, reportOf } from "./fixture.js";

const docs = await readFile(new URL("../../../docs/conformance.md", import.meta.url), "utf8");

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "gate-"));
  await mkdir(join(dir, "conformance-report"));
});
afterEach(() => rm(dir, { recursive: true }));

async function gate(...checks: Parameters<typeof reportOf>): Promise<string> {
  const code = /<!-- gate[^>]*-->\n+```js\n([\s\S]*?)```/.exec(docs)?.[1] ?? "throw new Error('no gate in the docs')";
  await writeFile(join(dir, "gate.mjs"), code);
  await writeFile(join(dir, "conformance-report", "report.json"), renderJson(reportOf(...checks)));
  try {
    return execFileSync(process.execPath, ["gate.mjs"], { cwd: dir, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    return String((error as { stderr: string }).stderr);
  }
}

const everything = [200, 404, 418].flatMap((status) =>
  (["partner", "business"] as const).map((credential) => check({ status, credential })),
);
const token = check({ operationId: "get_token", status: 200, credential: "basic" });

it("the gate opens when all is covered and nothing failed, and only then", async () => {
  expect(await gate(...everything, token)).toBe("");
  expect(await gate(...everything)).toContain("Not covered: operations, responses, credentials; failed: 0");
  expect(await gate(...everything, token, failed())).toContain("failed: 1");
});

it("the docs explain every kind of check", () => {
  for (const group of GROUPS) expect(docs).toMatch(new RegExp(`^\\| [a-z, ]*\\b${group}\\b`, "m"));
});
