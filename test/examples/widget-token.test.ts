// The token endpoint of examples/widget-token in every server it has an adapter for, over HTTP, against the mock.

import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { BUSINESS_ID } from "../../conformance/example-values.js";
import { PARTNER } from "../../conformance/sdk.js";
import { type SuiteMock, startSuiteMock } from "../../conformance/suite-mock.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

let mock: SuiteMock;
let child: ChildProcess | undefined;

beforeAll(async () => {
  mock = await startSuiteMock(`${root}/spec/openapi.yaml`, [
    "createPartnerAccessToken",
    "create_business_scoped_token",
  ]);
}, 30_000);
afterEach(() => void child?.kill("SIGKILL"));
afterAll(() => mock?.close());

async function start(...command: string[]): Promise<string> {
  const env = {
    ...process.env,
    THREDFI_PARTNER_ID: PARTNER.partnerId,
    THREDFI_API_KEY: PARTNER.apiKey,
    THREDFI_BASE_URL: mock.url,
    BUSINESS_ID,
    PORT: "0",
  };
  const started = spawn("node", ["--import", "tsx", ...command], { cwd: root, env });
  child = started;
  let output = "";
  for (const stream of [started.stdout, started.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  await expect.poll(() => output, { timeout: 20_000 }).toMatch(/listening on http/);
  return `${/http:\S+/.exec(output)?.[0]}/thredfi-token`;
}

it.each([
  ["node-http", "examples/widget-token/node-http.ts"],
  ["express", "examples/widget-token/express.ts"],
  ["hono", "test/examples/serve-adapter.ts"],
  ["next-route", "test/examples/serve-adapter.ts"],
  ["worker", "test/examples/serve-adapter.ts"],
])(
  "%s gives a signed-in user's page the token of one business, and another one for a rejected one",
  async (name, file) => {
    const url = await start(file, name);
    const { origin } = new URL(url);
    const ask = async (body: object) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "x-pretend-user": "anna", "Content-Type": "application/json", Origin: origin },
        body: JSON.stringify(body),
      });
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe(origin);
      return (await response.json()) as { access_token: string; expires_in: number };
    };
    const first = await ask({});
    expect(Object.keys(first)).toEqual(["access_token", "expires_in"]);
    expect(mock.ownerOf(first.access_token)).toBe(BUSINESS_ID);
    expect(first.expires_in).toBeGreaterThan(3500);
    const second = await ask({ rejected: first.access_token });
    expect(mock.ownerOf(second.access_token)).toBe(BUSINESS_ID);
    expect(second.access_token).not.toBe(first.access_token);

    const nobody = await fetch(url, { method: "POST" });
    expect([nobody.status, await nobody.json()]).toEqual([401, { error: "not_signed_in" }]);
    const preflight = await fetch(url, { method: "OPTIONS", headers: { Origin: origin } });
    expect([preflight.status, preflight.headers.get("Access-Control-Allow-Methods")]).toEqual([204, "POST"]);
    const foreign = await fetch(url, { method: "POST", headers: { Origin: "https://evil.example" } });
    expect([foreign.status, await foreign.json()]).toEqual([403, { error: "origin_not_allowed" }]);
  },
  30_000,
);

it("node-http responds 400 to a request that is none, and goes on", async () => {
  const url = new URL(await start("examples/widget-token/node-http.ts"));
  for (const head of ["GET // HTTP/1.1\r\nHost: a", "GET / HTTP/1.1\r\nHost: a b", "TRACE / HTTP/1.1\r\nHost: a"]) {
    const response = await new Promise<string>((resolve, reject) => {
      let text = "";
      const socket = connect(Number(url.port), "127.0.0.1", () => socket.end(`${head}\r\nConnection: close\r\n\r\n`));
      socket.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      socket.on("error", reject).on("end", () => resolve(text));
    });
    expect(response.split("\r\n")[0]).toBe("HTTP/1.1 400 Bad Request");
  }
  expect((await fetch(url, { method: "POST" })).status).toBe(401);
}, 30_000);
