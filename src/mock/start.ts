// Starts the mock: the contract as a running API that says of every request whether it keeps to the contract.
// Only its listener keeps the process alive.

import { setTimeout as wait } from "node:timers/promises";
import { ThredfiConfigError } from "../errors/config-error.js";
import { ThredfiError } from "../errors/thredfi-error.js";
import { type ContractFile, findContract, unreadable } from "./contract-file.js";
import { Cors } from "./cors.js";
import { fetchMock } from "./fetch-mock.js";
import { MockApi } from "./mock-api.js";
import { MockClock } from "./mock-clock.js";
import { readMockOptions } from "./options.js";
import { loadPrism, type Prism } from "./prism.js";
import { prismFindings } from "./prism-violations.js";
import { RequestLog } from "./request-log.js";
import type { ServedOperation } from "./served-operation.js";
import { type HttpRequest, type HttpResponse, listen, type RunningServer } from "./server.js";
import type { CheckBody } from "./state/engine.js";
import { type KeptBooks, keepBooks } from "./state/keep-books.js";
import type { Mock, MockOperation, MockOptions } from "./types.js";

/** Test credentials; the partner is the one of the contract's examples. */
const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
const API_KEY = "sk_test_thredfi_mock";

/**
 * Starts the contract as a running API on this machine: it responds with the contract's examples (also to the SDK's token
 * requests), records every request, and says where one breaks the contract. It takes a second or two to start. It keeps
 * no state: what is created is not there afterwards. Needs the optional peer @stoplight/prism-cli.
 *
 * @example
 * ```ts
 * const mock = await startMock();
 * const { url: baseUrl, partnerId, apiKey } = mock;
 * const thredfi = createThredfiClient({ baseUrl, partnerId, apiKey });
 * // ... use it ...
 * expect(mock.violations).toEqual([]);
 * await mock.close();
 * ```
 *
 * @throws ThredfiConfigError when an option cannot be used
 * @throws {@link ThredfiMockError} when the contract cannot be served, the port is taken, or Prism is not installed
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const settings = readMockOptions(options);
  const { delay, errorSeed } = settings;
  const contract = findContract(settings.contract);
  const { isOwn } = contract;
  const clock = new MockClock();
  const stateful = !settings.stateless;
  const prism = await load(contract, settings.dynamic);
  const api = new MockApi(prism, { ...settings, isOwn, echo: true, stateful, clock });
  const checkBody: CheckBody = (operation, body) => {
    const text = Buffer.from(JSON.stringify(body));
    const headers = { "content-type": "application/json" };
    const request = { method: operation.method, target: operation.path, headers, body: text };
    const found = prism.checkRequest(operation.source, request) ?? [];
    return prismFindings(found, request, { operation, parameters: {} }).filter(({ where }) => where === "body");
  };
  const books = api.engine && keepBooks(api.engine, { ...settings, clock, check: checkBody });
  const cors = new Cors(settings.allowedOrigins);
  const log = new RequestLog(api, isOwn);
  const respond = async (request: HttpRequest): Promise<HttpResponse> => {
    const preflight = cors.preflight(request);
    if (preflight) return preflight;
    const startedAt = new Date();
    const exchange = await api.respond(request);
    books?.file?.changed();
    const wanted = typeof delay === "number" ? delay : (delay[exchange.match?.operation.id ?? ""] ?? 0);
    if (wanted > 0) await wait(wanted, undefined, { ref: false });
    await log.add(exchange, startedAt, server.url);
    return cors.share(request, exchange.response);
  };
  const server: RunningServer = await listen(respond, settings);

  let closed: Promise<void> | undefined;
  return {
    url: server.url,
    errorSeed,
    clock,
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    get requests() {
      return log.requests;
    },
    get violations() {
      return log.requests.flatMap(({ violations }) => violations);
    },
    get warnings() {
      return log.requests.flatMap(({ warnings }) => warnings);
    },
    operations: api.operations.map(describeOperation),
    reply: (operationId, response) => api.planned.add(operationId, response),
    expectViolation: (operationId, violation) => log.expected.add(operationId, violation),
    fetch: fetchMock(respond),
    seed: (records) => needed(books).seed(records),
    snapshot: () => needed(books).snapshot(),
    restore: (snapshot) => needed(books).restore(snapshot),
    revokeTokens: () => api.tokens.revokeAll(),
    reset: () => {
      log.clear();
      api.planned.clear();
    },
    close: () => {
      closed ??= server.close().then(() => books?.file?.write());
      return closed;
    },
  };
}

async function load({ file, isOwn }: ContractFile, dynamic: boolean): Promise<Prism> {
  let prism: Prism;
  try {
    prism = await loadPrism(file, { dynamic });
  } catch (error) {
    if (isOwn || error instanceof ThredfiError) throw error;
    throw unreadable(file, error instanceof Error ? error.message : String(error), error);
  }
  if (prism.operations.length === 0) throw unreadable(file, "it has no operations, so there is nothing to serve");
  return prism;
}

/** @throws ThredfiConfigError */
function needed(books: KeptBooks | undefined): KeptBooks {
  if (books) return books;
  throw new ThredfiConfigError("stateless", "a mock without state keeps no books: start it with stateless: false.");
}

function describeOperation({ id, method, path, deprecated, evidence, tags }: ServedOperation): MockOperation {
  return { id, method, path, deprecated, ...(evidence && { evidence }), tags };
}
