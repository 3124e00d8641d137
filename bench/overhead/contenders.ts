// Who is measured: openapi-fetch by itself, and the client with ever more switched on. All of them make the same call and
// get the same answer from the same function.

import createClient from "openapi-fetch";
import { createThredfiClient, type paths, type ThredfiClientOptions } from "../../src/index.js";
import { logging } from "../../src/plugins/logging/index.js";
import { openTelemetry } from "../../src/plugins/opentelemetry/index.js";
import { validate } from "../../src/plugins/validate/index.js";
import { API_KEY, answering, BASE_URL, BUSINESS, NEW_CUSTOMER, PARTNER_ID, TOKEN } from "./answers.js";

export const CONTENDERS = [
  "answer alone",
  "plain",
  "all off",
  "defaults",
  "validate",
  "openTelemetry",
  "logging",
  "all on",
] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export const SCENARIOS = ["GET, 3 records", "GET, 100 records", "POST, create"] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export type Call = () => Promise<{ response: Response }>;

const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The options that a row of the table stands for. Without an OpenTelemetry SDK its providers do nothing. */
function optionsOf(name: ContenderName): ThredfiClientOptions {
  switch (name) {
    case "all off":
      return { timeout: 0, deadline: 0, retry: false };
    case "validate":
      return { plugins: [validate("error")] };
    case "openTelemetry":
      return { plugins: [openTelemetry()] };
    case "logging":
      return { plugins: [logging(silent)] };
    case "all on":
      return { plugins: [validate("error"), openTelemetry(), logging(silent)] };
    default:
      return {};
  }
}

export function contender(name: ContenderName, scenario: ScenarioName): Call {
  const fetch = answering(scenario === "GET, 100 records" ? 100 : 3);
  const creates = scenario === "POST, create";
  const query = { page_size: 100 };
  if (name === "answer alone") {
    const url = `${BASE_URL}/customers/`;
    return async () => {
      const response = await fetch({ method: creates ? "POST" : "GET", url } as Request);
      await response.json();
      return { response };
    };
  }
  if (name === "plain") {
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const plain = createClient<paths>({ baseUrl: BASE_URL, fetch, headers });
    const path = { business_id: BUSINESS };
    if (creates) return () => plain.POST(CUSTOMERS, { params: { path }, body: NEW_CUSTOMER });
    return () => plain.GET(CUSTOMERS, { params: { path, query } });
  }
  const options = { baseUrl: BASE_URL, fetch, partnerId: PARTNER_ID, apiKey: API_KEY, ...optionsOf(name) };
  const business = createThredfiClient(options).business(BUSINESS);
  if (creates) return () => business.POST(CUSTOMERS, { body: NEW_CUSTOMER });
  return () => business.GET(CUSTOMERS, { params: { query } });
}
