// The one client of the tests, on an API server of its own for each test, with the test's clock. What it told its
// listener is at hand; nothing waits.

import { afterEach, beforeEach } from "vitest";
import {
  type BusinessClient,
  createThredfiClient,
  type ThredfiClient,
  type ThredfiClientOptions,
  type ThredfiEvent,
} from "../../src/index.js";
import { API_KEY, BUSINESS_A, PARTNER_ID, TestApi } from "./api.js";
import { TestClock } from "./clock.js";

export const BUSINESSES = "/v1/platform/businesses/";
export const BILL_PAYMENTS = "/v1/platform/businesses/{business_id}/bills/payments/";
export const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
export const CUSTOMER = "/v1/platform/businesses/{business_id}/customers/{customer_id}/";

export let api: TestApi;
export let clock: TestClock;
export let events: ThredfiEvent[];

/** For the top of a test file: a new API server, clock and list of events before each test. */
export function useApi(): void {
  beforeEach(async () => {
    api = await TestApi.start();
    clock = new TestClock();
    events = [];
  });
  afterEach(() => api.close());
}

/** Retries are off unless asked for, so that a request more is the doing of what is tested. */
export function client(options: ThredfiClientOptions = {}): ThredfiClient {
  return createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: api.url,
    ...clock.options,
    random: () => 0,
    retry: false,
    onEvent: (event) => events.push(event),
    ...options,
  });
}

/** A client of one business that retries, with a token so old that the API must know it; no event of that is left. */
export async function business(options: ThredfiClientOptions = {}): Promise<BusinessClient> {
  const thredfi = client({ retry: {}, ...options });
  await thredfi.tokens.business(BUSINESS_A);
  clock.time += 5_000;
  events.length = 0;
  return thredfi.business(BUSINESS_A);
}

/** The events of these types, or of all that begin so: "token." */
export function eventsOf(...types: string[]): ThredfiEvent[] {
  return events.filter(({ type }) =>
    types.some((start) => type === start || (start.endsWith(".") && type.startsWith(start))),
  );
}

/** Why calls were not retried. */
export function notRetried(): string[] {
  return events.flatMap((event) => (event.type === "call.not-retried" ? [event.reason] : []));
}

/** What failed, for each retry. */
export function retriedFor(): string[] {
  return events.flatMap((event) => (event.type === "call.retried" ? [event.failure] : []));
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`It did not reject, but gave ${JSON.stringify(value)}`);
}
