// Whatever tokens live, however slow exchanges are, whichever tokens the API rejects and whenever a runtime drops the
// request that a call was made in: no call outlives its deadline, rejections cause no more than one exchange a second and
// key, and the client works again afterwards.

import { AsyncLocalStorage } from "node:async_hooks";
import { expect, it } from "vitest";
import { createThredfiClient, type ThredfiClient } from "../../../src/index.js";
import { API_KEY, BUSINESS_A, BUSINESS_B, PARTNER_ID } from "../../support/api.js";
import { CUSTOMERS } from "../../support/client.js";
import { TestClock } from "../../support/clock.js";
import fc from "../../support/fast-check.js";

const PARTNER = "partner";

/** What happens to an exchange: after so many milliseconds there is a token that lives so many seconds, or a failure. */
interface ExchangePlan {
  readonly delay: number;
  readonly life: number | undefined;
  readonly status: 200 | 401 | 500;
}

interface Step {
  /** Milliseconds since the last step. */
  readonly wait: number;
  readonly business: string;
  readonly ask: "call" | "token" | "long-lived token" | "replace a rejected token";
  /** Milliseconds after which the runtime drops everything that the request has begun; undefined for never. */
  readonly requestEnds: number | undefined;
}

interface Program {
  readonly deadline: number;
  readonly retry: boolean;
  readonly exchanges: readonly ExchangePlan[];
  readonly calls: readonly { readonly delay: number; readonly status: 200 | 401 | 500 }[];
  readonly steps: readonly Step[];
}

const delay = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 50) },
  { weight: 1, arbitrary: fc.nat({ max: 15_000 }) },
);
const ASKS = ["call", "call", "call", "token", "replace a rejected token"] as const;

const programs = (...asks: Step["ask"][]): fc.Arbitrary<Program> =>
  fc.record({
    deadline: fc.constantFrom(500, 3_000, 10_000),
    retry: fc.boolean(),
    exchanges: fc.array(
      fc.record({
        delay,
        life: fc.constantFrom(3_600, 3_600, 60, 5, 1, 0, undefined),
        status: fc.constantFrom(200, 200, 200, 200, 401, 500),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    calls: fc.array(fc.record({ delay, status: fc.constantFrom(200, 401, 401, 500) }), { minLength: 1, maxLength: 8 }),
    steps: fc.array(
      fc.record({
        wait: fc.oneof(
          { weight: 5, arbitrary: fc.nat({ max: 700 }) },
          { weight: 1, arbitrary: fc.constantFrom(5_000, 55_000, 3_540_000) },
        ),
        business: fc.constantFrom(BUSINESS_A, BUSINESS_A, BUSINESS_B),
        ask: fc.constantFrom(...asks),
        requestEnds: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.constantFrom(0, 20, 1_000) },
        ),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  });

/** A request to the user's server, in which calls are made. */
interface UserRequest {
  ended: boolean;
}

class World {
  readonly clock = new TestClock();
  /** By key, when each rejection was that caused an exchange; NaN where no rejection explains one. */
  readonly caused = new Map<string, number[]>();
  /** Calls that did not end in their time. */
  readonly late: string[] = [];
  readonly client: ThredfiClient;
  readonly #current = new AsyncLocalStorage<UserRequest>();
  readonly #program: Program;
  /** The API accepts everything, at once. */
  #well = false;
  #calls = 0;
  #exchanges = 0;
  /** By key, when the client last dropped a rejected token, and until when it needs no other one without that. */
  readonly #dropped = new Map<string, number>();
  readonly #goodUntil = new Map<string, number>();

  constructor(program: Program) {
    this.#program = program;
    this.client = createThredfiClient({
      partnerId: PARTNER_ID,
      apiKey: API_KEY,
      baseUrl: "https://api.example",
      deadline: program.deadline,
      retry: program.retry ? {} : false,
      random: () => 0.5,
      onEvent: (event) => {
        if (!event.type.startsWith("token.") || !("credential" in event)) return;
        const { type, businessId: key = PARTNER, expiresIn = 0 } = event;
        if (type === "token.rejected") this.#dropped.set(key, this.clock.time);
        // It is refreshed in the last tenth of its life, and was asked for a while ago.
        if (type === "token.obtained" || type === "token.refreshed") {
          this.#goodUntil.set(key, this.clock.time + expiresIn * 900 - 3 * program.deadline);
        }
      },
      now: this.clock.now,
      setTimer: (ring, milliseconds) => {
        const request = this.#current.getStore();
        return this.clock.setTimer(() => {
          if (request?.ended) return;
          if (request) this.#current.run(request, ring);
          else ring();
        }, milliseconds);
      },
      fetch: (url) => this.#respond(new URL(url).pathname),
    });
  }

  async run(): Promise<void> {
    const { deadline, steps } = this.#program;
    for (const [index, step] of steps.entries()) {
      await this.clock.pass(step.wait);
      this.#ask(step, index);
    }
    await this.clock.pass(2 * deadline + 1);
  }

  /** Whether a call succeeds once the API is well, and old responses have arrived or were given up. */
  async recovers(): Promise<boolean> {
    this.#well = true;
    await this.clock.pass(20_000);
    const call = this.client.business(BUSINESS_A).GET(CUSTOMERS);
    await this.clock.pass(this.#program.deadline);
    return (await call).response.status === 200;
  }

  #ask({ business, ask, requestEnds }: Step, index: number): void {
    const { clock, client } = this;
    const { deadline } = this.#program;
    const request: UserRequest = { ended: false };
    let settled = false;
    const start = async (): Promise<unknown> => {
      if (ask === "call") return client.business(business).GET(CUSTOMERS);
      if (ask === "token") return client.tokens.business(business);
      if (ask === "long-lived token") return client.tokens.business(business, { minLife: 3_500 });
      const { accessToken } = await client.tokens.business(business);
      return client.tokens.business(business, { rejected: accessToken });
    };
    const note = () => {
      settled = true;
    };
    this.#current.run(request, () => void start().then(note, note));
    // Two calls one after the other have twice the time.
    const limit = ask === "replace a rejected token" ? 2 * deadline : deadline;
    // One millisecond later, when everything has happened that happens at its deadline.
    clock.setTimer(() => {
      if (!settled && !request.ended) this.late.push(`${index}: ${ask}`);
    }, limit + 1);
    if (requestEnds !== undefined) {
      clock.setTimer(() => {
        request.ended = true;
      }, requestEnds);
    }
  }

  /** A response after its delay; never, when the request that waits for it is gone. It ignores the signal. */
  #respond(path: string): Promise<Response> {
    const { calls } = this.#program;
    const number = this.#calls++;
    const request = this.#current.getStore();
    const plan = path.endsWith("/oauth2/token/")
      ? this.#planOfExchange(path)
      : { ...calls[number % calls.length], body: { results: [] } };
    const { delay = 0, status = 200, body } = plan;
    return new Promise((resolve) => {
      this.clock.setTimer(
        () => {
          if (!request?.ended) resolve(Response.json(body, { status: this.#well ? 200 : status }));
        },
        this.#well ? 0 : delay,
      );
    });
  }

  #planOfExchange(path: string): Partial<ExchangePlan> & { body: object } {
    const { exchanges } = this.#program;
    const key = /[0-9a-f-]{36}/.exec(path)?.[0] ?? PARTNER;
    if ((this.#goodUntil.get(key) ?? 0) > this.clock.time) {
      this.caused.set(key, [...(this.caused.get(key) ?? []), this.#dropped.get(key) ?? Number.NaN]);
    }
    this.#goodUntil.delete(key);
    const number = this.#exchanges++;
    const plan = exchanges[number % exchanges.length];
    const scope = key === PARTNER ? {} : { business_id: key };
    const expires_in = this.#well ? 3_600 : plan?.life;
    return { ...plan, body: { access_token: `token-${number}`, token_type: "Bearer", expires_in, ...scope } };
  }
}

it(
  "no call outlives its deadline, and the client recovers",
  () =>
    fc.assert(
      fc.asyncProperty(programs(...ASKS, "long-lived token"), async (program) => {
        const world = new World(program);
        await world.run();
        expect(world.late).toEqual([]);
        expect(await world.recovers()).toBe(true);
      }),
      { numRuns: 200 },
    ),
  120_000,
);

it("rejections cause no more than one exchange a second and key", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(programs(...ASKS), async (program) => {
      // Without retries: those of an exchange that was given up would look like exchanges that a rejection causes.
      const world = new World({ ...program, retry: false });
      await world.run();
      // One that takes too long is given up: the next call begins another, and the first may still bring a token.
      const mayBeGivenUp = program.deadline < 10_000 || program.exchanges.some((exchange) => exchange.delay > 1_000);
      for (const [key, all] of world.caused) {
        const times = mayBeGivenUp ? all.filter((time) => !Number.isNaN(time)) : all;
        found += times.length;
        const pauses = times.map((time, index) => time - (times[index - 1] ?? Number.NEGATIVE_INFINITY));
        expect(Math.min(...pauses), key).toBeGreaterThanOrEqual(1_000);
      }
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(50);
}, 120_000);
