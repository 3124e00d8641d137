// Reads the log of a World and says which promises about tokens were broken. It must never look at the client's state:
// what arrived at the servers, and what the callers got, is the whole evidence. That every exchange had a need of its own
// ("needless exchange") also bounds their number: one a key, and one for each expiry, refusal and failed exchange.

import { ThredfiAuthenticationError, ThredfiNetworkError, ThredfiResponseError } from "../../../src/index.js";
import type { ClientSpec, Entry, World } from "./world.js";

export interface Complaint {
  readonly rule:
    | "host"
    | "partner"
    | "client"
    | "business"
    | "unusable token"
    | "credential"
    | "redirect"
    | "rejected token"
    | "single flight"
    | "needless exchange"
    | "resends"
    | "outcome"
    | "hangs";
  readonly detail: string;
}

type Kind<Type extends Entry["type"]> = Extract<Entry, { type: Type }>;
type Sent = Kind<"sent">;

/** What is known of the exchanges of one client for one key (a business, or the partner itself). */
interface KeyState {
  inFlight: Set<number>;
  /** The token that the client holds, as far as a server can tell. */
  held:
    | {
        readonly value: string;
        /** The client's clock when it was asked for lay between these. */
        readonly askedFrom: number;
        readonly askedTo: number;
        readonly lifetime: number;
        /** What the client's clock has shown since it has the token. */
        lowest: number;
        highest: number;
      }
    | undefined;
}

/** What one client is busy with. */
interface Work {
  readonly calls: Set<string>;
  readonly requests: Set<number>;
  /** What its clock has shown since it was last quiet: a token was asked for between these. */
  lowestClock: number;
  highestClock: number;
  /** The keys forgotten since it was last quiet: each leaves an exchange behind, on its way for those who wait. */
  forgotten: string[];
}

/** The client's `refreshMargin`, in milliseconds. */
const MARGIN = 60_000;
/** Until this age, in milliseconds, the API may not know a token. Some of it passes before the exchange is over. */
const YOUNG = 5_000;
/** Milliseconds between two replacements of a token of one key. */
const PAUSE = 1_000;

export function check(world: World, clients: readonly ClientSpec[]): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (rule: Complaint["rule"], detail: string) => complaints.push({ rule, detail });

  const sent = new Map<number, Sent>();
  const started = new Map<string, Kind<"started">>();
  const requestsOf = new Map<string, number[]>();
  const responses = new Map<number, Kind<"responded"> | Kind<"lost">>();
  const rejectedAt = new Map<string, { index: number; turn: number }>();
  const usable = new Set<string>();
  const accepted = new Set<string>();
  /** When a rejection last replaced a token of a key, by the client's clock. */
  const replacedAt = new Map<string, number>();
  /** When each token was asked for at the latest, by the client's clock, which may have been set back since. */
  const obtainedAt = new Map<string, number>();
  /** The API may not know it yet, so that a 401 says nothing: it is tried again. */
  const isYoung = (token: string, { clock }: Entry) =>
    !accepted.has(token) && clock - (obtainedAt.get(token) ?? -Infinity) < YOUNG;
  const states = new Map<string, KeyState>();
  const open = new Map<string, Work>();

  const stateOf = (client: string, key: string) => {
    const id = `${client} ${key}`;
    const state = states.get(id) ?? { inFlight: new Set(), held: undefined };
    states.set(id, state);
    return state;
  };
  const openOf = (client: string) => {
    const work = open.get(client) ?? {
      calls: new Set(),
      requests: new Set(),
      lowestClock: Infinity,
      highestClock: -Infinity,
      forgotten: [],
    };
    open.set(client, work);
    return work;
  };
  const noteClock = (client: string, clock: number) => {
    const work = openOf(client);
    work.lowestClock = Math.min(work.lowestClock, clock);
    work.highestClock = Math.max(work.highestClock, clock);
    for (const [id, { held }] of states) {
      if (!held || !id.startsWith(`${client} `)) continue;
      held.lowest = Math.min(held.lowest, clock);
      held.highest = Math.max(held.highest, clock);
    }
  };
  const forgetsOf = (client: string, key: string) =>
    openOf(client).forgotten.filter((forgotten) => forgotten === "*" || forgotten === key).length;
  /** A client that had nothing on its way when a turn ended has nothing left behind either. */
  const turnOver = (turn: number) => {
    for (const work of open.values()) {
      if (work.calls.size > 0 || work.requests.size > 0) continue;
      work.lowestClock = Infinity;
      work.highestClock = -Infinity;
      work.forgotten = [];
    }
    lastTurn = turn;
  };
  let lastTurn = 0;

  for (const [index, entry] of world.log.entries()) {
    if (entry.turn > lastTurn) turnOver(entry.turn);
    switch (entry.type) {
      case "started":
        started.set(entry.call, entry);
        noteClock(entry.client, entry.clock);
        openOf(entry.client).calls.add(entry.call);
        break;

      case "sent": {
        const client = clients.find(({ name }) => name === entry.client);
        if (!client) throw new Error(`no client ${entry.client}`);
        sent.set(entry.request, entry);
        noteClock(client.name, entry.clock);
        openOf(client.name).requests.add(entry.request);
        checkRequest(entry, client);
        if (entry.call !== null) {
          const requests = requestsOf.get(entry.call) ?? [];
          requestsOf.set(entry.call, requests);
          // Sent again only after a 401: twice with another token, and four times each while a token is young.
          const before = responses.get(requests.at(-1) ?? -1);
          const again = before?.type === "responded" && before.status === 401;
          if (requests.push(entry.request) > 1 && (!again || requests.length > 10)) {
            complain("resends", `${entry.call} was sent ${requests.length} times`);
          }
        }
        const token = bearer(entry);
        const rejected = token === undefined ? undefined : rejectedAt.get(`${client.name} ${token}`);
        if (rejected) {
          const call = entry.call === null ? undefined : started.get(entry.call);
          const again = call ? world.log.indexOf(call) > rejected.index : entry.turn > rejected.turn;
          if (again) complain("rejected token", `${token} was sent again by ${entry.call ?? "an exchange"}`);
        }
        if (isExchange(entry)) checkExchange(entry);
        break;
      }

      case "responded":
      case "lost": {
        responses.set(entry.request, entry);
        const request = sent.get(entry.request);
        if (!request) throw new Error(`no request ${entry.request}`);
        noteClock(request.client, entry.clock);
        openOf(request.client).requests.delete(entry.request);
        // An exchange whose response is of no use tells the client nothing of the token that asked for it.
        if (entry.type === "responded" && entry.status === 200 && (entry.usable || !isExchange(request))) {
          accepted.add(bearer(request) ?? "");
        }
        if (entry.type === "responded" && entry.rejectedToken !== undefined) {
          const id = `${request.client} ${entry.rejectedToken}`;
          const key = `${request.client} ${world.issued.get(entry.rejectedToken)?.businessId}`;
          // Rejections replace one token a second and key; until then it stays, and may be sent again.
          const isThrottled = Math.abs(entry.clock - (replacedAt.get(key) ?? -Infinity)) < PAUSE;
          if (!rejectedAt.has(id) && !isThrottled && !isYoung(entry.rejectedToken, entry)) {
            rejectedAt.set(id, { index, turn: entry.turn });
            replacedAt.set(key, entry.clock);
          }
          for (const [name, state] of states) {
            if (name.startsWith(`${request.client} `) && state.held?.value === entry.rejectedToken)
              state.held = undefined;
          }
        }
        if (isExchange(request)) {
          const state = stateOf(request.client, keyOf(request));
          state.inFlight.delete(entry.request);
          if (entry.type === "responded" && entry.usable !== undefined) {
            usable.add(entry.usable);
            const { lowestClock, highestClock } = openOf(request.client);
            obtainedAt.set(entry.usable, highestClock);
            const lifetime = (world.issued.get(entry.usable)?.lifetime ?? 0) * 1000;
            // After a forget() this may be the exchange that was left behind, whose token is not kept.
            const span = { askedFrom: lowestClock, askedTo: highestClock, lowest: entry.clock, highest: entry.clock };
            state.held = forgetsOf(request.client, keyOf(request))
              ? undefined
              : { value: entry.usable, lifetime, ...span };
          }
        }
        break;
      }

      case "forgot":
        noteClock(entry.client, entry.clock);
        openOf(entry.client).forgotten.push(entry.businessId ?? "*");
        for (const [id, state] of states) {
          const all = entry.businessId === undefined && id.startsWith(`${entry.client} `);
          if (all || id === `${entry.client} ${entry.businessId}`) state.held = undefined;
        }
        break;

      case "settled": {
        const call = started.get(entry.call);
        if (!call) throw new Error(`no call ${entry.call}`);
        checkOutcome(entry);
        openOf(call.client).calls.delete(entry.call);
      }
    }
  }
  for (const { calls } of open.values()) for (const call of calls) complain("hangs", `${call} never settled`);
  return complaints;

  /** Does the credential of this request belong where it goes? */
  function checkRequest(entry: Sent, client: ClientSpec): void {
    const url = new URL(entry.url);
    const what = `${entry.authorization} of ${client.name} went to ${entry.url}`;
    if (entry.redirect !== "manual") complain("redirect", `${entry.url} would follow redirects`);
    if (url.origin !== client.host) complain("host", what);
    const call = entry.call === null ? undefined : started.get(entry.call);
    const token = bearer(entry);
    const expected = call?.credential ?? (url.pathname === PARTNER_PATH ? "basic" : "partner");
    if (token === undefined) {
      if (expected !== "basic") complain("credential", what);
      if (entry.authorization !== `Basic ${btoa(`${client.partnerId}:${client.apiKey}`)}`) complain("partner", what);
      return;
    }
    const issued = world.issued.get(token);
    if (!issued) {
      complain("credential", what);
      return;
    }
    if (issued.host !== url.origin) complain("host", what);
    if (issued.partnerId !== client.partnerId) complain("partner", what);
    if (issued.client !== client.name) complain("client", what);
    if (!usable.has(token)) complain("unusable token", what);
    if (expected !== (issued.businessId === undefined ? "partner" : "business")) complain("credential", what);
    if (issued.businessId !== undefined && issued.businessId !== /[0-9a-f-]{36}/.exec(url.pathname)?.[0]) {
      complain("business", what);
    }
  }

  /** Is this exchange the only one on its way, and was there nothing in hand that would have served? */
  function checkExchange(entry: Sent): void {
    const state = stateOf(entry.client, keyOf(entry));
    state.inFlight.add(entry.request);
    const forgets = forgetsOf(entry.client, keyOf(entry));
    if (state.inFlight.size > 1 + forgets) {
      complain("single flight", `${state.inFlight.size} exchanges of ${entry.client} for ${keyOf(entry)} at once`);
    }
    if (!state.held || forgets > 0) return;
    const { askedFrom, askedTo, lifetime, lowest, highest } = state.held;
    const refreshFrom = askedFrom + lifetime - Math.min(MARGIN, lifetime / 10);
    if (highest < refreshFrom && lowest >= askedTo) {
      complain("needless exchange", `${state.held.value} of ${entry.client} for ${keyOf(entry)} would have served`);
    }
  }

  /** Did the caller get what the server said, or an error that is documented? */
  function checkOutcome({ call, status, rejected }: Kind<"settled">): void {
    const last = responses.get(requestsOf.get(call)?.at(-1) ?? -1);
    if (!rejected) {
      if (last?.type !== "responded" || last.status !== status) complain("outcome", `${call} ended with ${status}`);
      return;
    }
    const { reason } = rejected;
    if (reason instanceof ThredfiAuthenticationError || reason instanceof Aborted) return;
    if (reason instanceof ThredfiResponseError && last?.type === "responded" && last.status === 302) return;
    if (reason instanceof ThredfiNetworkError && last?.type === "lost") return;
    complain("outcome", `${call} rejected with ${String(reason)}`);
  }
}

/** The reason of every abort in these tests. */
export class Aborted extends Error {}

const PARTNER_PATH = "/v1/platform/oauth2/token/";

export function isExchange(entry: Sent): boolean {
  return entry.call === null && entry.url.endsWith("/oauth2/token/");
}

function keyOf(entry: Sent): string {
  return /[0-9a-f-]{36}/.exec(new URL(entry.url).pathname)?.[0] ?? "partner";
}

function bearer({ authorization }: Sent): string | undefined {
  return authorization?.startsWith("Bearer ") ? authorization.slice("Bearer ".length) : undefined;
}
