// The public types of the mock: what startMock() takes and gives. Nothing here exists at run time.

/** What {@link startMock} takes. */
export interface MockOptions {
  /** An OpenAPI file (3.0 or 3.1, YAML or JSON) to serve. Default: the contract that this package was generated from. */
  contract?: string | URL | undefined;
  /** The port to listen on. Default: 0, a free one. */
  port?: number | undefined;
  /** The address to listen on. Default: `127.0.0.1`. */
  host?: string | undefined;
  /** Responses generated from the schemas, without state. Default: false. */
  dynamic?: boolean | undefined;
  /** Milliseconds before every response, whatever its status, or by operationId. Default: 0. */
  delay?: number | Readonly<Record<string, number>> | undefined;
  /**
   * The share of calls, from 0 to 1, that get an error response: 429 with `Retry-After`, 500 or 503 where the contract
   * documents them, otherwise another documented error. Token requests never do. Default: 0.
   */
  errors?: number | undefined;
  /** Repeats the choice that `errors` makes: a whole number from 0 to 4,294,967,295. Default: random. */
  errorSeed?: number | undefined;
  /**
   * What the books start with: `"story"`, the café that the contract's examples tell of; `"empty"`; or the path of a JSON
   * file with records by resource, as {@link Mock.seed} takes them. Default: `"story"`.
   */
  seed?: string | undefined;
  /** Every response is an example of the contract, and what was created is not there afterwards. Default: false. */
  stateless?: boolean | undefined;
  /** A JSON file that keeps the books: read at the start when it is there, written after changes. Default: none. */
  data?: string | undefined;
  /** Origins of web pages that may call the mock, beside those of this machine. Default: none. */
  allowedOrigins?: readonly string[] | undefined;
}

/**
 * Records by resource, in the order in which they are made: the bodies of its create, which may have an `id`, `created_at`
 * and the `business_id` of theirs. Default: the first business.
 */
export type SeedRecords = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A time to pass; what is given is added up. */
export interface Duration {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
}

/** A running mock. */
export interface Mock {
  /** Base URL, without a trailing slash; for the SDK's `baseUrl` or `THREDFI_BASE_URL`. */
  readonly url: string;
  /** The seed of `errors` in use. */
  readonly errorSeed: number;
  /** Its time: that of `created_at`, of tokens, and by which an invoice is overdue. The story's goes on from its end, 31 March 2026. */
  readonly clock: {
    now(): Date;
    /** `{ days: 30 }` */
    advance(duration: Duration): void;
  };
  /** A partner id that this mock accepts, always the same. So is any other well-formed pair. */
  readonly partnerId: string;
  /** An API key that this mock accepts, always the same. */
  readonly apiKey: string;
  /** Every request since the start or the last `reset`, in the order of their responses. */
  readonly requests: readonly MockRequest[];
  /** Where those requests break the contract, but for the violations that were expected. */
  readonly violations: readonly ContractViolation[];
  /** Where the sources of the contract contradict each other: what one of them shows and another one rules out. */
  readonly warnings: readonly ContractWarning[];
  /** The operations of the contract that is served. */
  readonly operations: readonly MockOperation[];
  /**
   * Plans the response to the next call of an operation, or to the next `times` calls. The request is still checked
   * against the contract. Responses planned for one operation are sent in the order in which they were planned. The books
   * are not changed by such a call, except by one that is disconnected after it.
   *
   * `"disconnect"` ends the connection without a response and before anything is done; `{ disconnect: "after" }` when it is
   * done. A function is asked at every call until `reset`; it may return undefined for the usual response.
   *
   * @example
   * ```ts
   * mock.reply("create_invoice", { disconnect: "after" });   // recorded, but your program does not know
   * mock.reply("get_invoice", ({ parameters }) => (parameters.invoice_id === id ? { status: 500 } : undefined));
   * ```
   *
   * @throws ThredfiConfigError when the contract has no such operation, or does not allow this response for it (unless
   * `outsideContract` is set)
   */
  reply(operationId: string, response: MockResponse | Disconnection | ReplyFunction): void;
  /**
   * The next request of this operation (undefined: of none) that breaks the contract does so on purpose: what is wrong in
   * it goes to its `expectedViolations` and is no violation, here or under `thredfi gate`. A test in another language
   * marks its request with the header `Thredfi-Expect-Violation`: `any`, or a place such as `body /line_items/0/quantity`.
   *
   * @throws ThredfiConfigError when the contract has no such operation
   */
  expectViolation(operationId: string | undefined, violation?: ExpectedViolation): void;
  /** From now on, requests with any token issued so far get 401, as the API may do at any time. */
  revokeTokens(): void;
  /** Calls the mock without a socket, as `fetch` does; the host of the URL does not matter. */
  readonly fetch: typeof fetch;
  /**
   * Makes records as their creates do, all or none: `{ businesses: [{ … }], customers: [{ … }] }`.
   *
   * @returns the records, by resource
   * @throws ThredfiConfigError that names the member that cannot be used, or when the mock is stateless
   */
  seed(records: SeedRecords): Record<string, Readonly<Record<string, unknown>>[]>;
  /** The books as they are now, and the time. Can be written as JSON. */
  snapshot(): MockSnapshot;
  /** Puts the books back to a snapshot. */
  restore(snapshot: MockSnapshot): void;
  /** Clears requests, violations, expected ones and planned responses; tokens stay valid, books as they are. */
  reset(): void;
  /** Stops, even while connections are open. */
  close(): Promise<void>;
}

/** A response of your own, for {@link Mock.reply}. */
export interface MockResponse {
  /** 200 to 599. */
  status: number;
  /** Sent as JSON; a string with another `content-type` is sent as it is. Default: no body. */
  body?: unknown;
  headers?: Record<string, string> | undefined;
  /** For how many calls; `Infinity` until `reset`. Default: 1. */
  times?: number | undefined;
  /** Allows a response that the contract does not, to see what your program makes of it. Default: false. */
  outsideContract?: boolean | undefined;
}

/** No response: the connection ends before the request is acted upon, or after. */
export type Disconnection =
  | "disconnect"
  | {
      disconnect: "before" | "after";
      /** For how many calls; `Infinity` until `reset`. Default: 1. */
      times?: number | undefined;
    };

/** Decides the response to a call; undefined for the usual one. */
export type ReplyFunction = (
  request: ReplyRequest,
) => MockResponse | Disconnection | undefined | Promise<MockResponse | Disconnection | undefined>;

/** What a {@link ReplyFunction} is given. */
export interface ReplyRequest {
  readonly operationId: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Of the path, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** By name in lower case; credentials are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as a value, anything else as text; null for none. */
  readonly body: unknown;
}

/** What {@link Mock.snapshot} gives. */
export interface MockSnapshot {
  readonly format: string;
  readonly now: string;
  readonly records: Readonly<Record<string, unknown>>;
  readonly counters: Readonly<Record<string, number>>;
}

/** For {@link Mock.expectViolation}: which violation; default: any. */
export interface ExpectedViolation {
  where?: ContractViolation["where"] | undefined;
  /** As in {@link ContractViolation}. */
  pointer?: string | undefined;
  /** In how many requests. Default: 1. */
  times?: number | undefined;
}

/** A request and its response. Credentials, client secrets and tokens are masked with `***`. */
export interface MockRequest {
  /** Undefined when no operation of the contract has this method and path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 0 when the connection was ended instead. */
  readonly status: number;
  /** The body of the response. */
  readonly response: string;
  readonly violations: readonly ContractViolation[];
  /** What a test has broken on purpose: see {@link Mock.expectViolation}. */
  readonly expectedViolations: readonly ContractViolation[];
  readonly warnings: readonly ContractWarning[];
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
  /** What the contract requires, in words. */
  readonly expected: string;
  /** What was there instead: its type and, shortened, its value; never a secret. */
  readonly found: string;
  /** Sends the request again with `curl`, for bash or zsh; credentials are left to `$TOKEN` and `$BASIC`. */
  readonly curl: string;
}

/** A place where a request does what one source of the contract shows and another one rules out. */
export interface ContractWarning extends ContractViolation {
  /** Which source says what. */
  readonly reason: string;
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
