// The store itself, on a real Redis: lives, seals, and the lock of one holder at a time.

import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { API_KEY } from "../../support/api.js";
import { libraries } from "./clients.js";
import { describeRedis } from "./server.js";
import { useFleet, wait } from "./setup.js";

const KEY = "https://sandbox.example|partner|business";
const TOKEN = { value: "a-token", lifeMs: 3_600_000, expiresInMs: 3_000_000 };

/** Work that goes on until it is told to end. */
function longWork() {
  let begun = false;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    begun = true;
    await ended;
    return "done";
  };
  return { work, end: () => end(), hasBegun: () => begun };
}

describeRedis.each(libraries)("the store over $name", (library) => {
  const fleet = useFleet(library);

  describe("keeps a token", () => {
    it("with the life it has left, counted by Redis", async () => {
      const store = fleet.backend();
      await store.set(KEY, TOKEN);
      await wait(30);
      const stored = await fleet.backend().get(KEY);
      expect(stored).toMatchObject({ value: "a-token", lifeMs: 3_600_000 });
      expect(stored?.expiresInMs).toBeLessThanOrEqual(2_999_971);
      expect(stored?.expiresInMs).toBeGreaterThan(2_990_000);
    });

    it("until its life is over", async () => {
      const store = fleet.backend();
      await store.set(KEY, { ...TOKEN, expiresInMs: 250.4 });
      expect(await store.get(KEY)).toBeDefined();
      await wait(260);
      expect(await store.get(KEY)).toBeUndefined();
      expect(await fleet.dump()).toEqual({});
    });

    it("and does not take a response for late that waited while this process was busy", async () => {
      const store = fleet.backend({ commandTimeout: 100 });
      await store.set(KEY, TOKEN);
      // One of these rounds blocks between the command's leaving and the reading of its response.
      for (let turns = 0; turns < 8; turns++) {
        const stored = store.get(KEY);
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        const busyUntil = Date.now() + 130;
        while (Date.now() < busyUntil);
        expect(await stored).toMatchObject({ value: "a-token" });
      }
    });

    it("until it is deleted", async () => {
      const store = fleet.backend();
      await store.set(KEY, TOKEN);
      await store.delete(KEY);
      expect(await store.get(KEY)).toBeUndefined();
      expect(await fleet.dump()).toEqual({});
    });

    it("under a prefix", async () => {
      const store = fleet.backend({ prefix: "acme:" });
      await store.set(KEY, TOKEN);
      expect(Object.keys(await fleet.dump())).toEqual([expect.stringMatching(/^acme:[\w-]{43}$/)]);
      expect(await fleet.backend().get(KEY)).toBeUndefined();
    });

    it("of the shortest life that Redis knows", async () => {
      await expect(fleet.backend().set(KEY, { ...TOKEN, expiresInMs: 0.2 })).resolves.toBeUndefined();
    });
  });

  describe("does not take", () => {
    it("what it cannot open", async () => {
      const store = fleet.backend();
      await store.set(KEY, TOKEN);
      const [[name, sealed] = ["", ""]] = Object.entries(await fleet.dump());
      const last = sealed.at(-5) === "A" ? "B" : "A";
      const forged = [
        `${sealed.slice(0, -5)}${last}${sealed.slice(-4)}`,
        sealed.slice(0, -1),
        sealed.replace("1.", "0."),
        sealed.slice(2),
        JSON.stringify(TOKEN),
        "1.",
        "garbage",
        "",
      ];
      for (const value of forged) {
        await fleet.admin.set(name, value, "PX", 60_000);
        expect(await store.get(KEY), value).toBeUndefined();
      }
      await fleet.admin.set(name, sealed, "PX", 60_000);
      expect(await store.get(KEY)).toMatchObject({ value: "a-token" });
    });

    it("a value that was moved to another key", async () => {
      const store = fleet.backend();
      const other = KEY.replace("business", "other");
      await store.set(KEY, TOKEN);
      const [from = ""] = Object.keys(await fleet.dump());
      await store.set(other, TOKEN);
      const to = Object.keys(await fleet.dump()).find((name) => name !== from) ?? "";
      await fleet.admin.copy(from, to, "REPLACE");
      expect(await store.get(other)).toBeUndefined();
      expect(await store.get(KEY)).toBeDefined();
    });

    it("a value of another type, which is replaced", async () => {
      const store = fleet.backend();
      await store.set(KEY, TOKEN);
      const [name = ""] = Object.keys(await fleet.dump());
      await fleet.admin.del(name);
      await fleet.admin.lpush(name, "x");
      expect(await store.get(KEY)).toBeUndefined();
      expect(await store.withLock(KEY, () => Promise.resolve(store.set(KEY, TOKEN)))).toBeUndefined();
      expect(await store.get(KEY)).toMatchObject({ value: "a-token" });
    });

    it("a value that was made to last: the token would not", async () => {
      const store = fleet.backend();
      await store.set(KEY, TOKEN);
      const [name = ""] = Object.keys(await fleet.dump());
      await fleet.admin.pexpire(name, 10 * TOKEN.lifeMs);
      expect((await store.get(KEY))?.expiresInMs).toBe(TOKEN.lifeMs);
      await fleet.admin.persist(name);
      expect(await store.get(KEY)).toBeUndefined();
    });

    it("what another key has sealed", async () => {
      await fleet.backend().set(KEY, TOKEN);
      const bytes = new Uint8Array(32).fill(7);
      for (const options of [{ apiKey: "sk_other" }, { encryptionKey: bytes }]) {
        expect(await fleet.backend(options).get(KEY)).toBeUndefined();
      }
    });
  });

  it("reads what was sealed with the same encryption key, in whatever form it is given", async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    await fleet.backend({ encryptionKey: bytes }).set(KEY, TOKEN);
    for (const form of [
      key,
      ...(["base64", "base64url", "hex"] as const).map((as) => Buffer.from(bytes).toString(as)),
    ]) {
      const store = fleet.backend({ apiKey: "sk_whatever", encryptionKey: form });
      expect(await store.get(KEY)).toMatchObject({ value: "a-token" });
    }
  });

  it("never seals the same token to the same text", async () => {
    const store = fleet.backend();
    await store.set(KEY, TOKEN);
    const before = Object.values(await fleet.dump());
    await store.set(KEY, TOKEN);
    expect(Object.values(await fleet.dump())).not.toEqual(before);
  });

  it("shows no secret when it is inspected", async () => {
    const shown = inspect(await fleet.backend(), { depth: 10, showHidden: true });
    expect(shown).toContain("RedisBackend");
    expect(shown).not.toContain(API_KEY);
  });

  describe("the lock", () => {
    it("lets one work at a time, and hands on what the work gave or threw", async () => {
      const [first, second] = [fleet.backend(), fleet.backend()];
      const log: string[] = [];
      const work = (name: string) => async () => {
        log.push(`${name} begins`);
        await wait(40);
        log.push(`${name} ends`);
        return name;
      };
      const works = [first.withLock(KEY, work("a")), second.withLock(KEY, work("b"))];
      expect(await Promise.all(works)).toEqual(["a", "b"]);
      expect(log.map((line) => line.split(" ")[1])).toEqual(["begins", "ends", "begins", "ends"]);

      const failure = new Error("the exchange failed");
      await expect(first.withLock(KEY, () => Promise.reject(failure))).rejects.toBe(failure);
      await expect.poll(() => fleet.dump()).toEqual({});
    });

    it("holds up nobody with another key", async () => {
      const store = fleet.backend();
      const { work, end } = longWork();
      const held = store.withLock(KEY, work);
      expect(await store.withLock(`${KEY}2`, async () => "at once")).toBe("at once");
      end();
      await held;
    });

    it("lets all who wait go on when the holder has left a token, without taking turns", async () => {
      const holder = fleet.backend();
      const waiting = Array.from({ length: 6 }, () => fleet.backend({ pollInterval: 10 }));
      const holding = longWork();
      const held = holder.withLock(KEY, holding.work);
      await expect.poll(holding.hasBegun).toBe(true);
      let together = 0;
      let most = 0;
      const works = waiting.map((store) =>
        store.withLock(KEY, async () => {
          most = Math.max(most, ++together);
          await wait(100);
          together--;
        }),
      );
      await wait(200);
      expect(most).toBe(0);
      await holder.set(KEY, TOKEN);
      const left = performance.now();
      await Promise.all(works);
      expect(most).toBeGreaterThan(1);
      expect(performance.now() - left).toBeLessThan(5_000);
      holding.end();
      await held;
    });

    it("is not released by one who no longer has it", async () => {
      const options = { lockLimit: 120, pollInterval: 10 };
      const [slow, next] = [fleet.backend(options), fleet.backend({ ...options, lockLimit: 2_000 })];
      const [slowWork, nextWork] = [longWork(), longWork()];
      const slowDone = slow.withLock(KEY, slowWork.work);
      await expect.poll(slowWork.hasBegun).toBe(true);
      const nextDone = next.withLock(KEY, nextWork.work);
      await expect.poll(nextWork.hasBegun).toBe(true);
      const owned = await fleet.dump();
      expect(Object.keys(owned)).toHaveLength(1);

      slowWork.end();
      expect(await slowDone).toBe("done");
      await wait(50);
      expect(await fleet.dump()).toEqual(owned);
      nextWork.end();
      expect(await nextDone).toBe("done");
      await expect.poll(() => fleet.dump()).toEqual({});
    });

    it("keeps nobody waiting beyond the limit", async () => {
      const holding = longWork();
      const held = fleet.backend({ lockLimit: 60_000 }).withLock(KEY, holding.work);
      await expect.poll(holding.hasBegun).toBe(true);
      const started = performance.now();
      expect(await fleet.backend({ lockLimit: 150 }).withLock(KEY, async () => "alone")).toBe("alone");
      expect(performance.now() - started).toBeGreaterThanOrEqual(149);
      expect(performance.now() - started).toBeLessThan(1_000);
      holding.end();
      await held;
    });
  });
});
