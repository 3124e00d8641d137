// A small world of hosts that issue, validate and revoke tokens in memory, and that writes down all that reaches them.
// In memory, because a property runs thousands of interleavings and a socket would decide their order by itself. It must
// never know anything of the client: it sees what a server sees, plus which client sent it.

import type { CredentialName } from "../../../src/index.js";

export interface ClientSpec {
  readonly name: string;
  readonly host: string;
  readonly partnerId: string;
  readonly apiKey: string;
}

/** What goes wrong with the next request of its sort. */
export type Fault =
  | "server error"
  | "connection reset"
  | "invalid_client"
  | "unauthorized"
  | "other business"
  | "no token"
  | "redirect";

export type Fact =
  | { type: "started"; call: string; client: string; credential: CredentialName }
  | {
      type: "sent";
      request: number;
      client: string;
      url: string;
      authorization: string | null;
      redirect: string;
      call: string | null;
    }
  /** `usable`: a token that a client may use. `rejectedToken`: the token that a 401 turned down. */
  | {
      type: "responded";
      request: number;
      status: number;
      usable: string | undefined;
      rejectedToken: string | undefined;
    }
  | { type: "lost"; request: number; reason: unknown }
  | { type: "forgot"; client: string; businessId: string | undefined }
  | { type: "settled"; call: string; status?: number; rejected?: { reason: unknown } };

/** What happened, with the client's clock and the turn of the event loop at that moment. */
export type Entry = Fact & { readonly clock: number; readonly turn: number };

/** A token as its server knows it. */
export interface Issued {
  readonly value: string;
  readonly host: string;
  readonly partnerId: string;
  readonly client: string;
  readonly businessId: string | undefined;
  readonly lifetime: number;
  readonly expiresAt: number;
  revoked: boolean;
}

export interface Incoming {
  readonly request: number;
  readonly client: ClientSpec;
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | null;
  readonly isExchange: boolean;
}

export interface Decision {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
  readonly usable?: string;
  readonly rejectedToken?: string;
  readonly reset?: boolean;
}

interface Waiting {
  readonly incoming: Incoming;
  decision: Decision | undefined;
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: unknown) => void;
}

/** Seconds; every second token says nothing unusual, the others are short. */
const LIFETIMES = [3600, 3600, 100];

export class World {
  readonly log: Entry[] = [];
  readonly issued = new Map<string, Issued>();
  readonly waiting: Waiting[] = [];
  readonly faults: { exchange: Fault[]; call: Fault[] } = { exchange: [], call: [] };
  /** The servers' clock, in milliseconds. */
  time = 1_000_000;
  /** How far the clients' clock is off. */
  skew = 0;
  turn = 0;
  #requests = 0;

  get clientClock(): number {
    return this.time + this.skew;
  }

  write(fact: Fact): void {
    this.log.push({ ...fact, clock: this.clientClock, turn: this.turn });
  }

  /** Notes down a request that a client has sent. */
  note(client: ClientSpec, request: Request): Incoming {
    const url = new URL(request.url);
    const call = request.headers.get("x-call");
    const authorization = request.headers.get("authorization");
    const number = ++this.#requests;
    this.write({
      type: "sent",
      request: number,
      client: client.name,
      url: request.url,
      authorization,
      redirect: request.redirect,
      call,
    });
    const isExchange = call === null && url.pathname.endsWith("/oauth2/token/");
    return { request: number, client, method: request.method, url, authorization, isExchange };
  }

  noteResponse(incoming: Incoming, decision: Decision): void {
    const { status, usable, rejectedToken } = decision;
    this.write({ type: "responded", request: incoming.request, status, usable, rejectedToken });
  }

  noteLoss(incoming: Incoming, reason: unknown): void {
    this.write({ type: "lost", request: incoming.request, reason });
  }

  /** The `fetch` of one client: the request waits until `decide` and `deliver` are told to go on. */
  readonly fetch =
    (client: ClientSpec) =>
    (request: Request): Promise<Response> =>
      new Promise((resolve, reject) => {
        const incoming = this.note(client, request);
        const waiting: Waiting = { incoming, decision: undefined, resolve, reject };
        const abort = () => {
          const at = this.waiting.indexOf(waiting);
          if (at !== -1) this.waiting.splice(at, 1);
          this.noteLoss(incoming, request.signal.reason);
          reject(request.signal.reason);
        };
        if (request.signal.aborted) return abort();
        request.signal.addEventListener("abort", () => this.waiting.includes(waiting) && abort());
        this.waiting.push(waiting);
      });

  /** The server makes up its mind about one waiting request, and, unless the response dawdles, the client gets to know. */
  release(pick: number, deliver: boolean): void {
    const waiting = this.waiting[pick % this.waiting.length];
    if (!waiting) return;
    waiting.decision ??= this.decide(waiting.incoming);
    if (!deliver) return;
    this.waiting.splice(this.waiting.indexOf(waiting), 1);
    const { decision, incoming } = waiting;
    if (decision.reset) {
      const reason = new TypeError("fetch failed");
      this.noteLoss(incoming, reason);
      waiting.reject(reason);
    } else {
      this.noteResponse(incoming, decision);
      waiting.resolve(toResponse(decision));
    }
  }

  /** What the server of this host responds now. */
  decide(incoming: Incoming): Decision {
    const fault = this.faults[incoming.isExchange ? "exchange" : "call"].shift();
    if (fault === "connection reset") return { status: 0, body: null, reset: true };
    if (fault === "server error") return { status: 500, body: { error: "server_error" } };
    if (fault === "redirect") return { status: 302, body: "", headers: { location: "https://elsewhere.example/" } };
    const { client, url, authorization } = incoming;
    const basic = `Basic ${btoa(`${client.partnerId}:${client.apiKey}`)}`;
    const token = authorization?.startsWith("Bearer ") ? authorization.slice("Bearer ".length) : undefined;
    const known = token === undefined ? undefined : this.issued.get(token);
    const live = known && !known.revoked && this.time < known.expiresAt;
    const admitted = authorization === basic || (live && known.host === url.origin);
    if (!admitted || fault === "unauthorized" || fault === "invalid_client") {
      const error = fault === "invalid_client" ? fault : "invalid_token";
      return { status: 401, body: { error }, ...(token !== undefined && { rejectedToken: token }) };
    }
    if (!url.pathname.endsWith("/oauth2/token/")) {
      return { status: 200, body: { count: 0, page_info: { total_pages: 1 }, results: [] } };
    }
    if (fault === "no token") return { status: 200, body: { token_type: "Bearer", expires_in: 3600 } };
    const businessId = /\/([0-9a-f-]{36})\/oauth2/.exec(url.pathname)?.[1];
    const wrong = fault === "other business" && businessId !== undefined;
    const issued = this.#issue(incoming, businessId);
    return {
      status: 200,
      body: {
        access_token: issued.value,
        token_type: "Bearer",
        expires_in: issued.lifetime,
        ...(businessId && { business_id: wrong ? "ffffffff-ffff-4fff-8fff-ffffffffffff" : businessId }),
      },
      ...(!wrong && { usable: issued.value }),
    };
  }

  #issue({ client, url }: Incoming, businessId: string | undefined): Issued {
    const number = this.issued.size + 1;
    const lifetime = LIFETIMES[number % LIFETIMES.length] ?? 3600;
    const issued: Issued = {
      value: `t${number}`,
      host: url.origin,
      partnerId: client.partnerId,
      client: client.name,
      businessId,
      lifetime,
      expiresAt: this.time + lifetime * 1000,
      revoked: false,
    };
    this.issued.set(issued.value, issued);
    return issued;
  }
}

export function toResponse({ status, body, headers }: Decision): Response {
  return new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
