// The API server of the tests for programs in other processes and runtimes: they say by HTTP what happens next to the
// requests of one business or partner, and read what arrived. It must never know which runtime calls.

import { isExchange, TestApi } from "../support/api.js";
import type { Fault } from "../support/fault.js";
import type { ReceivedRequest } from "../support/records.js";

/** One response, after so many milliseconds. */
export interface Planned {
  readonly delay?: number;
  readonly fault?: Fault;
}

/** What happens to the next requests of a business; after that, and without a plan, all goes well. */
export interface Plan {
  readonly partnerExchanges?: readonly Planned[];
  readonly exchanges?: readonly Planned[];
  readonly calls?: readonly Planned[];
}

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/;

export async function startPlannedApi(): Promise<TestApi> {
  const api = await TestApi.start();
  const plans = new Map<string, { [Kind in keyof Plan]-?: Planned[] }>();
  api.respond(async (request) => {
    const id = idOf(request);
    if (request.path.startsWith("/plan/")) {
      plans.set(id, { partnerExchanges: [], exchanges: [], calls: [], ...JSON.parse(request.body) });
      return { body: {} };
    }
    if (request.path.startsWith("/seen/")) return { body: { requests: seen(api, id) } };
    const kind = !isExchange(request) ? "calls" : ID.test(request.path) ? "exchanges" : "partnerExchanges";
    const planned = plans.get(id)?.[kind].shift();
    if (planned?.delay) await new Promise((resolve) => setTimeout(resolve, planned.delay));
    return planned?.fault;
  });
  return api;
}

/** The business in the path, else the partner, whose credentials begin with the id. */
function idOf({ path, headers }: ReceivedRequest): string {
  const basic = Buffer.from(headers.authorization?.slice("Basic ".length) ?? "", "base64");
  return ID.exec(path)?.[0] ?? ID.exec(basic.toString())?.[0] ?? "";
}

function seen(api: TestApi, business: string): ReceivedRequest[] {
  return api.requests.filter(({ path }) => path.startsWith("/v1/") && path.includes(business));
}
