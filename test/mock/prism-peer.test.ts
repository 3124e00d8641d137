// Prism is an optional peer. A copy of this package in a folder of its own, with nothing installed but what it depends
// on, shows which error a program without Prism gets, and where else Prism is looked for.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { START, temporaryFile, temporaryFolder } from "./support.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = join(root, "node_modules/tsx/dist/loader.mjs");

const copy = temporaryFolder();
for (const part of ["src", "generated", "package.json"])
  cpSync(join(root, part), join(copy, part), { recursive: true });
cpSync(join(root, "spec/openapi.yaml"), join(copy, "spec/openapi.yaml"));
mkdirSync(join(copy, "node_modules/@stoplight"), { recursive: true });
for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
  symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
}
const peer = join(copy, "node_modules/@stoplight/prism-cli");
afterAll(() => rmSync(peer, { recursive: true, force: true }));

const yaml = temporaryFile("small.yaml", "openapi: 3.0.3\npaths: { /a/: { get: { responses: { 200: {} } } } }");

/** What a program of that copy says: where its mock listens, or why not. */
function start(cwd: string, options = "{}"): string {
  const program = `
    import { startMock } from ${JSON.stringify(join(copy, "src/mock/index.ts"))};
    // The first fetch of a process adds a global of its own.
    await fetch("data:,");
    const globals = () => [...Reflect.ownKeys(globalThis), Error.prepareStackTrace];
    const before = globals();
    try {
      const mock = await startMock(${options});
      await fetch(mock.url);
      console.log("serves", mock.operations.length);
      await mock.close();
      const after = globals();
      console.log(before.every((one, index) => one === after[index]) && before.length === after.length);
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }`;
  const args = ["--import", tsx, "--input-type=module", "--eval", program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", timeout: START });
  return stdout.trim() || stderr;
}

const MISSING =
  "ThredfiMockError prism_missing The mock needs @stoplight/prism-cli, which is not installed. " +
  "Run: npm install --save-dev @stoplight/prism-cli";

describe("without Prism", () => {
  it("says the one command that installs it", () => expect(start(copy)).toBe(MISSING), START);

  it(
    "says so too when the contract alone needs it",
    () => expect(start(copy, JSON.stringify({ contract: yaml }))).toBe(MISSING),
    START,
  );

  it(
    "names a version that is not known to work",
    () => {
      mkdirSync(peer);
      writeFileSync(join(peer, "package.json"), JSON.stringify({ name: "@stoplight/prism-cli", version: "4.1.0" }));
      expect(start(copy)).toBe(
        "ThredfiMockError prism_unsupported The mock needs @stoplight/prism-cli 5, and 4.1.0 is installed. " +
          "Run: npm install --save-dev @stoplight/prism-cli@5",
      );
      rmSync(peer, { recursive: true });
    },
    START,
  );

  it("finds it in the project that runs the program, and leaves the globals as they were", () => {
    expect(start(root)).toBe("serves 90\ntrue");
  });
});
