// What mutation testing showed that no other test looks at, in src/credentials.

import { afterEach, beforeEach, expect, it } from "vitest";
import { createThredfiClient } from "../../src/index.js";
import { API_KEY, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

it("an exchange that fails is made again while its deadline is ahead", async () => {
  let failed = 0;
  api.answer(() => (failed++ === 0 ? { status: 503, body: { error: "busy" } } : undefined));
  const client = createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    deadline: 10_000,
    sleep: async () => {},
    random: () => 0,
  });
  expect((await client.GET("/v1/platform/businesses/")).response.status).toBe(200);
  expect(api.exchanges("partner")).toHaveLength(2);
});
