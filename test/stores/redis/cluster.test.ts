// Redis Cluster, which refuses a command on keys of two slots, through the cluster clients of both libraries.

import { Cluster } from "ioredis";
import { createCluster } from "redis";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RedisBackend } from "../../../src/stores/redis/backend.js";
import type { RedisClient } from "../../../src/stores/redis/index.js";
import { readRedisOptions } from "../../../src/stores/redis/options.js";
import { API_KEY } from "../../support/api.js";
import { describeRedis, type RedisServer, startRedis } from "./server.js";

const TOKEN = { value: "a-token", lifeMs: 3_600_000, expiresInMs: 3_000_000 };

describeRedis("on a Redis Cluster", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis({ cluster: true });
  });
  afterAll(() => redis?.close());

  async function useStore(client: RedisClient): Promise<void> {
    const store = new RedisBackend(readRedisOptions({ client, apiKey: API_KEY }));
    for (const key of ["a", "b", "c", "d"]) {
      const result = await store.withLock(key, async () => {
        await store.set(key, TOKEN);
        return store.get(key);
      });
      expect(result).toMatchObject({ value: "a-token" });
      await store.delete(key);
      expect(await store.get(key)).toBeUndefined();
    }
  }

  it("the store works over ioredis", async () => {
    const client = new Cluster([{ port: redis.port, host: "127.0.0.1" }]);
    try {
      await useStore(client);
    } finally {
      client.disconnect();
    }
  });

  it("the store works over redis", async () => {
    const client = createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${redis.port}` }] });
    client.on("error", () => {});
    await client.connect();
    try {
      await useStore(client);
    } finally {
      client.destroy();
    }
  });
});
