// undiciTransport(): proxies, certificates, HTTP/2 and closing, on real sockets. What holds for every transport is tested
// with both of them, elsewhere.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { type AddressInfo, connect, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type UndiciTransportOptions, undiciTransport } from "../../../src/transport/node/index.js";
import { api, BUSINESSES, client, rejection, useApi } from "../../support/client.js";
import { TRANSPORTS } from "../../support/transports.js";

useApi();

let folder: string;
let certificate: { key: Buffer; cert: Buffer };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "thredfi-sdk-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const what = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2", "-nodes"];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  execFileSync("openssl", ["req", "-x509", ...curve, ...what, "-keyout", key, "-out", cert], { stdio: "ignore" });
  certificate = { key: readFileSync(key), cert: readFileSync(cert) };
});
afterAll(() => rmSync(folder, { recursive: true }));

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** TLS in front of the test API. */
const secureApi = async () =>
  `https://${await listen(
    createTlsServer(certificate, (socket) => {
      const { port } = new URL(api.url);
      const onwards = connect(Number(port), "127.0.0.1");
      socket
        .on("error", () => {})
        .pipe(onwards.on("error", () => {}))
        .pipe(socket);
    }),
  )}`;

/** A proxy that lets through who names "user:secret", and what it was asked to connect to. */
async function startProxy(): Promise<{ place: string; connected: string[] }> {
  const connected: string[] = [];
  const server = createServer().on("connect", ({ url = "", headers }, socket) => {
    socket.on("error", () => {});
    if (headers["proxy-authorization"] !== `Basic ${btoa("user:secret")}`) {
      return socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    }
    connected.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const onwards = connect(Number(port), hostname, () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    socket.pipe(onwards.on("error", () => {})).pipe(socket);
  });
  return { place: await listen(server), connected };
}

/** The outcome of a call over this transport: its status, or why no token could be obtained. */
async function outcome(baseUrl: string, options: UndiciTransportOptions): Promise<number | string> {
  const transport = undiciTransport(options);
  onTestFinished(() => transport.close());
  const result = await client({ baseUrl, transport, retry: {} })
    .GET(BUSINESSES)
    .catch((error: Error) => error);
  return result instanceof Error ? String(result.cause) : result.response.status;
}

it("trusts the certificates that it is given, and no others", async () => {
  const url = await secureApi();
  expect(await outcome(url, { proxy: false, ca: certificate.cert })).toBe(200);
  expect(await outcome(url, { proxy: false })).toContain("1 attempt (DEPTH_ZERO_SELF_SIGNED_CERT; nothing was sent)");
});

describe("a proxy", () => {
  const VARIABLES = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
  beforeEach(() => {
    for (const name of VARIABLES) vi.stubEnv(name, undefined);
    return () => void vi.unstubAllEnvs();
  });

  it.each<[what: string, proxied: boolean, env: (proxy: string) => Record<string, string>, proxy?: false | "its URL"]>([
    ["as an option", true, () => ({}), "its URL"],
    ["from HTTPS_PROXY", true, (proxy) => ({ HTTPS_PROXY: proxy })],
    ["from https_proxy", true, (proxy) => ({ https_proxy: proxy })],
    ["but not for a host of NO_PROXY", false, (proxy) => ({ HTTPS_PROXY: proxy, NO_PROXY: "127.0.0.1" })],
    ["but not with `proxy: false`", false, (proxy) => ({ HTTPS_PROXY: proxy }), false],
  ])("is used, %s", async (_, proxied, env, proxy) => {
    const { place, connected } = await startProxy();
    const url = `http://user:secret@${place}`;
    for (const [name, value] of Object.entries(env(url))) vi.stubEnv(name, value);
    const target = await secureApi();
    expect(await outcome(target, { ca: certificate.cert, proxy: proxy === "its URL" ? url : proxy })).toBe(200);
    expect([...new Set(connected)]).toEqual(proxied ? [new URL(target).host] : []);
  });

  it("that rejects us has let nothing through, and is not asked again", async () => {
    const { place } = await startProxy();
    const error = await outcome(await secureApi(), { proxy: `http://user:wrong@${place}`, ca: certificate.cert });
    expect(error).toMatch(/after 1 attempt \(Proxy response \(407\).*; nothing was sent\)/);
    expect(error).not.toContain("wrong");
    expect(api.seen).toEqual([]);
  });

  it.each([
    ["HTTPS_PROXY", "http://user:secret@bad host:1"],
    ["http_proxy", "user:secret@proxy.example:3128"],
  ])("must have a URL in %s too", (name, value) => {
    vi.stubEnv(name, value);
    expect(() => undiciTransport()).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field: name }));
    expect(() => undiciTransport()).not.toThrow(/secret/);
    expect(() => undiciTransport({ proxy: false })).not.toThrow();
  });

  it.each(["http://proxy.example", "HTTPS://user:secret@proxy.example:3128"])("may have the URL %s", (proxy) => {
    expect(() => undiciTransport({ proxy })).not.toThrow();
  });

  it.each(["proxy.example:3128", "socks5://user:secret@proxy.example", "", 7])("must have a URL: %j", (proxy) => {
    const make = () => undiciTransport({ proxy: proxy as string });
    expect(make).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field: "proxy" }));
    expect(make).toThrow('proxy: must be the URL of a proxy, such as "http://proxy.example:3128"');
    expect(make).not.toThrow(/secret/);
  });
});

it.each([true, false, undefined])("speaks HTTP/2 where the server does, if it may (%s)", async (http2) => {
  const versions: string[] = [];
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    versions.push(request.httpVersion);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: "t", expires_in: 3_600, results: [] }));
  });
  const url = `https://${await listen(server)}`;
  expect(await outcome(url, { proxy: false, ca: certificate.cert, http2 })).toBe(200);
  expect(versions).toEqual(http2 ? ["2.0", "2.0"] : ["1.1", "1.1"]);
});

it("lets requests end when it is closed, and sends nothing any more", async () => {
  const transport = undiciTransport({ proxy: false });
  const thredfi = client({ transport, retry: {} });
  await thredfi.tokens.partner();
  const release = api.hold(() => true);
  const last = thredfi.GET(BUSINESSES);
  await expect.poll(() => api.calls().length).toBe(1);
  const closed = transport.close();
  const next = { name: "ThredfiNetworkError", maybeSent: false, attempts: 1 };
  expect(await rejection(thredfi.GET(BUSINESSES))).toMatchObject(next);
  release();
  expect((await last).response.status).toBe(200);
  await closed;
  expect(await rejection(thredfi.GET(BUSINESSES))).toMatchObject({ name: "ThredfiNetworkError" });
  expect(api.calls()).toHaveLength(1);
});

it("opens no more connections than it may", async () => {
  const transport = undiciTransport({ proxy: false, connections: 2 });
  onTestFinished(() => transport.close());
  const thredfi = client({ transport });
  await thredfi.tokens.partner();
  const release = api.hold(() => true);
  const calls = Array.from({ length: 5 }, () => thredfi.GET(BUSINESSES));
  await expect.poll(() => api.calls().length).toBe(2);
  release();
  expect((await Promise.all(calls)).map(({ response }) => response.status)).toEqual(Array(5).fill(200));
});

it.each([
  ["http2", { http2: "yes" }],
  ["connections", { connections: 0 }],
  ["keepAlive", { keepAlive: -1 }],
  ["proxies", { proxies: "x" }],
])("names an option that cannot be used: %s", (field, options) => {
  const make = () => undiciTransport(options as UndiciTransportOptions);
  expect(make).toThrow(expect.objectContaining({ name: "ThredfiConfigError", field }));
});

it.each([
  ["is cancelled before it is read", async (data: ReadableStream) => data.cancel()],
  [
    "is cancelled while more of it is waited for",
    async (data: ReadableStream) => {
      const reader = data.getReader();
      await reader.read();
      reader.read().catch(() => {});
      await reader.cancel();
    },
  ],
])("closes the connection of a stream that %s", async (_, cancel) => {
  const transport = undiciTransport({ proxy: false });
  const thredfi = client({ transport });
  await thredfi.tokens.partner();
  api.next({ hang: "during body" });
  const { data } = await thredfi.GET(BUSINESSES, { parseAs: "stream" });
  await cancel(data as ReadableStream);
  // Waits for every open request.
  await transport.close();
});

it.each(TRANSPORTS)("gives what arrived, over %s", async (_, make) => {
  const headers = { "x-many": ["a", "b"], "x-one": "c" };
  api.respond(() => ({ status: 202, headers, body: "€" }));
  const send = () =>
    make().send({
      url: `${api.url}/v1/x/?q=1`,
      method: "POST",
      headers: new Headers({ "X-Sent": "1" }),
      body: new Blob(["blob"], { type: "text/x" }),
      init: {},
      signal: new AbortController().signal,
    });
  const response = await send();
  expect(response.status).toBe(202);
  expect(["X-Many", "x-one", "x-none"].map((name) => response.headers.get(name))).toEqual(["a, b", "c", null]);
  const seen = new Headers();
  response.headers.forEach((value, name) => void seen.append(name, value));
  expect([seen.get("x-many"), seen.get("x-one")]).toEqual(["a, b", "c"]);
  expect(await response.text()).toBe("€");
  expect(new TextDecoder().decode(await (await send()).arrayBuffer())).toBe("€");
  expect(api.requests[0]).toMatchObject({ method: "POST", path: "/v1/x/?q=1", body: "blob" });
  expect(api.requests[0]?.headers).toMatchObject({ "x-sent": "1", "content-type": "text/x" });
});

it("asks for nothing that it does not decode, unless the caller does, and knows no reason phrase", async () => {
  const transport = undiciTransport({ proxy: false });
  onTestFinished(() => transport.close());
  const thredfi = client({ transport });
  const { response } = await thredfi.GET(BUSINESSES);
  await thredfi.GET(BUSINESSES, { headers: { "Accept-Encoding": "gzip" } });
  expect(api.calls().map(({ headers }) => headers["accept-encoding"])).toEqual(["identity", "gzip"]);
  expect(response.statusText).toBe("");
});
