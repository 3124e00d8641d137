// `thredfi call` and `thredfi token` against a real server.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shellQuote } from "../../src/mock/curl.js";
import { API_KEY, BUSINESS_A, bearerOf, PARTNER_ID, TestApi } from "../support/api.js";
import { cleanEnvironment, type Options, thredfi } from "./in-process.js";
import { CLI, start } from "./process.js";

const directory = mkdtempSync(join(tmpdir(), "thredfi-cli-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let api: TestApi;
beforeEach(async () => {
  api = await TestApi.start();
});
afterEach(() => {
  vi.unstubAllGlobals();
  return api.close();
});

const BASIC = btoa(`${PARTNER_ID}:${API_KEY}`).replace(/=+$/, "");
const CUSTOMERS = `/v1/platform/businesses/${BUSINESS_A}/customers/`;

/** Should a check not hold, nothing may leave for the real API. */
const OFFLINE = ["--import", "data:text/javascript,globalThis.fetch=()=>{throw new Error('no network in tests')}"];
const offline = () => Promise.reject(new Error("no network in tests"));

/** With credentials for the test API; whatever comes out is searched for secrets. */
async function run(args: readonly string[], more: Options["env"] = {}, input?: string) {
  const credentials = { THREDFI_BASE_URL: api.url, THREDFI_PARTNER_ID: PARTNER_ID, THREDFI_API_KEY: API_KEY };
  const env = { ...credentials, ...more };
  const finished = await (input === undefined ? thredfi(args, { env }) : start(args, { env, input }).finished);
  const text = finished.stdout + finished.stderr;
  for (const secret of [API_KEY, BASIC]) expect(text).not.toContain(secret);
  if (!args.includes("--print")) expect(text).not.toMatch(/partner-token-\d|token-\d+-of-/);
  return finished;
}

describe("thredfi call", () => {
  it("puts parameters where the contract has them, and prints the response", async () => {
    const result = await run([
      ...["call", "list_bank_transactions", "--business", BUSINESS_A, "--param", "page_size=5"],
      ...["--param", "categorization_status=categorized", "--param", "query.categorization_status=uncategorized"],
      "--no-validate",
    ]);
    expect(result.code).toBe(0);
    const [call] = api.calls();
    expect(call?.path).toBe(
      `/v1/platform/businesses/${BUSINESS_A}/bank-transactions/?page_size=5&categorization_status=categorized&categorization_status=uncategorized`,
    );
    expect(call?.headers["user-agent"]).toMatch(/^thredfi-sdk\/.+ thredfi-cli$/);
    expect(bearerOf(call)).toContain(BUSINESS_A);
    expect(JSON.parse(result.stdout)).toMatchObject({ count: 0, results: [] });
    expect(result.stderr).toMatch(/^HTTP 200 list_bank_transactions +\d+ ms\n$/);
  });

  it("sends a body from a file and from stdin, headers, and another credential", async () => {
    api.respond(({ path }) => (path.includes("oauth2") ? undefined : { status: 201, body: { id: 1 } }));
    const file = join(directory, "payment.json");
    writeFileSync(file, '\ufeff{ "external_id": "é" }');
    const args = ["call", "create_invoice_payment", "--business", BUSINESS_A, "--param", "idempotency-key=k-1"];
    const [fromFile, fromStdin] = await Promise.all([
      run([...args, "--body", file, "--credential", "partner", "--json", "--include"]),
      run([...args, "--body", "-"], {}, '{"external_id":"b"}'),
    ]);
    const bodies = api.calls().map(({ body }) => body);
    expect(bodies.sort()).toEqual(['{"external_id":"b"}', '{"external_id":"é"}']);
    for (const { headers } of api.calls()) expect(headers["idempotency-key"]).toBe("k-1");
    expect(api.calls().filter((call) => bearerOf(call)?.startsWith("partner-token"))).toHaveLength(1);
    expect(JSON.parse(fromFile.stdout)).toEqual({
      operationId: "create_invoice_payment",
      method: "POST",
      url: `${api.url}/v1/platform/businesses/${BUSINESS_A}/invoices/payments/`,
      status: 201,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      attempts: 1,
      duration: expect.any(Number),
      headers: expect.objectContaining({ "content-type": "application/json" }),
      data: { id: 1 },
    });
    // The response is not what the contract has: it is shown all the same, with a warning.
    expect(fromStdin).toMatchObject({ code: 0, stdout: '{"id":1}\n' });
    expect(fromStdin.stderr).toContain("create_invoice_payment: response body");
  });

  it("sends a body that is written out, and says what one must have", async () => {
    const args = ["call", "create_business", "--no-validate"];
    expect((await run([...args, "--body", ' {"external_id":"x"}'])).code).toBe(0);
    expect(api.calls().map(({ body }) => body)).toEqual(['{"external_id":"x"}']);
    const broken = await run([...args, "--body", '{"external_id":sk_secret}']);
    expect(broken).toMatchObject({ code: 2, stderr: "thredfi: --body, line 1, column 16: Unexpected token s.\n" });
    const [needs, takes] = await Promise.all([
      run(["call", "create_business"]),
      run(["call", "create_invoice", "--business", BUSINESS_A]),
    ]);
    expect(needs.stderr).toContain(
      "create_business needs a body: --body '{…}', --body FILE, or --body - for stdin. It needs",
    );
    expect(takes.stderr).toContain("It takes external_id (string), sent_at (string (date-time)), line_items (array of");
  });

  it("prints every item of a list with --all, one a line, and fails where the list does", async () => {
    const page = (number: number) => ({
      body: { count: 3, results: number === 1 ? [{ id: 1 }, { id: 2 }] : [{ id: 3 }], next: number === 1 ? "2" : null },
    });
    let broken = false;
    api.respond(({ path }) => {
      if (!path.startsWith(CUSTOMERS)) return undefined;
      const number = Number(new URL(path, "http://a").searchParams.get("page"));
      return broken && number > 1 ? { status: 403, body: { error: "no" } } : page(number);
    });
    const args = ["call", "list_customers", "--business", BUSINESS_A, "--all", "--no-validate"];
    const all = await run(args);
    expect(all).toMatchObject({
      code: 0,
      stdout: '{"id":1}\n{"id":2}\n{"id":3}\n',
      stderr: "list_customers 3 items\n",
    });
    broken = true;
    const part = await run(args);
    expect(part).toMatchObject({ code: 1, stdout: '{"id":1}\n{"id":2}\n' });
    expect(part.stderr).toContain("HTTP 403");
  });

  it("sends nothing that does not fit the contract, unless told to", async () => {
    const body = join(directory, "invoice.json");
    writeFileSync(body, '{"line_items":[{"quantity":"two"}],"extternal_id":"a"}');
    const args = ["call", "create_invoice", "--business", BUSINESS_A, "--body", body];
    const rejected = await run(args);
    expect(rejected).toMatchObject({ code: 2, stdout: "" });
    expect(rejected.stderr).toMatch(
      /^thredfi: create_invoice: the request does not fit the contract, and was not sent/,
    );
    expect(rejected.stderr).toContain("  body /line_items/0/quantity: expected");
    expect(rejected.stderr).toContain("  body /extternal_id: expected no member of this name");

    const [number, business, missing, none] = await Promise.all([
      run(["call", "list_customers", "--business", BUSINESS_A, "--param", "page=x"]),
      run(["call", "list_customers", "--business", "acme"]),
      run(["call", "create_business"]),
      run(["call", "list_businesses", "--body", body]),
    ]);
    expect(number).toMatchObject({ code: 2, stderr: expect.stringContaining("query /page: expected integer") });
    expect(business).toMatchObject({ code: 2, stderr: expect.stringContaining('--business: "acme" is not a UUID') });
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("create_business needs a body: --body") });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("list_businesses takes no body") });
    expect(api.requests).toEqual([]);

    expect((await run([...args, "--no-validate", "--param", "query.draft=1"])).code).toBe(0);
    expect(api.calls()[0]).toMatchObject({ path: `/v1/platform/businesses/${BUSINESS_A}/invoices/?draft=1` });
  });

  it("tells a response with an error status from one that cannot be used", async () => {
    const error = { error: "No such customer", error_code: "customer_not_found" };
    api.respond(({ path }) => (path.startsWith(CUSTOMERS) ? { status: 404, body: error } : undefined));
    const get = ["call", "get_customer", "--business", BUSINESS_A, "--param", `customer_id=${BUSINESS_A}`];
    const [notFound, json] = await Promise.all([run(get), run([...get, "--json"])]);
    expect(notFound).toMatchObject({ code: 1, stdout: `${JSON.stringify(error)}\n` });
    expect(notFound.stderr).toContain("HTTP 404 get_customer No such customer");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 404, error });

    api.respond(({ path }) =>
      path.startsWith(CUSTOMERS) ? { body: "<html>", headers: { "content-type": "text/html" } } : undefined,
    );
    api.respond(({ path }) =>
      path.includes("oauth2/token") && path.includes("b13")
        ? { status: 401, body: { error: "invalid_client", error_description: "no" } }
        : undefined,
    );
    const [html, down, rejected] = await Promise.all([
      run(get),
      run(["call", "list_businesses"], { THREDFI_BASE_URL: "http://127.0.0.1:1" }),
      run(["token", "--business", "8f2d9c41-6b7e-4a35-9d10-2c4e6f8a0b13"]),
    ]);
    expect(html).toMatchObject({ code: 7, stdout: "" });
    expect(down).toMatchObject({ code: 7, stdout: "" });
    expect(down.stderr).toMatch(
      /^thredfi: Could not obtain the partner token: .+ The base URL was http:\/\/127\.0\.0\.1:1\n$/m,
    );
    expect(rejected).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("invalid_client (no)") });
  });

  it("writes to production only with --yes when nobody can be asked", async () => {
    const body = join(directory, "business.json");
    writeFileSync(body, "{}");
    const args = ["call", "create_business", "--body", body, "--environment", "production"];
    vi.stubGlobal("fetch", offline);
    const [asked, byUrl] = await Promise.all([
      run(args),
      run(args.slice(0, -2), { THREDFI_BASE_URL: "https://api.thredfi.com/" }),
    ]);
    for (const { code, stdout, stderr } of [asked, byUrl]) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("create_business writes to production: add --yes");
    }
    // With --yes the body is checked next, and this one is not sent.
    expect((await run([...args, "--yes"])).stderr).toContain("the request does not fit the contract");
  });

  it("asks a person before it writes to production", async () => {
    const body = join(directory, "business.json");
    writeFileSync(body, "{}");
    const words = [
      process.execPath,
      ...OFFLINE,
      CLI,
      "call",
      "create_business",
      "--body",
      body,
      "--environment",
      "production",
    ];
    const onTerminal = (typed: string) =>
      new Promise<{ code: unknown; text: string }>((resolve) => {
        const env = cleanEnvironment({ THREDFI_PARTNER_ID: PARTNER_ID, THREDFI_API_KEY: API_KEY });
        const args = ["-qec", words.map(shellQuote).join(" "), "/dev/null"];
        const child = execFile("script", args, { env }, (error, text) => resolve({ code: error?.code ?? 0, text }));
        child.stdin?.write(typed);
      });
    const [no, yes] = await Promise.all([onTerminal("\n"), onTerminal("y\n")]);
    for (const { text } of [no, yes])
      expect(text).toContain("writes to production (https://api.thredfi.com). Go on? [y/N]");
    expect(no).toMatchObject({ code: 2, text: expect.stringContaining("Nothing was sent.") });
    expect(yes).toMatchObject({ code: 2, text: expect.stringContaining("the request does not fit the contract") });
  });

  it("does not show a token in a response", async () => {
    const result = await run(["call", "create_business_scoped_token", "--business", BUSINESS_A]);
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ access_token: "***", business_id: BUSINESS_A });
  });
});

describe("thredfi token", () => {
  it("says what a token is, and prints it only when asked", async () => {
    const [partner, business, json, printed, both] = await Promise.all([
      run(["token"]),
      run(["token", "--business", BUSINESS_A.toUpperCase()]),
      run(["token", "--json"]),
      run(["token", "--print"]),
      run(["token", "--business", BUSINESS_A, "--print", "--json"]),
    ]);
    expect(partner).toMatchObject({ code: 0, stderr: "" });
    expect(partner.stdout).toContain(
      `partner token of ${api.url}\n  scope    every business of the partner\n  expires  20`,
    );
    expect(business.stdout).toContain(`  scope    business ${BUSINESS_A}\n`);
    expect(JSON.parse(json.stdout)).toEqual({
      kind: "partner",
      baseUrl: api.url,
      expiresIn: expect.any(Number),
      expiresAt: expect.stringMatching(/^\d{4}-.+Z$/),
    });
    expect(printed.stdout).toMatch(/^partner-token-\d+\n$/);
    expect(printed.stderr).toContain("partner token of");
    expect(JSON.parse(both.stdout)).toMatchObject({
      businessId: BUSINESS_A,
      accessToken: expect.stringContaining("token-"),
    });
  });
});
