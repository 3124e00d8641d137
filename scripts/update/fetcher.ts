// Fetches pages politely: says who asks, a few at a time, waits when asked to, asks only for what changed.
// It must never follow a redirect to another host, nor read more than a page can reasonably hold.

import { setTimeout as sleep } from "node:timers/promises";
import { type CachedPage, type PageCache, sha256 } from "./page-cache.js";

export interface FetcherOptions {
  /** For the `User-Agent`. */
  readonly version: string;
  readonly cache: PageCache;
  /** Waits that many milliseconds. Default: a timer. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
  /** For one request, body included, in milliseconds. Default: 30,000. */
  readonly timeout?: number | undefined;
}

export interface Fetched {
  /** After redirects. */
  readonly url: string;
  readonly text: string;
  readonly sha256: string;
  readonly fromCache: boolean;
}

/** Why a page could not be fetched. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  constructor(
    readonly url: string,
    readonly wrong: string,
    readonly right?: string,
    /** The status of the response, when there was one. */
    readonly status?: number,
  ) {
    super(`${url}: ${wrong}`);
  }
}

const TRIES = 4;
const REDIRECTS = 5;
const MAX_BYTES = 5_000_000;
/** A server that asks for a longer wait is not waited for: the person decides. */
const LONGEST_WAIT = 120_000;
const AT_ONCE = 4;

export class Fetcher {
  readonly #options: FetcherOptions;
  /** Over when the last wait that a server asked for is; every request waits for it. */
  #pause: Promise<void> = Promise.resolve();

  constructor(options: FetcherOptions) {
    this.#options = options;
  }

  /** Fetches all, four at a time; the results come in order, a FetchError in the place of a page that cannot be fetched. */
  async all(urls: readonly string[], onDone: (done: number, url: string) => void): Promise<(Fetched | FetchError)[]> {
    const results: (Fetched | FetchError)[] = [];
    let next = 0;
    let done = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; index < urls.length; index = next++) {
        const url = urls[index] ?? "";
        results[index] = await this.get(url).catch((error: unknown) => {
          if (error instanceof FetchError) return error;
          throw error;
        });
        onDone(++done, url);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, urls.length) }, worker));
    return results;
  }

  /** @throws FetchError when the page cannot be fetched */
  async get(address: string): Promise<Fetched> {
    let url = address;
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      const response = await this.#request(url);
      if (!("location" in response)) return response;
      const target = URL.canParse(response.location, url) ? new URL(response.location, url) : undefined;
      if (target?.origin !== new URL(address).origin) {
        const right = "only redirects within the same host are followed; name the other address when it is right";
        throw new FetchError(address, `redirects to ${target?.href ?? response.location}`, right, response.status);
      }
      url = target.href;
    }
    throw new FetchError(address, `redirects more than ${REDIRECTS} times`);
  }

  async #request(url: string): Promise<Fetched | { location: string; status: number }> {
    const { cache, version, wait = sleep, timeout = 30_000 } = this.#options;
    const cached = await cache.get(url);
    for (let tries = 1; ; tries++) {
      await this.#pause;
      const response = await send(url, headersFor(version, cached), timeout);
      const { status } = response;
      if ((status === 429 || status === 503) && tries < TRIES) {
        await response.discard();
        const ms = retryAfter(response.headers.get("retry-after")) ?? 1000 * 2 ** (tries - 1);
        if (ms > LONGEST_WAIT) {
          throw new FetchError(
            url,
            `responds with ${status} and asks to wait ${Math.ceil(ms / 1000)} s`,
            "try again then",
            status,
          );
        }
        this.#pause = Promise.all([this.#pause, wait(ms)]).then(() => undefined);
        continue;
      }
      if (status === 304 && cached) {
        await response.discard();
        return { url, text: cached.text, sha256: cached.sha256, fromCache: true };
      }
      if (status >= 300 && status < 400) {
        await response.discard();
        return { location: response.headers.get("location") ?? "", status };
      }
      if (status !== 200) {
        await response.discard();
        const more = status === 429 || status === 503 ? ` ${TRIES} times` : "";
        throw new FetchError(url, `responds with ${status}${more}`, undefined, status);
      }
      const { text, bytes } = await response.read();
      const page = { url, text, sha256: sha256(bytes) };
      const { headers } = response;
      await cache.put({
        ...page,
        etag: headers.get("etag") ?? undefined,
        lastModified: headers.get("last-modified") ?? undefined,
      });
      return { ...page, fromCache: false };
    }
  }
}

function headersFor(version: string, cached: CachedPage | undefined): Record<string, string> {
  return {
    accept: "text/markdown, text/plain, application/yaml, application/json, */*;q=0.1",
    "user-agent": `thredfi-sdk/${version} spec:update`,
    ...(cached?.etag === undefined ? {} : { "if-none-match": cached.etag }),
    ...(cached?.lastModified === undefined ? {} : { "if-modified-since": cached.lastModified }),
  };
}

interface PageResponse {
  readonly status: number;
  readonly headers: Headers;
  discard(): Promise<void>;
  read(): Promise<{ text: string; bytes: Uint8Array }>;
}

async function send(url: string, headers: Record<string, string>, timeout: number): Promise<PageResponse> {
  const signal = AbortSignal.timeout(timeout);
  const failed = (cause: unknown): FetchError => {
    if (signal.aborted) return new FetchError(url, `does not respond within ${timeout / 1000} s`);
    const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const code = (reason as { code?: unknown }).code;
    return new FetchError(url, `cannot be reached: ${typeof code === "string" ? code : String(reason)}`);
  };
  let response: Response;
  try {
    response = await fetch(url, { headers, redirect: "manual", signal });
  } catch (cause) {
    throw failed(cause);
  }
  return {
    status: response.status,
    headers: response.headers,
    discard: async () => void (await response.body?.cancel().catch(() => undefined)),
    read: async () => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      try {
        for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
          size += chunk.length;
          if (size > MAX_BYTES) break;
          chunks.push(chunk);
        }
      } catch (cause) {
        throw failed(cause);
      }
      if (size > MAX_BYTES) throw new FetchError(url, `is larger than ${MAX_BYTES / 1e6} MB`, "a page is not");
      return decode(url, Buffer.concat(chunks));
    },
  };
}

function decode(url: string, bytes: Uint8Array): { text: string; bytes: Uint8Array } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), bytes };
  } catch {
    throw new FetchError(url, "is not UTF-8 text");
  }
}

/** In milliseconds; RFC 9110, section 10.2.3: seconds, or a date. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
