// One process of the fleet: connects to Redis, says so, and runs its share of the storm when it is told to.

import { Redis } from "ioredis";
import { redisStore } from "../../src/stores/redis.js";
import { runStorm } from "./storm.js";
import { API_KEY } from "./tokens.js";

const [tokenServer = "", redisPort, calls, businesses] = process.argv.slice(2);
const redis = new Redis(Number(redisPort), "127.0.0.1");
await redis.ping();
process.on("disconnect", () => process.exit());
process.once("message", async () => {
  const tokenStore = redisStore({ client: redis, apiKey: API_KEY });
  const storm = { calls: Number(calls), businesses: Number(businesses) };
  process.send?.(await runStorm(tokenServer, storm, { tokenStore }));
});
process.send?.("ready");
