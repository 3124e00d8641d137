// The fault server and a client of it for one test, with a clock that the test can read: nothing waits.

import { onTestFinished } from "vitest";
import {
  type BusinessClient,
  createThredfiClient,
  type ThredfiClient,
  type ThredfiClientOptions,
  type ThredfiEvent,
} from "../../../src/index.js";
import { API_KEY, BUSINESS, FaultServer, PARTNER_ID } from "./server.js";

export const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
export const CUSTOMER = "/v1/platform/businesses/{business_id}/customers/{customer_id}/";
export const BILL_PAYMENTS = "/v1/platform/businesses/{business_id}/bills/payments/";
export const BUSINESSES = "/v1/platform/businesses/";

export interface Setting {
  readonly server: FaultServer;
  readonly client: ThredfiClient;
  readonly business: BusinessClient;
  /** The milliseconds of each wait. */
  readonly sleeps: number[];
  readonly events: ThredfiEvent[];
}

/** The business token is in hand already, unless told otherwise. */
export async function setUp(
  options: Omit<ThredfiClientOptions, "onEvent"> | ((server: FaultServer) => ThredfiClientOptions) = {},
  { warm = true } = {},
): Promise<Setting> {
  const server = await FaultServer.start();
  onTestFinished(() => server.close());
  const sleeps: number[] = [];
  const events: ThredfiEvent[] = [];
  const client = createThredfiClient({
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    baseUrl: server.url,
    sleep: async (milliseconds) => void sleeps.push(milliseconds),
    random: () => 0,
    onEvent: (event) => events.push(event),
    ...(typeof options === "function" ? options(server) : options),
  });
  if (warm) await client.tokens.business(BUSINESS);
  events.length = 0;
  return { server, client, business: client.business(BUSINESS), sleeps, events };
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`It did not reject, but gave ${JSON.stringify(answer)}`);
}
