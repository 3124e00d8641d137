// What the tests of a fleet share: clients of ours with a connection each, and a look at all that Redis holds.

import type { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import type { ThredfiClient, ThredfiClientOptions, ThredfiEvent } from "../../../src/index.js";
import { RedisBackend } from "../../../src/stores/redis/backend.js";
import { type RedisStoreOptions, shareTokens } from "../../../src/stores/redis/index.js";
import { readRedisOptions } from "../../../src/stores/redis/options.js";
import { API_KEY } from "../../support/api.js";
import { client } from "../../support/client.js";
import { type Connection, connectIoredis, type Library, type Place } from "./clients.js";

export interface Member {
  readonly thredfi: ThredfiClient;
  /** What it told of tokens and of the store. */
  readonly events: ThredfiEvent[];
}

export interface Fleet {
  /** A connection of the test's own. */
  readonly admin: Redis;
  backend(options?: Partial<RedisStoreOptions>): RedisBackend;
  /** A client with a store and a connection of its own, as a process of its own would have. */
  member(options?: ThredfiClientOptions, storeOptions?: Partial<RedisStoreOptions>): Member;
  members(count: number, storeOptions?: Partial<RedisStoreOptions>): Member[];
  /** Every key with its value. */
  dump(): Promise<Record<string, string>>;
}

/** This worker's database on the server of the run. */
export function sharedRedis(): Place {
  return { port: inject("redisPort"), db: Number(process.env["VITEST_POOL_ID"] ?? 1) % 16 };
}

/** A database for the tests of a block, empty before each. The API of `useApi()` counts the exchanges. */
export function useFleet(library: Library, where: () => Place = sharedRedis): Fleet {
  let admin: Redis;
  const connections: Connection[] = [];

  beforeAll(() => {
    admin = connectIoredis(where());
  });
  afterAll(() => admin?.disconnect());
  beforeEach(() => admin.flushdb());
  afterEach(() => {
    for (const connection of connections.splice(0)) connection.close();
  });

  const fleet: Fleet = {
    get admin() {
      return admin;
    },
    backend(options) {
      const connection = library.connect(where());
      connections.push(connection);
      return new RedisBackend(readRedisOptions({ client: connection.client, apiKey: API_KEY, ...options }));
    },
    member(options, storeOptions) {
      const events: ThredfiEvent[] = [];
      const onEvent = (event: ThredfiEvent) => void (event.type.startsWith("call.") || events.push(event));
      const thredfi = client({ retry: {}, onEvent, tokenStore: shareTokens(fleet.backend(storeOptions)), ...options });
      return { thredfi, events };
    },
    members: (count, storeOptions) => Array.from({ length: count }, () => fleet.member({}, storeOptions)),
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
