// Random programs for several clients, and the machine that runs them against a World: calls with every documented
// credential, responses in any order, expiry, revocation, failures, aborts, forget().

import { type CredentialName, createThredfiClient, type ThredfiClient } from "../../../src/index.js";
import { byRequest } from "../../support/by-request.js";
import fc from "../../support/fast-check.js";
import { Aborted } from "./checker.js";
import { type ClientSpec, type Fault, World } from "./world.js";

const P = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
const Q = "b2c3d4e5-6789-4abc-8def-234567890abc";

/** Two partners on one host, one of them on another host too, and a second client of the first. */
export const CLIENTS: readonly ClientSpec[] = [
  { name: "P@one", host: "https://one.example", partnerId: P, apiKey: "key-of-p" },
  { name: "Q@one", host: "https://one.example", partnerId: Q, apiKey: "key-of-q" },
  { name: "P@two", host: "https://two.example", partnerId: P, apiKey: "key-of-p" },
  { name: "P@one again", host: "https://one.example", partnerId: P, apiKey: "key-of-p" },
];

export const BUSINESSES = [
  "3c90c3cc-0d44-4b50-8888-8dd25736052a",
  "8f2d9c41-6b7e-4a35-9d10-2c4e6f8a0b13",
  "0d0e0a0d-0000-4000-8000-000000000003",
] as const;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly credentials: readonly CredentialName[];
  readonly body?: unknown;
}

const customers = "/v1/platform/businesses/{business_id}/customers/";
const OPERATIONS: readonly Operation[] = [
  { method: "GET", path: customers, credentials: ["business", "partner"] },
  { method: "POST", path: customers, credentials: ["business", "partner"], body: { external_id: "c-1" } },
  { method: "GET", path: "/v1/platform/businesses/", credentials: ["partner"] },
  { method: "PATCH", path: "/v1/platform/businesses/{business_id}/", credentials: ["partner"], body: {} },
  {
    method: "POST",
    path: "/v1/platform/{business_id}/oauth2/token/",
    credentials: ["partner", "basic", "business"],
  },
  { method: "POST", path: "/v1/platform/oauth2/token/", credentials: ["basic"], body: {} },
];

export type Command =
  | { do: "call"; client: number; business: number; operation: number; credential: number; abort: boolean }
  | { do: "release"; pick: number; deliver: boolean }
  | { do: "wait"; ms: number }
  | { do: "skew"; ms: number }
  | { do: "revoke"; pick: number }
  | { do: "fault"; on: "exchange" | "call"; fault: Fault }
  | { do: "abort"; pick: number }
  | { do: "forget"; client: number; business: number };

const nat = fc.nat({ max: 11 });
const call = fc.record({
  do: fc.constant("call" as const),
  client: fc.nat({ max: 3 }),
  business: fc.nat({ max: 2 }),
  operation: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 5 }) }),
  credential: fc.nat({ max: 2 }),
  abort: fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
const release = fc.record({
  do: fc.constant("release" as const),
  pick: nat,
  deliver: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});
const wait = fc.record({
  do: fc.constant("wait" as const),
  ms: fc.constantFrom(1_000, 30_000, 91_000, 99_500, 101_000, 3_541_000, 3_595_000, 3_601_000),
});
const skew = fc.record({ do: fc.constant("skew" as const), ms: fc.constantFrom(-86_400_000, -5_000, 5_000) });
const revoke = fc.record({ do: fc.constant("revoke" as const), pick: nat });
const fault = fc.record({
  do: fc.constant("fault" as const),
  on: fc.constantFrom("exchange" as const, "call" as const),
  fault: fc.constantFrom<Fault>(
    "server error",
    "connection reset",
    "invalid_client",
    "unauthorized",
    "other business",
    "no token",
    "redirect",
  ),
});
const abort = fc.record({ do: fc.constant("abort" as const), pick: nat });
const forget = fc.record({
  do: fc.constant("forget" as const),
  client: fc.nat({ max: 3 }),
  business: fc.nat({ max: 3 }),
});

export function programs({
  forgetting,
  maxLength,
}: {
  forgetting: boolean;
  maxLength: number;
}): fc.Arbitrary<Command[]> {
  const command: fc.Arbitrary<Command> = fc.oneof(
    { weight: 10, arbitrary: call },
    { weight: 14, arbitrary: release },
    { weight: 2, arbitrary: wait },
    { weight: 1, arbitrary: skew },
    { weight: 3, arbitrary: revoke },
    { weight: 3, arbitrary: fault },
    { weight: 1, arbitrary: abort },
    { weight: forgetting ? 2 : 0, arbitrary: forget },
  );
  return fc.array(command, { maxLength, size: "max" });
}

export type Tamper = (world: World, client: ClientSpec, send: Send) => Send;
export type Send = (request: Request) => Promise<Response>;

/** `fetch` methods by name; these programs choose them at run time. */
interface AnyClient {
  request(method: string, path: string, init: unknown): Promise<{ response: Response }>;
}

export class Machine {
  readonly world = new World();
  readonly #clients: readonly { spec: ClientSpec; client: ThredfiClient }[];
  readonly #running = new Map<string, AbortController>();
  #calls = 0;

  /** @param tamper stands between a client and the world, to see whether the checker notices */
  constructor(tamper: Tamper = (_world, _client, send) => send) {
    this.#clients = CLIENTS.map((spec) => ({
      spec,
      client: createThredfiClient({
        partnerId: spec.partnerId,
        apiKey: spec.apiKey,
        baseUrl: spec.host,
        fetch: byRequest(tamper(this.world, spec, this.world.fetch(spec))),
        now: () => this.world.clientClock,
        sleep: async (milliseconds) => {
          this.world.time += milliseconds;
        },
        // Tokens alone are tested here; what is sent again, and when, has tests of its own.
        retry: false,
        timeout: 0,
        deadline: 0,
      }),
    }));
  }

  async run(program: readonly Command[]): Promise<World> {
    for (const command of program) {
      this.step(command);
      await this.turn();
    }
    await this.drain();
    return this.world;
  }

  /** Lets the clients do all that they can do without a response. */
  async turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    this.world.turn += 1;
  }

  /** Responds to whatever still waits, without any more faults, until nothing waits. */
  async drain(): Promise<void> {
    this.world.faults.exchange.length = 0;
    this.world.faults.call.length = 0;
    for (let left = 500; this.world.waiting.length > 0 && left > 0; left--) {
      this.world.release(0, true);
      await this.turn();
    }
  }

  step(command: Command): void {
    const { world } = this;
    switch (command.do) {
      case "call":
        this.#call(command);
        return;
      case "release":
        world.release(command.pick, command.deliver);
        return;
      case "wait":
        world.time += command.ms;
        return;
      case "skew":
        world.skew += command.ms;
        return;
      case "revoke": {
        const token = [...world.issued.values()].at(-1 - command.pick);
        if (token) token.revoked = true;
        return;
      }
      case "fault":
        world.faults[command.on].push(command.fault);
        return;
      case "abort":
        [...this.#running.values()].at(command.pick)?.abort(new Aborted("changed my mind"));
        return;
      case "forget": {
        const { spec, client } = this.#client(command.client);
        const businessId = BUSINESSES[command.business];
        world.write({ type: "forgot", client: spec.name, businessId });
        void client.tokens.forget(businessId);
      }
    }
  }

  #client(index: number): { spec: ClientSpec; client: ThredfiClient } {
    const found = this.#clients[index % this.#clients.length];
    if (!found) throw new Error("no clients");
    return found;
  }

  #call(command: Extract<Command, { do: "call" }>): void {
    const { spec, client } = this.#client(command.client);
    const operation = OPERATIONS[command.operation];
    const credential = operation?.credentials[command.credential % operation.credentials.length];
    if (!operation || !credential) throw new Error("no operation");
    const id = `call ${++this.#calls}`;
    const businessId = operation.path.includes("{business_id}") ? BUSINESSES[command.business] : undefined;
    const controller = new AbortController();
    if (command.abort) controller.abort(new Aborted("before it began"));
    this.#running.set(id, controller);
    const { world } = this;
    world.write({ type: "started", call: id, client: spec.name, credential });
    const call = (client as unknown as AnyClient).request(operation.method, operation.path, {
      credential,
      signal: controller.signal,
      headers: { "x-call": id },
      ...(businessId !== undefined && { params: { path: { business_id: businessId } } }),
      ...(operation.body !== undefined && { body: operation.body }),
    });
    call
      .then(
        ({ response }) => world.write({ type: "settled", call: id, status: response.status }),
        (reason: unknown) => world.write({ type: "settled", call: id, rejected: { reason } }),
      )
      .finally(() => this.#running.delete(id));
  }
}
