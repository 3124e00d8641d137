// Whatever happens, in whatever order: tokens reach only whom they belong to, no exchange is made without need, and every
// call ends as documented. And the checker that says so does complain when something is broken.

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createThredfiClient, ThredfiAuthenticationError } from "../../../src/index.js";
import fc from "../../support/fast-check.js";
import { type Complaint, check } from "./checker.js";
import { BUSINESSES, CLIENTS, type Command, Machine, programs, type Tamper } from "./program.js";
import { TAMPERING } from "./tampering.js";

// Seconds on an idle machine; a busy one gets its time.
vi.setConfig({ testTimeout: 60_000 });

// A background exchange that nobody listens to must not end the process of whoever uses the SDK.
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", onUnhandled));
afterAll(() => void process.off("unhandledRejection", onUnhandled));

async function complaintsAbout(program: readonly Command[], tamper?: Tamper): Promise<Complaint[]> {
  const world = await new Machine(tamper).run(program);
  return check(world, CLIENTS);
}

describe("several clients, businesses, hosts and partners", () => {
  it.each([
    ["without forget(): one exchange a key at any instant", false],
    ["with forget()", true],
  ])("keep every promise about tokens %s", async (_, forgetting) => {
    await fc.assert(
      fc.asyncProperty(programs({ forgetting, maxLength: 80 }), async (program) => {
        unhandled.length = 0;
        expect(await complaintsAbout(program)).toEqual([]);
        expect(unhandled).toEqual([]);
      }),
      { numRuns: 100, interruptAfterTimeLimit: 40_000 },
    );
  });

  it("reach, in these programs, what they are meant to reach", async () => {
    const seen = { responses: new Map<number, number>(), retried: 0, rejected: 0 };
    for (const program of fc.sample(programs({ forgetting: true, maxLength: 80 }), { numRuns: 90, seed: 1 })) {
      const { log } = await new Machine().run(program);
      const sent = log.flatMap((entry) => (entry.type === "sent" && entry.call !== null ? [entry.call] : []));
      seen.retried += sent.length - new Set(sent).size;
      for (const entry of log) {
        if (entry.type === "responded") seen.responses.set(entry.status, (seen.responses.get(entry.status) ?? 0) + 1);
        if (entry.type === "settled" && entry.rejected) seen.rejected += 1;
      }
    }
    for (const status of [200, 302, 401, 500]) expect(seen.responses.get(status) ?? 0, `${status}`).toBeGreaterThan(10);
    expect(seen.retried).toBeGreaterThan(10);
    expect(seen.rejected).toBeGreaterThan(10);
  });
});

describe("the checker notices when", () => {
  it.each(TAMPERING)("%s", async (_, rule, tamper) => {
    const rules = new Set<string>();
    const found = await fc.check(
      fc.asyncProperty(programs({ forgetting: false, maxLength: 120 }), async (program) => {
        for (const complaint of await complaintsAbout(program, tamper)) rules.add(complaint.rule);
        return !rules.has(rule);
      }),
      { numRuns: 60, seed: 7, endOnFailure: true },
    );
    expect(found.failed, `instead of ${rule}: ${[...rules]}`).toBe(true);
  });
});

it("whatever a token endpoint responds, a call succeeds or fails as documented, and no header is injected", async () => {
  const members = fc.record(
    {
      access_token: fc.oneof(
        { weight: 3, arbitrary: fc.constant("good") },

        fc.string({ unit: "binary" }),
        fc.constantFrom("t\r\nx-evil: 1", "t\0", "é", "ok"),
        fc.json(),
      ),
      token_type: fc.oneof(fc.constantFrom("Bearer", "bearer", "mac"), fc.jsonValue()),
      expires_in: fc.oneof(fc.double(), fc.string(), fc.jsonValue()),
      business_id: fc.oneof(fc.constantFrom(...BUSINESSES), fc.jsonValue(), fc.constant({ toString: 1, valueOf: 2 })),
      error: fc.jsonValue(),
      error_description: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 4, arbitrary: members }, { weight: 1, arbitrary: fc.jsonValue() }),
      fc.constantFrom(200, 201, 204, 302, 400, 401, 415, 500),
      fc.constantFrom("partner" as const, "business" as const),
      async (body, status, broken) => {
        const sent: Request[] = [];
        const client = createThredfiClient({
          partnerId: CLIENTS[0]?.partnerId,
          apiKey: "key",
          baseUrl: "https://one.example",
          retry: false,
          sleep: async () => {},
          fetch: async (url, init) => {
            const request = new Request(url, init);
            sent.push(request);
            const { pathname } = new URL(request.url);
            if (!pathname.endsWith("/oauth2/token/")) return Response.json({ results: [] });
            const good = pathname === "/v1/platform/oauth2/token/" && broken === "business";
            if (good) return Response.json({ access_token: "partner", expires_in: 60 });
            return new Response(status === 204 ? null : JSON.stringify(body), { status });
          },
        });
        const outcome = await client
          .business(BUSINESSES[0])
          .GET("/v1/platform/businesses/{business_id}/customers/")
          .then(({ response }) => response.status)
          .catch((reason: unknown) => reason);
        if (outcome !== 200) expect(outcome).toBeInstanceOf(ThredfiAuthenticationError);
        for (const { headers } of sent) {
          expect(headers.get("authorization")).toMatch(/^(Basic|Bearer) [\x21-\x7e]+$/);
          expect(headers.has("x-evil")).toBe(false);
        }
      },
    ),
    { numRuns: 120 },
  );
});
