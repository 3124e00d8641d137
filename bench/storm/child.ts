// One process of a storm: connects to Redis if it is given one, says that it is ready, and runs its share of the calls
// when its parent says so.

import { Redis } from "ioredis";
import type { ThredfiClientOptions } from "thredfi-sdk";
import { redisStore } from "thredfi-sdk/redis";
import { runStorm } from "./callers.js";
import { API_KEY } from "./tokens.js";

const [tokenServer = "", calls, businesses, redisPort] = process.argv.slice(2);
const options: ThredfiClientOptions = {};
if (redisPort) {
  const client = new Redis(Number(redisPort), "127.0.0.1");
  await client.ping();
  options.tokenStore = redisStore({ client, apiKey: API_KEY });
}
process.on("disconnect", () => process.exit());
process.once("message", async () => {
  const storm = { calls: Number(calls), businesses: Number(businesses) };
  process.send?.(await runStorm(tokenServer, storm, options));
});
process.send?.("ready");
