// A run against a "real" API: a second mock on this machine that differs from the contract in known places.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokenOperationAt } from "../../conformance/operation-table.js";
import { factsOfRun } from "../../conformance/report/index.js";
import { renderJson } from "../../conformance/report/json-report.js";
import { renderMarkdown } from "../../conformance/report/markdown.js";
import { renderHtml } from "../../conformance/report/render-page.js";
import { summarize } from "../../conformance/report/terminal.js";
import { PARTNER } from "../../conformance/sdk.js";
import { type SuiteMock, startSuiteMock } from "../../conformance/suite-mock.js";
import { readRecording, recording } from "../../conformance/targets/recording.js";
import { runReplay, runTarget } from "../../conformance/targets/target.js";
import { undeclaredMembers } from "../../conformance/targets/undeclared.js";
import { contract } from "./small-contract.js";

const contractFile = fileURLToPath(new URL("../../spec/openapi.yaml", import.meta.url));
const directory = mkdtempSync(join(tmpdir(), "thredfi-conformance-"));
const OPERATIONS = ["list_customers", "get_customer"];

/** Stands in for the real API. */
let api: SuiteMock;

beforeAll(async () => {
  api = await startSuiteMock(contractFile, [...OPERATIONS, "list_businesses", "create_customer"]);
}, 60_000);
afterAll(async () => {
  await api?.close();
  rmSync(directory, { recursive: true, force: true });
});

const said: string[] = [];
const run = (more: Partial<Parameters<typeof runTarget>[0]> = {}) => {
  said.length = 0;
  api.reset();
  return runTarget({
    contractFile,
    url: api.url,
    operations: OPERATIONS,
    credentials: PARTNER,
    say: (text) => said.push(text),
    ...more,
  });
};

describe("runTarget", () => {
  it("says what it will do, reads only, and passes an API that keeps to the contract", async () => {
    const result = await run({ record: directory });
    expect(result.checks.map(({ operationId, verdict, problems }) => [operationId, verdict, problems])).toEqual([
      ["list_customers", "passed", []],
      ["get_customer", "passed", []],
    ]);
    expect(said[0]).toBe(`Target: ${api.url}`);
    expect(said.join("\n")).toContain("Writes: none");
    const methods = api.exchanges.filter(({ target }) => !tokenOperationAt(target)).map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(["GET"]));
  }, 30_000);

  it("keeps exchanges without secrets, and finds the same in them", async () => {
    const text = readdirSync(directory).map((name) => readFileSync(join(directory, name), "utf8"));
    expect(text.length).toBeGreaterThanOrEqual(3);
    for (const secret of [PARTNER.apiKey, "mock.partner", "Bearer", "Basic"]) expect(text.join()).not.toContain(secret);
    const replayed = await runReplay({ contractFile, directory, operations: OPERATIONS, say: () => undefined });
    expect(replayed.checks.map(({ verdict }) => verdict)).toEqual(["passed", "passed"]);
  }, 30_000);

  it("reports where the API differs", async () => {
    const changed = readRecording(directory).map((exchange) => ({
      ...exchange,
      responseBody: /\/customers\/[^/]+\/$/.test(exchange.target) ? '{"id":7}' : exchange.responseBody,
    }));
    const { startReplay } = await import("../../conformance/targets/replay-server.js");
    const server = await startReplay(changed);
    try {
      const { checks } = await run({ url: server.url });
      const customer = checks.find(({ operationId }) => operationId === "get_customer");
      expect(customer?.verdict).toBe("failed");
      expect(customer?.problems.join()).toMatch(/response\.body\.id/);
      expect(checks.find(({ operationId }) => operationId === "list_customers")?.verdict).toBe("passed");
    } finally {
      await server.close();
    }
  }, 30_000);

  it("marks members that the contract does not declare, and says how much of it was exercised", async () => {
    const changed = readRecording(directory).map((exchange) => ({
      ...exchange,
      responseBody: exchange.responseBody.replaceAll('"external_id":', '"colour":"red","external_id":'),
    }));
    const { startReplay } = await import("../../conformance/targets/replay-server.js");
    const server = await startReplay(changed);
    try {
      const result = await run({ url: server.url });
      expect(result.checks.map(({ operationId, verdict, undeclared }) => [operationId, verdict, undeclared])).toEqual([
        ["list_customers", "passed", ["results[].colour"]],
        ["get_customer", "passed", ["colour"]],
      ]);
      const facts = factsOfRun(result, contractFile);
      const lines = summarize(facts).split("\n");
      expect(lines).toContain("Not in the contract: list_customers: results[].colour");
      const { operations, responses } = facts.coverage;
      expect(operations).toEqual({ covered: 2, of: 90 });
      expect(responses.covered).toBe(2);
      expect(lines).toContainEqual(
        expect.stringMatching(`^Covered: 2 of 90 operations, 2 of ${responses.of} documented responses,`),
      );
      expect(renderMarkdown(facts)).toContain("| get&#95;customer | colour |");
      expect(renderHtml(facts)).toContain("<li><code>results[].colour</code></li>");
      expect(JSON.parse(renderJson(facts)).checks[0].undeclared).toEqual(["results[].colour"]);
    } finally {
      await server.close();
    }
  }, 30_000);

  it("fails a success that the contract does not document", async () => {
    const changed = readRecording(directory).map((exchange) => ({ ...exchange, status: 202 }));
    const { startReplay } = await import("../../conformance/targets/replay-server.js");
    const server = await startReplay(changed);
    try {
      const { checks } = await run({ url: server.url, operations: ["list_customers"] });
      expect(checks[0]?.verdict).toBe("failed");
      expect(checks[0]?.problems).toContain("expected a status of 200, was 202");
    } finally {
      await server.close();
    }
  }, 30_000);

  it("writes only when told to, under a prefix that it prints", async () => {
    const result = await run({ operations: ["create_customer"], allowWrites: true });
    expect(result.checks.at(-1)).toMatchObject({ operationId: "create_customer", verdict: "passed" });
    const prefix = /begins with (conformance-[a-z0-9]+-)/.exec(said.join("\n"))?.[1];
    const created = api.exchanges.filter(({ method, target }) => method === "POST" && target.endsWith("/customers/"));
    expect(created).toHaveLength(1);
    expect(JSON.parse(created[0]?.body ?? "").external_id).toBe(`${prefix}create_customer`);
  }, 30_000);

  it("does not send credentials over plain http to another machine", async () => {
    await expect(run({ url: "http://api.example.com" })).rejects.toThrow("not an https URL");
    expect(api.exchanges).toEqual([]);
  });
});

it("keeps secrets out of a file wherever they stand", async () => {
  const place = mkdtempSync(join(tmpdir(), "thredfi-conformance-"));
  try {
    const echo = recording(async () => Response.json({ note: "key-123", deep: { access_token: 'a"b' } }), place, [
      "key-123",
    ]);
    const headers = { authorization: "Bearer tok-98765" };
    await echo(new Request("https://a.example/x/?q=tok-98765", { method: "POST", headers, body: '{"k":"key-123"}' }));
    const [kept] = readRecording(place);
    expect(JSON.stringify(kept)).not.toMatch(/key-123|tok-98765|a\\+"b/);
    expect(kept).toMatchObject({ method: "POST", target: "/x/?q=***", status: 200, requestBody: '{"k":"***"}' });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

it("names members that the contract does not declare, each once", () => {
  const response = { content: { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } } };
  const value = {
    id: "x",
    colour: 1,
    branches: [
      { id: "y", size: 2 },
      { id: "z", size: 3 },
    ],
  };
  expect(undeclaredMembers(contract, response, value)).toEqual(["colour", "branches[].size"]);
  // Of alternatives the one that explains most.
  const tree = { $ref: "#/components/schemas/Tree" };
  const other = { type: "object" as const, properties: { size: { type: "integer" as const } } };
  const schema = { oneOf: [other, tree, { type: "array" as const, items: tree }] };
  const either = { content: { "application/json": { schema } } };
  expect(undeclaredMembers(contract, either, value)).toEqual(["colour", "branches[].size"]);
  expect(undeclaredMembers(contract, either, [value])).toEqual(["[].colour", "[].branches[].size"]);
});
