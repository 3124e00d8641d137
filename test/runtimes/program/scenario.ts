// What a check of the program works with: a business of its own, clients for it, and the server's plan for that business.
// Web standards only, as this runs in every runtime; it must not import anything of the repository that runs.

import { type BusinessClient, createThredfiClient, type ThredfiClient, type ThredfiClientOptions } from "thredfi-sdk";
import type { ReceivedRequest } from "../../support/records.js";
import type { Plan, Planned } from "../planned-api.js";

export const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
export const API_KEY = "sk_test_51H8xyzSECRET";
export const BUSINESSES = "/v1/platform/businesses/";
export const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";

export class Scenario {
  /** Its partner has the same id, so that the server knows whose exchange it is. */
  readonly businessId: string = crypto.randomUUID();
  readonly url: string;
  readonly #options: ThredfiClientOptions;

  constructor(url: string, options: ThredfiClientOptions) {
    this.url = url;
    this.#options = options;
  }

  client(options: ThredfiClientOptions = {}): ThredfiClient {
    const credentials = { partnerId: this.businessId, apiKey: API_KEY, baseUrl: this.url };
    return createThredfiClient({ ...credentials, random: () => 0, ...this.#options, ...options });
  }

  business(options: ThredfiClientOptions = {}): BusinessClient {
    return this.client(options).business(this.businessId);
  }

  plan(plan: Plan): Promise<Response> {
    return fetch(`${this.url}/plan/${this.businessId}`, { method: "POST", body: JSON.stringify(plan) });
  }

  respond(...faults: Planned["fault"][]): Promise<Response> {
    return this.plan({ calls: faults.map((fault) => (fault ? { fault } : {})) });
  }

  /** The requests of this business, without those for a token. */
  async calls(): Promise<ReceivedRequest[]> {
    return (await this.#seen()).filter(({ path }) => !path.includes("oauth2"));
  }

  async exchanges(): Promise<ReceivedRequest[]> {
    return (await this.#seen()).filter(({ path }) => path.includes("oauth2"));
  }

  async #seen(): Promise<ReceivedRequest[]> {
    const response = await fetch(`${this.url}/seen/${this.businessId}`);
    return ((await response.json()) as { requests: ReceivedRequest[] }).requests;
  }
}

export type Checks = Record<string, (scenario: Scenario) => Promise<void>>;

export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${left}, but expected ${right}`);
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<Record<string, unknown>> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error(`it did not reject, but gave ${JSON.stringify(value)}`);
}
