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

/** The body that an operation takes, by operationId: `RequestBody<"create_invoice">`. */
export type RequestBody<Id extends OperationId> = BodyContent<operationTypes[Id]>;

/** The body of a successful response, as it is sent: resource methods take envelopes off. */
export type ResponseBody<Id extends OperationId> = SuccessBody<operationTypes[Id]>;

/** The query parameters of an operation, by operationId. */
export type Query<Id extends OperationId> = operationTypes[Id] extends { parameters: { query?: infer Parameters } }
  ? NonNullable<Parameters>
  : never;

/** The error body of an operation, by operationId. */
export type ErrorBody<Id extends OperationId> = FailureBody<operationTypes[Id]>;

type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths that have an operation with this method. */
type PathsWithMethod<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: unknown } ? Path : never;
}[keyof Paths];

/** The members of an object type that must be given. */
type RequiredKeysOf<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

/** The operations of `Paths`, and where each is found. */
type IdsIn<Paths> = {
  [Id in OperationId]: PathOf<Id> extends keyof Paths
    ? MethodOf<Id> extends keyof Paths[PathOf<Id>]
      ? Id
      : never
    : never;
}[OperationId];

type PathOf<Id extends OperationId> = Operations[Id]["path"];

type MethodOf<Id extends OperationId> = Lowercase<Operations[Id]["method"]>;

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
export type CallOptions<Paths, Path extends keyof Paths, Method extends keyof Paths[Path]> = OptionsOf<
  Paths[Path][Method],
  IdOf<Path, Method>
>;

type OptionsOf<Operation, Id extends OperationId> = ParametersOf<Operation> &
  BodyOf<Operation> &
  Omit<RequestInit, "body" | "headers" | "method" | "redirect"> & {
    headers?: HeadersOptions | undefined;
    /** How query parameters are written into the URL. Default: openapi-fetch's. */
    querySerializer?: (QuerySerializerOptions | ((query: Record<string, unknown>) => string)) | undefined;
    /** Makes what is sent of the body. Default: JSON, or a form when the Content-Type header says so. */
    bodySerializer?: ((body: BodyContent<Operation>) => unknown) | undefined;
    /**
     * Use another credential that the contract documents for this operation. Default: the one that the operation table
     * names, which is the business token wherever one business is concerned.
     */
    credential?: CredentialsOf<Id> | undefined;
    /** openapi-fetch middleware for this call only; runs after the client's own. */
    middleware?: Middleware[] | undefined;
    /** How long one attempt may take, in milliseconds; 0 for no limit. Default: the client's. */
    timeout?: number | undefined;
    /** How long the call may take, tokens, retries and waits included, in milliseconds; 0 for no limit. Default: the client's. */
    deadline?: number | undefined;
    /** When this call is sent again; `false` for never. Default: the client's. */
    retry?: Omit<RetryOptions, "budget"> | false | undefined;
    /** Is handed the token exchange that this call begins, if it does. Default: the client's. */
    waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
  };

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? RequiredKeysOf<Parameters> extends never
    ? { params?: TakesUndefined<Parameters> | undefined }
    : { params: TakesUndefined<Parameters> }
  : { params?: never };

/** For `query: undefined` under `exactOptionalPropertyTypes`. */
type TakesUndefined<Parameters> = {
  [Name in keyof Parameters]: Parameters[Name] | (object extends Pick<Parameters, Name> ? undefined : never);
};

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] | undefined }
    : { body?: never };

type BodyContent<Operation> = Operation extends { requestBody?: { content: infer Content } }
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

type Get<Type, Key> = Key extends keyof Type ? Type[Key] : never;

type Arguments<Options> = RequiredKeysOf<Options> extends never ? [options?: Options] : [options: Options];

/**
 * The result of a call: `data` when the status is 2xx, else `error`; `response` always (openapi-fetch's convention).
 */
export type CallResult<Operation, As extends ParseAs = "json"> =
  | { data: ParsedAs<SuccessBody<Operation>>[As]; error?: never; response: Response }
  | { data?: never; error: FailureBody<Operation>; response: Response };

/** How the body of a 2xx response is read. */
interface ReadOptions<As extends ParseAs> {
  /** How to read the body of a 2xx response. Default: `json`. */
  parseAs?: As;
}

/**
 * A known path as it is; instead of another, the known paths that are like it, for the compiler to name in its message.
 * Behind a member, for inference to leave them alone: they are only computed for a path that is not known.
 */
type KnownPath<Path, Known> = Path extends Known
  ? Path
  : { near: NearestPaths<Path, Known> }[Path extends string ? "near" : never];

type NearestPaths<Path, Known> =
  | Extract<Known, `${Path & string}/`>
  | OneSegmentOff<Path & string, "", Known> extends infer Near
  ? [Near] extends [never]
    ? Known
    : Near
  : never;

/** The known paths that differ in one segment, which begins with the same letter. */
type OneSegmentOff<Path extends string, Before extends string, Known> = Path extends `${infer Segment}/${infer After}`
  ?
      | (Segment extends `${infer First}${string}` ? WithSegment<Known, Before, First, After> : never)
      | OneSegmentOff<After, `${Before}${Segment}/`, Known>
  : never;

type WithSegment<
  Known,
  Before extends string,
  First extends string,
  After extends string,
> = Known extends `${Before}${First}${infer Rest}/${After}`
  ? Rest extends `${string}/${string}`
    ? never
    : Known
  : never;

/** One method of the client, for instance `GET`. */
export type ClientCall<Paths extends object, Method extends HttpMethod> = <
  Path extends string,
  As extends ParseAs = "json",
>(
  path: KnownPath<Path, PathsWithMethod<Paths, Method>>,
  ...options: Arguments<OptionsOf<Get<Get<Paths, Path>, Method>, IdOf<Path, Method>> & ReadOptions<As>>
) => Promise<CallResult<operationTypes[IdOf<Path, Method>], As>>;

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

interface PaginateOptions {
  /** Fetch the next page while the current one is read. Default: false. */
  prefetch?: boolean;
  /**
   * The most pages that are read; a list with more throws a `ThredfiPaginationError`.
   * Default: about twice as many as `total_count` needs, or 100,000 where the API does not give it.
   */
  maxPages?: number;
}

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
  request: <Method extends HttpMethod, Path extends string, As extends ParseAs = "json">(
    method: Method,
    path: KnownPath<Path, PathsWithMethod<Paths, Method>>,
    ...options: Arguments<OptionsOf<Get<Get<Paths, Path>, Method>, IdOf<Path, Method>> & ReadOptions<As>>
  ) => Promise<CallResult<operationTypes[IdOf<Path, Method>], As>>;
  /**
   * Any operation by its operationId, with the same options and result as by its path.
   *
   * @example
   * ```ts
   * const { data, error } = await cafe.call("create_invoice", { body });
   * ```
   */
  call: <Id extends IdsIn<Paths>, As extends ParseAs = "json">(
    operationId: Id,
    ...options: Arguments<
      CallOptions<Paths, PathOf<Id> & keyof Paths, MethodOf<Id> & keyof Paths[PathOf<Id> & keyof Paths]> &
        ReadOptions<As>
    >
  ) => Promise<CallResult<operationTypes[Id], As>>;
  /**
   * Walks a paged list: `for await` gives its items, `.pages()` its pages, `.toArray()` all of them. Accepts exactly the
   * paged operations; `page` in the query is where to start, `page_size` how much to fetch at once.
   *
   * Iterating throws a `ThredfiApiError` when the response to a page is an error, and a `ThredfiPaginationError` when
   * the list ends before it is complete.
   */
  paginate: <Path extends string>(
    path: KnownPath<Path, PagedPaths<Paths>>,
    ...options: Arguments<OptionsOf<Get<Get<Paths, Path>, "get">, IdOf<Path, "get">> & PaginateOptions>
  ) => Paginated<ItemOf<operationTypes[IdOf<Path, "get">]>>;
  /** Adds openapi-fetch middleware. It sees requests before the credential is added, and responses after a retry. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware that `use` added. */
  eject(...middleware: Middleware[]): void;
}

export type { CredentialName, Middleware, OperationId, ParseAs, paths };
