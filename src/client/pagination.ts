// Walks a paged list, page by page or item by item, in each of the envelopes that the API's pages show. A walk always ends,
// and says so when it ends before the list does.

import { ThredfiApiError } from "../errors/api-error.js";
import { ThredfiNotFoundError } from "../errors/api-errors.js";
import { callInfo } from "../errors/call-info.js";
import { ThredfiPaginationError } from "../errors/pagination-error.js";
import { ThredfiResponseError } from "../errors/response-error.js";
import { errorOfCall } from "../errors/thredfi-error.js";
import type { WithResponse } from "./resource-types.js";
import type { RawResult } from "./response-body.js";
import { unwrap } from "./unwrap.js";

/** One page of a list. */
export interface Page<Item> {
  /** The items of this page, in the order of the API. */
  readonly items: Item[];
  /** The number of this page, from 1. Give it as `page` to resume from here. */
  readonly page: number;
  /** How many items the whole list has, as the server says; undefined when it does not. */
  readonly totalCount: number | undefined;
  /** How many pages there are; undefined when the server does not say. */
  readonly totalPages: number | undefined;
  /** Whether another page follows, as far as the server says. */
  readonly hasNextPage: boolean;
  /** Fetches the next page; undefined when there is none. */
  nextPage(): Promise<Page<Item> | undefined>;
}

/**
 * A paged list: await it for its first page, iterate it for its items, or iterate its `pages()`. Nothing is sent before
 * that. The page that was awaited is kept: iterating goes on from it, and does not ask for it again. `More` is what a page of
 * this list has beside its items, such as balances.
 */
export interface Paginated<Item, More = unknown> extends Promise<Page<Item> & More>, AsyncIterable<Item> {
  /** The pages instead of the items. */
  pages(): AsyncIterable<Page<Item> & More>;
  /**
   * All items in one array, at most `limit` of them (default: no limit). Without `prefetch`, no page is fetched beyond
   * the one that reaches the limit.
   */
  toArray(options?: { limit?: number }): Promise<Item[]>;
  /** The first page with the response that brought it, and the `X-Request-ID` of the call. */
  withResponse(): Promise<WithResponse<Page<Item> & More>>;
}

export interface PaginateSettings {
  /** The page to start from. */
  readonly page: number;
  /** Fetch the next page while the current one is read. */
  readonly prefetch: boolean;
  /** The most pages that are read; undefined for what the list itself makes plausible. */
  readonly maxPages: number | undefined;
  /** How many items a page was asked to have. */
  readonly pageSize: number | undefined;
}

/** A value with the response that brought it, which is made when somebody looks at it. */
export function withResponse<Data>(data: Data, result: RawResult): WithResponse<Data> {
  const { status = result.response.status, call = callInfo(result.response) } = result;
  return {
    ...{ data, status, attempts: call?.attempts ?? 1, requestId: call?.requestId ?? "" },
    get response() {
      return result.response;
    },
  };
}

/** The most pages of a list that does not say how long it is. */
const MAX_PAGES = 100_000;

type Fetch = (page: number) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

export function paginate<Item>(fetch: Fetch, settings: PaginateSettings): Paginated<Item> {
  const { page: first, prefetch } = settings;
  let awaited: Promise<ReadPage<Item>> | undefined;

  const readFrom = async (number: number): Promise<ReadPage<Item>> => {
    const result = await fetch(number);
    try {
      const read = readPage(await unwrap(result), number, result.response);
      const nextPage = async () =>
        read.page.hasNextPage ? paginate<Item>(fetch, { ...settings, page: number + 1 }) : undefined;
      return { ...read, page: { ...read.page, items: read.page.items as Item[], nextPage } };
    } catch (error) {
      throw withCall(error, result.response);
    }
  };
  const fetchPage = (number: number) =>
    readFrom(number).catch((error) => {
      // The list has become shorter.
      if (number > first && error instanceof ThredfiNotFoundError) return error;
      throw error;
    });
  const firstPage = () => {
    awaited ??= readFrom(first);
    return awaited;
  };
  const page = () => firstPage().then((read) => read.page);

  async function* pages(): AsyncGenerator<Page<Item>> {
    const seen = new Set<string>();
    let itemsRead = 0;
    let totalCount: number | undefined;
    // Items before the first page; NaN where unknown, so that no comparison holds.
    let before = 0;
    let limit = settings.maxPages;
    let next: Promise<ReadPage<Item> | ThredfiNotFoundError> | undefined = awaited;

    for (let number = first; ; number++) {
      const found = await (next ?? fetchPage(number));
      next = undefined;
      const incomplete = (page: number, problem: string, cause?: unknown) =>
        withCall(new ThredfiPaginationError(problem, { page, itemsRead, totalCount }, cause), found.response);
      const missing = () => (totalCount ?? Number.NaN) - before - itemsRead;

      if (!("page" in found)) {
        if (missing() > 0) throw incomplete(number - 1, `page ${number} is not found`, found);
        return;
      }
      const { page, last, size = settings.pageSize } = found;
      totalCount = page.totalCount ?? totalCount;
      if (number === first) {
        before = first === 1 ? 0 : (first - 1) * (size ?? Number.NaN);
        // Twice what is needed: the list may grow while it is read.
        if (totalCount !== undefined) limit ??= 10 + 2 * Math.ceil(totalCount / Math.max(page.items.length, 1));
      }
      const hash = fingerprint(JSON.stringify(page.items));
      if (page.items.length > 0 && seen.has(hash)) {
        if (missing() <= 0) return;
        throw incomplete(number - 1, `page ${number} repeats an earlier one`);
      }
      seen.add(hash);
      itemsRead += page.items.length;
      const isFull = seen.size >= (limit ?? MAX_PAGES);
      const ends = last || page.items.length === 0;
      if (!ends && !isFull && prefetch) {
        next = fetchPage(number + 1);
        // Awaited in the next round; a consumer that stops early must not meet an unhandled rejection.
        next.catch(() => {});
      }
      yield page;
      if (ends) {
        if (missing() > 0) throw incomplete(number, `${before + itemsRead} items of ${totalCount} arrived`);
        return;
      }
      if (isFull) throw incomplete(number, `it has more than ${seen.size} pages; the option maxPages sets the limit`);
    }
  }

  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page.items;
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page.
    then: (onValue, onError) => page().then(onValue, onError),
    catch: (onError) => page().catch(onError),
    finally: (onEnd) => page().finally(onEnd),
    async withResponse() {
      const { page, response } = await firstPage();
      return withResponse(page, { response });
    },
    [Symbol.toStringTag]: "Paginated",
    pages,
    [Symbol.asyncIterator]: items,
    async toArray({ limit = Number.POSITIVE_INFINITY } = {}) {
      const all: Item[] = [];
      if (limit <= 0) return all;
      try {
        for await (const page of pages()) {
          for (const item of page.items) if (all.length < limit) all.push(item);
          if (all.length >= limit) break;
        }
      } catch (error) {
        // Not for logs, which would show all of it.
        if (error instanceof ThredfiPaginationError) Object.defineProperty(error, "items", { value: all });
        throw error;
      }
      return all;
    },
  };
}

export function withCall(error: unknown, response: Response): unknown {
  const call = callInfo(response);
  return call && !(error instanceof ThredfiApiError) ? errorOfCall(error, call) : error;
}

/** Some 50 bits of a text: with a hundred thousand pages, two of them are taken for one in less than one of 10,000 walks. */
function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  return `${a} ${b}`;
}

interface ReadPage<Item> {
  readonly page: Page<Item>;
  readonly last: boolean;
  /** How many items a page has, as the server says. */
  readonly size: number | undefined;
  readonly response: Response;
}

/**
 * `{ count, page_info, results }` (reference pages) or `{ count, next, previous, results }` (the guide), each also with
 * `data` for `results`.
 */
function readPage(body: unknown, number: number, response: Response) {
  const { results, data, count, page_info, next, previous: _, ...more } = (body ?? {}) as Record<string, unknown>;
  const items = results ?? data;
  if (!Array.isArray(items)) throw new ThredfiResponseError(`Page ${number} has no results.`);
  const info = page_info as Record<string, unknown> | null | undefined;
  const totalPages = numberOf(info?.["total_pages"]);
  const current = numberOf(info?.["current_page"]) ?? number;
  if (current !== number) {
    throw new ThredfiResponseError(`Page ${number} was asked for, but page ${current} came.`);
  }
  // `next` is only looked at, never followed: a token goes where the contract says, not where a response points.
  const last = info ? number >= (totalPages ?? Number.POSITIVE_INFINITY) : typeof next !== "string";
  return {
    page: {
      ...more,
      items: items as unknown[],
      page: number,
      totalCount: numberOf(info ? info["total_count"] : count),
      totalPages,
      hasNextPage: !last && items.length > 0,
    },
    last,
    size: numberOf(info?.["page_size"]),
    response,
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
