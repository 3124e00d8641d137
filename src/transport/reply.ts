// A response that was read: what the pipeline hands up. The real Response is made when somebody asks for it.

import { type CallInfo, setCallInfo } from "../errors/call-info.js";
import { maskSecrets, secretsOf } from "../errors/secrets.js";
import { isSuccess, type TransportResponse } from "./transport.js";

export class Reply {
  readonly status: number;
  readonly headers: TransportResponse["headers"];
  /** The body as text; undefined for one that was read as bytes, or is a stream. */
  readonly text: string | undefined;
  /** The `Authorization` header that the request carried, to mask it where the API shows it. */
  readonly authorization: string | undefined;
  readonly #response: TransportResponse;
  readonly #body: string | ArrayBuffer | ReadableStream<Uint8Array> | null;
  readonly #url: string;
  readonly call: () => CallInfo;
  #made: Response | undefined;

  constructor(
    response: TransportResponse,
    body: string | ArrayBuffer | ReadableStream<Uint8Array> | null,
    { url, authorization, call }: { url: string; authorization: string | undefined; call: () => CallInfo },
  ) {
    this.status = response.status;
    this.headers = response.headers;
    this.authorization = authorization;
    this.#response = response;
    this.#url = url;
    this.#body = typeof body === "string" ? this.#masked(body) : body;
    this.text = typeof this.#body === "string" ? this.#body : undefined;
    this.call = call;
  }

  get ok(): boolean {
    return isSuccess(this.status);
  }

  /** The same object every time. */
  get response(): Response {
    this.#made ??= this.#make();
    return this.#made;
  }

  /** An error response may show the credential that it rejects. What is in the URL is no secret, such as a business id. */
  #masked(text: string): string {
    return this.ok ? text : maskSecrets(text, secretsOf(this.authorization), this.#url);
  }

  #make(): Response {
    const { status, statusText } = this.#response;
    const headers = new Headers();
    this.headers.forEach((value, name) => {
      headers.append(name, this.#masked(value));
    });
    const made = makeResponse(this.#body, status, statusText, headers);
    // A Response that is made here has no URL of its own.
    Object.defineProperty(made, "url", { value: this.#url, configurable: true });
    setCallInfo(made, this.call());
    return made;
  }
}

/** Statuses whose Response must not be given a body (Fetch standard, "null body status"). */
const NULL_BODY = [204, 205, 304];

function makeResponse(body: BodyInit | null, status: number, statusText: string, headers: Headers): Response {
  const content = NULL_BODY.includes(status) ? null : body;
  try {
    return new Response(content, { status, statusText, headers });
  } catch {
    // Servers send statuses and reason phrases that the constructor does not take.
    const made = new Response(content, { headers });
    return Object.defineProperties(made, {
      status: { value: status },
      statusText: { value: statusText },
      ok: { value: isSuccess(status) },
    });
  }
}

/**
 * What openapi-fetch reads while no middleware needs a real Response: the value, already parsed. Of an error it reads
 * nothing: the client puts the error into the result itself.
 */
export class PlainResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  readonly #value: unknown;

  /** @param value the body, parsed; undefined when it is empty */
  constructor({ status, ok }: Reply, value: unknown) {
    this.status = status;
    this.ok = ok;
    this.headers = value === undefined ? EMPTY : NOT_EMPTY;
    this.#value = value;
  }

  json(): unknown {
    return this.#value;
  }
}

// openapi-fetch only asks for the length, to see whether there is a body.
const EMPTY = { get: () => "0" };
const NOT_EMPTY = { get: () => "1" };
