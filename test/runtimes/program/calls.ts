// Calls that end well: what a user does on the first day.

import { validate } from "thredfi-sdk/validate";
import { BUSINESSES, type Checks, CUSTOMERS, equal, rejection } from "./scenario.js";

const page = (current: number, names: string[]) => ({
  body: {
    count: names.length,
    page_info: { total_count: 3, current_page: current, total_pages: 2, page_size: 2 },
    results: names.map((name) => ({ id: `id-${name}`, display_name: name })),
  },
});

export const calls: Checks = {
  "first call": async (scenario) => {
    const { data, response } = await scenario.client().GET(BUSINESSES);
    equal([response.status, data?.results], [200, []]);
  },

  "list of a business": async (scenario) => {
    await scenario.respond(page(1, ["Zoë Nair"]));
    const { data } = await scenario.business().GET(CUSTOMERS);
    equal(data?.results[0]?.display_name, "Zoë Nair");
  },

  create: async (scenario) => {
    const body = { external_id: "c-1", individual_name: "Zoë Nair" };
    const { response } = await scenario.business().POST(CUSTOMERS, { body } as never);
    const [sent] = await scenario.calls();
    equal([response.ok, sent?.method, JSON.parse(sent?.body ?? "")], [true, "POST", body]);
    equal(sent?.headers["content-type"], "application/json");
  },

  "User-Agent": async (scenario) => {
    await scenario.business({ appInfo: { name: "acme", version: "1" } }).GET(CUSTOMERS);
    const agent = (await scenario.calls())[0]?.headers["user-agent"] ?? "";
    if (!/^thredfi-sdk\/\S+ \((node|bun|deno|workers|unknown)[^)]*\) acme\/1$/.test(agent)) throw new Error(agent);
  },

  "one exchange for 20 calls at once": async (scenario) => {
    const business = scenario.business();
    await Promise.all(Array.from({ length: 20 }, () => business.GET(CUSTOMERS)));
    equal([(await scenario.exchanges()).length, (await scenario.calls()).length], [1, 20]);
  },

  "token of a business": async (scenario) => {
    const { accessToken, expiresIn } = await scenario.client().tokens.business(scenario.businessId);
    equal([accessToken.endsWith(scenario.businessId), expiresIn > 3590], [true, true]);
  },

  "retry on 503": async (scenario) => {
    await scenario.respond({ status: 503 }, { status: 503 });
    const { response } = await scenario.business().GET(CUSTOMERS);
    equal([response.status, (await scenario.calls()).length], [200, 3]);
  },

  "no repeat of a create after 500": async (scenario) => {
    await scenario.respond({ status: 500, body: {} });
    const path = "/v1/platform/businesses/{business_id}/payouts/";
    const { response } = await scenario.business().POST(path, { body: {} } as never);
    equal([response.status, (await scenario.calls()).length], [500, 1]);
  },

  "a new token after 401": async (scenario) => {
    const business = scenario.business();
    await business.GET(CUSTOMERS);
    await scenario.respond({ status: 401, body: {} });
    const { response } = await business.GET(CUSTOMERS);
    const tokens = (await scenario.calls()).map(({ headers }) => headers.authorization);
    equal([response.status, tokens.length, new Set(tokens).size], [200, 3, 2]);
  },

  stream: async (scenario) => {
    await scenario.respond({ trickle: 1 });
    const { data } = await scenario.business().GET(CUSTOMERS, { parseAs: "stream" });
    const { results } = (await new Response(data ?? null).json()) as { results: unknown[] };
    equal(results, []);
  },

  pagination: async (scenario) => {
    await scenario.respond(page(1, ["a", "b"]), page(2, ["c"]));
    const names: unknown[] = [];
    for await (const { display_name } of scenario.business().paginate(CUSTOMERS)) names.push(display_name);
    equal(names, ["a", "b", "c"]);
  },

  events: async (scenario) => {
    const types: string[] = [];
    const onEvent = ({ type }: { type: string }) => types.push(type);
    await scenario.business({ onEvent }).GET(CUSTOMERS);
    equal([types[0], types.at(-1)], ["call.started", "call.completed"]);
  },

  waitUntil: async (scenario) => {
    const exchanges: Promise<unknown>[] = [];
    await scenario.business({ waitUntil: (promise) => exchanges.push(promise) }).GET(CUSTOMERS);
    await Promise.all(exchanges);
    equal(exchanges.length, 2);
  },

  "thredfi-sdk/validate": async (scenario) => {
    const business = scenario.business({ plugins: [validate("error")] });
    await rejection(business.POST(CUSTOMERS, { body: { email: 42 } } as never));
    equal((await scenario.calls()).length, 0);
  },
};
