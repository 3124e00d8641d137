// What mutation testing showed that no other test looks at, in src/credentials.

import { afterEach, beforeEach, expect, it } from "vitest";
import { createThredfiClient } from "../../src/index.js";
import { API_KEY, PARTNER_ID, startApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

it.each([
  ["while its deadline is ahead", 10_000],
  ["when it has no deadline", 0],
])("an exchange that fails is made again %s", async (_, deadline) => {
  let failed = 0;
  api.answer(() => (failed++ === 0 ? { status: 503, body: { error: "busy" } } : undefined));
  const client = createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    deadline,
    sleep: async () => {},
    random: () => 0,
  });
  expect((await client.GET("/v1/platform/businesses/")).response.status).toBe(200);
  expect(api.exchanges("partner")).toHaveLength(2);
});

it("a refused exchange whose body is no OAuth error says so", async () => {
  api.answer(() => ({ status: 403, body: { message: "no" } }));
  const client = createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, baseUrl: api.url });
  await expect(client.tokens.partner()).rejects.toThrow("without an OAuth 2.0 error body");
});
