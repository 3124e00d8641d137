// What the tests of a fleet share: clients of ours with a connection each, and a look at all that Redis holds.

import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import {
  createThredfiClient,
  type ThredfiClient,
  type ThredfiClientOptions,
  type ThredfiEvent,
} from "../../../src/index.js";
import { type RedisStoreOptions, redisStore, type TokenStore } from "../../../src/stores/redis/index.js";
import { API_KEY, PARTNER_ID, startApi, type TestApi } from "../../support/api.js";
import type { Connection, Library } from "./clients.js";
import { type RedisServer, startRedis } from "./server.js";

export interface Member {
  readonly thredfi: ThredfiClient;
  /** What it told of tokens and of the store. */
  readonly events: ThredfiEvent[];
}

export interface Fleet {
  readonly api: TestApi;
  readonly redis: RedisServer;
  /** A connection of the test's own. */
  readonly admin: Redis;
  /** The clock of every member; tests move it. */
  now: number;
  store(options?: Partial<RedisStoreOptions>): Promise<TokenStore>;
  /** A client with a store and a connection of its own, as a process of its own would have. */
  member(options?: ThredfiClientOptions, storeOptions?: Partial<RedisStoreOptions>): Promise<Member>;
  members(count: number, storeOptions?: Partial<RedisStoreOptions>): Promise<Member[]>;
  /** Every key with its value. */
  dump(): Promise<Record<string, string>>;
}

/** One redis-server for the tests of a block, empty before each; one API for each. */
export function useFleet(library: Library): Fleet {
  let redis: RedisServer;
  let admin: Redis;
  let api: TestApi;
  const connections: Connection[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    admin = new Redis({ port: redis.port, retryStrategy: () => 20 });
    admin.on("error", () => {});
  });
  afterAll(async () => {
    admin?.disconnect();
    await redis?.close();
  });
  beforeEach(async () => {
    api = await startApi();
    await admin.flushall();
    fleet.now = 1_000_000;
  });
  afterEach(async () => {
    for (const connection of connections.splice(0)) connection.close();
    await api.close();
  });

  const fleet: Fleet = {
    get api() {
      return api;
    },
    get redis() {
      return redis;
    },
    get admin() {
      return admin;
    },
    now: 0,
    async store(options) {
      const connection = await library.connect(redis.port);
      connections.push(connection);
      return redisStore({ client: connection.client, apiKey: API_KEY, ...options });
    },
    async member(options, storeOptions) {
      const events: ThredfiEvent[] = [];
      const thredfi = createThredfiClient({
        partnerId: PARTNER_ID,
        apiKey: API_KEY,
        baseUrl: api.url,
        now: () => fleet.now,
        onEvent: (event) => void (event.type.startsWith("call.") || events.push(event)),
        tokenStore: await fleet.store(storeOptions),
        ...options,
      });
      return { thredfi, events };
    },
    members: (count, storeOptions) => Promise.all(Array.from({ length: count }, () => fleet.member({}, storeOptions))),
    async dump() {
      const keys = await admin.keys("*");
      return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, (await admin.get(key)) ?? ""])));
    },
  };
  return fleet;
}

export function eventTypes({ events }: Member): string[] {
  return events.map(({ type }) => type);
}

/** Milliseconds of the real clock, which is Redis's too. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
