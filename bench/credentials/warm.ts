// What a token that is at hand costs: of a whole call through the client, of the look-up alone, and of the same look-up
// in the peer.

import createClient, { type Middleware } from "openapi-fetch";
import { Credentials } from "../../src/auth/credentials.js";
import { exchangeSender } from "../../src/auth/send-exchange.js";
import { TokenSource } from "../../src/auth/token-source.js";
import { readOptions } from "../../src/client/options.js";
import { createThredfiClient, type paths } from "../../src/index.js";
import { Transport } from "../../src/transport/send.js";
import { difference, interleave, median } from "./measure.js";
import { octokitPeer } from "./octokit.js";
import { API_KEY, businessId, makeToken, PARTNER_ID } from "./tokens.js";

const BASE_URL = "http://127.0.0.1:9";
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
const KEYS = 10_000;

/** Nanoseconds of processor time, medians. */
export interface WarmCosts {
  /** A whole call, answered in this process. */
  readonly call: {
    /** openapi-fetch with a constant `Authorization` header. */
    readonly constantHeader: number;
    /** openapi-fetch with a middleware that sets a constant `Authorization` header. */
    readonly constantMiddleware: number;
    readonly sdk: number;
    /** `sdk` less `constantHeader`, round by round. */
    readonly added: number;
    /** `sdk` less `constantMiddleware`, round by round. */
    readonly addedToMiddleware: number;
  };
  /** The look-up alone, with one token and with 10,000 that are asked for in turn. */
  readonly lookup: {
    readonly tokenSource: { one: number; many: number };
    readonly authorize: { one: number; many: number };
    readonly octokit: { one: number; many: number };
  };
}

export async function measureWarm({ rounds = 15 } = {}): Promise<WarmCosts> {
  return { call: await measureCalls(rounds), lookup: await measureLookups(rounds) };
}

const PAGE = JSON.stringify({
  count: 1,
  page_info: { total_count: 1, current_page: 1, total_pages: 1, page_size: 20 },
  results: [{ id: businessId(1), display_name: "Acme" }],
});

/** Answers everything at once; the exchanges too. */
function answerInProcess(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!pathname.endsWith("/oauth2/token/")) {
    return Promise.resolve(new Response(PAGE, { headers: { "content-type": "application/json" } }));
  }
  const business = pathname.split("/").at(-4);
  const token = { access_token: makeToken(business ?? "", 1), token_type: "Bearer", expires_in: 3600 };
  return Promise.resolve(Response.json({ ...token, scope: "business_access", business_id: business }));
}

async function measureCalls(rounds: number): Promise<WarmCosts["call"]> {
  const id = businessId(1);
  const shared = { baseUrl: BASE_URL, fetch: answerInProcess };
  const header = `Bearer ${makeToken(id, 1)}`;
  const setHeader: Middleware = {
    onRequest: ({ request }) => void request.headers.set("Authorization", header),
  };
  const constantHeader = createClient<paths>({ ...shared, redirect: "manual", headers: { Authorization: header } });
  const constantMiddleware = createClient<paths>({ ...shared, redirect: "manual" });
  constantMiddleware.use(setHeader);
  const sdk = createThredfiClient({ ...shared, partnerId: PARTNER_ID, apiKey: API_KEY }).business(id);

  const path = { business_id: id };
  const query = { page_size: 100 };
  const measured = await interleave(
    {
      constantHeader: repeat(() => constantHeader.GET(CUSTOMERS, { params: { path, query } })),
      constantMiddleware: repeat(() => constantMiddleware.GET(CUSTOMERS, { params: { path, query } })),
      sdk: repeat(() => sdk.GET(CUSTOMERS, { params: { query } })),
    },
    { rounds, count: 1_000 },
  );
  return {
    constantHeader: median(measured.constantHeader),
    constantMiddleware: median(measured.constantMiddleware),
    sdk: median(measured.sdk),
    added: median(difference(measured.sdk, measured.constantHeader)),
    addedToMiddleware: median(difference(measured.sdk, measured.constantMiddleware)),
  };
}

function repeat(call: () => Promise<{ response: Response }>): (count: number) => Promise<void> {
  return async (count) => {
    for (let n = 0; n < count; n++) {
      const { response } = await call();
      if (response.status !== 200) throw new Error(`the call was answered ${response.status}`);
    }
  };
}

async function measureLookups(rounds: number): Promise<WarmCosts["lookup"]> {
  const ids = Array.from({ length: KEYS }, (_, n) => businessId(n));
  const settings = readOptions({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: BASE_URL,
    fetch: answerInProcess,
  });
  const { now } = settings.clock;
  const credentials = new Credentials({
    ...settings,
    now,
    send: exchangeSender(new Transport(settings), settings),
  });
  const source = new TokenSource(
    "business",
    async (key) => ({ value: makeToken(key, 1), obtainedAt: now(), expiresIn: 3_600_000, life: 3_600_000 }),
    { ...settings, now },
  );
  const octokit = octokitPeer(0);
  for (const [n, id] of ids.entries()) {
    await Promise.all([credentials.authorize("business", id), source.get(id), octokit.installation(n)]);
  }

  const [first = ""] = ids;
  const get = (key: string) => {
    const token = source.get(key);
    if (token instanceof Promise) throw new Error("the token was not at hand");
    return token.value.length;
  };
  const authorize = async (key: string) => (await credentials.authorize("business", key)).header.length;
  const auth = async (n: number) => (await octokit.installation(n)).token.length;
  let seen = 0;
  const measured = await interleave(
    {
      tokenSourceOne: (count) => {
        for (let n = 0; n < count; n++) seen += get(first);
      },
      tokenSourceMany: (count) => {
        for (let n = 0; n < count; n++) seen += get(ids[n % KEYS] ?? "");
      },
      authorizeOne: async (count) => {
        for (let n = 0; n < count; n++) seen += await authorize(first);
      },
      authorizeMany: async (count) => {
        for (let n = 0; n < count; n++) seen += await authorize(ids[n % KEYS] ?? "");
      },
      octokitOne: async (count) => {
        for (let n = 0; n < count; n++) seen += await auth(0);
      },
      octokitMany: async (count) => {
        for (let n = 0; n < count; n++) seen += await auth(n % KEYS);
      },
    },
    { rounds, count: KEYS },
  );
  if (seen === 0 || octokit.exchanges !== KEYS) throw new Error("a look-up was not warm");
  return {
    tokenSource: { one: median(measured.tokenSourceOne), many: median(measured.tokenSourceMany) },
    authorize: { one: median(measured.authorizeOne), many: median(measured.authorizeMany) },
    octokit: { one: median(measured.octokitOne), many: median(measured.octokitMany) },
  };
}
