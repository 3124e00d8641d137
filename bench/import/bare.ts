// The least that sending records takes: bodies that are ready, sent by undici alone, so many at once. Same arguments and
// report as single.ts.

import { request } from "undici";
import { recordsOf } from "./records.js";
import type { SingleUsage } from "./single.js";

const [, , baseUrl = "", count = "1", concurrency = "8"] = process.argv;
const bodies = [...recordsOf(Number(count), 1)].map(({ record }) => JSON.stringify(record));
const begun = performance.now();
const send = async () => {
  for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
    const headers = { authorization: "Bearer token", "content-type": "application/json" };
    const response = await request(`${baseUrl}/v1/platform/businesses/b/customers/`, { method: "POST", headers, body });
    await response.body.text();
  }
};
await Promise.all(Array.from({ length: Number(concurrency) }, send));
const { user, system } = process.cpuUsage();
process.send?.({
  seconds: (performance.now() - begun) / 1000,
  cpuSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
} satisfies SingleUsage);
process.disconnect?.();
