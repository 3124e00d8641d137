// Every operation of the contract, called through the SDK against a Prism mock of the same contract.

import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../generated/operations.js";
import { listOperations, readContract } from "../scripts/contract/document.js";
import { createThredfiClient } from "../src/index.js";
import { type Client, callCase, PARTNER } from "./call.js";
import { type Case, deriveCases } from "./cases.js";
import { judgeAnswer, judgeCredential, judgeRequest, uncovered } from "./judge.js";
import { type Exchange, type Gateway, startGateway } from "./mock/gateway.js";
import { type RunningServer, startPrism } from "./mock/prism.js";
import { refusedRequests } from "./refusals.js";

const contractFile = fileURLToPath(new URL("../spec/openapi.yaml", import.meta.url));
const contract = readContract(contractFile);
const cases = deriveCases(contract);
const SECOND_BUSINESS = "5ec0d000-0000-4000-8000-000000000002";

let prism: RunningServer;
let gateway: Gateway;
let client: Client;

beforeAll(async () => {
  prism = await startPrism(contractFile);
  gateway = await startGateway(prism);
  // Without retries, so that an answer of 500 is what was asked for, once.
  client = createThredfiClient({ ...PARTNER, baseUrl: gateway.url, retry: false });
}, 30_000);

afterAll(async () => {
  await gateway?.close();
  await prism?.close();
});

it("has a case for every operation of the table", () => {
  expect(uncovered(contract, operations, cases)).toEqual([]);
});

async function problemsOf(testCase: Case): Promise<string[]> {
  gateway.reset();
  const outcome = await callCase(client, testCase);
  const isCall = (exchange: Exchange) => exchange.headers["prefer"] !== undefined;
  const sent = gateway.exchanges.filter(isCall);
  const last = sent.at(-1);
  if (!last) return ["nothing was sent"];
  // A refused token is replaced and the call sent once more; Basic has nothing to replace.
  const expected = testCase.status === 401 && testCase.credential !== "basic" ? 2 : 1;
  return [
    ...(sent.length === expected ? [] : [`sent ${sent.length} times, expected ${expected}`]),
    ...sent.flatMap((exchange) => judgeRequest(testCase, exchange, gateway, PARTNER)),
    ...judgeAnswer(testCase, last, outcome),
    ...gateway.exchanges.filter((exchange) => !isCall(exchange)).flatMap(judgeTokenRequest),
  ];
}

/** The SDK's own requests for tokens are held against the contract too. */
function judgeTokenRequest(exchange: Exchange): string[] {
  const credential = exchange.target === "/v1/platform/oauth2/token/" ? "basic" : "partner";
  return [
    ...judgeCredential(exchange, credential, undefined, gateway, PARTNER),
    ...exchange.violations,
    ...(exchange.method === "POST" && exchange.status === 200 ? [] : [`token request was answered ${exchange.status}`]),
  ];
}

describe.each(listOperations(contract).map(({ id }) => id))("%s", (id) => {
  const own = cases.filter(({ operation }) => operation.id === id);

  it.each(own.map((testCase) => [testCase.name, testCase] as const))("%s", async (_, testCase) => {
    expect(await problemsOf(testCase)).toEqual([]);
  });

  const success = own.find(({ status }) => status < 300);
  if (success?.path["business_id"]) {
    it("uses the token of a second business for that business", async () => {
      const path = { ...success.path, business_id: SECOND_BUSINESS };
      expect(await problemsOf({ ...success, path })).toEqual([]);
    });
  }

  it.each(refusedRequests(contract, own).map((request) => [request.name, request] as const))(
    "is refused by the mock %s",
    async (_, { method, target, headers, body }) => {
      const response = await fetch(prism.url + target, { method, headers, ...(body !== undefined && { body }) });
      await response.arrayBuffer();
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.headers.get("sl-violations") ?? response.headers.get("content-type")).toMatch(/request|problem/);
    },
  );
});
