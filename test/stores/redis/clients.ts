// The two client libraries, side by side: every behaviour of the store is tested with both.

import { Redis } from "ioredis";
import { createClient } from "redis";
import type { RedisClient } from "../../../src/stores/redis/index.js";

export interface Connection {
  readonly client: RedisClient;
  /** Ends it at once, whatever is under way. */
  close(): void;
}

export interface Library {
  readonly name: "ioredis" | "redis";
  /** A connected client, or, where nothing answers, one that still tries. */
  connect(port: number): Promise<Connection>;
}

const ioredis: Library = {
  name: "ioredis",
  async connect(port) {
    const client = new Redis({ port, retryStrategy: () => 20 });
    client.on("error", () => {});
    return { client, close: () => client.disconnect() };
  },
};

const nodeRedis: Library = {
  name: "redis",
  async connect(port) {
    const client = createClient({ socket: { port, host: "127.0.0.1", reconnectStrategy: () => 20 } });
    client.on("error", () => {});
    client.connect().catch(() => {});
    return { client, close: () => client.destroy() };
  },
};

export const libraries: readonly Library[] = [ioredis, nodeRedis];
