// Node's fetch follows the signal of a request weakly: a request that nobody holds is collected while its answer is
// awaited, and no abort arrives any more. Time limits and aborts must survive a garbage collection.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createThredfiClient, type ThredfiClientOptions } from "../../src/index.js";
import { API_KEY, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

const BUSINESSES = "/v1/platform/businesses/";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

let api: TestApi;
let hanging = false;
let collector: ReturnType<typeof setInterval>;
beforeEach(async () => {
  api = await startApi();
  hanging = false;
  api.answer(() => (hanging ? new Promise(() => {}) : undefined));
});
afterEach(async () => {
  clearInterval(collector);
  await api.close();
});

/** A client with a token in hand, on a server that from now on does not answer. */
async function stuck(options: ThredfiClientOptions) {
  const thredfi = createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    retry: false,
    ...options,
  });
  await thredfi.GET(BUSINESSES, { timeout: 0, deadline: 0 });
  hanging = true;
  collector = setInterval(collectGarbage, 40);
  return thredfi;
}

it.each([
  ["the time of an attempt", { timeout: 600, deadline: 0 }, "timeout"],
  ["a deadline alone", { timeout: 0, deadline: 600 }, "deadline"],
  ["a deadline beside a longer timeout", { timeout: 60_000, deadline: 600 }, "deadline"],
])("%s passes", async (_, limits, code) => {
  const thredfi = await stuck({});
  await expect(thredfi.GET(BUSINESSES, limits)).rejects.toMatchObject({ name: "ThredfiTimeoutError", code });
});

it("the time of a token exchange passes", async () => {
  const thredfi = await stuck({ timeout: 600 });
  await thredfi.tokens.forget();
  await expect(thredfi.tokens.partner()).rejects.toMatchObject({ code: "unreachable" });
});

it.each([
  ["with time limits", {}],
  ["without", { timeout: 0, deadline: 0 }],
])("the caller's abort arrives, %s", async (_, limits) => {
  const thredfi = await stuck({});
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), 600);
  await expect(thredfi.GET(BUSINESSES, { ...limits, signal: controller.signal })).rejects.toThrow("enough");
});
