// Two copies of the package in one process, ESM and CommonJS, with their class names shortened as bundlers do: each knows
// the errors of the other.

import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as own from "../../src/index.js";
import { ThredfiMockError } from "../../src/mock/mock-error.js";
import { ThredfiValidationError } from "../../src/plugins/validate/index.js";

type Sdk = typeof own;

const folder = mkdtempSync(join(tmpdir(), "thredfi-copies-"));
const sdks: Record<string, Sdk> = { source: own };

beforeAll(async () => {
  for (const [format, extension] of [
    ["esm", "mjs"],
    ["cjs", "cjs"],
  ] as const) {
    const outfile = join(folder, `sdk.${extension}`);
    const entryPoints = [fileURLToPath(new URL("../../src/index.ts", import.meta.url))];
    await build({
      entryPoints,
      outfile,
      format,
      bundle: true,
      minify: true,
      platform: "neutral",
      mainFields: ["module"],
    });
    sdks[format] = format === "esm" ? await import(pathToFileURL(outfile).href) : createRequire(outfile)(outfile);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const PAIRS = ["source", "esm", "cjs"].flatMap((from) => ["source", "esm", "cjs"].map((to) => [from, to] as const));

const sdk = (name: string): Sdk => {
  const found = sdks[name];
  if (!found) throw new Error(`There is no copy ${name}.`);
  return found;
};

async function notFound({ unwrap }: Sdk): Promise<unknown> {
  const response = new Response(null, { status: 404 });
  return unwrap({ error: { error_code: "gone" }, response }).catch((error: unknown) => error);
}

describe.each(PAIRS)("an error of the copy %s, for the copy %s", (from, to) => {
  it("is an instance of its class and of those above it, and of no other", async () => {
    const error = await notFound(sdk(from));
    const other = sdk(to);
    for (const Class of [other.ThredfiNotFoundError, other.ThredfiApiError, other.ThredfiError, Error]) {
      expect(error instanceof Class).toBe(true);
    }
    for (const Class of [other.ThredfiConflictError, other.ThredfiConfigError, other.ThredfiNetworkError]) {
      expect(error instanceof Class).toBe(false);
    }
    expect([other.isThredfiError(error), other.isApiError(error)]).toEqual([true, true]);
    expect(error).toMatchObject({ name: "ThredfiNotFoundError", code: "gone" });
  });

  it("is told apart from an error of a class that a user derived", async () => {
    const { ThredfiConfigError } = sdk(to);
    class OwnError extends ThredfiConfigError {}
    expect(new OwnError("field", "problem") instanceof OwnError).toBe(true);
    expect(new (sdk(from).ThredfiConfigError)("field", "problem") instanceof OwnError).toBe(false);
    expect(new OwnError("field", "problem") instanceof sdk(from).ThredfiConfigError).toBe(true);
  });
});

it.each(["esm", "cjs"])("the errors of the sub-paths are errors of the copy %s", (to) => {
  const { isThredfiError } = sdk(to);
  expect(isThredfiError(new ThredfiMockError("port_in_use", "Port 1 is taken."))).toBe(true);
  expect(isThredfiError(new ThredfiValidationError("list_customers", "request", []))).toBe(true);
});

it("shows the name of its class in the stack, in JSON and to inspect", async () => {
  const error = (await notFound(sdk("esm"))) as Error;
  expect(error.stack).toMatch(/^ThredfiNotFoundError: HTTP 404/);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "ThredfiNotFoundError", status: 404 });
});
