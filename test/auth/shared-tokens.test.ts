// The token store that processes share, as the client uses it. The store is a Map here; Redis has tests of its own.

import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { ThredfiClientOptions } from "../../src/index.js";
import { type StoredToken, shareTokens, type TokenBackend } from "../../src/stores/redis/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B, bearerOf, isExchange, PARTNER_ID } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, clock, eventsOf, client as plainClient, useApi } from "../support/client.js";

useApi();

const LIFE = 3_600_000;

let kept: Map<string, StoredToken>;
/** The methods of the store that were called, in order. */
let asked: string[];
/** Thrown by the store when it is set. */
let failure: unknown;
beforeEach(() => {
  kept = new Map();
  asked = [];
  failure = undefined;
});

const plainStore = (): TokenBackend => {
  const ask = (method: string) => {
    asked.push(method);
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

const client = (backend: TokenBackend, options: ThredfiClientOptions = {}) =>
  plainClient({ tokenStore: shareTokens(backend), ...options });
const FINGERPRINT = createHash("sha256").update(API_KEY).digest("hex").slice(0, 16);
const partnerKey = () => `${api.url}|${PARTNER_ID}|${FINGERPRINT}|partner`;
const put = (value: string, expiresIn: number, life = LIFE) =>
  kept.set(partnerKey(), { value, expiresInMs: expiresIn, lifeMs: life });
const exchanges = () => api.exchanges("partner").length;

describe("a token in the store", () => {
  it("is used, reported, and not exchanged", async () => {
    put("shared", 500_000);
    const thredfi = client(plainStore());
    await thredfi.GET(BUSINESSES);
    expect(bearerOf(api.calls()[0])).toBe("shared");
    expect(exchanges()).toBe(0);
    expect(eventsOf("token.shared")).toEqual([{ type: "token.shared", credential: "partner", expiresIn: 500 }]);
    // It lives from when it was taken.
    clock.time += 400_000;
    expect(await thredfi.tokens.partner()).toMatchObject({ accessToken: "shared", expiresIn: 100 });
  });

  it.each([
    ["is not taken when it is due for a refresh", 60_000, LIFE, 1],
    ["is taken a millisecond before", 60_001, LIFE, 0],
    ["with a short life is due in the last tenth of its life", 100, 1_000, 1],
    ["with a short life is taken before", 101, 1_000, 0],
  ])("%s", async (_, expiresIn, life, expected) => {
    put("shared", expiresIn, life);
    await client(plainStore()).tokens.partner();
    expect(exchanges()).toBe(expected);
  });

  it("is not taken again when the server rejected it", async () => {
    put("shared", 500_000);
    const thredfi = client(plainStore());
    await thredfi.tokens.partner();
    clock.time += 5_000;
    api.revoke("shared");
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect(api.calls().map(bearerOf)).toEqual(["shared", "partner-token-1"]);
    expect(eventsOf("token.obtained", "token.refreshed")).toMatchObject([{ type: "token.refreshed" }]);
    expect(kept.get(partnerKey())?.value).toBe("partner-token-1");
  });

  it("is not taken in place of itself when it is refreshed", async () => {
    const thredfi = client(plainStore());
    await thredfi.tokens.partner();
    clock.time += 3_595_000;
    // A store whose clock runs slowly thinks that it lives.
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-2");
  });

  it("that another process refreshed is taken in place of the cached one", async () => {
    const thredfi = client(plainStore());
    await thredfi.tokens.partner();
    put("of another process", 500_000);
    clock.time += 3_595_000;
    expect((await thredfi.tokens.partner()).accessToken).toBe("of another process");
    expect(exchanges()).toBe(1);
  });
});

it("the store is asked also when the clock counts from below zero", async () => {
  clock.time = -10_000_000;
  put("shared", 500_000);
  expect((await client(plainStore()).tokens.partner()).accessToken).toBe("shared");
});

describe("a token that was", () => {
  it("rejected is not taken from the store again after its place in memory went to another", async () => {
    const thredfi = client(plainStore(), { maxTokens: 1 });
    const acme = thredfi.business(BUSINESS_A);
    await acme.GET(CUSTOMERS);
    const revoked = bearerOf(api.calls()[0]);
    api.revoke(revoked);
    const release = api.hold((request) => bearerOf(request) === revoked);
    const late = acme.GET(CUSTOMERS);
    await expect.poll(() => api.calls().length).toBe(2);
    await thredfi.business(BUSINESS_B).GET(CUSTOMERS);
    release();
    expect((await late).response.status).toBe(200);
  });

  it("forgotten does not come back with an exchange that was on its way", async () => {
    const release = api.hold((request) => isExchange(request) && request.path.includes(BUSINESS_A));
    const thredfi = client(plainStore());
    const asked = thredfi.tokens.business(BUSINESS_A);
    await expect.poll(() => api.exchanges("business").length).toBe(1);
    await thredfi.tokens.forget(BUSINESS_A);
    release();
    await asked;
    expect([...kept.keys()].filter((key) => key.includes(BUSINESS_A))).toEqual([]);
  });

  it("exchanged is left in the store with the life that it has left", async () => {
    api.respond(() => {
      clock.time += 4_000;
      return undefined;
    });
    await client(plainStore()).tokens.partner();
    expect(kept.get(partnerKey())).toMatchObject({ value: "partner-token-1", lifeMs: LIFE, expiresInMs: LIFE - 4_000 });
  });

  it.each([
    ["exchanged is left there with its last millisecond", 1, 1],
    ["exchanged is not left there when it has none", 1_000, 0],
  ])("%s", async (_, left, expected) => {
    // The token lives for 1,000 ms.
    api.respond(() => {
      clock.time += left === 1 ? 999 : 1_000;
      return { body: { access_token: "short", expires_in: 1 } };
    });
    await client(plainStore()).tokens.partner();
    expect(asked.filter((question) => question === "set")).toHaveLength(expected);
    if (expected) expect(kept.get(partnerKey())?.expiresInMs).toBe(left);
  });
});

describe("a store that fails", () => {
  it("fails no call, is reported once, and is left alone for five seconds", async () => {
    const thredfi = client(plainStore());
    failure = new Error("connection lost");
    await thredfi.tokens.partner();
    expect(asked).toEqual(["get"]);
    expect(eventsOf("store.unavailable")).toEqual([{ type: "store.unavailable", message: "connection lost" }]);

    clock.time += 4_999;
    await thredfi.tokens.business(BUSINESS_A);
    expect(asked).toEqual(["get"]);

    // Asked once more, it fails once more; nobody has to hear that again.
    clock.time += 1;
    await thredfi.tokens.business("00000000-0000-4000-8000-000000000003");
    expect(asked).toEqual(["get", "get"]);
    expect(eventsOf("store.unavailable")).toHaveLength(1);
  });

  it("is reported again when it responds, and again when it fails after that", async () => {
    const thredfi = client(plainStore());
    failure = "gone";
    await thredfi.tokens.partner();
    failure = undefined;
    clock.time += 5_000;
    await thredfi.tokens.business(BUSINESS_A);
    await thredfi.tokens.business("00000000-0000-4000-8000-000000000003");
    expect(eventsOf("store.available")).toEqual([{ type: "store.available" }]);
    failure = "gone again";
    await thredfi.tokens.business("00000000-0000-4000-8000-000000000004");
    expect(eventsOf("store.unavailable")).toEqual([
      { type: "store.unavailable", message: "gone" },
      { type: "store.unavailable", message: "gone again" },
    ]);
  });

  it("does not count as available because of a response to an earlier question", async () => {
    let respond = () => {};
    const responded = new Promise<void>((resolve) => {
      respond = resolve;
    });
    const slow: TokenBackend = {
      ...plainStore(),
      async get(key) {
        if (key.endsWith("partner")) await responded;
        else throw new Error("gone");
        return undefined;
      },
    };
    const thredfi = client(slow);
    const partner = thredfi.tokens.partner();
    const business = thredfi.tokens.business(BUSINESS_A);
    await expect.poll(() => eventsOf("store.unavailable")).toHaveLength(1);
    respond();
    await Promise.all([partner, business]);
    expect(eventsOf("store.available")).toEqual([]);
  });

  it("cannot reveal the token that it was given", async () => {
    const store = plainStore();
    const thredfi = client({
      ...store,
      set: (_, { value }) => {
        throw new Error(`cannot keep ${value}`);
      },
    });
    await thredfi.tokens.partner();
    expect(eventsOf("store.unavailable")).toEqual([{ type: "store.unavailable", message: "cannot keep ***" }]);
  });

  it("fails no call either when nobody listens", async () => {
    const thredfi = client(plainStore(), { onEvent: undefined });
    failure = new Error("connection lost");
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    failure = undefined;
    clock.time += 5_000;
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
  const locking = (withLock: NonNullable<TokenBackend["withLock"]>): TokenBackend => ({ ...plainStore(), withLock });

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
    expect(eventsOf("token.shared")).toHaveLength(1);
  });

  it("does not lock for what it has", async () => {
    put("shared", 500_000);
    await client(locking(() => Promise.reject(new Error("must not be called")))).tokens.partner();
    expect(eventsOf("store.unavailable")).toEqual([]);
  });

  it("makes one exchange, however often it runs the work", async () => {
    const twice = async <Result>(_: string, work: () => Promise<Result>) => {
      const [first] = await Promise.all([work(), work()]);
      return first;
    };
    await client(locking(twice)).tokens.partner();
    expect(exchanges()).toBe(1);
  });

  it("is done without when its lock fails before the work", async () => {
    const thredfi = client(locking(() => Promise.reject(new Error("no lock"))));
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    expect(eventsOf("store.unavailable")).toEqual([{ type: "store.unavailable", message: "no lock" }]);
    // And not asked for a lock again at once.
    await thredfi.tokens.business(BUSINESS_A);
    expect(eventsOf("store.unavailable")).toHaveLength(1);
    expect(asked).toEqual(["get"]);
  });

  it("gives the token of the work when its lock fails after it", async () => {
    const thredfi = client(
      locking(async (_, work) => {
        await work();
        throw new Error("lock lost");
      }),
    );
    expect((await thredfi.tokens.partner()).accessToken).toBe("partner-token-1");
    expect(exchanges()).toBe(1);
    expect(eventsOf("store.unavailable")).toEqual([]);
  });

  it("has no part in an exchange that fails", async () => {
    api.respond(() => ({ status: 400, body: { error: "invalid_request" } }));
    const thredfi = client(locking((_, work) => work()));
    await expect(thredfi.tokens.partner()).rejects.toMatchObject({ code: "invalid_request" });
    expect(exchanges()).toBe(1);
    expect(eventsOf("store.unavailable")).toEqual([]);
  });
});
