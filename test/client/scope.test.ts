// A token goes nowhere but to the operation it was obtained for.

import { describe, expect, it } from "vitest";
import { type Middleware, ThredfiScopeError } from "../../src/index.js";
import { BUSINESS_A, BUSINESS_B, bearerOf } from "../support/api.js";
import { api, BUSINESSES, CUSTOMERS, client, useApi } from "../support/client.js";

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

it.each([
  ["another business", (url: string) => url.replace(BUSINESS_A, BUSINESS_B)],
  ["another operation", (url: string) => url.replace("/customers/", "/invoices/")],
  ["another host", (url: string) => url.replace("127.0.0.1", "localhost")],
])("does not put a token on a request that middleware sent to %s", async (_, redirectTo) => {
  const thredfi = client();
  thredfi.use({ onRequest: ({ request }) => new Request(redirectTo(request.url), request) });
  await expect(thredfi.business(BUSINESS_A).GET(CUSTOMERS)).rejects.toThrow(ThredfiScopeError);
  expect(api.requests).toEqual([]);
});

it("lets middleware change the query, the headers and the body", async () => {
  const thredfi = client();
  thredfi.use({
    onRequest({ request }) {
      const changed = new Request(`${request.url}?page=2`, request);
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

it("does not follow a redirect, and says so", async () => {
  api.respondToCalls({ status: 302, headers: { location: `${api.url}/elsewhere/` } });
  const call = client().business(BUSINESS_A).GET(CUSTOMERS);
  await expect(call).rejects.toMatchObject({ name: "ThredfiResponseError", status: 302 });
  expect(api.calls()).toHaveLength(1);
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
      "Middleware made list_businesses follow redirects, but its credential",
    ],
    [
      "to another host, and the query is not shown",
      () => new Request("https://evil.example/x?secret=1#part", { redirect: "manual" }),
      "Middleware sent list_businesses to GET https://evil.example/x, but its credential goes nowhere but GET http",
    ],
    [
      "to another method",
      (request) => new Request(request, { method: "DELETE" }),
      "Middleware sent list_businesses to DELETE ",
    ],
  ])("%s: nothing is sent, and the error says why", async (_, change, expected) => {
    const thredfi = client();
    thredfi.use({ onRequest: ({ request }) => change(request) });
    await expect(thredfi.GET(BUSINESSES)).rejects.toThrow(expected);
    expect(api.requests).toEqual([]);
  });

  it("may have another query and fragment", async () => {
    const thredfi = client();
    thredfi.use({ onRequest: ({ request }) => new Request(`${request.url}?page=2#part`, request) });
    expect((await thredfi.GET(BUSINESSES)).response.status).toBe(200);
    expect(api.calls()[0]?.path).toBe(`${BUSINESSES}?page=2`);
  });
});

it("a token goes along no redirect, even when middleware put a following request in place", async () => {
  api.respond(({ path }) =>
    path.includes(`${BUSINESS_A}/customers`)
      ? { status: 307, headers: { location: `/v1/platform/businesses/${BUSINESS_B}/customers/` } }
      : undefined,
  );
  const thredfi = client();
  thredfi.use({ onRequest: ({ request }) => new Request(request, { redirect: "follow" }) });
  await expect(thredfi.business(BUSINESS_A).GET(CUSTOMERS)).rejects.toThrow(ThredfiScopeError);
  expect(api.calls().filter(({ path }) => path.includes(BUSINESS_B))).toEqual([]);
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
