// `thredfi gate` around small programs: what it finds, what it says, and which exit code it gives.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Findings } from "../../src/cli/gate/findings.js";
import { BUSINESS_A } from "../support/api.js";
import { thredfi } from "./in-process.js";
import { type Options, start } from "./process.js";

const directory = mkdtempSync(join(tmpdir(), "thredfi-gate-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const KEY = "sk_live_Recognisable_0123456789";

/** A program that speaks HTTP by itself, as partners' programs do. */
const APP = `
const { THREDFI_BASE_URL: url, THREDFI_PARTNER_ID: id, THREDFI_API_KEY: key, OWN_KEY } = process.env;
const business = "${BUSINESS_A}";
async function send(method, path, token, body, more = {}) {
  const response = await fetch(url + path, {
    method,
    headers: { ...(token && { authorization: token }), ...(body && { "content-type": "application/json" }), ...more },
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json().catch(() => ({}));
}
async function bearer() {
  const basic = "Basic " + btoa(id + ":" + key);
  const partner = await send("POST", "/v1/platform/oauth2/token/", basic, { grant_type: "client_credentials", client_id: id });
  const own = await send("POST", "/v1/platform/" + business + "/oauth2/token/", "Bearer " + partner.access_token);
  return "Bearer " + own.access_token;
}
const books = "/v1/platform/businesses/" + business;
`;

function app(name: string, text: string): string[] {
  const file = join(directory, `${name}.mjs`);
  writeFileSync(file, APP + text);
  return [process.execPath, file];
}

/** A small contract, whose mock starts in half the time. */
const OWN = join(directory, "own.yaml");
writeFileSync(
  OWN,
  `openapi: 3.0.3
info: { title: Things, version: "1" }
paths:
  /things/:
    get:
      operationId: list_things
      deprecated: true
      parameters: [{ name: size, in: query, schema: { type: integer } }]
      responses:
        "200": { description: "", content: { application/json: { schema: { type: array, items: { type: string } }, example: [a] } } }
`,
);

const GOOD = app(
  "good",
  `const token = await bearer();
for (let page = 1; page < 4; page++) await send("GET", books + "/customers/?page=" + page, token);
console.log("the app says: done", process.env.OTHER);`,
);

const QUIET = app("quiet", 'await send("GET", books + "/customers/", await bearer());');

const BAD = app(
  "bad",
  `const token = await bearer();
const line = { description: "Beans", quantity: 1, unit_price: 100 };
await send("POST", books + "/invoices/", token, { line_items: [line, { ...line, quantity: "two | <b>]]></b>" }] });
await send("POST", books + "/invoices/", token, { line_items: [{ ...line, quantity: "three" }] });
await send("GET", books + "/customers/?pagesize=5", token);
await send("GET", books + "/custmers/", token);
await send("GET", books + "/customers/", "Basic " + btoa(id + ":" + OWN_KEY), undefined, { "x-api-key": OWN_KEY });
console.error("the app complains");`,
);

/** As a process: the streams of the command are those of the process. */
function gate(args: readonly string[], command: readonly string[], options: Options = {}) {
  return start(["gate", ...args, "--", ...command], options).finished;
}

const ending = (code: string) => [process.execPath, "-e", code];

describe("thredfi gate", () => {
  it("passes what keeps the contract, and leaves the command's output and environment alone", async () => {
    const { code, stdout, stderr } = await gate([], GOOD, { env: { OTHER: "kept" } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "the app says: done kept\n" });
    expect(stderr).toContain("thredfi gate: the contract was kept: 5 requests of 3 operations\n");
    expect(stderr).toMatch(/^ {2}list_customers +3 requests \(3 × 200\)$/m);
    expect(stderr).toContain("Reconstructed, so partly concluded");
  });

  it("finds each violation once, with its place, a curl line and how often", async () => {
    const reports = join(directory, "reports");
    const env = { THREDFI_API_KEY: KEY, THREDFI_PARTNER_ID: BUSINESS_A, OWN_KEY: KEY };
    const result = await gate(["--json", "--report", reports], BAD, { env });
    expect(result.code).toBe(1);
    const findings = JSON.parse(result.stdout) as Findings;
    expect(findings).toMatchObject({
      format: 1,
      verdict: "broken",
      exitCode: 1,
      command: { line: BAD, exitCode: 0, signal: null, left: 0 },
      mock: { contract: null, dynamic: false, delay: 0, errors: 0 },
      requests: { total: 7, broken: 5, withoutOperation: 1 },
      known: 90,
    });
    const summary = findings.violations.map(({ operationId, where, pointer, count }) => [
      operationId,
      where,
      pointer,
      count,
    ]);
    expect(summary).toEqual([
      ["create_invoice", "body", "/line_items/1/quantity", 2],
      ["list_customers", "query", "/pagesize", 1],
      [null, "route", expect.any(String), 1],
      ["list_customers", "credential", expect.any(String), 1],
    ]);
    for (const { expected, found, curl } of findings.violations) {
      expect(expected).not.toBe("");
      expect(found).not.toBe("");
      expect(curl).toMatch(/^curl .*http:\/\/127\.0\.0\.1:4010\/v1\/platform\/businesses\//);
    }
    expect(findings.operations.map(({ id, requests, broken }) => [id, requests, broken])).toEqual([
      ["get_partner_token", 1, 0],
      ["create_business_scoped_token", 1, 0],
      ["list_customers", 2, 2],
      ["create_invoice", 2, 2],
    ]);
    expect(findings.deprecated).toEqual([]);
    expect(findings.reconstructed).toEqual(["get_partner_token", "list_customers", "create_invoice"]);

    // The text says the same, and the command's stderr is where it was.
    expect(result.stderr).toMatch(/^the app complains\n/);
    expect(result.stderr).toContain("thredfi gate: the contract was broken in 4 ways, by 5 of 7 requests");
    expect(result.stderr).toContain("  create_invoice  body /line_items/1/quantity: expected");
    expect(result.stderr).toContain("(2 times)");

    // And so do the files.
    expect(readdirSync(reports).sort()).toEqual(["gate.json", "gate.md", "gate.xml"]);
    const [json = "", markdown = "", xml = ""] = ["gate.json", "gate.md", "gate.xml"].map((name) =>
      readFileSync(join(reports, name), "utf8"),
    );
    expect(JSON.parse(json)).toEqual(findings);
    checkXml(xml, { tests: 8, failures: 4 });
    checkMarkdown(markdown, findings);
    for (const text of [result.stdout, result.stderr, json, markdown, xml]) {
      expect(text).not.toContain(KEY);
      expect(text).not.toContain(btoa(`x:${KEY}`).slice(4, -4));
      expect(text).not.toMatch(/(Bearer|Basic) (?!\$)[\w+/=.-]{12,}/);
    }
  });

  it.each<[what: string, flags: string[], command: string[], code: number, message: string | RegExp]>([
    [
      "a command that fails",
      [],
      app("fails", "await bearer(); process.exit(9);"),
      3,
      "kept, but the command ended with exit code 9",
    ],
    [
      "a command that a signal ends",
      [],
      ending("process.kill(process.pid, 'SIGKILL')"),
      3,
      "the command was ended by SIGKILL",
    ],
    [
      "a violation and a failure",
      [],
      app("both", `await send("GET", "/nothing/"); process.exit(9);`),
      1,
      /broken in 1 way, [\s\S]+The command ended with exit code 9\./,
    ],
    [
      "a command that is not there",
      [],
      ["no-such-command-here", "--flag"],
      4,
      "no-such-command-here could not be started: it was not found.",
    ],
    [
      "a command that is no program",
      [],
      [join(directory, "good.mjs")],
      4,
      "could not be started: it may not be executed.",
    ],
    ["an empty command", [], [""], 4, "could not be started"],
    ["no calls", [], ending("0"), 6, "no request reached the mock. Does your code use THREDFI_BASE_URL?"],
    ["no calls on purpose", ["--allow-no-calls"], ending("0"), 0, "the contract was kept: 0 requests"],
    [
      "errors that were asked for",
      ["--errors", "1", "--error-seed", "3"],
      QUIET,
      0,
      /list_customers +1 request \((?!.*200)/,
    ],
  ])("has an exit code for %s", async (_, flags, command, code, message) => {
    const small = command[1]?.startsWith(directory) ? [] : ["--spec", OWN];
    const result = await thredfi(["gate", ...flags, ...small, "--", ...command]);
    expect(result.stderr).toMatch(typeof message === "string" ? new RegExp(literal(message)) : message);
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).not.toContain("    at ");
  });

  it("keeps stdout clean for JSON, and an earlier report does not outlive its run", async () => {
    const reports = join(directory, "stale");
    expect((await thredfi(["gate", "--report", reports, "--", ...QUIET])).code).toBe(0);
    expect(readdirSync(reports)).toHaveLength(3);
    const clean = await gate(["--json", "--allow-no-calls"], ending("console.log('noise')"));
    expect(JSON.parse(clean.stdout)).toMatchObject({ verdict: "kept", requests: { total: 0 } });
    expect(clean.stderr).toMatch(/^noise\n/);
    expect((await thredfi(["gate", "--report", reports, "--", "no-such-command-here"])).code).toBe(4);
    expect(readdirSync(reports)).toEqual([]);
  });

  it("keeps different mistakes apart, and warns where sources contradict each other", async () => {
    const command = app(
      "kinds",
      `const to = (token) => send("GET", books + "/customers/", token);
await bearer(); await to(); await to("Basic abc"); await to("Bearer other"); await to("Digest x"); await to("Bearer other");
const basic = "Basic " + btoa(id + ":" + key);
await send("POST", "/v1/platform/oauth2/token/", basic, { grant_type: "client_credentials" });
await send("POST", "/v1/platform/oauth2/token/", basic, { grant_type: "password", client_id: id });
await send("GET", books + "/customers/?pagesize=5", await bearer(), undefined, { "thredfi-expect-violation": "query /pagesize" });`,
    );
    const { code, stdout } = await thredfi(["gate", "--json", "--", ...command]);
    const { violations, warnings } = JSON.parse(stdout) as Findings;
    expect(code).toBe(1);
    expect(violations.map(({ where, pointer, count }) => [where, pointer, count])).toEqual([
      ["credential", "/Authorization", 1],
      ["credential", "/Authorization", 1],
      ["credential", "/Authorization", 2],
      ["credential", "/Authorization", 1],
      ["body", "/grant_type", 1],
    ]);
    expect(warnings.map(({ operationId, reason }) => [operationId, reason])).toEqual([
      ["get_partner_token", expect.stringContaining("client_id")],
    ]);
  });

  it("sees creates of nothing, another grant and the client_id of another partner", async () => {
    const command = app(
      "nothing",
      `const token = await bearer();
await send("POST", books + "/invoices/", token);
await send("POST", books + "/invoices/", token, {});
await send("POST", books + "/customers/", token, {});
await send("POST", books.slice(0, -business.length), await bearer(), { legal_name: "Harbour Books Ltd" });
const basic = "Basic " + btoa(id + ":" + key);
await send("POST", "/v1/platform/oauth2/token/", basic, { grant_type: "password", client_id: id });
await send("POST", "/v1/platform/oauth2/token/", basic, { grant_type: "client_credentials", client_id: business });`,
    );
    const { code, stdout } = await thredfi(["gate", "--json", "--", ...command]);
    const { violations } = JSON.parse(stdout) as Findings;
    expect(code).toBe(1);
    expect(violations.map(({ operationId, where, pointer, found }) => [operationId, where, pointer, found])).toEqual([
      ["create_invoice", "body", "", "nothing"],
      ["create_invoice", "body", "", "an empty object"],
      ["create_customer", "body", "", "an empty object"],
      ["create_business", "credential", "/Authorization", expect.stringContaining("the token of business")],
      ["create_business", "body", "/external_id", "nothing"],
      ["create_business", "body", "/entity_type", "nothing"],
      ["create_business", "body", "/email", "nothing"],
      ["get_partner_token", "body", "/grant_type", "string (hidden)"],
      ["get_partner_token", "credential", "/Authorization", "the client_id of another partner"],
    ]);
  });

  it("sees the mocks that the command starts", async () => {
    const file = join(directory, "own-mock.mts");
    const source = new URL("../../src/mock/index.ts", import.meta.url);
    writeFileSync(
      file,
      `import { startMock } from ${JSON.stringify(source.href)};
const mock = await startMock({ contract: ${JSON.stringify(OWN)} });
await fetch(mock.url + "/things/?size=x");
mock.reset();
process.kill(process.pid, "SIGKILL");`,
    );
    const tsx = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url);
    const command = [process.execPath, "--import", tsx.href, file];
    const { code, stdout } = await thredfi(["gate", "--json", "--spec", OWN, "--", ...command]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      requests: { total: 1, broken: 1 },
      violations: [{ operationId: "list_things", where: "query", pointer: "/size" }],
    });
  });

  it("serves another contract", async () => {
    const command = app("own", `await send("GET", "/things/"); await send("GET", "/things/?size=x");`);
    const { code, stdout } = await thredfi(["gate", "--json", "--spec", OWN, "--", ...command]);
    const findings = JSON.parse(stdout) as Findings;
    expect(code).toBe(1);
    expect(findings).toMatchObject({
      known: 1,
      mock: { contract: OWN },
      deprecated: ["list_things"],
      reconstructed: [],
    });
    expect(findings.violations).toMatchObject([
      { operationId: "list_things", where: "query", pointer: "/size", count: 1 },
    ]);
  });

  it("is documented with workflow files that are YAML and call it", () => {
    const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(JSON.stringify(parse(block))).toContain("npx thredfi gate --report");
  });
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A reader of the XML that the report is made of: every tag closes, no stray < or &, and the counts are true. */
function checkXml(xml: string, totals: { tests: number; failures: number }): void {
  const open: string[] = [];
  let cases = 0;
  let failures = 0;
  const pattern =
    /<\?xml version="1\.0" encoding="UTF-8"\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*)(\/?)>|(?:[^<&>]|&(?:amp|lt|gt|#13);)+/gy;
  let end = 0;
  for (const match of xml.matchAll(pattern)) {
    end = match.index + match[0].length;
    const [, closes, name, , empty] = match;
    if (name === undefined) continue;
    if (name === "testcase" && !closes) cases++;
    if (name === "failure" && !closes) failures++;
    if (closes) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(end).toBe(xml.length);
  expect(open).toEqual([]);
  expect({ tests: cases, failures }).toEqual(totals);
  expect(xml).toContain(
    `<testsuites name="thredfi gate" tests="${totals.tests}" failures="${totals.failures}" errors="0"`,
  );
}

function checkMarkdown(markdown: string, { violations, operations }: Findings): void {
  expect(markdown).toMatch(/^## ❌ thredfi gate: the contract was broken in 4 ways, by 5 of 7 requests\n/);
  expect(markdown.match(/^<details>/gm)).toHaveLength(violations.length);
  expect(markdown.match(/^<\/details>$/gm)).toHaveLength(violations.length);
  for (const { curl } of violations) expect(markdown).toContain(curl.slice(0, 60));
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  expect(rows).toHaveLength(operations.length + 2);
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(6);
  // Within a fence everything is text.
  expect(markdown.replace(/^(```+)sh\n[\s\S]*?\n\1$/gm, "").match(/<b/g)).toHaveLength(violations.length);
}
