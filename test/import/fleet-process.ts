// A worker of an import in a process of its own, for a test that kills it: `fleet-process.ts <mock> <redis port>`.

import { Redis } from "ioredis";
import { importWorker } from "../../src/import/fleet/index.js";
import { createThredfiClient } from "../../src/index.js";
import { redisStore } from "../../src/stores/redis/index.js";

const [, , mock = "{}", port] = process.argv;
const { url: baseUrl, partnerId, apiKey } = JSON.parse(mock);
const redis = new Redis(Number(port), { maxRetriesPerRequest: null });
// The test ends Redis, too.
redis.on("error", () => {});
const tokenStore = redisStore({ client: redis, apiKey });
const { worker } = importWorker({
  ...{ redis, client: createThredfiClient({ baseUrl, partnerId, apiKey, tokenStore }) },
  // What a killed worker held is taken over within a second, not a minute.
  bullmq: { lockDuration: 1000, stalledInterval: 500 },
});
worker.on("error", () => {});
