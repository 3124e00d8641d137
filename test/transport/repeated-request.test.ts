// Every attempt of a call carries the same: ids, keys, headers and body.

import { expect, it } from "vitest";
import { callInfo } from "../../src/index.js";
import { BUSINESS_A } from "../support/api.js";
import { api, BILL_PAYMENTS, business, CUSTOMERS, client, notRetried, rejection, useApi } from "../support/client.js";
import { failure, outage } from "../support/fault.js";
import { TRANSPORTS } from "../support/transports.js";

useApi();

const body = (members: object) => members as never;

it("X-Request-ID, which callInfo() tells too", async () => {
  const acme = await business();
  api.next(...outage(4));
  const { response } = await acme.GET(CUSTOMERS);
  expect(new Set(api.calls().map(({ requestId }) => requestId))).toEqual(new Set([callInfo(response)?.requestId]));
  api.next(...outage(1));
  const { response: other } = await acme.GET(CUSTOMERS, { headers: { "X-Request-ID": "mine" } });
  expect(callInfo(other)?.requestId).toBe("mine");
  const last = api.calls().slice(-2);
  expect(last.map(({ requestId }) => requestId)).toEqual(["mine", "mine"]);
});

it("Idempotency-Key, which another call does not", async () => {
  const acme = await business();
  const pay = (header?: object) => {
    api.next({ reset: "before headers" }, failure(503));
    return acme.POST(BILL_PAYMENTS, { body: body({}), ...(header && { params: { header } }) });
  };
  await pay();
  await pay();
  await pay({ "Idempotency-Key": "my-key" });
  const keys = api.calls().map(({ headers }) => headers["idempotency-key"]);
  expect(keys).toHaveLength(9);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(new Set(keys.slice(3, 6)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
  expect(keys.slice(6)).toEqual(["my-key", "my-key", "my-key"]);
  expect(api.records.all).toHaveLength(3);
});

it("User-Agent, on calls and exchanges, with the name of the program", async () => {
  const appInfo = { name: "acme-billing", version: "4.5", url: "https://acme.example" };
  const thredfi = client({ appInfo, retry: {} });
  api.next(failure(503));
  await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
  expect(api.seen).toHaveLength(4);
  for (const { headers } of api.seen) {
    expect(headers["user-agent"]).toMatch(
      /^thredfi-sdk\/\S+ \(node\/20\.\S+; linux\) acme-billing\/4\.5 \(\+https:\/\/acme\.example\)$/,
    );
  }
});

const form = new FormData();
form.set("external_id", "1");
const urlencoded = { headers: { "Content-Type": "application/x-www-form-urlencoded" } };
const json = { headers: { "Content-Type": "application/json" } };

const bodies: [what: string, body: unknown, options: object][] = [
  ["JSON", { external_id: "é" }, {}],
  ["a form", form, {}],
  [
    "parameters",
    new URLSearchParams({ external_id: "1" }),
    { ...urlencoded, bodySerializer: (given: unknown) => given },
  ],
  ["bytes", { external_id: "1" }, { ...json, bodySerializer: () => new TextEncoder().encode("{}") }],
  ["a factory of streams", { external_id: "1" }, { ...json, bodySerializer: () => () => new Blob(["{}"]).stream() }],
];
it.each(TRANSPORTS.flatMap(([name, make]) => bodies.map(([what, ...rest]) => [what, name, make, ...rest] as const)))(
  "the body, made of %s, over %s",
  async (what, _, make, given, options) => {
    const acme = await business({ transport: make() });
    api.next({ reset: "before headers" }, failure(401), failure(503));
    await acme.POST(CUSTOMERS, { body: given, ...options } as never);
    const texts = api.calls().map(({ body: text, headers }) => {
      const boundary = /boundary=(.+)/.exec(headers["content-type"] ?? "")?.[1];
      return boundary ? text.replaceAll(boundary, "boundary") : text;
    });
    expect(texts).toHaveLength(4);
    expect(texts[0]).not.toBe("");
    expect(new Set(texts).size).toBe(1);
    const type = { "a form": "multipart/form-data", parameters: "application/x-www-form-urlencoded" }[what];
    expect(api.calls().at(-1)?.headers["content-type"]).toContain(type ?? "application/json");
  },
);

it("a body that middleware put in place, also after a 401", async () => {
  const acme = await business();
  acme.use({
    onRequest: ({ request }) =>
      new Request(request, {
        body: '{"signed":true}',
        headers: { ...Object.fromEntries(request.headers), "x-own": "1" },
      }),
  });
  api.next(failure(503), failure(401), failure(503));
  const { response } = await acme.POST(CUSTOMERS, { body: body({ external_id: "inv-1" }) });
  expect(response.status).toBe(200);
  expect(api.calls().map((call) => [call.body, call.headers["x-own"]])).toEqual(
    Array(4).fill(['{"signed":true}', "1"]),
  );
});

it("but a stream that can be read once is sent once", async () => {
  const acme = await business();
  api.next({ reset: "before headers" });
  const bodySerializer = () => new Blob(["{}"]).stream();
  const call = acme.POST(CUSTOMERS, { body: body({ external_id: "1" }), bodySerializer } as never);
  expect(await rejection(call)).toMatchObject({ name: "ThredfiNetworkError", attempts: 1, maybeSent: true });
  expect(api.calls()).toHaveLength(1);
  expect(notRetried()).toEqual(["body not replayable"]);
});

it("a factory of streams is called once when one attempt is enough", async () => {
  const acme = await business();
  let made = 0;
  const factory = () => {
    made++;
    return new Response("{}").body;
  };
  const { response } = await acme.POST(CUSTOMERS, { body: body({}), bodySerializer: () => factory as never });
  expect([response.status, made]).toEqual([200, 1]);
});
