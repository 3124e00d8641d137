// Resource methods: what they send, what they give without envelopes, and wrong arguments by name.

import { expect, it } from "vitest";
import { ThredfiConfigError, ThredfiNotFoundError, ThredfiScopeError } from "../../src/index.js";
import { BUSINESS_A } from "../support/api.js";
import { api, client, rejection, useApi } from "../support/client.js";

useApi();

const acme = () => client().business(BUSINESS_A);

it("gives the data, the response with it, and throws an error of the API", async () => {
  api.respond(({ path }) => (path.includes("/vendors/") ? { body: { data: { id: "v" } } } : undefined));
  expect(await acme().vendors.get("v")).toEqual({ id: "v" });
  const { data, response, requestId } = await acme().vendors.get("v").withResponse();
  expect([data, response.status, requestId]).toEqual([{ id: "v" }, 200, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  api.respond(({ path }) => (path.includes("/invoices/") ? { status: 404, body: {} } : undefined));
  expect(await rejection(acme().invoices.get("i"))).toBeInstanceOf(ThredfiNotFoundError);
});

it("a list is awaited for its first page, which iterating does not ask for again", async () => {
  api.respond(({ path }) => {
    if (!path.includes("/customers/")) return undefined;
    const page = Number(new URL(path, api.url).searchParams.get("page"));
    return { body: { count: 2, next: page < 2 ? "more" : null, results: [{ id: `c${page}` }] } };
  });
  const list = acme().customers.list();
  expect(api.calls()).toEqual([]);
  const first = await list;
  expect([first.page, first.items.map(({ id }) => id), first.hasNextPage]).toEqual([1, ["c1"], true]);
  expect((await first.nextPage())?.items.map(({ id }) => id)).toEqual(["c2"]);
  expect((await list.toArray()).map(({ id }) => id)).toEqual(["c1", "c2"]);
  expect(api.calls()).toHaveLength(3);
});

it.each([
  ["customerId", () => acme().customers.get("")],
  ['businessId: "acme"', () => client().businesses.get("acme")],
  ["options.timeot", () => acme().customers.get("c", { timeot: 1 } as object)],
  ["body", () => acme().customers.create(undefined as never)],
  ["body.signal", () => acme().customers.create({ signal: 1 } as never)],
  ["query.lines", () => acme().reports.profitAndLoss({ lines: [{}] } as never)],
  [
    "arguments",
    () => (acme().customers.get as (...all: unknown[]) => Promise<unknown>).call(acme().customers, "c", {}, {}),
  ],
])("names %s, and sends nothing", async (field, call) => {
  const error = await rejection(call());
  expect(error).toBeInstanceOf(ThredfiConfigError);
  expect((error as Error).message).toContain(field);
  expect(api.requests).toEqual([]);
});

it("a path that does not exist names the nearest", async () => {
  const error = await rejection(client().GET("/v1/platform/busineses/" as never));
  expect((error as Error).message).toContain("Did you mean GET /v1/platform/businesses/?");
});

it("an operation is called by its id, and one that does not exist names the nearest", async () => {
  api.respond(({ path }) => (path.includes("/customers/") ? { body: { results: [] } } : undefined));
  const { data, response } = await acme().call("list_customers", { params: { query: { page: 2 } } });
  expect([data, response.status]).toEqual([{ results: [] }, 200]);
  expect(api.calls()[0]?.path).toBe(`/v1/platform/businesses/${BUSINESS_A}/customers/?page=2`);
  const error = await rejection(acme().call("list_custmers" as never));
  expect((error as Error).message).toContain("Did you mean list_customers?");
  expect(await rejection(acme().call("list_businesses" as never))).toBeInstanceOf(ThredfiScopeError);
});
