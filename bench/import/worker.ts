// A worker of a fleet in a process of its own, on one business at a time: `worker.mjs <url> <redis port>`. Ends with its parent.

import { Redis } from "ioredis";
import { createThredfiClient } from "thredfi-sdk";
import { importWorker } from "thredfi-sdk/bullmq";
import { undiciTransport } from "thredfi-sdk/node";
import { redisStore } from "thredfi-sdk/redis";
import { PARTNER } from "./records.js";

const [, , baseUrl = "", port] = process.argv;
const redis = new Redis(Number(port), { maxRetriesPerRequest: null });
const tokenStore = redisStore({ client: redis, apiKey: PARTNER.apiKey });
const client = createThredfiClient({ ...PARTNER, baseUrl, tokenStore, transport: undiciTransport() });
const { worker } = importWorker({ redis, client, businesses: 1 });
process.on("disconnect", () => process.exit());
await worker.waitUntilReady();
process.send?.("ready");
