// How pages are fetched: who asks, how often, how long it waits, and what it does not follow or read.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FetchError, Fetcher } from "../../scripts/update/fetcher.js";
import { PageCache } from "../../scripts/update/page-cache.js";
import { type Site, startSite } from "./site.js";

const PATH = "/api-reference/bills/get-bill.md";
let site: Site;
let folder: string;
let waits: number[];
beforeEach(async () => {
  site = await startSite();
  folder = mkdtempSync(join(tmpdir(), "page-cache-"));
  waits = [];
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const fetcher = (options: { write?: boolean; timeout?: number } = {}) =>
  new Fetcher({
    version: "1.2.3",
    cache: new PageCache(folder, options.write ?? true),
    timeout: options.timeout,
    wait: async (ms) => void waits.push(ms),
  });
const get = (path = PATH, options = {}) => fetcher(options).get(site.url + path);

it("says who asks", async () => {
  await get();
  expect(site.requests[0]?.headers["user-agent"]).toBe("thredfi-sdk/1.2.3 spec:update");
});

describe("a page that did not change", () => {
  it("is asked for by its ETag and taken from the cache", async () => {
    const first = await get();
    const second = await get();
    expect(site.requests.map(({ status }) => status)).toEqual([200, 304]);
    expect(second).toEqual({ ...first, fromCache: true });
  });

  it("is asked for by its date when the server gives no ETag", async () => {
    const headers = { "last-modified": "Sat, 31 Jan 2026 12:00:00 GMT" };
    site.reply = () => ({ status: 200, headers, body: "# Page\n" });
    await get();
    site.reply = () => ({ status: 304 });
    expect((await get()).text).toBe("# Page\n");
    expect(site.requests[1]?.headers["if-modified-since"]).toBe(headers["last-modified"]);
  });

  it("is fetched again when what is cached was changed", async () => {
    await get();
    const [file = ""] = readdirSync(folder);
    writeFileSync(join(folder, file), '{"url": "broken"');
    expect((await get()).fromCache).toBe(false);
    expect(site.requests[1]?.headers["if-none-match"]).toBeUndefined();
  });

  it("is not kept on a dry run", async () => {
    await get(PATH, { write: false });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a server that asks to wait", () => {
  it.each([429, 503])("with %i and Retry-After is asked again after that time", async (status) => {
    let left = 2;
    site.reply = () => (left-- > 0 ? { status, headers: { "retry-after": "7" } } : undefined);
    expect((await get()).text).toContain("## OpenAPI");
    expect(waits).toEqual([7000, 7000]);
  });

  it("until a date is asked again then", async () => {
    let left = 1;
    const date = new Date(Date.now() + 30_000).toUTCString();
    site.reply = () => (left-- > 0 ? { status: 429, headers: { "retry-after": date } } : undefined);
    await get();
    expect(waits[0]).toBeGreaterThan(20_000);
    expect(waits[0]).toBeLessThanOrEqual(30_000);
  });

  it("without a time is asked ever more slowly, and not for ever", async () => {
    site.reply = () => ({ status: 429 });
    await expect(get()).rejects.toThrow("responds with 429 4 times");
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(site.requests).toHaveLength(4);
  });

  it("too long is not waited for", async () => {
    site.reply = () => ({ status: 503, headers: { "retry-after": "3600" } });
    await expect(get()).rejects.toThrow("asks to wait 3600 s");
    expect(waits).toEqual([]);
  });

  it("makes the other requests wait as well", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const one = new Fetcher({
      version: "1",
      cache: new PageCache(folder, true),
      wait: () => {
        asked();
        return gate;
      },
    });
    site.reply = (path) => (path === "/slow.md" && site.requests.length === 0 ? { status: 429 } : undefined);
    site.pages.set("/slow.md", "# Slow\n");
    const slow = one.get(`${site.url}/slow.md`);
    await waiting;
    const other = one.get(site.url + PATH);
    // Whatever the other request would do without waiting, it does before a round trip to the server is over.
    await fetch(`${site.url}/llms.txt`).then((response) => response.text());
    expect(site.requests.map(({ path }) => path)).toEqual(["/slow.md", "/llms.txt"]);
    release();
    await Promise.all([slow, other]);
    expect(site.requests).toHaveLength(4);
  });
});

describe("a redirect", () => {
  it("within the host is followed", async () => {
    site.reply = (path) => (path === "/old.md" ? { status: 308, headers: { location: PATH } } : undefined);
    expect(await get("/old.md")).toMatchObject({ url: site.url + PATH });
  });

  it("to another host is not", async () => {
    site.reply = () => ({ status: 302, headers: { location: "https://example.com/page.md" } });
    await expect(get()).rejects.toThrow(`${site.url}${PATH}: redirects to https://example.com/page.md`);
  });

  it("in a circle ends", async () => {
    site.reply = () => ({ status: 302, headers: { location: PATH } });
    await expect(get()).rejects.toThrow("redirects more than 5 times");
  });
});

describe("what is no page", () => {
  it("because it is too large is not read to its end", async () => {
    site.reply = () => ({ status: 200, body: Buffer.alloc(5_000_001, "a") });
    await expect(get()).rejects.toThrow("larger than 5 MB");
  });

  it("because it is not UTF-8 is rejected", async () => {
    site.reply = () => ({ status: 200, body: Buffer.from([0xff, 0xfe]) });
    await expect(get()).rejects.toThrow("is not UTF-8 text");
  });
});

it("a server that is not there is named with the reason", async () => {
  const { url } = site;
  await site.close();
  await expect(fetcher().get(url)).rejects.toThrow(`${url}: cannot be reached: ECONNREFUSED`);
  site = await startSite();
});

it("a server that does not respond times out", async () => {
  const server = (await import("node:net")).createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await expect(fetcher({ timeout: 200 }).get(`http://127.0.0.1:${port}/`)).rejects.toThrow(
    "does not respond within 0.2 s",
  );
  server.close();
});

it("many pages are fetched four at a time, in order, and failures stand in their places", async () => {
  const urls = [...site.pages.keys()].map((path) => site.url + path);
  urls.splice(3, 0, `${site.url}/api-reference/missing.md`);
  const seen: number[] = [];
  let release = (): void => undefined;
  site.hold = new Promise((resolve) => {
    release = resolve;
  });
  const all = fetcher().all(urls, (done) => seen.push(done));
  await vi.waitFor(() => expect(site.busiest).toBe(4), { timeout: 20_000 });
  // A fifth would have come by now: a request that is sent later has its response already.
  for (let trip = 0; trip < 3; trip++) await fetch(`${site.url}/llms.txt`).then((response) => response.text());
  expect(site.busiest).toBe(4);
  release();
  const results = await all;
  expect(results.map((result) => result.url)).toEqual(urls);
  expect(results[3]).toBeInstanceOf(FetchError);
  expect(seen).toEqual(urls.map((_, index) => index + 1));
  expect(site.busiest).toBe(4);
});
