// What the command says of itself, and of a command line that it cannot use.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.js";
import { version } from "../../generated/version.js";
import { commands } from "../../src/cli/commands/index.js";
import { placeParams } from "../../src/cli/params.js";
import { cleanEnvironment, thredfi } from "./in-process.js";
import { CLI, start } from "./process.js";

const directory = mkdtempSync(join(tmpdir(), "thredfi-cli-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const KEY = "sk_live_Recognisable_0123456789";
const ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
const SANDBOX = { THREDFI_BASE_URL: "https://sandbox.thredfi.com" };

describe("help", () => {
  it("shows all commands, and is an error only when no command was given", async () => {
    const [asked, none] = await Promise.all([thredfi(["--help"]), thredfi([])]);
    for (const { name, summary } of commands) expect(asked.stdout).toContain(`${name.padEnd(10)}  ${summary}`);
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    expect(none).toMatchObject({ code: 2, stdout: "", stderr: asked.stdout });
  });

  it.each(commands.map(({ name }) => name))("of %s: flags, examples and exit codes, either way", async (name) => {
    const [flag, word] = await Promise.all([thredfi([name, "--help"]), thredfi(["help", name])]);
    expect(flag).toMatchObject({ code: 0, stderr: "" });
    expect(word).toEqual(flag);
    for (const part of [`thredfi ${name} `, "Flags\n", "--help", "Examples\n", "Exit codes\n  0 "]) {
      expect(flag.stdout).toContain(part);
    }
    for (const { name: own } of commands.find((one) => one.name === name)?.flags ?? []) {
      expect(flag.stdout).toContain(`--${own}`);
    }
  });

  it("of an operation names parameters and members, and the version is the package's", async () => {
    const [operation, same, number] = await Promise.all([
      thredfi(["help", "call", "create_invoice_payment"]),
      thredfi(["call", "create_invoice_payment", "--help"]),
      thredfi(["--version"]),
    ]);
    expect(operation.code).toBe(0);
    expect(operation.stdout).toContain("POST /v1/platform/businesses/{business_id}/invoices/payments/");
    expect(operation.stdout).toMatch(/--business ID +path, string \(uuid\), required/);
    expect(operation.stdout).toMatch(/--param Idempotency-Key= +header, string/);
    expect(operation.stdout).toMatch(/^ {2}external_id +string/m);
    expect(operation.stdout).toMatch(/^ {2}allocations +array of \w+/m);
    expect(same).toEqual(operation);
    expect(number).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it("of an operation shows members of members with their units, and the response", async () => {
    const { stdout } = await thredfi(["help", "call", "create_invoice"]);
    const text = stdout.replace(/\n {20,}/g, " ");
    expect(text).toMatch(/^Body \(--body\), InvoiceCreate, required$/m);
    expect(text).toMatch(/^ {2}line_items +array of InvoiceLineItemInput\. /m);
    expect(text).toMatch(/^ {4}unit_price +integer\. .+ In minor units \(pence, cents\)\.$/m);
    expect(text).toMatch(/^Response 200 or 201, Invoice$/m);
    expect(text).toMatch(/^ {2}id +string \(uuid\), required\. /m);
    // A list names its items; a member that the server alone sets is no part of a body.
    const list = (await thredfi(["help", "call", "list_customers"])).stdout;
    expect(list).toMatch(/^ {2}results +array of Customer/m);
    expect(list).toMatch(/^ {4}display_name +string/m);
  });

  it("of every operation has a response", async () => {
    for (const id of Object.keys(operations)) {
      const { code, stdout } = await thredfi(["help", "call", id]);
      expect({ id, code }).toEqual({ id, code: 0 });
      expect(stdout, id).toMatch(/^Response 2\d\d/m);
      expect(stdout, id).not.toMatch(/undefined|\[object/);
    }
  });

  it("is in docs/cli.md: every flag of every command, every exit code", () => {
    const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
    for (const { name, flags, exitCodes } of commands) {
      expect(page).toContain(`thredfi ${name}`);
      for (const flag of flags) expect(page, name).toContain(`--${flag.name}`);
      for (const [code] of exitCodes)
        for (const one of code.split(", ")) expect(page).toMatch(new RegExp(`\\b${one}\\b`));
    }
  });
});

describe("a command line that cannot be used", () => {
  const missing = join(directory, "missing.json");
  const broken = join(directory, "broken.json");
  writeFileSync(broken, '{\n  "a": 1,\n  "é", }\n');
  const file = join(directory, "file");
  writeFileSync(file, "");

  it.each<[what: string, args: string[], message: string | RegExp]>([
    ["an unknown command", ["oprations"], "oprations is not a command of thredfi. Did you mean operations?"],
    ["an unknown flag before the command", ["--jsno"], "--jsno is not a flag of thredfi."],
    ["an unknown flag", ["operations", "--tga", "x"], "--tga is not a flag of thredfi operations. Did you mean --tag?"],
    ["help of an unknown command", ["help", "tokn"], "tokn is not a command of thredfi. Did you mean token?"],
    ["a flag without its value", ["operations", "--grep"], "--grep needs a value: --grep TEXT"],
    ["a flag in place of a value", ["operations", "--grep", "--json"], "what follows looks like a flag"],
    ["a value for a flag that takes none", ["operations", "--json=yes"], "--json takes no value."],
    ["one argument too many", ["mock", "extra"], "extra is one argument too many. Usage: thredfi mock [flags]"],
    ["a port that is none", ["mock", "--port", "70000"], "--port: 70000 is not a whole number from 0 to 65535."],
    ["a delay that is none", ["mock", "--delay=-5"], "--delay: -5 is not a whole number from 0 to 600000."],
    ["a share that is none", ["mock", "--errors", "5"], "--errors: 5 is not a share from 0 to 1"],
    ["a seed that is none", ["gate", "--error-seed", "1.5", "--", "true"], "--error-seed: 1.5 is not a whole number"],
    ["gate without a command", ["gate", "--json"], "thredfi gate -- npm test"],
    [
      "gate without --",
      ["gate", "npm", "test", "--silent"],
      "Put -- between the flags of thredfi gate and the command",
    ],
    [
      "a report where a file is",
      ["gate", "--report", file, "--", "true"],
      `--report: nothing can be written to ${file}`,
    ],
    ["an unknown tag", ["operations", "--tag", "Invoics"], "Did you mean Invoices? There are: Oauth2"],
    ["an unknown shell", ["completion", "bsh"], "bsh is not one of bash, zsh, fish. Did you mean bash?"],
    ["no shell", ["completion"], "thredfi completion bash|zsh|fish"],
    ["no operation", ["call"], "Which operation? thredfi call <operationId>"],
    ["an unknown operation", ["call", "get_invoic"], "Did you mean get_invoice?"],
    [
      "a method and a path",
      ["call", "GET", "/v1/platform/businesses/5ec0d000/customers/?page=2"],
      "An operation is called by its operationId: list_customers.",
    ],
    ["a path alone", ["call", "/v1/platform/businesses"], "operationId: list_businesses or create_business."],
    [
      "a path that does not exist",
      ["call", "GET", "/v1/nothing"],
      "No operation of the contract has this method and path.",
    ],
    ["a resource", ["call", "taxCodes"], "Did you mean list_tax_codes?"],
    ["a resource method", ["call", "invoices.create"], "Did you mean create_invoice?"],
    ["two operations", ["call", "list_customers", "get_customer"], "get_customer is one argument too many"],
    ["a word for operations", ["operations", "invoices"], "Did you mean thredfi operations --grep invoices?"],
    ["all of what is no list", ["call", "get_business", "--all"], "--all: get_business is not a list with pages."],
    ["all in one object", ["call", "list_customers", "--all", "--json"], "--json is about one response."],
    [
      "no business",
      ["call", "list_customers"],
      "list_customers needs --business ID. It takes path: business_id; query: page,",
    ],
    [
      "an unknown parameter",
      ["call", "list_businesses", "--param", "contry=GB"],
      "Did you mean country? It takes query:",
    ],
    [
      "a parameter without a value",
      ["call", "list_businesses", "--param", "country"],
      "a parameter is written name=value",
    ],
    [
      "a parameter twice",
      ["call", "list_businesses", "--param", "page=1", "--param", "page=2"],
      "--param page: it is given more than once",
    ],
    [
      "a business where there is none",
      ["call", "list_businesses", "--business", "x"],
      "list_businesses is not an operation on one business",
    ],
    [
      "a credential that it does not take",
      ["call", "list_businesses", "--credential", "business"],
      "list_businesses takes partner",
    ],
    ["no host", ["call", "list_businesses"], "Give --environment sandbox or production"],
    [
      "two hosts",
      ["token", "--environment", "sandbox", "--base-url", "https://a.test"],
      "Give either --environment or --base-url.",
    ],
    ["an unknown environment", ["token", "--environment", "sandbx"], "Did you mean sandbox?"],
    [
      "an unsafe host",
      ["token", "--base-url", "http://a.test"],
      "--base-url: must be a URL such as https://sandbox.thredfi.com: https (http for localhost only)",
    ],
    ["no credentials", ["token", "--environment", "sandbox"], "THREDFI_PARTNER_ID is not set"],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await thredfi(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^thredfi: .+\n$/);
    expect(stderr).not.toContain("    at ");
  });

  // No operation of the contract has one today.
  it("a name in two places", () => {
    const schema = { type: "string" } as const;
    const parameters = (["path", "query"] as const).map((place) => ({ name: "id", in: place, schema }));
    const place = (given: string) =>
      placeParams("get_thing", { parameters, success: {}, errors: {} }, [given], undefined, false);
    expect(() => place("id=x")).toThrow("Write path.id or query.id.");
    expect(place("query.id=x")).toEqual({ path: {}, query: { id: "x" }, header: {} });
  });

  it.each<[what: string, body: string, message: string]>([
    ["is not there", missing, "missing.json: there is no such file."],
    ["is a directory", directory, "it is a directory."],
    ["is no JSON", broken, "broken.json, line 3, column 6: Unexpected token ,."],
  ])("a body that %s", async (_, body, message) => {
    const env = { ...SANDBOX, THREDFI_PARTNER_ID: ID, THREDFI_API_KEY: KEY };
    const { code, stderr } = await thredfi(["call", "create_business", "--body", body], { env });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("output", () => {
  it("has colours when they are asked for, and only then", async () => {
    const [plain, forced, both, off] = await Promise.all([
      thredfi(["--help"]),
      thredfi(["--help"], { env: { FORCE_COLOR: "1" } }),
      thredfi(["nope"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }),
      thredfi(["--help"], { env: { FORCE_COLOR: "0" } }),
    ]);
    expect(plain.stdout).not.toContain("\u001b");
    expect(off.stdout).toBe(plain.stdout);
    expect(forced.stdout).toContain("\u001b[1mCommands\u001b[22m");
    expect(both.stderr).toContain("\u001b[31mthredfi:\u001b[39m");
  });

  it("has them on a terminal, unless NO_COLOR says otherwise", async () => {
    const words = [process.execPath, CLI, "--help"].map((word) => `'${word}'`).join(" ");
    const onTerminal = (env: Record<string, string>) =>
      new Promise<string>((resolve, reject) => {
        const args = ["-qec", words, "/dev/null"];
        execFile("script", args, { env: cleanEnvironment({ TERM: "xterm", ...env }) }, (error, stdout) =>
          error ? reject(error) : resolve(stdout),
        );
      });
    const [colours, none, dumb] = await Promise.all([
      onTerminal({}),
      onTerminal({ NO_COLOR: "1" }),
      onTerminal({ TERM: "dumb" }),
    ]);
    expect(colours).toContain("\u001b[1mCommands");
    expect(none).toContain("Commands");
    expect(none).not.toContain("\u001b[1m");
    expect(dumb).not.toContain("\u001b[1m");
  });

  it("is that of the process, and so is the exit code", async () => {
    const [inProcess, asProcess] = await Promise.all([thredfi(["oprations"]), start(["oprations"]).finished]);
    expect(asProcess).toEqual({ ...inProcess, signal: null });
  });

  it("survives a reader that goes away", async () => {
    const words = [process.execPath, CLI].map((word) => `'${word}'`).join(" ");
    const line = `set -o pipefail; ${words} operations --json | head -c 20; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile("bash", ["-c", line], { env: cleanEnvironment() }, (_, out, err) =>
        resolve({ stdout: out, stderr: err }),
      );
    });
    expect(stdout).toHaveLength(22);
    expect(stdout).toMatch(/0\n$/);
    expect(stderr).toBe("");
  });

  it("shows a stack only when asked, and never the API key", async () => {
    const env = { ...SANDBOX, THREDFI_PARTNER_ID: KEY, THREDFI_API_KEY: KEY };
    const outputs = await Promise.all([
      thredfi(["token"], { env }),
      thredfi(["token", "--debug"], { env }),
      thredfi(["token"], { env: { ...env, THREDFI_DEBUG: "1" } }),
      // In the wrong place, and not known from the environment.
      thredfi(["token", KEY]),
      thredfi([KEY]),
      thredfi([`--${KEY}`]),
      thredfi(["help", KEY]),
      thredfi(["completion", KEY]),
      thredfi(["token", "--environment", KEY]),
      thredfi(["call", KEY]),
      thredfi(["call", "list_businesses", "--param", KEY]),
      thredfi(["call", "list_businesses", "--param", `${KEY}=1`]),
      thredfi(["operations", "--tag", KEY]),
      thredfi(["operations", `--${KEY}=1`]),
      thredfi(["mock", "--port", KEY]),
      thredfi(["gate", KEY]),
      // Known from there, so masked where the text is repeated.
      thredfi(["call", "list_businesses", "--param", `${KEY}=1`], { env }),
      thredfi(["call", "create_business", "--body", `/nowhere/${KEY}`], { env: { ...env, THREDFI_PARTNER_ID: ID } }),
      thredfi(["mock", "--port", "0", "--spec", `/nowhere/${KEY}`], { env }),
      thredfi(["gate", "--", `/nowhere/${KEY}`], { env }),
    ]);
    const [plain, flag, variable] = outputs.map(({ stderr }) => stderr);
    expect(plain).toMatch(/^thredfi: THREDFI_PARTNER_ID: .+ is not a UUID.+\n$/);
    expect(flag).toContain("    at ");
    expect(variable).toContain("    at ");
    for (const { stdout, stderr } of outputs) expect(stdout + stderr).not.toContain(KEY);
  });
});

describe("operations", () => {
  it("lists all, by tag and by text", async () => {
    const [all, json, tag, text, nothing] = await Promise.all([
      thredfi(["operations"]),
      thredfi(["operations", "--json"]),
      thredfi(["operations", "--tag", "refunds", "--tag", "Tax Codes"]),
      thredfi(["operations", "--grep", "VOID", "--json"]),
      thredfi(["operations", "--grep", "no such thing"]),
    ]);
    const rows = JSON.parse(json.stdout) as Record<string, unknown>[];
    expect(all.stdout.split("\n")).toHaveLength(rows.length + 2);
    expect(all.stdout).toMatch(
      /^create_customer +POST +\/v1\/platform\/businesses\/\{business_id\}\/customers\/ +business +reconstructed$/m,
    );
    expect(rows.find(({ id }) => id === "create_invoice_payment")).toEqual({
      id: "create_invoice_payment",
      method: "POST",
      path: "/v1/platform/businesses/{business_id}/invoices/payments/",
      credential: "business",
      name: "invoices.payments.create",
      input: "body",
      evidence: "reconstructed",
      tags: ["Invoice Payments"],
      summary: expect.stringContaining("payment"),
      deprecated: false,
      alternatives: ["partner"],
      paged: false,
      idempotency: { externalId: "same-record", idempotencyKey: true },
    });
    expect(tag.stdout.match(/^\w+(?= +(?:GET|POST|DELETE))/gm)).toEqual([
      "list_tax_codes",
      "list_refunds",
      "create_refund",
      "get_refund",
      "delete_refund",
    ]);
    expect((JSON.parse(text.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(
      rows.filter((row) => /void/i.test(JSON.stringify(row))).map(({ id }) => id),
    );
    expect(nothing).toMatchObject({ code: 0, stdout: "", stderr: "No operation matches.\n" });
  });
});
