// The program in workerd, Cloudflare's runtime: within one request, across requests, and with requests that end before
// their calls do, where the next calls must succeed.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plan } from "./planned-api.js";
import type { Result } from "./program/index.js";
import { type Row, row } from "./row.js";
import type { Toolbox } from "./toolbox.js";

interface Worker {
  dispatchFetch(url: string): Promise<{ status: number; text(): Promise<string> }>;
  dispose(): Promise<void>;
}

/** A date before fetch's option `cache`, and a recent one. */
const DATES = ["2023-06-01", "2026-01-01"];

export function workerdRows({ file, project }: Toolbox, url: string): (() => Promise<Row>)[] {
  const inWorker = (date: string, variant: string, check: (worker: Worker) => Promise<Result[]>) => () =>
    row(`workerd ${date}`, variant, async () => {
      const { Miniflare } = await import(pathToFileURL(file("miniflare/dist/src/index.js")).href);
      const script = readFileSync(join(project, "worker-bundle.mjs"), "utf8");
      const worker: Worker = new Miniflare({ modules: true, script, compatibilityDate: date });
      try {
        return await check(worker);
      } finally {
        await worker.dispose();
      }
    });
  return [
    ...DATES.map((date) =>
      inWorker(date, "within one request", async (worker) => {
        const response = await worker.dispatchFetch(`http://worker/program?${new URLSearchParams({ api: url })}`);
        return JSON.parse(await response.text());
      }),
    ),
    ...DATES.map((date) => inWorker(date, "across requests", (worker) => acrossRequests(worker, url))),
  ];
}

async function acrossRequests(worker: Worker, url: string): Promise<Result[]> {
  const results: Result[] = [];
  const check = async (name: string, work: (business: string) => Promise<void>) => {
    const error = await work(randomUUID()).then(
      () => undefined,
      (thrown: unknown) => `${thrown}`,
    );
    results.push(error === undefined ? { name } : { name, error });
  };
  const request = async (path: string, parameters: Record<string, string>) => {
    const query = new URLSearchParams({ api: url, ...parameters });
    const response = await worker.dispatchFetch(`http://worker${path}?${query}`);
    return response.text();
  };
  const succeed = async (parameters: Record<string, string>, times: number) => {
    const texts = await Promise.all(Array.from({ length: times }, () => request("/call", parameters)));
    for (const text of texts) if (text !== "200") throw new Error(text);
  };

  await check("two requests use one token", async (business) => {
    await succeed({ business }, 1);
    await succeed({ business }, 3);
    await exchanged(url, business, 1);
  });
  await check("three requests at once", (business) => succeed({ business }, 3));
  for (const end of ["0", "50"]) {
    for (const waits of ["", "yes"]) {
      await check(
        `calls after a request that ended after ${end} ms${waits && ", with waitUntil"}`,
        async (business) => {
          const plan: Plan = { exchanges: [{ delay: 100 }] };
          await fetch(`${url}/plan/${business}`, { method: "POST", body: JSON.stringify(plan) });
          await request("/begin", { business, end, waits });
          await succeed({ business, waits }, 1);
          await succeed({ business, waits }, 3);
          if (waits) await exchanged(url, business, 1);
        },
      );
    }
  }
  return results;
}

async function exchanged(url: string, business: string, expected: number): Promise<void> {
  const { requests } = (await (await fetch(`${url}/seen/${business}`)).json()) as { requests: { path: string }[] };
  const count = requests.filter(({ path }) => path.includes("oauth2")).length;
  if (count !== expected) throw new Error(`${count} exchanges, but expected ${expected}`);
}
