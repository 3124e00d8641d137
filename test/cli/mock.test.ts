// `thredfi mock` as a process: what it prints, how it responds, and how it ends.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createThredfiClient } from "../../src/index.js";
import { BUSINESS_A } from "../support/api.js";
import { thredfi } from "./in-process.js";
import { type Options, type Started, start } from "./process.js";

const directory = mkdtempSync(join(tmpdir(), "thredfi-cli-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const running: Started[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill("SIGKILL");
});

function mock(args: readonly string[], options?: Options): Started {
  const started = start(["mock", "--port", "0", ...args], options);
  running.push(started);
  return started;
}

const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";

describe("thredfi mock", () => {
  it("keeps its books in a file, across restarts", async () => {
    const data = join(directory, "books.json");
    const use = async (end: "SIGTERM" | "SIGINT") => {
      const server = mock(["--json", "--seed", "story", "--data", data]);
      const [line = ""] = await server.until(/\{"type":"started".*\}\n/);
      const { url: baseUrl, partnerId, apiKey } = JSON.parse(line);
      const cafe = createThredfiClient({ baseUrl, partnerId, apiKey }).business(BUSINESS_A);
      await cafe.customers.create({ external_id: "kept", company_name: "Kept Ltd" });
      const { items } = await cafe.customers.list();
      server.child.kill(end);
      await server.finished;
      return items.length;
    };
    expect([await use("SIGTERM"), await use("SIGINT")]).toEqual([4, 4]);
  });

  it("responds with examples when it is to have no state", async () => {
    const server = mock(["--json", "--stateless"]);
    const [line = ""] = await server.until(/\{"type":"started".*\}\n/);
    const { url: baseUrl, partnerId, apiKey } = JSON.parse(line);
    const cafe = createThredfiClient({ baseUrl, partnerId, apiKey }).business(BUSINESS_A);
    const { external_id } = await cafe.customers.create({ external_id: "new", company_name: "New Ltd" });
    expect(external_id).toBe("cust-101");
  });

  it("says how to reach it, responds, prints each request, and ends with a summary", async () => {
    const key = "sk_live_Recognisable_0123456789";
    const server = mock([], { env: { THREDFI_API_KEY: key, THREDFI_PARTNER_ID: BUSINESS_A } });
    await server.until(/Ctrl-C ends it/);
    const [, baseUrl = ""] = await server.until(/export THREDFI_BASE_URL=(\S+)/);
    const [, partnerId = ""] = await server.until(/export THREDFI_PARTNER_ID=(\S+)/);
    const [, apiKey = ""] = await server.until(/export THREDFI_API_KEY=(\S+)/);
    const [curl] = await server.until(/curl -sS [\s\S]+?\/oauth2\/token\/\n/);
    expect(JSON.parse(execFileSync("bash", ["-c", curl], { encoding: "utf8" }))).toMatchObject({
      token_type: "Bearer",
    });

    const client = createThredfiClient({ baseUrl, partnerId, apiKey });
    const { data } = await client.business(BUSINESS_A).GET(CUSTOMERS);
    expect(data?.results.length).toBeGreaterThan(0);
    await fetch(`${baseUrl}/v1/platform/nothing/`, {
      headers: { authorization: `Basic ${btoa(`${BUSINESS_A}:${key}`)}` },
    });
    await server.until(/GET \/v1\/platform\/businesses\/[^ ]+\/customers\/ list_customers 200 \d+ ms\n/);
    await server.until(/GET \/v1\/platform\/nothing\/ no operation 40[45] \d+ ms\n {2}route.*: expected .+\n/);

    server.child.kill("SIGINT");
    const { code, stdout, stderr } = await server.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/\n5 requests, 1 of them broke the contract\.\n$/);
    expect(stdout).not.toContain(key);
    expect(stdout).not.toContain("\u001b");
  });

  it("speaks JSON, one object a line", async () => {
    const server = mock(["--json", "--error-seed", "7", "--errors", "100%"]);
    const [line] = await server.until(/^\{.*\}\n/);
    const started = JSON.parse(line);
    expect(started).toMatchObject({ type: "started", errorSeed: 7, operations: 90, apiKey: expect.any(String) });
    const { url: baseUrl, partnerId, apiKey } = started;
    const client = createThredfiClient({ baseUrl, partnerId, apiKey, retry: false });
    const { response } = await client.business(BUSINESS_A).GET(CUSTOMERS);
    expect(response.status).toBeGreaterThanOrEqual(400);
    server.child.kill("SIGTERM");
    const { code, stdout } = await server.finished;
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(lines.map(({ type, operationId }) => operationId ?? type)).toEqual([
      "started",
      "get_partner_token",
      "create_business_scoped_token",
      "list_customers",
      "stopped",
    ]);
    expect(lines[3]).toMatchObject({ status: response.status, violations: [], method: "GET" });
    expect(lines[4]).toEqual({ type: "stopped", requests: 3, broken: 0 });
  });

  it("says nothing of requests when it is to be quiet, and ends when nobody reads it any more", async () => {
    const server = mock(["--quiet"]);
    const [, url = ""] = await server.until(/export THREDFI_BASE_URL=(\S+)/);
    await fetch(`${url}/v1/platform/nothing/`);
    server.child.kill("SIGTERM");
    expect((await server.finished).stdout).toMatch(/Ctrl-C ends it\.\n1 request, 1 of them broke the contract\.\n$/);

    const unread = mock(["--json"]);
    const [line] = await unread.until(/^\{.*\}\n/);
    unread.child.stdout?.destroy();
    await fetch(`${JSON.parse(line).url}/v1/platform/nothing/`);
    expect(await unread.finished).toMatchObject({ code: 0, signal: null, stderr: "" });
  });

  it("says in one line why it cannot start", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const broken = join(directory, "broken.yaml");
    writeFileSync(broken, "openapi: 3.0.3\npaths: [\n");
    const hidden = join(directory, "hide-prism.cjs");
    writeFileSync(
      hidden,
      `const module_ = require("node:module"); const own = module_._resolveFilename;
module_._resolveFilename = function (request, ...rest) {
  if (request.startsWith("@stoplight/")) throw Object.assign(new Error("Cannot find module " + request), { code: "MODULE_NOT_FOUND" });
  return own.call(this, request, ...rest);
};`,
    );
    const results = await Promise.all([
      thredfi(["mock", "--port", String(port)]),
      thredfi(["mock", "--port", "0", "--spec", join(directory, "missing.yaml")]),
      thredfi(["mock", "--port", "0", "--spec", broken]),
      start(["mock", "--port", "0"], { node: ["--require", hidden] }).finished,
      start(["gate", "--", "true"], { node: ["--require", hidden] }).finished,
      thredfi(["gate", "--spec", broken, "--", "true"]),
    ]);
    taken.close();
    for (const { code, stdout, stderr } of results) {
      expect({ code, stdout }).toEqual({ code: 5, stdout: "" });
      expect(stderr).toMatch(/^thredfi: the mock could not start: .+\n$/);
    }
    const [inUse, missing, unreadable, noPrism, gateNoPrism] = results.map(({ stderr }) => stderr);
    expect(inUse).toContain(String(port));
    expect(missing).toContain("missing.yaml");
    expect(unreadable).toContain("broken.yaml");
    expect(noPrism).toContain("npm install --save-dev @stoplight/prism-cli");
    expect(gateNoPrism).toBe(noPrism);
  });
});
