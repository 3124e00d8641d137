// A fleet of 200 processes that makes the calls of a day: the SDK's own credentials, each with its memory, on one clock,
// without sockets. An exchange takes no time here; what happens when many wait for one is the storm's matter.

import { Credentials } from "../../src/auth/credentials.js";
import { shareTokens, type TokenBackend } from "../../src/stores/shared-tokens.js";
import type { StoredToken, TokenStore } from "../../src/stores/token-store.js";
import { Reply } from "../../src/transport/reply.js";
import { type CallAt, MINUTE, PROCESSES } from "./day.js";

/** Seconds that a token lives. */
export const LIFE = 3_600;
const MARGIN = MINUTE;
const BASE_URL = "https://api.example";
const PARTNER = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
/** The length of a signed token with a few claims. */
const TOKEN = "x".repeat(800);

export interface Counts {
  /** Exchanges for partner tokens and for business tokens. */
  partner: number;
  business: number;
  /** Redis commands, in all and in the busiest minute. */
  commands: number;
  busiestMinute: number;
  /** The tokens in the fullest memory. */
  tokens: number;
}

export const businessId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** The credentials of one process. `onExchange` is called with the path of each exchange. */
export function credentials(
  maxTokens: number,
  now: () => number,
  store: TokenStore | undefined,
  onExchange: (path: string) => void = () => {},
  waitUntil?: (exchange: Promise<unknown>) => void,
): Credentials {
  const headers = new Headers();
  let issued = 0;
  return new Credentials({
    partner: { partnerId: PARTNER, apiKey: "key" },
    baseUrl: BASE_URL,
    refreshMargin: MARGIN,
    authFailureTtl: 10_000,
    maxTokens,
    exchangeLimit: 120_000,
    clock: { now, sleep: async () => {}, setTimer: () => () => {}, random: Math.random },
    waitUntil,
    store,
    emit: undefined,
    send: async ({ path, businessId: business_id }) => {
      onExchange(path);
      const access_token = `${TOKEN}${++issued}`;
      const text = JSON.stringify({ access_token, token_type: "Bearer", expires_in: LIFE, business_id });
      const call = () => ({
        operationId: "create_business_scoped_token" as const,
        method: "POST",
        path,
        businessId: business_id,
        requestId: "",
        attempts: 1,
      });
      const response = { status: 200, statusText: "", headers, body: null, text: unused, arrayBuffer: unused };
      return new Reply(response, text, { url: path, authorization: undefined, call });
    },
  });
}

async function unused(): Promise<never> {
  throw new Error("The body was read already.");
}

export async function simulate(calls: readonly CallAt[], maxTokens: number, shared: boolean): Promise<Counts> {
  const counts: Counts = { partner: 0, business: 0, commands: 0, busiestMinute: 0, tokens: 0 };
  let now = 0;
  let minute = 0;
  let inMinute = 0;
  const command = (count: number) => {
    if (Math.floor(now / MINUTE) !== minute) [minute, inMinute] = [Math.floor(now / MINUTE), 0];
    counts.commands += count;
    inMinute += count;
    counts.busiestMinute = Math.max(counts.busiestMinute, inMinute);
  };
  const store = shared ? shareTokens(new CountingStore(() => now, command)) : undefined;
  const onExchange = (path: string) => {
    counts[path.includes("{business_id}") ? "business" : "partner"]++;
  };
  const exchanges: Promise<unknown>[] = [];
  const waitUntil = (exchange: Promise<unknown>) => void exchanges.push(exchange);
  const fleet = Array.from({ length: PROCESSES }, () => ({
    credentials: credentials(maxTokens, () => now, store, onExchange, waitUntil),
    seen: new Set<number>(),
  }));
  for (const { at, business, process } of calls) {
    const member = fleet[process];
    if (!member) throw new Error(`There is no process ${process}.`);
    now = at;
    await member.credentials.token(businessId(business));
    // A background refresh ends before the next call.
    while (exchanges.length > 0) await exchanges.pop();
    member.seen.add(business);
  }
  counts.tokens = Math.min(maxTokens, Math.max(...fleet.map(({ seen }) => seen.size)));
  return counts;
}

/** What one process with endless memory would need: a token at the first need, and at the first one after its life. */
export function optimum(calls: readonly CallAt[]): Pick<Counts, "partner" | "business"> {
  const life = LIFE * 1000 - MARGIN;
  const obtained = new Map<number, number>();
  let partnerAt = Number.NEGATIVE_INFINITY;
  const counts = { partner: 0, business: 0 };
  for (const { at, business } of calls) {
    if (at - (obtained.get(business) ?? Number.NEGATIVE_INFINITY) < life) continue;
    obtained.set(business, at);
    counts.business++;
    if (at - partnerAt < life) continue;
    partnerAt = at;
    counts.partner++;
  }
  return counts;
}

/** A shared store that counts the commands which redisStore() would send: EVAL to read, SET; SET and EVAL around a lock. */
class CountingStore implements TokenBackend {
  readonly #tokens = new Map<string, { token: StoredToken; until: number }>();
  readonly #now: () => number;
  readonly #command: (count: number) => void;

  constructor(now: () => number, command: (count: number) => void) {
    this.#now = now;
    this.#command = command;
  }

  get(key: string): StoredToken | undefined {
    this.#command(1);
    const found = this.#tokens.get(key);
    return found && found.until > this.#now() ? { ...found.token, expiresInMs: found.until - this.#now() } : undefined;
  }

  set(key: string, token: StoredToken): void {
    this.#command(1);
    this.#tokens.set(key, { token, until: this.#now() + token.expiresInMs });
  }

  delete(key: string): void {
    this.#command(1);
    this.#tokens.delete(key);
  }

  withLock<Result>(_key: string, work: () => Promise<Result>): Promise<Result> {
    this.#command(2);
    return work();
  }
}
