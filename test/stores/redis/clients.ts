// The two client libraries, side by side: every behaviour of the store is tested with both.

import { Redis } from "ioredis";
import { createClient } from "redis";
import type { RedisClient } from "../../../src/stores/redis/index.js";

/** A server, and which of its databases. */
export interface Place {
  readonly port: number;
  readonly db: number;
}

export interface Connection {
  readonly client: RedisClient;
  /** Ends it at once, whatever is under way. */
  close(): void;
}

export interface Library {
  readonly name: "ioredis" | "redis";
  /** A connected client, or, where nothing responds, one that still tries. */
  connect(place: Place): Connection;
}

export function connectIoredis(place: Place): Redis {
  return new Redis({ ...place, retryStrategy: () => 20 }).on("error", () => {});
}

const ioredis: Library = {
  name: "ioredis",
  connect(place) {
    const client = connectIoredis(place);
    return { client, close: () => client.disconnect() };
  },
};

const nodeRedis: Library = {
  name: "redis",
  connect({ port, db }) {
    const client = createClient({ database: db, socket: { port, host: "127.0.0.1", reconnectStrategy: () => 20 } });
    client.on("error", () => {});
    client.connect().catch(() => {});
    return { client, close: () => client.destroy() };
  },
};

export const libraries: readonly Library[] = [ioredis, nodeRedis];
