// Makes the calls of one client in a process of its own, a round whenever its parent asks for one, and reports the
// processor time of each: a busy machine makes a program wait, which is no cost of the program.

import { readFileSync } from "node:fs";
import { type CallName, respondInProcess, type Traffic } from "./traffic.js";

/** What a client is made with. */
export interface Setup {
  /** Which variant, where a module has several. */
  readonly variant: string;
  readonly baseUrl: string;
  /** Responds in the process; undefined on loopback, where a client uses what it uses by itself. */
  readonly fetch: typeof fetch | undefined;
  readonly traffic: Traffic;
  /** The module of the client that was generated from our contract. */
  readonly generated: string;
}

/** The two calls of a client, each resolving to the parsed body. */
export interface Client {
  list(size: 3 | 100): Promise<{ results?: readonly unknown[] | undefined }>;
  create(): Promise<{ id?: string | undefined }>;
}

export interface Round {
  readonly call: CallName;
  readonly concurrency: number;
  readonly milliseconds: number;
}

const [module = "", variant = "", origin = "", trafficFile = "", generated = "", warmUp = "", profiled] =
  process.argv.slice(2);
const traffic = JSON.parse(readFileSync(trafficFile, "utf8")) as Traffic;
const { default: createClient } = (await import(module)) as { default(setup: Setup): Client | Promise<Client> };
const client = await createClient({
  variant,
  // Nothing listens there: in the process no request leaves.
  baseUrl: origin || "http://127.0.0.1:9",
  fetch: origin ? undefined : respondInProcess(traffic),
  traffic,
  generated,
});

async function make(call: CallName): Promise<void> {
  if (call === "POST") {
    const { id } = await client.create();
    if (id === undefined) throw new Error(`${variant}: the create returned no id`);
  } else {
    const size = call === "GET 3" ? 3 : 100;
    const { results } = await client.list(size);
    if (results?.length !== size) throw new Error(`${variant}: ${results?.length} records instead of ${size}`);
  }
}

/** Microseconds of processor time a call. */
async function measure({ call, concurrency, milliseconds }: Round): Promise<number> {
  // Opens the connections again that were closed while others had their turn.
  await Promise.all(Array.from({ length: concurrency }, () => make(call)));
  let calls = 0;
  const end = performance.now() + milliseconds;
  const start = process.cpuUsage();
  const worker = async () => {
    do {
      await make(call);
      calls++;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
}

// Enough for the compiler to have seen what is hot, of each call alike.
for (let n = 0; n < Number(warmUp); n++) {
  await make("GET 3");
  await make("POST");
  if (n % 5 === 0) await make("GET 100");
}
if (profiled) {
  await measure(JSON.parse(profiled) as Round);
  process.exit();
}
process.on("disconnect", () => process.exit());
process.on("message", async (round: Round) => process.send?.(await measure(round)));
process.send?.("ready");
