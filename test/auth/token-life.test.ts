// How long a token is kept, and how it is renewed while calls go on.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createThredfiClient,
  ThredfiAuthenticationError,
  type ThredfiClientOptions,
  type ThredfiEvent,
} from "../../src/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B, bearerOf, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";

let api: TestApi;
let now: number;
let events: ThredfiEvent[];
beforeEach(async () => {
  api = await startApi();
  now = 1_000_000;
  events = [];
});
afterEach(() => api.close());

const client = (options: ThredfiClientOptions = {}) =>
  createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    now: () => now,
    retry: false,
    onEvent: (event) => events.push(event),
    ...options,
  });
const tokenEvents = () => events.filter(({ type }) => type.startsWith("token."));
const eventTypes = () => events.map(({ type }) => type);

/** Tokens that live for `expiresIn`, whatever that is; they are numbered. */
function issue(expiresIn: unknown, accessToken = (n: number) => `t${n}`): void {
  let n = 0;
  api.answer(({ path }) =>
    path === "/v1/platform/oauth2/token/"
      ? { body: { access_token: accessToken(++n), ...(expiresIn !== undefined && { expires_in: expiresIn }) } }
      : undefined,
  );
}

/** Milliseconds after which a call makes the client ask for a new token, in the background or not. */
async function keptFor(thredfi: ReturnType<typeof client>): Promise<number> {
  const start = now;
  await thredfi.GET(BUSINESSES);
  let [low, high] = [0, 200_000_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const probe = client();
    now = start;
    await probe.GET(BUSINESSES);
    const before = api.exchanges("partner").length;
    now = start + middle;
    await probe.GET(BUSINESSES);
    await new Promise((resolve) => setImmediate(resolve));
    await probe.GET(BUSINESSES);
    if (api.exchanges("partner").length > before) high = middle;
    else low = middle + 1;
  }
  return low;
}

describe("a token is renewed", () => {
  it.each([
    ["a minute before its end", 3600, 3_540_000],
    ["a tenth of its life before its end when that is less", 100, 90_000],
    ["after the longest life that is believed: a day, less the margin", 10 ** 12, 86_340_000],
    ["by a number in quotes", "3600", 3_540_000],
  ])("%s (expires_in %j)", async (_, expiresIn, expected) => {
    issue(expiresIn);
    expect(await keptFor(client())).toBe(expected);
  });

  it.each([[0], [-5], [null], ["soon"], [""], [{}], [undefined], [true]])(
    "for every call when expires_in is %j",
    async (expiresIn) => {
      issue(expiresIn);
      const thredfi = client();
      await Promise.all([thredfi.GET(BUSINESSES), thredfi.GET(BUSINESSES)]);
      await thredfi.GET(BUSINESSES);
      expect(api.calls().map(bearerOf)).toEqual(["t1", "t1", "t2"]);
    },
  );

  it("by exp and iat of the JWT when expires_in is missing, and only then", async () => {
    const jwt = (n: number) => `e30.${btoa(JSON.stringify({ iat: 50, exp: 150, n })).replaceAll("=", "")}.sig`;
    issue(undefined, jwt);
    expect(await keptFor(client())).toBe(90_000);
    issue(1000, jwt);
    expect(await keptFor(client())).toBe(940_000);
  });
});

describe("renewal ahead of expiry", () => {
  it("happens in the background while the old token serves, once", async () => {
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    api.answer(async ({ path }) => {
      if (path.endsWith("/oauth2/token/")) await held;
      return undefined;
    });
    now += 3_541_000;
    await Promise.all(Array.from({ length: 20 }, () => thredfi.GET(BUSINESSES)));
    expect(new Set(api.calls().map(bearerOf))).toEqual(new Set(["partner-token-1"]));
    expect(api.exchanges("partner")).toHaveLength(2);
    release();
    await expect
      .poll(async () => {
        await thredfi.GET(BUSINESSES);
        return bearerOf(api.calls().at(-1));
      })
      .toBe("partner-token-2");
    expect(api.exchanges("partner")).toHaveLength(2);
    expect(eventTypes()).toContain("token.refreshed");
  });

  it("is waited for in the last tenth of the margin, when a token might expire on its way", async () => {
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    now += 3_594_000;
    await thredfi.GET(BUSINESSES);
    expect(bearerOf(api.calls().at(-1))).toBe("partner-token-2");
  });

  it("may fail without a call failing, as long as the old token lives, and is not repeated at once", async () => {
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    api.answer(({ path }) =>
      path.endsWith("/oauth2/token/") ? { status: 503, body: { error: "server_error" } } : undefined,
    );
    now += 3_541_000;
    for (let i = 0; i < 5; i++) expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    await expect.poll(eventTypes).toContain("token.failed");
    const failed = api.exchanges("partner").length;
    await thredfi.GET(BUSINESSES);
    expect(api.exchanges("partner")).toHaveLength(failed);
    now += 53_000;
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    now += 6_000;
    await expect(thredfi.GET(BUSINESSES)).rejects.toThrow(ThredfiAuthenticationError);
  });

  it("does not trust a clock that was set back", async () => {
    const thredfi = client();
    await thredfi.GET(BUSINESSES);
    now -= 7_200_000;
    await thredfi.GET(BUSINESSES);
    expect(bearerOf(api.calls().at(-1))).toBe("partner-token-2");
  });

  it("does not depend on the machine's clock being right", async () => {
    for (const skew of [-86_400_000, 0, 86_400_000]) {
      now = Date.now() + skew;
      const thredfi = client();
      const before = api.exchanges("partner").length;
      await thredfi.GET(BUSINESSES);
      now += 3_500_000;
      await thredfi.GET(BUSINESSES);
      expect(api.exchanges("partner").length - before).toBe(1);
    }
  });
});

describe("callers of one exchange", () => {
  it("who abort leave it running for the others", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    api.answer(async ({ path }) => {
      if (path.endsWith("/oauth2/token/")) await held;
      return undefined;
    });
    const thredfi = client();
    const controller = new AbortController();
    const aborted = thredfi.GET(BUSINESSES, { signal: controller.signal });
    const patient = thredfi.GET(BUSINESSES);
    await expect.poll(() => api.exchanges("partner").length).toBe(1);
    controller.abort(new Error("changed my mind"));
    await expect(aborted).rejects.toThrow("changed my mind");
    release();
    expect((await patient).response.status).toBe(200);
    expect(api.exchanges("partner")).toHaveLength(1);
  });
});

describe("the bound on tokens", () => {
  it("drops the least recently used", async () => {
    const thredfi = client({ maxTokens: 2 });
    const third = "00000000-0000-4000-8000-000000000003";
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_B).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.business(third).GET(CUSTOMERS);
    expect(api.exchanges("business")).toHaveLength(3);
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    expect(api.exchanges("business")).toHaveLength(3);
    await thredfi.business(BUSINESS_B).GET(CUSTOMERS);
    expect(api.exchanges("business")).toHaveLength(4);
  });
});

describe("client.tokens", () => {
  it("gives a live token with its life, from the same memory that calls use", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    now += 600_500;
    const token = await thredfi.tokens.business(BUSINESS_A.toUpperCase());
    expect(token.accessToken).toBe(bearerOf(api.calls()[0]));
    expect(token.expiresIn).toBe(2999);
    expect(Math.abs(token.expiresAt.getTime() - (Date.now() + 2_999_500))).toBeLessThan(1000);
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    expect(api.exchanges("partner")).toHaveLength(1);
    expect(api.exchanges("business")).toHaveLength(1);
    await expect(thredfi.tokens.business("acme")).rejects.toMatchObject({ field: "business id" });
  });

  it("forgets one token, or all", async () => {
    const thredfi = client();
    await thredfi.tokens.business(BUSINESS_A);
    await thredfi.tokens.business(BUSINESS_B);
    await thredfi.tokens.forget(BUSINESS_A);
    await thredfi.tokens.business(BUSINESS_A);
    await thredfi.tokens.business(BUSINESS_B);
    expect(api.exchanges("business")).toHaveLength(3);
    await thredfi.tokens.forget();
    await thredfi.tokens.business(BUSINESS_B);
    expect(api.exchanges("partner")).toHaveLength(2);
    expect(api.exchanges("business")).toHaveLength(4);
  });
});

describe("onEvent", () => {
  it("tells what happened to tokens, in order", async () => {
    const thredfi = client();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    expect(tokenEvents()).toEqual([
      { type: "token.obtained", credential: "partner", expiresIn: 3_600_000 },
      { type: "token.obtained", credential: "business", businessId: BUSINESS_A, expiresIn: 3_600_000 },
      { type: "token.reused", credential: "business", businessId: BUSINESS_A, expiresIn: 3_600_000 },
    ]);
  });

  it("does not break a call by throwing", async () => {
    const thredfi = client({
      onEvent() {
        throw new Error("listener");
      },
    });
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
  });
});
