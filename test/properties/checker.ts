// Reads the log of a World and says which promises about tokens were broken. It must never look at the client's state:
// what arrived at the servers, and what the callers got, is the whole evidence.

import { ThredfiAuthenticationError } from "../../src/index.js";
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
    | "refused token"
    | "single flight"
    | "needless exchange"
    | "resends"
    | "outcome"
    | "hangs";
  readonly detail: string;
}

type Sent = Extract<Entry, { type: "sent" }>;
type Started = Extract<Entry, { type: "started" }>;

/** What is known of the exchanges of one client for one key (a business, or the partner itself). */
interface KeyState {
  inFlight: Set<number>;
  /** The token that the client holds as far as a server can tell, and the client's clock when it was asked for. */
  held: { value: string; askedFrom: number; askedTo: number; lifetime: number } | undefined;
  /** How often it was forgotten since the client was last quiet: each leaves one exchange behind that nobody waits for. */
  forgets: number;
}

export interface CheckOptions {
  /** The client's `renewalMargin`, in milliseconds. */
  readonly margin: number;
  /** Over sockets the order of a log says less: what happened in one turn happened at once. */
  readonly turnsMatter: boolean;
}

export function check(world: World, clients: readonly ClientSpec[], options: CheckOptions): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (rule: Complaint["rule"], detail: string) => complaints.push({ rule, detail });

  const sent = new Map<number, Sent>();
  const started = new Map<string, Started>();
  const requestsOf = new Map<string, number[]>();
  const answers = new Map<number, Extract<Entry, { type: "answered" | "lost" }>>();
  const refusedAt = new Map<string, { index: number; turn: number }>();
  const usable = new Set<string>();
  const states = new Map<string, KeyState>();
  const open = new Map<string, { calls: Set<string>; requests: Set<number>; lowestClock: number }>();

  const stateOf = (client: string, key: string) => {
    const id = `${client} ${key}`;
    const state = states.get(id) ?? { inFlight: new Set(), held: undefined, forgets: 0 };
    states.set(id, state);
    return state;
  };
  const openOf = (client: string) => {
    const work = open.get(client) ?? { calls: new Set(), requests: new Set(), lowestClock: Number.POSITIVE_INFINITY };
    open.set(client, work);
    return work;
  };
  const quietDown = (client: string) => {
    const work = openOf(client);
    if (work.calls.size > 0 || work.requests.size > 0) return;
    work.lowestClock = Number.POSITIVE_INFINITY;
    for (const [id, state] of states) if (id.startsWith(`${client} `)) state.forgets = 0;
  };

  for (const [index, entry] of world.log.entries()) {
    switch (entry.type) {
      case "started":
        started.set(entry.call, entry);
        openOf(entry.client).calls.add(entry.call);
        break;

      case "sent": {
        const client = clients.find(({ name }) => name === entry.client);
        if (!client) throw new Error(`no client ${entry.client}`);
        sent.set(entry.request, entry);
        openOf(client.name).requests.add(entry.request);
        openOf(client.name).lowestClock = Math.min(openOf(client.name).lowestClock, entry.clock);
        checkRequest(entry, client);
        if (entry.call !== null) {
          const requests = requestsOf.get(entry.call) ?? [];
          requestsOf.set(entry.call, requests);
          if (requests.push(entry.request) > 2) complain("resends", `${entry.call} was sent ${requests.length} times`);
        }
        const token = bearer(entry);
        const refused = token === undefined ? undefined : refusedAt.get(`${client.name} ${token}`);
        if (refused) {
          const call = entry.call === null ? undefined : started.get(entry.call);
          const again = call ? world.log.indexOf(call) > refused.index : options.turnsMatter && entry.turn > refused.turn;
          if (again) complain("refused token", `${token} was sent again by ${entry.call ?? "an exchange"}`);
        }
        if (isExchange(entry)) checkExchange(entry);
        break;
      }

      case "answered":
      case "lost": {
        answers.set(entry.request, entry);
        const request = sent.get(entry.request);
        if (!request) throw new Error(`no request ${entry.request}`);
        openOf(request.client).requests.delete(entry.request);
        if (entry.type === "answered" && entry.refused !== undefined) {
          const id = `${request.client} ${entry.refused}`;
          if (!refusedAt.has(id)) refusedAt.set(id, { index, turn: entry.turn });
          for (const [name, state] of states) {
            if (name.startsWith(`${request.client} `) && state.held?.value === entry.refused) state.held = undefined;
          }
        }
        if (isExchange(request)) {
          const state = stateOf(request.client, keyOf(request));
          state.inFlight.delete(entry.request);
          if (entry.type === "answered" && entry.usable !== undefined) {
            usable.add(entry.usable);
            state.held = {
              value: entry.usable,
              askedFrom: Math.min(openOf(request.client).lowestClock, request.clock),
              askedTo: request.clock,
              lifetime: (world.issued.get(entry.usable)?.lifetime ?? 0) * 1000,
            };
          }
        }
        quietDown(request.client);
        break;
      }

      case "forgot":
        for (const [id, state] of states) {
          const mine = id.startsWith(`${entry.client} `);
          if (mine && (entry.businessId === undefined || id === `${entry.client} ${entry.businessId}`)) {
            state.forgets += 1;
            state.held = undefined;
          }
        }
        break;

      case "settled": {
        const call = started.get(entry.call);
        if (!call) throw new Error(`no call ${entry.call}`);
        checkOutcome(entry);
        openOf(call.client).calls.delete(entry.call);
        quietDown(call.client);
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
    if (!issued) return complain("credential", what) as never;
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
    if (state.inFlight.size > 1 + state.forgets) {
      complain("single flight", `${state.inFlight.size} exchanges of ${entry.client} for ${keyOf(entry)} at once`);
    }
    if (!state.held || state.forgets > 0) return;
    const { askedFrom, askedTo, lifetime } = state.held;
    const renewFrom = askedFrom + lifetime - Math.min(options.margin, lifetime / 10);
    if (entry.clock < renewFrom && entry.clock >= askedTo) {
      complain("needless exchange", `${state.held.value} of ${entry.client} for ${keyOf(entry)} would have served`);
    }
  }

  /** Did the caller get what the server said, or an error that is documented? */
  function checkOutcome({ call, status, rejected }: Extract<Entry, { type: "settled" }>): void {
    const last = answers.get(requestsOf.get(call)?.at(-1) ?? -1);
    if (!rejected) {
      if (last?.type !== "answered" || last.status !== status) complain("outcome", `${call} ended with ${status}`);
      return;
    }
    const { reason } = rejected;
    if (reason instanceof ThredfiAuthenticationError || reason instanceof Aborted) return;
    // What fetch itself throws for the call's own request is the caller's, as openapi-fetch hands it on.
    if (last?.type === "lost" && last.reason === reason) return;
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
