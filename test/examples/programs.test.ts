// The programs in examples/, run as a user would run them, against the mock: they must do what they say, and send nothing
// that the contract does not allow.

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { BUSINESS_ID } from "../../conformance/example-values.js";
import { tokenOperationAt } from "../../conformance/operation-table.js";
import { PARTNER } from "../../conformance/sdk.js";
import { type SuiteMock, startSuiteMock } from "../../conformance/suite-mock.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

let mock: SuiteMock;
let child: ChildProcess | undefined;

beforeAll(async () => {
  mock = await startSuiteMock(`${root}/spec/openapi.yaml`);
}, 30_000);
beforeEach(() => mock.reset());
afterEach(() => void child?.kill("SIGKILL"));
afterAll(() => mock?.close());

function start(example: string, ...args: string[]) {
  const env = {
    ...process.env,
    THREDFI_PARTNER_ID: PARTNER.partnerId,
    THREDFI_API_KEY: PARTNER.apiKey,
    THREDFI_BASE_URL: mock.url,
    PORT: "0",
  };
  const started = spawn("node", ["--import", "tsx", `examples/${example}.ts`, ...args], { cwd: root, env });
  child = started;
  let output = "";
  started.stdout.on("data", (chunk) => {
    output += chunk;
  });
  started.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const ended = new Promise<number | null>((resolve) => started.once("close", resolve));
  return { output: () => output, ended };
}

const calls = () =>
  mock.exchanges
    .filter(({ target }) => !tokenOperationAt(target))
    .map(({ method, target }) => `${method} ${target.replace(BUSINESS_ID, "{id}")}`);
const violations = () => mock.exchanges.flatMap((exchange) => exchange.violations);

it("first-call lists businesses and customers", async () => {
  const { output, ended } = start("first-call");
  expect(await ended, output()).toBe(0);
  expect(output()).toContain("Copper Kettle Coffee Ltd");
  expect(output()).toContain("Harbour Street Books Ltd");
  expect(calls()).toEqual([
    "GET /v1/platform/businesses/?page=1",
    "GET /v1/platform/businesses/5ec0d000-0000-4000-8000-000000000002/customers/?page=1",
  ]);
  expect(violations()).toEqual([]);
}, 30_000);

it("push-activity creates a customer, an invoice and a payment", async () => {
  const { output, ended } = start("push-activity", BUSINESS_ID);
  expect(await ended, output()).toBe(0);
  expect(output()).toContain("Harbour Street Books Ltd: invoice INV-0001, paid £540.00");
  expect(calls()).toEqual([
    "POST /v1/platform/businesses/{id}/customers/",
    "POST /v1/platform/businesses/{id}/invoices/",
    "POST /v1/platform/businesses/{id}/invoices/payments/",
  ]);
  expect(violations()).toEqual([]);
}, 30_000);
