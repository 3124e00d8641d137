// Every operation of the contract × every fault that can be retried: what is sent again is what the operation table says,
// and nothing that the server may have received is sent again besides.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.js";
import { createThredfiClient, type ThredfiClient, ThredfiNetworkError, ThredfiTimeoutError } from "../../src/index.js";
import { API_KEY, BUSINESS_A, PARTNER_ID, TestApi } from "../support/api.js";
import { byRequest } from "../support/by-request.js";
import { type Fault, failure } from "../support/fault.js";
import { callFaultCase, type FaultCase, faultCases } from "./contract-cases.js";

/** What a call came to: how often it was sent, and how it ended. */
interface Ending {
  readonly attempts: number;
  readonly end: number | "network error" | "timeout" | string;
}

const CASES = faultCases();

let api: TestApi;
let client: ThredfiClient;
beforeAll(async () => {
  api = await TestApi.start();
  client = createThredfiClient(settings());
  await client.tokens.business(BUSINESS_A);
});
afterAll(() => api.close());

const settings = () => ({
  partnerId: PARTNER_ID,
  apiKey: API_KEY,
  baseUrl: api.url,
  sleep: async () => {},
  random: () => 0,
  // The faults of all operations at once are more than one outage.
  retry: { budget: { reserve: 1_000 } },
});

async function endingOf(using: ThredfiClient, one: FaultCase, requestId: string, timeout: number): Promise<Ending> {
  const end = await callFaultCase(using, one, { headers: { "X-Request-ID": requestId }, timeout }).then(
    ({ response }) => response.status,
    (error: unknown) => {
      if (error instanceof ThredfiNetworkError) return "network error";
      return error instanceof ThredfiTimeoutError ? "timeout" : String(error);
    },
  );
  return { attempts: api.seen.filter((request) => request.requestId === requestId).length, end };
}

/** All operations at once, each met by the fault the first time it is sent. */
async function endings(name: string, fault: Fault, timeout = 10_000): Promise<Record<string, Ending>> {
  const all = await Promise.all(
    CASES.map(async (one) => {
      const requestId = `${name}/${one.name}`;
      api.script(requestId, fault);
      return [one.name, await endingOf(client, one, requestId, timeout)] as const;
    }),
  );
  return Object.fromEntries(all);
}

/** Sent twice, with a good end, where a repeat does no harm; else sent once, with this end. */
function byTheTable(otherwise: Ending["end"]): Record<string, Ending> {
  return Object.fromEntries(
    CASES.map(({ name, repeats }) => [name, repeats ? { attempts: 2, end: 200 } : { attempts: 1, end: otherwise }]),
  );
}

it("covers every operation of the contract", () => {
  expect(new Set(CASES.map(({ case: one }) => one.operation.id))).toEqual(new Set(Object.keys(operations)));
  expect(CASES.filter(({ repeats }) => repeats).length).toBeGreaterThan(40);
  expect(CASES.filter(({ repeats }) => !repeats).length).toBeGreaterThan(20);
});

it("gets a response from every operation at the first attempt when nothing is wrong", async () => {
  const expected = Object.fromEntries(CASES.map(({ name }) => [name, { attempts: 1, end: 200 }]));
  expect(await endings("no fault", "none")).toEqual(expected);
});

describe("the connection is reset", () => {
  it.each(["before reading", "before headers", "during headers", "after headers", "during body"] as const)(
    "%s",
    async (reset) => expect(await endings(`reset ${reset}`, { reset })).toEqual(byTheTable("network error")),
  );

  it("short of the Content-Length", async () => {
    expect(await endings("cut", { truncate: "content-length" })).toEqual(byTheTable("network error"));
  });
});

describe("the response is", () => {
  it.each([408, 429, 500, 502, 503, 504])("%i", async (status) => {
    expect(await endings(`status ${status}`, failure(status))).toEqual(byTheTable(status));
  });

  it.each([400, 403, 409, 501])("%i, which a repeat would not fix", async (status) => {
    const expected = Object.fromEntries(CASES.map(({ name }) => [name, { attempts: 1, end: status }]));
    expect(await endings(`status ${status}`, failure(status))).toEqual(expected);
  });
});

describe("an attempt takes too long", () => {
  it.each(["before headers", "during body"] as const)("%s", async (hang) => {
    expect(await endings(`hang ${hang}`, { hang }, 1_500)).toEqual(byTheTable("timeout"));
  });
});

it("the connection is refused: everything is sent again, since nothing was sent", async () => {
  let retries = 0;
  const refused = createThredfiClient({
    ...settings(),
    fetch: byRequest(api.refusingFetch(2, (requestId) => requestId.startsWith("refused/"))),
    onEvent: (event) => void (event.type === "call.retried" && retries++),
  });
  const found = await Promise.all(
    CASES.map(async (one) => [one.name, await endingOf(refused, one, `refused/${one.name}`, 10_000)] as const),
  );
  const expected = Object.fromEntries(CASES.map(({ name }) => [name, { attempts: 1, end: 200 }]));
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(retries).toBe(2 * CASES.length);
});
