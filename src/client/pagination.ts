// Walks a paged list, page by page or item by item. Reads both list envelopes that the API's pages show, stops at the
// last page, and refuses to go round in circles: a server that repeats a page is an error, not an endless loop.

import { ThredfiResponseError } from "../errors/index.js";
import { unwrap } from "./unwrap.js";

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** The number of this page, from 1. Give it as `page` to resume from here. */
  readonly number: number;
  /** How many items the whole list has, as the server says; undefined when it does not. */
  readonly totalCount: number | undefined;
  /** How many pages there are; undefined when the server does not say. */
  readonly totalPages: number | undefined;
}

/** A paged list: iterate it for its items, or its `pages()`. Every iteration starts anew. */
export interface Paginated<Item> extends AsyncIterable<Item> {
  /** The pages instead of the items. */
  pages(): AsyncIterable<Page<Item>>;
  /**
   * All items in one array, at most `limit` of them (default: no limit). Without `prefetch`, no page is fetched beyond
   * the one that reaches the limit.
   */
  toArray(options?: { limit?: number }): Promise<Item[]>;
}

export interface PaginateSettings {
  /** The page to start from. Default: 1. */
  readonly page: number;
  /** Fetch the next page while the current one is read. Default: false. */
  readonly prefetch: boolean;
}

type Fetch = (page: number) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

export function paginate<Item>(fetch: Fetch, { page: first, prefetch }: PaginateSettings): Paginated<Item> {
  async function* pages(): AsyncGenerator<Page<Item>> {
    const fetchPage = async (number: number) => readPage<Item>(await unwrap(fetch(number)), number);
    let previous: string | undefined;
    let next: Promise<ReadPage<Item>> | undefined;
    for (let number = first; ; number++) {
      const { page, last } = await (next ?? fetchPage(number));
      next = undefined;
      const fingerprint = JSON.stringify(page.items);
      if (page.items.length > 0 && fingerprint === previous) {
        throw new ThredfiResponseError(`Page ${number} repeats page ${number - 1}: the server does not turn the page.`);
      }
      previous = fingerprint;
      if (!last && prefetch) {
        next = fetchPage(number + 1);
        // Awaited in the next round; a consumer that stops early must not meet an unhandled rejection.
        next.catch(() => {});
      }
      yield page;
      if (last) return;
    }
  }

  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page.items;
  }

  return {
    pages,
    [Symbol.asyncIterator]: items,
    async toArray({ limit = Number.POSITIVE_INFINITY } = {}) {
      const all: Item[] = [];
      if (limit <= 0) return all;
      for await (const page of pages()) {
        all.push(...page.items.slice(0, limit - all.length));
        if (all.length >= limit) break;
      }
      return all;
    },
  };
}

interface ReadPage<Item> {
  readonly page: Page<Item>;
  readonly last: boolean;
}

/** Either `{ count, page_info, results }` (reference pages) or `{ count, next, previous, results }` (the guide). */
function readPage<Item>(body: unknown, number: number): ReadPage<Item> {
  const { results, count, page_info: info, next } = (body ?? {}) as Record<string, unknown>;
  if (!Array.isArray(results)) throw new ThredfiResponseError(`Page ${number} has no results.`);
  const page = { items: results as Item[], number };
  if (typeof info === "object" && info !== null) {
    const { current_page: current, total_pages: totalPages, total_count: totalCount } = info as Record<string, unknown>;
    if (typeof current === "number" && current !== number) {
      throw new ThredfiResponseError(`Page ${number} was asked for, page ${current} was answered.`);
    }
    const known = typeof totalPages === "number" ? totalPages : undefined;
    return {
      page: { ...page, totalCount: typeof totalCount === "number" ? totalCount : undefined, totalPages: known },
      last: known === undefined ? results.length === 0 : number >= known,
    };
  }
  return {
    page: { ...page, totalCount: typeof count === "number" ? count : undefined, totalPages: undefined },
    // `next` is only looked at, never followed: a token goes where the contract says, not where an answer points.
    last: results.length === 0 || typeof next !== "string",
  };
}
