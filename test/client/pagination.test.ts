// paginate(): items and pages of a paged list, with both envelopes, on servers that behave and servers that do not.

import { describe, expect, it } from "vitest";
import { ThredfiApiError, ThredfiConfigError, ThredfiResponseError } from "../../src/index.js";
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
    for await (const page of list.pages()) pages.push([page.number, page.items.map(({ id }) => id), page.totalCount]);
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
  ["that gives another page than the one asked for", withPageInfo(1, [{ id: "a" }], 3), /Page 2 was asked for, page 1/],
  ["that repeats a page", withNext(1, [{ id: "a" }], 3), /Page 2 repeats page 1/],
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
