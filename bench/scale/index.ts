// `npm run bench:scale`: a day of a fleet with 1,000, 50,000 and 1,000,000 businesses, simulated; how many exchanges it
// needs, how much memory and how busy Redis is. Writes the tables of docs/scale.md.

import { readFileSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readOptions } from "../../src/client/options.js";
import { callsOfDay, DAY, type Routing } from "./day.js";
import { businessId, credentials, optimum, simulate } from "./fleet.js";

const PAGE = new URL("../../docs/scale.md", import.meta.url);
const [START, END] = ["<!-- bench:scale -->\n", "<!-- end of bench:scale -->"];
/** More businesses than this are simulated with a tenth of them, and a tenth of the memory. */
const LARGEST = 100_000;

const SETTINGS: { routing: Routing; shared: boolean; label: string }[] = [
  { routing: "any", shared: false, label: "any process" },
  { routing: "any", shared: true, label: "any process, with `tokenStore`" },
  { routing: "own", shared: false, label: "its own process" },
  { routing: "own", shared: true, label: "its own process, with `tokenStore`" },
];

const { maxTokens } = readOptions({ partnerId: businessId(0), apiKey: "key", environment: "sandbox" });
const bytes = await bytesOfToken();
const tables: string[] = [];
for (const businesses of [1_000, 50_000, 1_000_000]) {
  const factor = businesses > LARGEST ? 10 : 1;
  const rows = [
    "| calls of a business reach | exchanges | × optimum | Redis commands a second | tokens in memory | MB |",
  ];
  rows.push("|---|---:|---:|---:|---:|---:|");
  let best = 0;
  for (const { routing, shared, label } of SETTINGS) {
    const calls = callsOfDay(businesses / factor, routing);
    const least = optimum(calls);
    best = least.business * factor + least.partner;
    const counts = await simulate(calls, maxTokens / factor, shared);
    const exchanges = counts.business * factor + counts.partner;
    const [mean, peak] = [(counts.commands / DAY) * 1000, counts.busiestMinute / 60].map((each) => each * factor);
    const tokens = counts.tokens * factor;
    const redis = shared ? `${number(mean)}, ${number(peak)} in the busiest minute` : "–";
    rows.push(
      `| ${label} | ${number(exchanges)} | ${(exchanges / best).toFixed(2)} | ${redis} | ${number(tokens)} | ${number((tokens * bytes) / 1e6)} |`,
    );
    console.log(`${number(businesses)} businesses, ${label}: ${number(exchanges)} exchanges, optimum ${number(best)}`);
  }
  const scaled =
    factor > 1
      ? ` Simulated with 1/${factor} of the businesses and of \`maxTokens\`; counts are multiplied by ${factor}.`
      : "";
  tables.push(
    `### ${number(businesses)} businesses\n\nThe optimum is ${number(best)} exchanges.${scaled}\n\n${rows.join("\n")}\n`,
  );
}
const text = `\`maxTokens\` is ${number(maxTokens)}, the default; a token of 800 characters takes ${number(bytes)} bytes.\n\n${tables.join("\n")}`;
const page = readFileSync(PAGE, "utf8");
const [from, to] = [page.indexOf(START), page.indexOf(END)];
if (from === -1 || to < from) throw new Error(`docs/scale.md has no ${START.trim()} … ${END}`);
writeFileSync(PAGE, `${page.slice(0, from)}${START}\n${text}\n${page.slice(to)}`);

/** What the heap grows by for each token that was used once. */
async function bytesOfToken(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const count = 20_000;
  const memory = credentials(count, () => 0, undefined);
  await memory.token();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < count; n++) new Headers({ Authorization: (await memory.token(businessId(n))).header });
  collect();
  const grown = process.memoryUsage().heapUsed - before;
  // Still needed, or the collection would have taken it.
  await memory.token(businessId(0));
  return grown / count;
}

function number(value = Number.NaN): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 1 : 0 });
}
