// `npm run bench:soak`: very many calls over very many businesses while requests go wrong, against a local server. Prints
// a report. Fails when a create was made twice, a call never ended, the heap grows or a connection stays open.

import type { ChildProcess } from "node:child_process";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ask, buildPackage, compile, ROOT, start } from "../processes.js";
import type { ClientCounts } from "./client.js";
import { evaluate } from "./evaluate.js";
import { formatReport, type Sockets } from "./report.js";
import type { ServerCounts } from "./server.js";

const CONCURRENCY = 64;
/** How often the heap is sampled. */
const STRETCHES = 20;
/** Milliseconds within which idle connections must be gone; Node's fetch keeps them for four seconds. */
const IDLE_LIMIT = 10_000;

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "100000" },
    businesses: { type: "string", default: "500" },
    transport: { type: "string", default: "fetch" },
  },
});
const setup = {
  transport: values.transport,
  calls: Number(values.calls),
  businesses: Number(values.businesses),
  concurrency: CONCURRENCY,
  load: loadavg()[0] ?? Number.NaN,
};
if (!(Number.isInteger(setup.calls) && setup.calls >= 1_000)) throw new Error("--calls takes a number, 1000 or more");
if (!["fetch", "undici"].includes(values.transport)) throw new Error("--transport takes fetch or undici");

const folder = await buildPackage();
const scriptOf = (name: string) => join(ROOT, "bench/soak", `${name}.ts`);
await compile(folder, { server: scriptOf("server"), client: scriptOf("client") });
const serverProcess = start(join(folder, "server.mjs"), [values.calls]);
const url = await ask<string>(serverProcess);
const args = [url, values.transport, ...[setup.calls, setup.businesses, CONCURRENCY, STRETCHES].map(String)];
const clientProcess = start(join(folder, "client.mjs"), args, ["--expose-gc"]);
const client = await ask<ClientCounts>(clientProcess);
const idle = await waitUntilIdle(serverProcess);
const server = await ask<ServerCounts>(serverProcess, "counts");
clientProcess.disconnect();
serverProcess.disconnect();

const sockets: Sockets = { ...server.connections, ...idle };
const result = evaluate(client, server);
process.stdout.write(formatReport(setup, client, server, sockets, result));

const { createdTwice, succeededButNotCreated, unsafeRepeats, wrongToken, neverEnded } = result.wrong;
if (
  createdTwice + succeededButNotCreated + unsafeRepeats + wrongToken + neverEnded + sockets.left > 0 ||
  result.heap.grows
) {
  process.stderr.write("The soak found what must not happen; see above.\n");
  process.exitCode = 1;
}

/** The caller still runs: what is closed now is closed by its fetch, not by its end. */
async function waitUntilIdle(child: ChildProcess): Promise<Omit<Sockets, "peak" | "accepted">> {
  const startedAt = performance.now();
  const afterLastCall = await ask<number>(child, "open");
  for (let left = afterLastCall; ; left = await ask<number>(child, "open")) {
    const elapsed = performance.now() - startedAt;
    if (left === 0 || elapsed > IDLE_LIMIT) return { afterLastCall, left, secondsUntilLeft: elapsed / 1000 };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
