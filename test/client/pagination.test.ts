// paginate(): items and pages of a paged list, with both envelopes, on servers that behave and servers that do not.

import { describe, expect, it } from "vitest";
import { ThredfiApiError, ThredfiConfigError, ThredfiPaginationError, ThredfiResponseError } from "../../src/index.js";
import { BUSINESS_A } from "../support/api.js";
import { api, CUSTOMERS, client, rejection, useApi } from "../support/client.js";

useApi();

const acme = () => client().business(BUSINESS_A);

type Envelope = (page: number, ids: { id: string }[], totalPages: number) => unknown;

const withPageInfo: Envelope = (page, results, totalPages) => ({
  count: results.length,
  page_info: { total_count: 5, current_page: page, total_pages: totalPages, page_size: 2 },
  results,
});
const withNext: Envelope = (page, results, totalPages) => ({
  count: 5,
  next: page < totalPages ? `https://elsewhere.example/customers/?page=${page + 1}` : null,
  previous: null,
  results,
});

/** Serves five customers, two a page. */
function serve(envelope: Envelope): void {
  const ids = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
  api.respond(({ path }) => {
    if (!path.includes("/customers/")) return undefined;
    const page = Number(new URL(path, api.url).searchParams.get("page"));
    return { body: envelope(page, ids.slice((page - 1) * 2, page * 2), 3) };
  });
}

const pagesAsked = () => api.calls().map(({ path }) => new URL(path, api.url).searchParams.get("page"));

describe.each([
  ["page_info", withPageInfo],
  ["next and previous", withNext],
])("a list with %s", (_, envelope) => {
  it("gives every item once, in order, and stops at the last page", async () => {
    serve(envelope);
    const seen: (string | undefined)[] = [];
    for await (const { id } of acme().paginate(CUSTOMERS)) seen.push(id);
    expect(seen).toEqual(["a", "b", "c", "d", "e"]);
    expect(pagesAsked()).toEqual(["1", "2", "3"]);
  });

  it("gives pages, and resumes from one", async () => {
    serve(envelope);
    const list = acme().paginate(CUSTOMERS, { params: { query: { page: 2, page_size: 2 } } });
    const pages = [];
    for await (const page of list.pages()) pages.push([page.page, page.items.map(({ id }) => id), page.totalCount]);
    expect(pages).toEqual([
      [2, ["c", "d"], 5],
      [3, ["e"], 5],
    ]);
    expect(api.calls()[0]?.path).toContain("page_size=2");
  });

  it("collects up to a limit and fetches no page beyond it", async () => {
    serve(envelope);
    const list = acme().paginate(CUSTOMERS);
    expect((await list.toArray({ limit: 3 })).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(pagesAsked()).toEqual(["1", "2"]);
    expect(await list.toArray()).toHaveLength(5);
    expect(await list.toArray({ limit: 0 })).toEqual([]);
  });
});

it("fetches nothing before it is iterated, and no page that is not read", async () => {
  serve(withPageInfo);
  const list = acme().paginate(CUSTOMERS);
  expect(api.requests).toEqual([]);
  for await (const _ of list) break;
  expect(pagesAsked()).toEqual(["1"]);
});

it("fetches the next page ahead when asked to, and only the next", async () => {
  serve(withPageInfo);
  const pages = acme().paginate(CUSTOMERS, { prefetch: true }).pages()[Symbol.asyncIterator]();
  await pages.next();
  await expect.poll(pagesAsked).toEqual(["1", "2"]);
  await pages.next();
  await expect.poll(pagesAsked).toEqual(["1", "2", "3"]);
  await pages.next();
  expect((await pages.next()).done).toBe(true);
  expect(pagesAsked()).toEqual(["1", "2", "3"]);
});

it("accepts a list with no items", async () => {
  expect(await acme().paginate(CUSTOMERS).toArray()).toEqual([]);
});

it.each([
  [
    "that gives another page than the one asked for",
    withPageInfo(1, [{ id: "a" }], 3),
    /Page 2 was asked for, but page 1 came/,
  ],
  ["that repeats a page", withNext(1, [{ id: "a" }], 3), /page 2 repeats an earlier one/],
  ["that has no results", { count: 0 }, /Page 1 has no results/],
])("does not go round in circles on a server %s", async (_, body, message) => {
  api.respondToCalls({ body });
  const error = await rejection(acme().paginate(CUSTOMERS).toArray());
  expect(error).toBeInstanceOf(ThredfiResponseError);
  expect((error as Error).message).toMatch(message);
});

it("throws the error of a page, after the items before it", async () => {
  serve(withPageInfo);
  api.respond(({ path }) =>
    path.endsWith("page=2")
      ? { status: 403, body: { error: "No access", error_code: "permission_denied" } }
      : undefined,
  );
  const seen: unknown[] = [];
  const iterate = async () => {
    for await (const { id } of acme().paginate(CUSTOMERS)) seen.push(id);
  };
  const error = await rejection(iterate());
  expect(seen).toEqual(["a", "b"]);
  expect(error).toBeInstanceOf(ThredfiApiError);
  expect(error).toMatchObject({ status: 403, code: "permission_denied" });
});

it("stops when the caller aborts", async () => {
  serve(withPageInfo);
  const controller = new AbortController();
  const iterate = async () => {
    for await (const _ of acme().paginate(CUSTOMERS, { signal: controller.signal }))
      controller.abort(new Error("enough"));
  };
  await expect(iterate()).rejects.toThrow("enough");
  expect(pagesAsked()).toEqual(["1"]);
});

it("rejects an operation that is not paged and a page that is no number", async () => {
  const forced = acme() as unknown as { paginate(path: string, options?: object): unknown };
  expect(() => forced.paginate("/v1/platform/businesses/{business_id}/tax-codes/")).toThrow(ThredfiConfigError);
  expect(() => forced.paginate(CUSTOMERS, { params: { query: { page: 0 } } })).toThrow(/params.query.page/);
});

describe("a walk ends", () => {
  type Served = { total?: number; pages?: number; size?: number; ids: (page: number) => number[] | 404 };

  /** Serves the pages that `ids` gives, and claims the total and the number of pages. */
  function servePages({ total, pages, size, ids }: Served): void {
    api.respond(({ path }) => {
      if (!path.includes("/customers/")) return undefined;
      const page = Number(new URL(path, api.url).searchParams.get("page"));
      const found = ids(page);
      if (found === 404) return { status: 404, body: { error_code: "page_not_found", message: "No such page" } };
      const info = { current_page: page, total_pages: pages, total_count: total, page_size: size };
      return { body: { count: found.length, page_info: info, results: found.map((id) => ({ id: String(id) })) } };
    });
  }

  /** The ids that arrive, and what is thrown after them. */
  async function walk(options: object = {}): Promise<{ ids: string[]; error?: unknown }> {
    const ids: string[] = [];
    try {
      for await (const { id } of acme().paginate(CUSTOMERS, options)) ids.push(String(id));
    } catch (error) {
      return { ids, error };
    }
    return { ids };
  }

  it("at an empty page, whatever total_pages says", async () => {
    servePages({ pages: 1e9, ids: (page) => (page < 3 ? [page] : []) });
    expect(await walk()).toEqual({ ids: ["1", "2"] });
    expect(pagesAsked()).toEqual(["1", "2", "3"]);
  });

  it.each([true, false])(
    "at a page that an earlier one had, not only the one before it (prefetch: %s)",
    async (prefetch) => {
      servePages({ pages: 1e9, ids: (page) => [page % 3] });
      const { ids, error } = await walk({ prefetch });
      expect(ids).toEqual(["1", "2", "0"]);
      expect(error).toBeInstanceOf(ThredfiPaginationError);
      expect(error).toMatchObject({ code: "incomplete_list", page: 3, itemsRead: 3, totalCount: undefined });
    },
  );

  it("at a repeated page without an error when everything has arrived", async () => {
    servePages({ pages: 1e9, total: 3, ids: (page) => [Math.min(page, 3)] });
    expect(await walk()).toEqual({ ids: ["1", "2", "3"] });
  });

  it("at a 404 beyond the first page", async () => {
    servePages({ pages: 3, ids: (page) => (page < 3 ? [page] : 404) });
    expect(await walk()).toEqual({ ids: ["1", "2"] });
    servePages({ pages: 3, ids: () => 404 });
    expect((await walk()).error).toBeInstanceOf(ThredfiApiError);
  });

  it("with the error of the 404 as cause, when the total says more", async () => {
    servePages({ pages: 3, total: 3, ids: (page) => (page < 3 ? [page] : 404) });
    const { ids, error } = await walk();
    expect(ids).toEqual(["1", "2"]);
    expect(error).toMatchObject({ page: 2, itemsRead: 2, totalCount: 3, cause: { code: "page_not_found" } });
  });

  it("with an error that knows its call when total_count says more than came", async () => {
    servePages({ pages: 1, total: 500, ids: () => [1, 2] });
    const { ids, error } = await walk();
    expect(ids).toEqual(["1", "2"]);
    const requestId = api.calls()[0]?.requestId;
    expect(error).toMatchObject({ page: 1, itemsRead: 2, totalCount: 500, operationId: "list_customers", requestId });
    const thrown = (await rejection(acme().paginate(CUSTOMERS).toArray())) as ThredfiPaginationError;
    expect(thrown.items).toEqual([{ id: "1" }, { id: "2" }]);
    expect(JSON.stringify(thrown)).not.toContain('"items"');
  });

  it("without an error when it began late and the pages before it make up the total", async () => {
    servePages({ pages: 3, total: 5, size: 2, ids: (page) => (page === 3 ? [5] : [2 * page - 1, 2 * page]) });
    expect(await walk({ params: { query: { page: 2 } } })).toEqual({ ids: ["3", "4", "5"] });
  });

  it("after maxPages, by default about twice what the total needs", async () => {
    servePages({ pages: 1e9, ids: (page) => [page] });
    const { ids, error } = await walk({ maxPages: 3 });
    expect(ids).toEqual(["1", "2", "3"]);
    expect(error).toMatchObject({ name: "ThredfiPaginationError", page: 3 });
    expect((error as Error).message).toContain("maxPages");
    servePages({ pages: 1e9, total: 4, ids: (page) => [2 * page, 2 * page + 1] });
    expect((await walk()).ids).toHaveLength(28);
    expect(() => acme().paginate(CUSTOMERS, { maxPages: 0 })).toThrow(/maxPages/);
  });

  it("also for a page of 130,000 items", async () => {
    servePages({ pages: 1, ids: () => Array.from({ length: 130_000 }, (_, id) => id) });
    expect(await acme().paginate(CUSTOMERS).toArray()).toHaveLength(130_000);
  });
});

it("reads a list whose items are in data", async () => {
  api.respond(({ path }) => {
    if (!path.includes("/customers/")) return undefined;
    const page = Number(new URL(path, api.url).searchParams.get("page"));
    return { body: { data: [{ id: `${page}` }], page_info: { current_page: page, total_pages: 2, total_count: 2 } } };
  });
  expect(await acme().paginate(CUSTOMERS).toArray()).toEqual([{ id: "1" }, { id: "2" }]);
});
