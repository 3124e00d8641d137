// The packaged mock: the contract as a running API that says of every request whether it keeps to the contract.
// What it records and reports never holds a credential, and it keeps no process alive but by its listener.

import { ThredfiError } from "../errors/thredfi-error.js";
import { type ContractFile, findContract, unreadable } from "./contract-file.js";
import { type Gateway, startGateway } from "./gateway.js";
import { type MockSettings, readMockOptions } from "./options.js";
import { type RunningPrism, startPrism } from "./prism.js";
import { MockBook } from "./request-log.js";
import type { ServedOperation } from "./served.js";

/** What {@link startMock} takes. */
export interface MockOptions {
  /** An OpenAPI file (3.0 or 3.1, YAML or JSON) to serve. Default: the contract that this package was made from. */
  contract?: string | URL | undefined;
  /** The port to listen on. Default: 0, a free one. */
  port?: number | undefined;
  /** The address to listen on. Default: `127.0.0.1`. */
  host?: string | undefined;
  /** Answers made up from the schemas instead of the contract's examples. Default: false. */
  dynamic?: boolean | undefined;
  /** Milliseconds before every answer, whatever its status. Default: 0. */
  delay?: number | undefined;
  /**
   * The share of calls, 0 to 1, that are answered with an error of the contract: 429 with `Retry-After`, 500 or 503
   * where it has an answer for them, else another documented error. Never of token exchanges. Default: 0.
   */
  errors?: number | undefined;
  /** Makes the same choice of `errors` again, a whole number from 0 to 4,294,967,295. Default: random. */
  seed?: number | undefined;
}

/** A running mock. */
export interface Mock {
  /** Base URL, without a trailing slash; for the SDK's `baseUrl` or `THREDFI_BASE_URL`. */
  readonly url: string;
  /** The seed of `errors`. */
  readonly seed: number;
  /** A partner id that this mock accepts, always the same. So is any other well-formed pair. */
  readonly partnerId: string;
  /** An API key that this mock accepts, always the same. */
  readonly apiKey: string;
  /** Every request since the start or the last `reset`, in the order of their answers. */
  readonly requests: readonly MockRequest[];
  /** Where those requests break the contract. */
  readonly violations: readonly ContractViolation[];
  /** The operations of the contract that is served. */
  readonly operations: readonly MockOperation[];
  /**
   * Answers the next call (or the next `times`) of an operation with this. The request is held against the contract all
   * the same. Plans for one operation are used in the order in which they were made.
   *
   * @throws ThredfiConfigError when the contract has no such operation, or when the answer is none that the contract has
   * for it (unless `outsideContract` is set).
   */
  reply(operationId: string, answer: MockAnswer): void;
  /** Every token issued so far is answered 401 from now on, as the API may do at any time. */
  revokeTokens(): void;
  /** Forgets requests, violations and planned answers; tokens stay valid. */
  reset(): void;
  /** Stops, also with connections open. */
  close(): Promise<void>;
}

/** An answer of your own, for {@link Mock.reply}. */
export interface MockAnswer {
  /** 200 to 599. */
  status: number;
  /** Sent as JSON; a string with a `content-type` of another kind is sent as it is. Default: no body. */
  body?: unknown;
  headers?: Record<string, string> | undefined;
  /** For how many calls; `Infinity` until `reset`. Default: 1. */
  times?: number | undefined;
  /** Lets the answer differ from the contract, to try what your program makes of it. Default: false. */
  outsideContract?: boolean | undefined;
}

/** A request and its answer. Credentials, client secrets and tokens are masked with `***`. */
export interface MockRequest {
  /** Undefined when no operation of the contract has this method and path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
  readonly violations: readonly ContractViolation[];
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds, `delay` included. */
  readonly duration: number;
}

/** One place where a request breaks the contract. */
export interface ContractViolation {
  /** Undefined when no operation of the contract has this method and path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly where: "route" | "credential" | "path" | "query" | "header" | "content-type" | "body";
  /** JSON pointer (RFC 6901) to the value in the body, or `/<name>` of a parameter; empty for the whole. */
  readonly pointer: string;
  /** What the contract asks for, in words. */
  readonly expected: string;
  /** What was there: its type and, shortened, its value; never a secret. */
  readonly found: string;
  /** Sends the request again with `curl`, for bash or zsh; credentials are left to `$TOKEN` and `$BASIC`. */
  readonly curl: string;
}

/** One operation of the contract that is served. */
export interface MockOperation {
  /** The operationId; method and path where the contract gives none. */
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly deprecated: boolean;
  /** How well the operation is known; absent where the contract does not say. */
  readonly evidence?: "published" | "documented" | "reconstructed" | undefined;
  readonly tags: readonly string[];
}

/** Test credentials; the partner is that of the contract's examples. */
const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
const API_KEY = "sk_test_thredfi_mock";

/**
 * Starts the contract as a running API on this machine: it answers with the contract's examples (the SDK's token
 * exchanges included), records every request, and says where one breaks the contract. Some seconds pass until it
 * listens. It keeps no state: what is created is not there afterwards. Needs the optional peer @stoplight/prism-cli.
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
  const contract = findContract(settings.contract);
  const prism = await serve(contract, settings);
  const book = new MockBook(prism, contract.isOwn, settings);
  let gateway: Gateway;
  try {
    gateway = await startGateway(prism, book.hooks());
  } catch (error) {
    await prism.close();
    throw error;
  }
  book.opened(gateway);

  let closed: Promise<void> | undefined;
  return {
    url: gateway.url,
    seed: settings.seed,
    partnerId: PARTNER_ID,
    apiKey: API_KEY,
    get requests() {
      return book.requests;
    },
    get violations() {
      return book.requests.flatMap(({ violations }) => violations);
    },
    operations: book.operations.map(describeOperation),
    reply: (operationId, answer) => book.planned.add(operationId, answer),
    revokeTokens: () => gateway.tokens.revokeAll(),
    reset: () => book.reset(),
    close: () => {
      closed ??= gateway.close().then(() => prism.close());
      return closed;
    },
  };
}

async function serve({ file, isOwn }: ContractFile, { dynamic }: MockSettings): Promise<RunningPrism> {
  let prism: RunningPrism;
  try {
    prism = await startPrism(file, { dynamic });
  } catch (error) {
    if (isOwn || error instanceof ThredfiError) throw error;
    throw unreadable(file, error instanceof Error ? error.message : String(error), error);
  }
  if (prism.operations.length > 0) return prism;
  await prism.close();
  throw unreadable(file, "it has no operations, so there is nothing to serve");
}

function describeOperation({ id, method, path, deprecated, evidence, tags }: ServedOperation): MockOperation {
  return { id, method, path, deprecated, ...(evidence && { evidence }), tags };
}
