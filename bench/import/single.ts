// One import in a process of its own: `single.mjs <url> <file> <folder> <concurrency> fetch|undici`. Tells what it used.

import { join } from "node:path";
import { createThredfiClient } from "thredfi-sdk";
import { fromNdjson, importActivity } from "thredfi-sdk/import";
import { undiciTransport } from "thredfi-sdk/node";
import { PARTNER } from "./records.js";

export interface SingleUsage {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const [, , baseUrl = "", file = "", folder = "", concurrency = "8", transport] = process.argv;
const begun = performance.now();
const { ended } = await importActivity(fromNdjson(file), {
  client: createThredfiClient({
    ...{ ...PARTNER, baseUrl },
    transport: transport === "undici" ? undiciTransport() : undefined,
  }),
  journal: join(folder, "journal"),
  rejected: join(folder, "rejected.ndjson"),
  concurrency: Number(concurrency),
});
if (ended !== "complete") throw new Error(`The import ended as ${ended}.`);
const { user, system } = process.cpuUsage();
process.send?.({
  seconds: (performance.now() - begun) / 1000,
  cpuSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
} satisfies SingleUsage);
process.disconnect?.();
