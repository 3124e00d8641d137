// What Thredfi's published pages show is code that the contract allows: it runs against the mock, and under the gate.

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Findings } from "../../src/cli/gate/findings.js";
import { startMock } from "../../src/mock/index.js";
import { thredfi } from "../cli/in-process.js";
import { MISSING, runExamples } from "./published-page.js";

const START = 120_000;
const CLIENT_ID = "The API reference asks for client_id; the guides leave it out.";
const EMPTY_OBJECT = "The operation takes no body; the JavaScript example of its page sends an empty object.";

/** Pages of our own, and the published one where it lies beside the repository. */
const PAGES = ["pages/create-customer.md", "../../../shared/contract/published-page.get-business-token.md"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .filter((path) => existsSync(path))
  .map((path) => [basename(path), path] as const);

/** By page: of each example, how many requests it sends and which warnings they cause. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly [requests: number, ...warnings: string[]]>>>> =
  {
    "create-customer.md": {
      "1 bash": [1],
      "2 bash": [1],
      "3 bash": [1],
      "4 python": [3],
      "5 javascript": [3, CLIENT_ID, EMPTY_OBJECT],
      "6 javascript": [3],
      "7 bash": [3],
    },
    "published-page.get-business-token.md": {
      "1 bash": [1, CLIENT_ID],
      "2 bash": [1],
      "3 bash": [1],
      "4 python": [3, CLIENT_ID],
      "5 javascript": [3, CLIENT_ID, EMPTY_OBJECT],
      "6 bash": [3, CLIENT_ID],
    },
  };

it("what the examples need is installed", ({ skip }) => {
  if (MISSING.length > 0 && !process.env["CI"]) {
    const message = `Skipped: the examples of published pages, for want of ${MISSING.join(", ")}`;
    console.warn(message);
    skip(message);
  }
  expect(MISSING).toEqual([]);
});

it.skipIf(MISSING.length > 0).each(PAGES)(
  "the examples of %s keep the contract",
  async (name, page) => {
    const mock = await startMock();
    try {
      // The business that the page names, for its reader's own.
      const ids = readFileSync(page, "utf8").matchAll(/business_?id = ["']([\da-f-]{36})/gi);
      const businesses = new Set([...ids].map(([, id]) => id));
      const reader = { legal_name: "Reader Ltd", entity_type: "limited", email: "reader@example.com" };
      mock.seed({ businesses: [...businesses].map((id) => ({ ...reader, id, external_id: id })) });
      const ran: Record<string, [number, ...string[]]> = {};
      await runExamples(page, mock.url, (example) => {
        ran[example] = [mock.requests.length, ...mock.warnings.map(({ reason }) => reason)];
        expect(mock.violations, example).toEqual([]);
        expect(
          mock.requests.filter(({ status }) => status >= 300),
          example,
        ).toEqual([]);
        mock.reset();
      });
      expect(ran).toEqual(EXPECTED[name]);
    } finally {
      await mock.close();
    }
  },
  START,
);

it.skipIf(MISSING.length > 0).each(PAGES)(
  "the examples of %s pass thredfi gate",
  async (name, page) => {
    const module = new URL("published-page.ts", import.meta.url).href;
    const code = `import(${JSON.stringify(module)}).then(({ runExamples }) =>
  runExamples(${JSON.stringify(page)}, process.env.THREDFI_BASE_URL))`;
    const tsx = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
    const command = [process.execPath, "--import", tsx, "-e", code];
    const { code: exitCode, stdout, stderr } = await thredfi(["gate", "--json", "--", ...command]);
    expect(exitCode, stderr).toBe(0);
    const { verdict, violations, warnings, requests } = JSON.parse(stdout) as Findings;
    const examples = Object.values(EXPECTED[name] ?? {});
    expect({ verdict, violations }).toEqual({ verdict: "kept", violations: [] });
    expect(requests.total).toBe(examples.reduce((sum, [count]) => sum + count, 0));
    const expected = new Set(examples.flatMap(([, ...reasons]) => reasons));
    expect(new Set(warnings.map(({ reason }) => reason))).toEqual(expected);
  },
  START,
);
