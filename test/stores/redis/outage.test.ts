// Redis gone, or silent: calls go on, and the client says so once.

import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { redisStore } from "../../../src/stores/redis/index.js";
import { API_KEY } from "../../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, clock, eventsOf, useApi } from "../../support/client.js";
import { libraries } from "./clients.js";
import { describeRedis, type RedisServer, startRedis } from "./server.js";
import { eventTypes, type Member, useFleet } from "./setup.js";

useApi();

const storeEvents = (member: Member) => eventTypes(member).filter((type) => type.startsWith("store."));
const businessId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

describeRedis("a Redis of its own", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  describe.each(libraries)("over $name", (library) => {
    const fleet = useFleet(library, () => ({ port: redis.port, db: 0 }));
    const KEY = "https://sandbox.example|partner|business";
    const TOKEN = { value: "a-token", lifeMs: 3_600_000, expiresInMs: 3_000_000 };

    it("fails no call when it is killed, and is used again when it comes back", async () => {
      const members = fleet.members(4, { commandTimeout: 200 });
      /** Every member calls for businesses that nobody has called for. */
      let next = 0;
      const storm = async (businesses: number) => {
        const ids = Array.from({ length: businesses }, () => businessId(++next));
        const calls = ids.flatMap((id) => members.map(({ thredfi }) => thredfi.business(id).GET(CUSTOMERS)));
        expect(new Set((await Promise.all(calls)).map(({ response }) => response.status))).toEqual(new Set([200]));
      };

      let killed: Promise<void> | undefined;
      api.respond(() => {
        if (api.exchanges("business").length === 5) killed ??= redis.kill();
        return undefined;
      });
      await storm(12);
      expect(killed).toBeDefined();
      await killed;
      await storm(3);
      for (const member of members) expect(storeEvents(member)).toEqual(["store.unavailable"]);

      // Still away after the pause: it is tried again, and that is not said again.
      clock.time += 5_001;
      await storm(3);
      for (const member of members) expect(storeEvents(member)).toEqual(["store.unavailable"]);

      await redis.start();
      await fleet.admin.ping();
      const back = fleet.backend();
      await expect.poll(() => back.get("any")).toBeUndefined();
      clock.time += 5_001;
      const before = api.exchanges("business").length;
      await storm(5);
      for (const member of members) expect(storeEvents(member)).toEqual(["store.unavailable", "store.available"]);
      expect(api.exchanges("business")).toHaveLength(before + 5);
    });

    it("does not lose the work's result when it can no longer be released", async () => {
      const store = fleet.backend();
      const result = await store.withLock(KEY, async () => {
        await redis.kill();
        return "result";
      });
      await redis.start();
      expect(result).toBe("result");
    });

    it("takes back what Redis carries out after its time limit", async () => {
      const store = fleet.backend({ commandTimeout: 100 });
      await store.get(KEY);
      await fleet.admin.config("RESETSTAT");
      await fleet.admin.client("PAUSE", 400);
      await expect(store.set(KEY, TOKEN)).rejects.toThrow("Redis did not reply to SET within 100 ms.");
      await expect(store.withLock(KEY, async () => "unreached")).rejects.toThrow(/did not reply to SET/);
      const setsCarriedOut = async () => /cmdstat_set:calls=(\d+)/.exec(await fleet.admin.info("commandstats"))?.[1];
      await expect.poll(setsCarriedOut).toBe("2");
      await expect.poll(() => fleet.dump()).toEqual({});
    });
  });
});

describe.each(libraries)("a Redis that accepts and never responds, over $name", (library) => {
  const endings: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });

  it("costs a call one time limit, and the next ones nothing", async () => {
    const sockets = new Set<Socket>();
    const mute = createServer((socket) => sockets.add(socket.on("error", () => {}).resume()));
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    endings.push(() => new Promise((resolve) => mute.close(resolve)));
    endings.push(() => sockets.forEach((socket) => void socket.destroy()));
    const connection = library.connect({ port: (mute.address() as AddressInfo).port, db: 0 });
    endings.push(() => connection.close());
    const thredfi = client({
      tokenStore: redisStore({ client: connection.client, apiKey: API_KEY, commandTimeout: 400 }),
    });
    const timed = async (call: Promise<{ response: Response }>) => {
      const started = performance.now();
      expect((await call).response.status).toBe(200);
      return performance.now() - started;
    };
    const first = await timed(thredfi.GET(BUSINESSES));
    expect(first).toBeGreaterThanOrEqual(399);
    expect(first).toBeLessThan(790);
    expect(await timed(thredfi.business(businessId(1)).GET(CUSTOMERS))).toBeLessThan(390);
    expect(eventsOf("store.")).toEqual([
      { type: "store.unavailable", message: "Redis did not reply to EVAL within 400 ms." },
    ]);
  });
});
