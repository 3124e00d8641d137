// Starting and ending a mock: its options, contracts that are not this package's, and everything that can go wrong.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { BUSINESS, clientOf, SMALL, START, send, temporaryFile, temporaryFolder } from "./support.js";

const started: Mock[] = [];
const start = async (options?: MockOptions) => {
  const mock = await startMock(options);
  started.push(mock);
  return mock;
};
afterEach(async () => {
  for (const mock of started.splice(0)) await mock.close();
});

const small = () => temporaryFile("small.json", JSON.stringify(SMALL));
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";

describe("options", () => {
  it.each<[string, unknown, RegExp]>([
    ["an unknown one", { prot: 1 }, /^prot: is not an option\. There are: contract, port, .*\.$/],
    ["a port that is none", { port: 70_000 }, /^port: 70000 is not a port, 0 to 65,535\.$/],
    ["a negative delay", { delay: -1 }, /^delay: -1 is not a number of milliseconds/],
    [
      "a delay that is a text",
      { delay: "5" },
      /^delay: a string is not a number of milliseconds, 0 to 2,147,483,647, or an object of such numbers by operationId\.$/,
    ],
    ["a share above 1", { errors: 50 }, /^errors: 50 is not a share, 0 to 1\.$/],
    ["a seed with a fraction", { errorSeed: 0.5 }, /^errorSeed: 0\.5 is not a whole number/],
    ["dynamic that is a word", { dynamic: "yes" }, /^dynamic: a string is not true or false\.$/],
    ["an empty contract", { contract: "" }, /^contract: a string is not the path or URL of a file\.$/],
    ["an empty host", { host: "" }, /^host: a string is not an address\.$/],
    ["no object", null, /^options: null is not an object\.$/],
  ])("%s is named", async (_, options, message) => {
    await expect(startMock(options as MockOptions)).rejects.toThrow(message);
    await expect(startMock(options as MockOptions)).rejects.toMatchObject({ name: "ThredfiConfigError" });
  });
});

describe("a contract that cannot be served", () => {
  const folder = temporaryFolder();
  it.each<[string, () => string | URL, string, RegExp]>([
    [
      "is not there",
      () => join(folder, "none.yaml"),
      "contract_unreadable",
      /none\.yaml cannot be served: there is no such file/,
    ],
    ["is a folder", () => folder, "contract_unreadable", /it is a folder/],
    [
      "is elsewhere",
      () => "https://docs.example/openapi.yaml",
      "contract_unreadable",
      /it is not a file on this machine/,
    ],
    [
      "is elsewhere, as a URL",
      () => new URL("https://docs.example/a"),
      "contract_unreadable",
      /it is not a file on this machine/,
    ],
    [
      "is broken YAML",
      () => temporaryFile("a.yaml", "openapi: 3.0.3\npaths: [\n  x"),
      "contract_unreadable",
      /neither YAML nor JSON \(line \d+: /,
    ],
    ["is a list", () => temporaryFile("a.json", "[]"), "contract_unreadable", /its root is not an object/],
    [
      "is something else",
      () => temporaryFile("a.json", '{"name":"x"}'),
      "contract_unreadable",
      /it has no member openapi/,
    ],
    [
      "is Swagger 2",
      () => temporaryFile("a.json", '{"swagger":"2.0","paths":{"/":{}}}'),
      "contract_unsupported",
      /is OpenAPI "2\.0"; the mock serves 3\.0 and 3\.1/,
    ],
    [
      "is of a version to come",
      () => temporaryFile("a.yaml", "openapi: 3.2.0\npaths: { /: {} }"),
      "contract_unsupported",
      /"3\.2\.0"/,
    ],
    [
      "has no paths",
      () => temporaryFile("a.yaml", "openapi: 3.0.3\npaths: {}"),
      "contract_unreadable",
      /it has no paths/,
    ],
    [
      "has no operations",
      () => temporaryFile("a.yaml", "openapi: 3.0.3\npaths: { /a/: {} }"),
      "contract_unreadable",
      /it has no operations/,
    ],
    [
      "refers to nowhere",
      () =>
        temporaryFile(
          "a.yaml",
          "openapi: 3.0.3\npaths: { /a/: { get: { responses: { 200: { $ref: '#/components/responses/No' } } } } }",
        ),
      "contract_unreadable",
      /a\.yaml cannot be served: .*No/,
    ],
  ])("%s", async (_, contract, code, message) => {
    const failed = startMock({ contract: contract() });
    await expect(failed).rejects.toMatchObject({ name: "ThredfiMockError", code });
    await expect(failed).rejects.toThrow(message);
  });
});

describe("listening", () => {
  it("names a port that is in use, and then serves on one that is free", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const { port } = holder.address() as AddressInfo;
    try {
      const failed = startMock({ contract: small(), port });
      await expect(failed).rejects.toMatchObject({ name: "ThredfiMockError", code: "port_in_use" });
      await expect(failed).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use. Choose another, or 0 for a free one.`);
    } finally {
      await new Promise((resolve) => holder.close(resolve));
    }
    expect((await start({ contract: small(), port })).url).toBe(`http://127.0.0.1:${port}`);
  });

  it("names a host that is not this machine", async () => {
    const failed = startMock({ contract: small(), host: "192.0.2.1" });
    await expect(failed).rejects.toMatchObject({ code: "cannot_listen" });
  });

  it("gives a URL that can be called when it listens on all addresses", async () => {
    const mock = await start({ contract: small(), host: "0.0.0.0" });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await send(mock, "/nothing")).status).toBe(404);
  });

  it("ends at once with connections open and responses outstanding, and may be ended twice", async () => {
    const mock = await startMock({ contract: small(), delay: 600_000 });
    const waiting = fetch(`${mock.url}/open/1`).then(
      () => "responded",
      () => "broken off",
    );
    // It has arrived once it is delayed; a second connection shows that the first was taken.
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([mock.close(), mock.close()]);
    expect(await waiting).toBe("broken off");
    await expect(fetch(mock.url)).rejects.toThrow();
  });
});

describe("another contract", () => {
  it.each([
    ["JSON", () => small()],
    ["a file URL", () => pathToFileURL(small())],
    ["YAML, 3.1", () => temporaryFile("small.yaml", JSON.stringify({ ...SMALL, openapi: "3.1.0" }, null, 2))],
  ])("is served from %s", async (_, contract) => {
    const mock = await start({ contract: contract() });
    expect(mock.operations).toEqual([
      { id: "create_thing", method: "POST", path: "/things/", deprecated: true, tags: ["Things"] },
      { id: "get_seven", method: "GET", path: "/open/7", deprecated: false, tags: [] },
      { id: "GET /open/{id}", method: "GET", path: "/open/{id}", deprecated: false, tags: [] },
    ]);
    expect((await send(mock, "/open/5", { headers: { "x-key": "k" } })).text).toBe('{"ok":true}');
    expect((await send(mock, "/open/7")).request?.operationId).toBe("get_seven");
  });

  it("is checked by Prism, in the same words", async () => {
    const mock = await start({ contract: small() });
    const post = (body: string, authorization: string | undefined = "Bearer any") =>
      send(mock, "/things/", {
        ...{ method: "POST", headers: { "content-type": "application/json" }, body },
        ...(authorization && { authorization }),
      });
    expect((await post('{"name":"abc","more":1}')).found).toEqual([]);
    expect((await post('{"name":"abcd","size":"x"}')).found).toEqual([
      'body /name: expected at most 3 characters, found string "abcd"',
      'body /size: expected integer, found string "x"',
    ]);
    expect((await post('{"name":"abc","closed":{"a/b":1}}')).found).toEqual([
      "body /closed/a~1b: expected no member of this name, found number 1",
    ]);
    expect((await post("{}")).found).toEqual(["body /name: expected member required, found nothing"]);
    expect((await post("{")).found).toEqual(['body: expected JSON, found text "{"']);
    expect((await post('{"name":"abc"}', "")).found).toEqual([
      "credential /Authorization: expected the token of a business or the partner token, found no Authorization header",
    ]);
    const csv = { method: "POST", authorization: "Bearer any", headers: { "content-type": "text/csv" }, body: "a,b" };
    expect((await send(mock, "/things/", csv)).found).toEqual([
      'content-type: expected one of application/json, found "text/csv"',
    ]);
    expect((await send(mock, "/open/x", { headers: { "x-key": "k" } })).found).toEqual([
      'path /id: expected integer, found string "x"',
    ]);
    expect((await send(mock, "/open/5")).found?.[0]).toMatch(
      /^credential: expected a credential that the contract documents/,
    );
  });

  it("reports every violation, however many there are", async () => {
    const mock = await start({ contract: temporaryFile("wide.json", JSON.stringify(WIDE)) });
    const values = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`member_number_${index}`, "x"]));
    const { request } = await send(mock, "/wide/", {
      ...{ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(values) },
    });
    expect(request?.violations).toHaveLength(200);
    expect(request?.violations[0]).toMatchObject({ where: "body", pointer: "/member_number_0", expected: "integer" });
  });

  it("takes planned responses that fit it, and no others", async () => {
    const mock = await start({ contract: small() });
    expect(() => mock.reply("create_thing", { status: 201, body: { name: 5 } })).toThrow(
      /response\.body\/name: .*expected string/,
    );
    expect(() => mock.reply("create_thing", { status: 404, body: {} })).toThrow(/expected one of 201, 409, found 404/);
    mock.reply("create_thing", { status: 409, body: {} });
    const { status } = await send(mock, "/things/", {
      ...{ method: "POST", authorization: "Bearer any", headers: { "content-type": "application/json" } },
      body: '{"name":"abc"}',
    });
    expect(status).toBe(409);
  });
});

const WIDE = {
  openapi: "3.0.3",
  info: { title: "Wide", version: "1" },
  paths: {
    "/wide/": {
      post: {
        operationId: "wide",
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: Object.fromEntries(
                  Array.from({ length: 200 }, (_, index) => [`member_number_${index}`, { type: "integer" }]),
                ),
              },
            },
          },
        },
        responses: {
          200: { description: "Yes." },
          422: { description: "No.", content: { "application/json": { example: {} } } },
        },
      },
    },
  },
};

describe("the own contract", () => {
  it(
    "responds after a delay, whatever the status",
    async () => {
      const mock = await start({ delay: 150 });
      for (const target of ["/v1/platform/businesses/", "/nothing/"]) {
        const begin = performance.now();
        const { request } = await send(mock, target);
        expect(performance.now() - begin).toBeGreaterThanOrEqual(145);
        expect(request?.duration).toBeGreaterThanOrEqual(145);
      }
    },
    START,
  );

  it(
    "generates responses with dynamic, but not those of the token operations",
    async () => {
      const mock = await start({ dynamic: true });
      const cafe = clientOf(mock).business(BUSINESS);
      const { response } = await cafe.GET(CUSTOMERS);
      expect(response.status).toBe(200);
      const [partner, , list] = mock.requests;
      expect(JSON.parse(partner?.response ?? "")).toMatchObject({ token_type: "Bearer", expires_in: 3600 });
      expect(list?.response).not.toContain("Priya Nair");
      expect(mock.violations).toEqual([]);
    },
    START,
  );

  it(
    "sends errors to a share of the calls, the same ones for the same seed",
    async () => {
      const fates = async (errorSeed: number, errors: number) => {
        const mock = await start({ errorSeed, errors });
        expect(mock.errorSeed).toBe(errorSeed);
        const cafe = clientOf(mock).business(BUSINESS);
        const found: string[] = [];
        for (let call = 0; call < 40; call++) {
          const { response } = await cafe.GET(CUSTOMERS);
          found.push(`${response.status} ${response.headers.get("retry-after") ?? ""}`.trim());
        }
        expect(mock.violations).toEqual([]);
        const tokenRequests = mock.requests.filter(({ operationId }) => operationId !== "list_customers");
        expect(tokenRequests.map(({ status }) => status)).toEqual([200, 200]);
        return found;
      };
      const first = await fates(7, 0.5);
      expect(await fates(7, 0.5)).toEqual(first);
      expect(await fates(8, 0.5)).not.toEqual(first);
      expect(new Set(first)).toEqual(new Set(["200", "429 1", "500", "503"]));
      const failed = first.filter((status) => status !== "200").length;
      expect(failed).toBeGreaterThan(10);
      expect(failed).toBeLessThan(30);
      expect(await fates(7, 1)).not.toContain("200");
    },
    2 * START,
  );

  it("has another seed each time", async () => {
    const seeds = [await start({ contract: small() }), await start({ contract: small() })].map(
      ({ errorSeed }) => errorSeed,
    );
    expect(seeds[0]).not.toBe(seeds[1]);
  });
});
