// The types of the client, all computed from generated/. Nothing here exists at run time.

import type { HeadersOptions, Middleware, ParseAs, QuerySerializerOptions } from "openapi-fetch";
import type { operationIds, operations } from "../../generated/operations.js";
import type { components, operations as operationTypes, paths } from "../../generated/types.js";
import type { OperationId } from "../errors/call-info.js";
import type { CredentialName } from "../transport/operation.js";
import type { RetryOptions } from "../transport/retry.js";
import type { Paginated } from "./pagination.js";

/** The operation table of the contract. */
export type Operations = typeof operations;

/**
 * A schema of the contract by name: `Schema<"Customer">`.
 */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The error body of an operation, by operationId. */
export type ErrorBody<Id extends OperationId & keyof operationTypes> = Exclude<
  CallResult<operationTypes[Id]>["error"],
  undefined
>;

type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths that have an operation with this method. */
type PathsWithMethod<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: unknown } ? Path : never;
}[keyof Paths];

/** The members of an object type that must be given. */
type RequiredKeysOf<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

type IdOf<Path, Method> = Path extends keyof operationIds
  ? Method extends keyof operationIds[Path]
    ? operationIds[Path][Method] & OperationId
    : never
  : never;

/** The credentials that the contract documents for an operation, the default one among them. */
type CredentialsOf<Id extends OperationId> = Operations[Id] extends infer Record
  ?
      | (Record extends { credential: infer Default } ? Default : never)
      | (Record extends { alternatives: readonly (infer Other)[] } ? Other : never)
  : never;

/** The operations that default to the business token, with `business_id` taken out of their parameters. */
export type BusinessPaths = {
  [Path in keyof paths as HasBusinessOperation<Path> extends true ? Path : never]: {
    [Method in keyof paths[Path] as IsBusinessOperation<Path, Method> extends true ? Method : never]: WithoutBusinessId<
      paths[Path][Method]
    >;
  };
};

type IsBusinessOperation<Path, Method> = Operations[IdOf<Path, Method>] extends { credential: "business" }
  ? [IdOf<Path, Method>] extends [never]
    ? false
    : true
  : false;

type HasBusinessOperation<Path extends keyof paths> = true extends {
  [Method in keyof paths[Path]]: IsBusinessOperation<Path, Method>;
}[keyof paths[Path]]
  ? true
  : false;

type WithoutBusinessId<Operation> = Operation extends { parameters: { path: infer PathParameters } }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Operation["parameters"], "path"> & LockedPath<Omit<PathParameters, "business_id">>;
    }
  : Operation;

type LockedPath<Rest> = keyof Rest extends never
  ? { path?: { business_id?: never } }
  : { path: Rest & { business_id?: never } };

/** What a call takes: what the contract asks for, what fetch takes, and how this call is to be made. */
export type CallOptions<Paths, Path extends keyof Paths, Method extends keyof Paths[Path]> = ParametersOf<
  Paths[Path][Method]
> &
  BodyOf<Paths[Path][Method]> &
  Omit<RequestInit, "body" | "headers" | "method" | "redirect"> & {
    headers?: HeadersOptions;
    /** How query parameters are written into the URL. Default: openapi-fetch's. */
    querySerializer?: QuerySerializerOptions | ((query: Record<string, unknown>) => string);
    /** Makes what is sent of the body. Default: JSON, or a form when the Content-Type header says so. */
    bodySerializer?: (body: RequestBody<Paths[Path][Method]>) => unknown;
    /**
     * Use another credential that the contract documents for this operation. Default: the one that the operation table
     * names, which is the business token wherever one business is concerned.
     */
    credential?: CredentialsOf<IdOf<Path, Method>>;
    /** openapi-fetch middleware for this call only; runs after the client's own. */
    middleware?: Middleware[];
    /** How long one attempt may take, in milliseconds; 0 for no limit. Default: the client's. */
    timeout?: number;
    /** How long the call may take, tokens, retries and waits included, in milliseconds; 0 for no limit. Default: the client's. */
    deadline?: number;
    /** When this call is sent again; `false` for never. Default: the client's. */
    retry?: Omit<RetryOptions, "budget"> | false;
    /** Is handed the token exchange that this call begins, if it does. Default: the client's. */
    waitUntil?: (promise: Promise<unknown>) => void;
  };

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? RequiredKeysOf<Parameters> extends never
    ? { params?: Parameters }
    : { params: Parameters }
  : { params?: never };

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never };

type RequestBody<Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? Content[keyof Content]
  : never;

/** The body of a response, undefined where the contract has none. */
type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | "2XX";

type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses & Success]: ContentOf<Responses[Status]> }[keyof Responses & Success]
  : never;

type FailureBody<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in Exclude<keyof Responses, Success>]: ContentOf<Responses[Status]> }[Exclude<keyof Responses, Success>]
  : never;

interface ParsedAs<Body> {
  json: Body;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

type Arguments<Options> = RequiredKeysOf<Options> extends never ? [options?: Options] : [options: Options];

/**
 * The result of a call: `data` when the status is 2xx, else `error`; `response` always (openapi-fetch's convention).
 */
export type CallResult<Operation, As extends ParseAs = "json"> =
  | { data: ParsedAs<SuccessBody<Operation>>[As]; error?: never; response: Response }
  | { data?: never; error: FailureBody<Operation>; response: Response };

/** One method of the client, for instance `GET`. */
export type ClientCall<Paths extends object, Method extends HttpMethod> = <
  Path extends PathsWithMethod<Paths, Method>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...options: Arguments<
    CallOptions<Paths, Path, Method & keyof Paths[Path]> & {
      /** How to read the body of a 2xx response. Default: `json`. */
      parseAs?: As;
    }
  >
) => Promise<CallResult<Paths[Path][Method & keyof Paths[Path]], As>>;

/** The paths whose GET is paged. */
export type PagedPaths<Paths> = {
  [Path in keyof Paths]: Operations[IdOf<Path, "get">] extends { paged: true }
    ? [IdOf<Path, "get">] extends [never]
      ? never
      : Path
    : never;
}[keyof Paths];

type ItemOf<Operation> =
  Exclude<CallResult<Operation>["data"], undefined> extends { results: (infer Item)[] } ? Item : never;

/** The HTTP methods of openapi-fetch, typed by the contract. */
export interface ClientMethods<Paths extends object> {
  GET: ClientCall<Paths, "get">;
  PUT: ClientCall<Paths, "put">;
  POST: ClientCall<Paths, "post">;
  DELETE: ClientCall<Paths, "delete">;
  OPTIONS: ClientCall<Paths, "options">;
  HEAD: ClientCall<Paths, "head">;
  PATCH: ClientCall<Paths, "patch">;
  TRACE: ClientCall<Paths, "trace">;
  /** Any method by name (lower case), for callers that compute it. */
  request: <Method extends HttpMethod, Path extends PathsWithMethod<Paths, Method>, As extends ParseAs = "json">(
    method: Method,
    path: Path,
    ...options: Arguments<CallOptions<Paths, Path, Method & keyof Paths[Path]> & { parseAs?: As }>
  ) => Promise<CallResult<Paths[Path][Method & keyof Paths[Path]], As>>;
  /**
   * Walks a paged list: `for await` gives its items, `.pages()` its pages, `.toArray()` all of them. Accepts exactly the
   * paged operations; `page` in the query is where to start, `page_size` how much to fetch at once.
   *
   * Iterating throws a `ThredfiApiError` when the response to a page is an error, and a `ThredfiPaginationError` when
   * the list ends before it is complete.
   */
  paginate: <Path extends PagedPaths<Paths>>(
    path: Path,
    ...options: Arguments<
      CallOptions<Paths, Path, "get" & keyof Paths[Path]> & {
        /** Fetch the next page while the current one is read. Default: false. */
        prefetch?: boolean;
        /**
         * The most pages that are read; a list with more throws a `ThredfiPaginationError`.
         * Default: about twice as many as `total_count` needs, or 100,000 where the API does not give it.
         */
        maxPages?: number;
      }
    >
  ) => Paginated<ItemOf<Paths[Path]["get" & keyof Paths[Path]]>>;
  /** Adds openapi-fetch middleware. It sees requests before the credential is added, and responses after a retry. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware that `use` added. */
  eject(...middleware: Middleware[]): void;
}

export type { CredentialName, Middleware, OperationId, ParseAs, paths };
