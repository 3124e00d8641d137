// The mock inside the test runners of users: after loading `thredfi-sdk/testing` and running mocks, every global is what it
// was. Prism's packages define some, and change how stacks are written.

import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Row, resultsOf, row } from "./row.js";
import type { Toolbox } from "./toolbox.js";

/** The variant of these rows: no line of the README's table. */
export const GLOBALS = "mock, globals";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** CommonJS, so that each runner can load it in its own way. `load` gives `thredfi-sdk/testing`. */
const CHECK = `
function globals() {
  const values = new Map();
  const add = (name, holder) => {
    for (const key of Reflect.ownKeys(holder)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(holder, key);
      values.set(name + "." + String(key), [value, get, set]);
    }
  };
  add("globalThis", globalThis);
  for (const [name, value] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (typeof value.value !== "function") continue;
    add(name, value.value);
    if (value.value.prototype) add(name + ".prototype", value.value.prototype);
  }
  add("process", process);
  for (const event of process.eventNames()) values.set("listeners of " + String(event), process.listeners(event));
  return values;
}

const differ = (one = [], other = []) => one.length !== other.length || one.some((part, index) => !Object.is(part, other[index]));

exports.check = async (load) => {
  // Node defines some of them when they are first used.
  for (const name of Reflect.ownKeys(globalThis)) void globalThis[name];
  await fetch("data:,");
  const before = globals();
  const { startMock } = await load();
  const changes = [];
  for (const options of [{}, { dynamic: true }]) {
    const mock = await startMock(options);
    const response = await fetch(mock.url + "/v1/platform/oauth2/token/", {
      method: "POST",
      headers: { authorization: "Basic " + btoa(mock.partnerId + ":" + mock.apiKey) },
      body: new URLSearchParams({ grant_type: "client_credentials", client_id: mock.partnerId }),
    });
    const { access_token } = await response.json();
    // The packages that make up responses load when one is first asked for.
    const list = await fetch(mock.url + "/v1/platform/businesses/", { headers: { authorization: "Bearer " + access_token } });
    if (list.status !== 200) changes.push("the mock responds with " + list.status + " " + (await list.text()));
    await mock.close();
  }
  const after = globals();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (differ(before.get(name), after.get(name))) changes.push(name);
  }
  const results = [{ name: "every global is what it was", ...(changes.length > 0 && { error: changes.join(", ") }) }];
  process.stdout.write("\\nRESULTS " + JSON.stringify(results) + "\\n");
};`;

const REQUIRED = `const { check } = require("./globals.cjs");
`;
const IMPORTED = `import { createRequire } from "node:module";
const { check } = createRequire(import.meta.url)("./globals.cjs");
`;
const REQUIRE = `check(async () => require("thredfi-sdk/testing"))`;
const IMPORT = `check(() => import("thredfi-sdk/testing"))`;

const FILES: Readonly<Record<string, string>> = {
  "globals.cjs": CHECK,
  "globals.jest.cjs": `${REQUIRED}test("globals", () => ${REQUIRE});`,
  "globals.test.mjs": `${IMPORTED}import { test } from "vitest";\ntest("globals", () => ${IMPORT});`,
  "globals.node.cjs": `${REQUIRED}require("node:test").test("globals", () => ${REQUIRE});`,
  "globals.node.mjs": `${IMPORTED}import { test } from "node:test";\ntest("globals", () => ${IMPORT});`,
  "globals.tsx.mts": `${IMPORTED}await ${IMPORT};`,
};

export function globalsRows({ file, project }: Toolbox): (() => Promise<Row>)[] {
  const own = (path: string) => join(root, "node_modules", path);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(project, name), text);
  mkdirSync(join(project, "node_modules/@stoplight"), { recursive: true });
  for (const name of ["@stoplight/prism-cli", "vitest"]) {
    symlinkSync(own(name), join(project, "node_modules", name), "dir");
  }
  const globals = (runtime: string, command: string, args: readonly string[]) => () =>
    row(runtime, GLOBALS, () => resultsOf(command, [...args], { cwd: project }));
  const jest = { rootDir: project, testEnvironment: "node", testMatch: ["**/globals.jest.cjs"], transform: {} };
  const vitest = ["run", "globals.test.mjs", "--root", project, "--disable-console-intercept"];
  return [
    globals("Jest 30", file(".bin/jest"), ["--testTimeout=60000", "--config", JSON.stringify(jest)]),
    globals("Vitest 4", own(".bin/vitest"), vitest),
    ...[20, 26].flatMap((version) =>
      ["cjs", "mjs"].map((type) =>
        globals(`node:test ${version} ${type}`, file(`node-${version}/bin/node`), [
          "--test",
          "--test-reporter=spec",
          `globals.node.${type}`,
        ]),
      ),
    ),
    globals("tsx 4", own(".bin/tsx"), ["globals.tsx.mts"]),
  ];
}
