// A failed fetch: which failure it was, and whether the server may have received the request. The runtimes tell it in
// codes somewhere down the chain of causes.

import { describe, expect, it } from "vitest";
import { isExchange } from "../support/api.js";
import {
  api,
  BUSINESSES,
  business,
  CUSTOMERS,
  client,
  clock,
  notRetried,
  rejection,
  useApi,
} from "../support/client.js";

useApi();

/** A create whose repeat would do harm, with a fetch that fails so. */
async function failingWith(failure: unknown): Promise<{ error: unknown; attempts: number }> {
  let attempts = 0;
  const acme = await business({
    fetch: async (url, init) => {
      const request = new Request(url, init);
      if (isExchange({ path: new URL(request.url).pathname })) return fetch(request);
      attempts++;
      clock.time += 1_234.4;
      throw failure;
    },
  });
  return { error: await rejection(acme.POST(CUSTOMERS, { body: {} as never })), attempts };
}

/** What is found in a failure, and how often the create is sent because of it. */
async function expectFound(failure: unknown, reason: string, maybeSent: boolean): Promise<void> {
  const { error, attempts } = await failingWith(failure);
  expect(error).toMatchObject({ name: "ThredfiNetworkError", code: "network", maybeSent });
  expect((error as Error).message).toContain(reason);
  expect(attempts).toBe(maybeSent ? 1 : 4);
}

const caused = (cause: unknown) => Object.assign(new TypeError("fetch failed"), { cause });

describe("nothing was sent", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ConnectionRefused", "DNSException"])("after %s", (code) =>
    expectFound(caused({ code }), code, false),
  );

  it("after a proxy could not reach the host", () =>
    expectFound(
      caused({ code: "UND_ERR_ABORTED", message: "Proxy response (503) !== 200" }),
      "Proxy response (503)",
      false,
    ));

  it.each(["EHOSTUNREACH", "ENETUNREACH"])("after %s, while connecting only", async (code) => {
    await expectFound(caused({ code, syscall: "connect" }), code, false);
    await expectFound(caused({ code, syscall: "read" }), code, true);
  });

  it.each([
    ["UND_ERR_CONNECT_TIMEOUT", undefined],
    ["ETIMEDOUT", "connect"],
  ])("when no connection was made in time, which is a timeout: %s", async (code, syscall) => {
    const { error, attempts } = await failingWith(caused({ code, syscall }));
    expect(error).toMatchObject({ name: "ThredfiTimeoutError", code: "timeout", stage: "connect", after: 1_234 });
    expect(attempts).toBe(4);
  });
});

describe("the runtime gives no code, only words:", () => {
  it.each([
    [
      "Deno",
      "error sending request for url (http://x/): client error (Connect): tcp connect error: Connection refused (os error 111)",
      false,
    ],
    [
      "Deno",
      "error sending request for url (http://x/): client error (Connect): dns error: failed to lookup address information",
      false,
    ],
    ["workerd", "connection refused", false],
    ["workerd", "Network connection lost.", true],
    ["a browser", "Failed to fetch", true],
  ])("%s: %s", (_, words, maybeSent) => expectFound(new TypeError(words), words.slice(0, 120), maybeSent));
});

describe("nothing can be sent until somebody changes something:", () => {
  it.each([
    ["an expired certificate", caused({ code: "CERT_HAS_EXPIRED" }), "CERT_HAS_EXPIRED"],
    ["a certificate of one's own", caused({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }), "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["an incomplete chain", caused({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }), "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["another host's certificate", caused({ code: "ERR_TLS_CERT_ALTNAME_INVALID" }), "ERR_TLS_CERT_ALTNAME_INVALID"],
    [
      "a certificate, on Deno",
      new TypeError("client error (Connect): invalid peer certificate: UnknownIssuer"),
      "UnknownIssuer",
    ],
    ["a header that the runtime refuses", caused({ code: "UND_ERR_NOT_SUPPORTED" }), "UND_ERR_NOT_SUPPORTED"],
    ["a port that fetch refuses", new TypeError("fetch failed", { cause: new Error("bad port") }), "bad port"],
    [
      "an invalid URL",
      new TypeError("Failed to parse URL from x", { cause: { code: "ERR_INVALID_URL" } }),
      "Failed to parse URL from x",
    ],
  ])("%s", async (_, failure, reason) => {
    const { error, attempts } = await failingWith(failure);
    expect(error).toMatchObject({ name: "ThredfiNetworkError", maybeSent: false, attempts: 1 });
    expect((error as Error).message.split("\n")[0]).toContain(`${reason}; nothing was sent`);
    expect([attempts, notRetried()]).toEqual([1, ["lasting"]]);
  });
});

describe("a mistake in a program is thrown as it is, at once:", () => {
  const mistakes = [
    new TypeError("AbortSignal.any is not a function"),
    new ReferenceError("x is not defined"),
    new RangeError("no"),
  ];

  it.each(mistakes)("%s", async (mistake) => {
    expect(await failingWith(mistake)).toEqual({ error: mistake, attempts: 1 });
    const fetch = () => Promise.reject(mistake);
    expect(await rejection(client({ fetch, retry: {} }).GET(BUSINESSES))).toBe(mistake);
  });
});

it.each(["read", "write"])("a connection that times out in a %s may have carried the request", (syscall) =>
  expectFound(caused({ code: "ETIMEDOUT", syscall }), "ETIMEDOUT", true),
);

describe("the code is looked for", () => {
  const buried = (depth: number, bury: (inner: unknown) => object): unknown =>
    depth === 0 ? { code: "ECONNREFUSED" } : bury(buried(depth - 1, bury));

  it.each([
    ["causes", "fetch failed", caused],
    ["collected errors", "outer", (inner: unknown) => Object.assign(new TypeError("outer"), { errors: [null, inner] })],
  ])("five %s deep", async (_, words, bury) => {
    await expectFound(buried(5, bury), "ECONNREFUSED", false);
    await expectFound(buried(6, bury), words, true);
  });

  it("and the one counts that says that nothing was sent, else the outermost", async () => {
    const failure = Object.assign(new Error("outer"), { code: "ERR_OUTER", cause: { code: "ENOTFOUND" } });
    await expectFound(failure, "ENOTFOUND", false);
    await expectFound(
      Object.assign(new Error("outer"), { code: "ERR_OUTER", cause: { code: "EPIPE" } }),
      "ERR_OUTER",
      true,
    );
  });

  it.each([
    ["text", "string"],
    [null, "object"],
    [{ code: 7 }, "object"],
  ])("in anything at all: %j", (failure, reason) => expectFound(failure, reason, true));

  it("in causes that go round in circles", async () => {
    const circle: Error & { cause?: unknown } = new Error("one");
    circle.cause = circle;
    await expectFound(circle, "(one;", true);
    const collection = new AggregateError([]);
    collection.errors.push(collection);
    await expectFound(collection, "AggregateError", true);
  });
});

it("a call that nothing can end fails like any other", async () => {
  const acme = await business({ deadline: 0, timeout: 0, retry: false });
  api.next({ reset: "before headers" });
  expect(await rejection(acme.GET(CUSTOMERS))).toMatchObject({ name: "ThredfiNetworkError", maybeSent: true });
});
