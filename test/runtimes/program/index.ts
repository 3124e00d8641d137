// The one program that every runtime runs, with nothing but the packed package. It reports, and never ends a process.

import { createThredfiClient, type ThredfiClientOptions } from "thredfi-sdk";
import { calls } from "./calls.js";
import { endings } from "./endings.js";
import { BUSINESSES, type Checks, equal, Scenario } from "./scenario.js";

export interface Settings {
  /** Where the planned API listens. */
  readonly url: string;
  /** Beside the usual options of each client. */
  readonly options?: ThredfiClientOptions;
  /** The environment variables of the SDK are set, and may be read. */
  readonly environment?: boolean;
}

export interface Result {
  readonly name: string;
  readonly error?: string;
}

const environment: Checks = {
  "environment variables": async () => {
    equal((await createThredfiClient().GET(BUSINESSES)).response.status, 200);
  },
};

/** No check takes longer by itself. */
const LIMIT = 10_000;

export async function program({ url, options = {}, environment: readable }: Settings): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, check] of Object.entries({ ...calls, ...endings, ...(readable && environment) })) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hung = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not over after ${LIMIT} ms`)), LIMIT);
    });
    try {
      await Promise.race([check(new Scenario(url, options)), hung]);
      results.push({ name });
    } catch (error) {
      results.push({ name, error: `${error}` });
    } finally {
      clearTimeout(timer);
    }
  }
  return results;
}
