// One redis-server for the whole run, of which each worker has a database of its own. Tests that kill or pause a server
// start one for themselves.

import type { TestProject } from "vitest/node";
import { isInstalled, startRedis } from "./server.js";

declare module "vitest" {
  interface ProvidedContext {
    redisPort: number;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!isInstalled) return undefined;
  const { port, close } = await startRedis();
  project.provide("redisPort", port);
  return close;
}
