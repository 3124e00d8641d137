// The program in route handlers of a Next.js app, in its Node and its edge runtime; and a route that caches whatever it
// fetches, in which no token may be left on the disk.

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { run } from "../../scripts/run.js";
import type { Result } from "./program/index.js";
import { API_KEY, PARTNER_ID } from "./program/scenario.js";
import { type Row, row } from "./row.js";
import type { Toolbox } from "./toolbox.js";

const PROGRAM = (runtime: string) => `import { program } from "../../../program.mjs";
export const runtime = "${runtime}";
export const dynamic = "force-dynamic";
export const GET = async () => Response.json(await program({ url: process.env.API_URL }));`;

const CACHED = `import { createThredfiClient } from "thredfi-sdk";
export const fetchCache = "default-cache";
export async function GET(request) {
  const business = new URL(request.url).searchParams.get("business");
  const options = { partnerId: "${PARTNER_ID}", apiKey: "${API_KEY}", baseUrl: process.env.API_URL };
  const client = createThredfiClient(options).business(business);
  const { data } = await client.GET("/v1/platform/businesses/{business_id}/customers/");
  return Response.json(data);
}`;

const LAYOUT = "export default ({ children }) => children;";

export function nextRows({ file, project }: Toolbox, url: string): (() => Promise<Row>)[] {
  const app = join(project, "next");
  const env = { API_URL: url, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  const next = file("next/dist/bin/next");
  let server: Promise<{ origin: string; stop(): void }> | undefined;
  const start = async () => {
    write(app, { node: PROGRAM("nodejs"), edge: PROGRAM("edge"), cached: CACHED });
    const built = await run(process.execPath, [next, "build"], { cwd: app, env, timeout: 300_000 });
    if (!built.ok) throw new Error(`next build failed:\n${built.output.slice(-3_000)}`);
    return serve(next, app, env);
  };
  let left = 3;
  const route = (variant: string, check: (origin: string) => Promise<Result[]>) => () =>
    row("Next.js 16", variant, async () => {
      server ??= start();
      const { origin, stop } = await server;
      try {
        return await check(origin);
      } finally {
        if (--left === 0) stop();
      }
    });
  const program = (path: string) => async (origin: string) => (await fetch(origin + path)).json() as Promise<Result[]>;
  return [
    route("route handler (Node)", program("/node")),
    route("route handler (edge)", program("/edge")),
    route("route handler (cached)", (origin) => cacheResults(origin, join(app, ".next"))),
  ];
}

function write(app: string, routes: Record<string, string>): void {
  for (const [name, source] of Object.entries(routes)) {
    mkdirSync(join(app, "app", name), { recursive: true });
    writeFileSync(join(app, "app", name, "route.js"), source);
  }
  writeFileSync(join(app, "app/layout.js"), LAYOUT);
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

async function serve(next: string, app: string, env: Record<string, string>) {
  const port = await freePort();
  const options = { cwd: app, env: { ...process.env, ...env }, stdio: "ignore" } as const;
  const child = spawn(process.execPath, [next, "start", "--port", `${port}`, "--hostname", "127.0.0.1"], options);
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return { origin, stop: () => void child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error("next start does not listen");
}

async function cacheResults(origin: string, folder: string): Promise<Result[]> {
  const business = crypto.randomUUID();
  const get = () => fetch(`${origin}/cached?business=${business}`).then((response) => response.text());
  await get();
  // The cache is written in the background.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "latin1")] as const);
  const cached = texts.filter(([, text]) => text.includes(business));
  // Next.js keeps bodies in base64.
  const tokens = texts.filter(([, text]) => /partner-token-\d|token-\d+-of-/.test(text + decoded(text)));
  const failure = (failed: boolean, error: string) => (failed ? { error } : {});
  return [
    { name: "the list is in the cache", ...failure(cached.length === 0, "nothing was cached") },
    { name: "no token is in the cache", ...failure(tokens.length > 0, tokens.map(([name]) => name).join()) },
  ];
}

function decoded(text: string): string {
  const [, body = ""] = /"body":"([A-Za-z0-9+/=]+)"/.exec(text) ?? [];
  return Buffer.from(body, "base64").toString("latin1");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
