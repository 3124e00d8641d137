// What a resource method costs over the same call by its path: both in one process, on one client whose transport responds
// at once, in rounds that alternate. Processor time, so that other programs count little. Run: npx tsx bench/resource-methods.ts

import { createThredfiClient, type TransportResponse, unwrap } from "thredfi-sdk";

const ROUNDS = 60;
const CALLS = 400;
const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

function respond(body: unknown): TransportResponse {
  return new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
}

const thredfi = createThredfiClient({
  partnerId: BUSINESS,
  apiKey: "sk",
  environment: "sandbox",
  transport: {
    send: async ({ url }) =>
      respond(
        url.includes("oauth2")
          ? { access_token: "t", expires_in: 3600, token_type: "Bearer", business_id: BUSINESS }
          : { id: "c", name: "Ada" },
      ),
  },
});
const cafe = thredfi.business(BUSINESS);
const body = { external_id: "c-1", individual_name: "Ada" };

const PAIRS = {
  GET: {
    path: () =>
      unwrap(
        cafe.GET("/v1/platform/businesses/{business_id}/customers/{customer_id}/", {
          params: { path: { customer_id: "c" } },
        }),
      ),
    resource: () => cafe.customers.get("c"),
  },
  POST: {
    path: () => unwrap(cafe.POST("/v1/platform/businesses/{business_id}/customers/", { body })),
    resource: () => cafe.customers.create(body),
  },
};

async function measure(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let made = 0; made < CALLS; made++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

for (const [name, { path, resource }] of Object.entries(PAIRS)) {
  const times = { path: [] as number[], resource: [] as number[], ratio: [] as number[] };
  for (let round = -5; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? [path, resource] : [resource, path];
    const [first, second] = [await measure(order[0] ?? path), await measure(order[1] ?? resource)];
    const [byPath, byMethod] = round % 2 === 0 ? [first, second] : [second, first];
    // The first rounds warm up.
    if (round < 0) continue;
    times.path.push(byPath);
    times.resource.push(byMethod);
    times.ratio.push(byMethod / byPath);
  }
  const [byPath, byMethod, ratio] = [times.path, times.resource, times.ratio].map(median);
  console.log(
    `${name}: ${byPath?.toFixed(1)} µs by path, ${byMethod?.toFixed(1)} µs by method, ratio ${ratio?.toFixed(3)}`,
  );
}
