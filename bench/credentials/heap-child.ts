// Fills one cache with tokens and tells its parent how much heap that took. Run with --expose-gc, once for every number.

import { createThredfiClient, type TokenStore } from "../../src/index.js";
import { octokitPeer } from "./octokit.js";
import { API_KEY, businessId, makeToken, PARTNER_ID } from "./tokens.js";

process.on("disconnect", () => process.exit());
const [contender, amount] = process.argv.slice(2);

/** Fills a new cache and returns something that keeps it alive. */
async function fill(tokens: number): Promise<unknown> {
  if (contender === "octokit") {
    const octokit = octokitPeer(0);
    for (let n = 0; n < tokens; n++) await octokit.installation(n);
    return octokit;
  }
  // The tokens come from a store that makes them up, so that what an exchange leaves behind is not counted as a token.
  let serial = 0;
  const tokenStore: TokenStore = {
    get: (key) => {
      // As an answer is read: a string of its own, not a view of a larger one.
      const value = JSON.parse(JSON.stringify(makeToken(key.slice(-36), ++serial))) as string;
      return { value, expiresIn: 3_600_000, life: 3_600_000 };
    },
    set: () => {},
    delete: () => {},
  };
  const options = { partnerId: PARTNER_ID, apiKey: API_KEY, baseUrl: "http://127.0.0.1:9", tokenStore };
  const client = createThredfiClient(options);
  for (let n = 0; n < tokens; n++) await client.tokens.business(businessId(n));
  return client;
}

async function heapInUse(): Promise<number> {
  for (let n = 0; n < 3; n++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

// Code and caches of the runtime are there before the first measurement.
await fill(200);
const before = await heapInUse();
const kept = await fill(Number(amount));
const after = await heapInUse();
process.send?.((after - before) / Number(amount));
if (kept === undefined) throw new Error("nothing was kept");
process.disconnect?.();
