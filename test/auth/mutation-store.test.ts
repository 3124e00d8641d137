// What mutation testing showed that no other test looks at: the store that a fleet shares tokens through, as the client
// uses it. The store is a Map; Redis has tests of its own.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createThredfiClient,
  type StoredToken,
  type ThredfiClientOptions,
  type ThredfiEvent,
  type TokenStore,
} from "../../src/index.js";
import { API_KEY, BUSINESS_A, bearerOf, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";
const LIFE = 3_600_000;

let api: TestApi;
let now: number;
let events: ThredfiEvent[];
let kept: Map<string, StoredToken>;
/** What the store was asked, in order. */
let asked: string[];
/** Thrown by the store instead of an answer. */
let failure: unknown;
beforeEach(async () => {
  api = await startApi();
  now = 1_000_000;
  events = [];
  kept = new Map();
  asked = [];
  failure = undefined;
});
afterEach(() => api.close());

const plainStore = (): TokenStore => {
  const ask = (question: string) => {
    asked.push(question);
    if (failure !== undefined) throw failure;
  };
  return {
    get(key) {
      ask("get");
      return kept.get(key);
    },
    set(key, token) {
      ask("set");
      kept.set(key, token);
    },
    delete(key) {
      ask("delete");
      kept.delete(key);
    },
  };
};

const client = (tokenStore: TokenStore, options: ThredfiClientOptions = {}) =>
  createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    now: () => now,
    retry: false,
    onEvent: (event) => events.push(event),
    tokenStore,
    ...options,
  });
const partnerKey = () => `${api.url}|${PARTNER_ID}|partner`;
const put = (value: string, expiresIn: number, life = LIFE) => kept.set(partnerKey(), { value, expiresIn, life });
const of = (...types: ThredfiEvent["type"][]) => events.filter(({ type }) => types.includes(type));
const exchanges = () => api.exchanges("partner").length;

describe("a token in the store", () => {
  it("is used, told of, and not exchanged", async () => {
    put("shared", 500_000);
    const thredfi = client(plainStore());
    await thredfi.GET(BUSINESSES);
    expect(bearerOf(api.calls()[0])).toBe("shared");
    expect(exchanges()).toBe(0);
    expect(of("token.shared")).toEqual([{ type: "token.shared", credential: "partner", expiresIn: 500_000 }]);
    // It lives from when it was taken.
    now += 400_000;
    expect(await thredfi.tokens.partner()).toMatchObject({ accessToken: "shared", expiresIn: 100 });
  });

  it.each([
    ["is not taken when it is due for renewal", 60_000, LIFE, 1],
    ["is taken a millisecond before", 60_001, LIFE, 0],
    ["that lives shortly is due in the last tenth of its life", 100, 1_000, 1],
    ["that lives shortly is taken before", 101, 1_000, 0],
  ])("%s", async (_, expiresIn, life, expected) => {
    put("shared", expiresIn, life);
    await client(plainStore()).tokens.partner();
    expect(exchanges()).toBe(expected);
  });

  it("is not taken again when the server refused it", async () => {
    put("shared", 500_000);
    api.answer((request) => (bearerOf(request) === "shared" ? { status: 401, body: {} } : undefined));
    expect((await client(plainStore()).GET(BUSINESSES)).response.status).toBe(200);
    expect(api.calls().map(bearerOf)).toEqual(["shared", "partner-token-1"]);
    expect(of("token.obtained", "token.refreshed")).toMatchObject([{ type: "token.refreshed" }]);
    expect(kept.get(partnerKey())?.value).toBe("partner-token-1");
  });

  it("is not taken in place of itself when it is renewed", async () => {
    const thredfi = client(plainStore());
    await thredfi.tokens.partner();
    now += 3_595_000;
    // A store whose clock runs slowly thinks that it lives.
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-2");
  });

  it("that another process renewed is taken in place of the one in hand", async () => {
    const thredfi = client(plainStore());
    await thredfi.tokens.partner();
    put("of another process", 500_000);
    now += 3_595_000;
    expect((await thredfi.tokens.partner()).accessToken).toBe("of another process");
    expect(exchanges()).toBe(1);
  });
});

it("a clock may count from anywhere: the store is asked before zero too", async () => {
  now = -10_000_000;
  put("shared", 500_000);
  expect((await client(plainStore()).tokens.partner()).accessToken).toBe("shared");
});

describe("a token that was exchanged", () => {
  it("is left in the store with the life that it has left", async () => {
    api.answer(() => {
      now += 4_000;
      return undefined;
    });
    await client(plainStore()).tokens.partner();
    expect(kept.get(partnerKey())).toMatchObject({ value: "partner-token-1", life: LIFE, expiresIn: LIFE - 4_000 });
  });

  it.each([
    ["is left there with its last millisecond", 1, 1],
    ["is not left there when it has none", 1_000, 0],
  ])("%s", async (_, left, expected) => {
    // The token lives for 1,000 ms.
    api.answer(() => {
      now += left === 1 ? 999 : 1_000;
      return { body: { access_token: "short", expires_in: 1 } };
    });
    await client(plainStore()).tokens.partner();
    expect(asked.filter((question) => question === "set")).toHaveLength(expected);
    if (expected) expect(kept.get(partnerKey())?.expiresIn).toBe(left);
  });
});

describe("a store that fails", () => {
  it("fails no call, is told of once, and is left alone for five seconds", async () => {
    const thredfi = client(plainStore());
    failure = new Error("connection lost");
    await thredfi.tokens.partner();
    expect(asked).toEqual(["get"]);
    expect(of("store.unavailable")).toEqual([{ type: "store.unavailable", message: "connection lost" }]);

    now += 4_999;
    await thredfi.tokens.business(BUSINESS_A);
    expect(asked).toEqual(["get"]);

    // Asked once more, it fails once more; nobody has to hear that again.
    now += 1;
    await thredfi.tokens.business("00000000-0000-4000-8000-000000000003");
    expect(asked).toEqual(["get", "get"]);
    expect(of("store.unavailable")).toHaveLength(1);
  });

  it("is told of once more when it answers again, and once more when it fails after that", async () => {
    const thredfi = client(plainStore());
    failure = "gone";
    await thredfi.tokens.partner();
    failure = undefined;
    now += 5_000;
    await thredfi.tokens.business(BUSINESS_A);
    await thredfi.tokens.business("00000000-0000-4000-8000-000000000003");
    expect(of("store.available")).toEqual([{ type: "store.available" }]);
    failure = "gone again";
    await thredfi.tokens.business("00000000-0000-4000-8000-000000000004");
    expect(of("store.unavailable")).toEqual([
      { type: "store.unavailable", message: "gone" },
      { type: "store.unavailable", message: "gone again" },
    ]);
  });

  it("is not taken for mended by an answer to what it was asked before", async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow: TokenStore = {
      ...plainStore(),
      async get(key) {
        if (key.endsWith("partner")) await answered;
        else throw new Error("gone");
        return undefined;
      },
    };
    const thredfi = client(slow);
    const partner = thredfi.tokens.partner();
    const business = thredfi.tokens.business(BUSINESS_A);
    await expect.poll(() => of("store.unavailable")).toHaveLength(1);
    answer();
    await Promise.all([partner, business]);
    expect(of("store.available")).toEqual([]);
  });

  it("does not get to tell the token that it was given", async () => {
    const store = plainStore();
    const thredfi = client({
      ...store,
      set: (_, { value }) => {
        throw new Error(`cannot keep ${value}`);
      },
    });
    await thredfi.tokens.partner();
    expect(of("store.unavailable")).toEqual([{ type: "store.unavailable", message: "cannot keep ***" }]);
  });

  it("is as good as none for a client that nobody listens to", async () => {
    const thredfi = client(plainStore(), { onEvent: undefined });
    failure = new Error("connection lost");
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    failure = undefined;
    now += 5_000;
    await thredfi.tokens.forget();
    put("shared", 500_000);
    expect((await thredfi.tokens.partner()).accessToken).toBe("shared");
  });

  it("cannot forget, and says so", async () => {
    const thredfi = client(plainStore());
    await thredfi.tokens.partner();
    failure = new Error("connection lost");
    await expect(thredfi.tokens.forget()).rejects.toThrow("connection lost");
  });
});

describe("a store with a lock", () => {
  const locking = (withLock: NonNullable<TokenStore["withLock"]>): TokenStore => ({ ...plainStore(), withLock });

  it("is asked again under the lock, for what another process obtained meanwhile", async () => {
    const thredfi = client(
      locking(async (key, work) => {
        asked.push("lock");
        expect(key).toBe(partnerKey());
        put("of another process", 500_000);
        return work();
      }),
    );
    expect((await thredfi.tokens.partner()).accessToken).toBe("of another process");
    expect(asked).toEqual(["get", "lock", "get"]);
    expect(exchanges()).toBe(0);
    expect(of("token.shared")).toHaveLength(1);
  });

  it("does not lock for what it has", async () => {
    put("shared", 500_000);
    await client(locking(() => Promise.reject(new Error("must not be asked")))).tokens.partner();
    expect(of("store.unavailable")).toEqual([]);
  });

  it("makes one exchange, however often it runs the work", async () => {
    const twice = async <Result>(_: string, work: () => Promise<Result>) => {
      const [first] = await Promise.all([work(), work()]);
      return first;
    };
    await client(locking(twice)).tokens.partner();
    expect(exchanges()).toBe(1);
  });

  it("whose lock fails before the work is gone without", async () => {
    const thredfi = client(locking(() => Promise.reject(new Error("no lock"))));
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    expect(of("store.unavailable")).toEqual([{ type: "store.unavailable", message: "no lock" }]);
    // And not asked for a lock again at once.
    await thredfi.tokens.business(BUSINESS_A);
    expect(of("store.unavailable")).toHaveLength(1);
    expect(asked).toEqual(["get"]);
  });

  it("whose lock fails after the work gives the token of the work", async () => {
    const thredfi = client(
      locking(async (_, work) => {
        await work();
        throw new Error("lock lost");
      }),
    );
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    expect(exchanges()).toBe(1);
    expect(of("store.unavailable")).toEqual([]);
  });

  it("is no part of an exchange that fails", async () => {
    api.answer(() => ({ status: 400, body: { error: "invalid_request" } }));
    const thredfi = client(locking((_, work) => work()));
    await expect(thredfi.tokens.partner()).rejects.toMatchObject({ code: "invalid_request" });
    expect(exchanges()).toBe(1);
    expect(of("store.unavailable")).toEqual([]);
  });
});
