// What watches calls, and middleware that misbehaves, must neither break a call nor hold it for ever.

import { expect, it } from "vitest";
import { api, BUSINESSES, client, rejection, useApi } from "../support/client.js";
import { REAL_TIME } from "../support/clock.js";

useApi();

const broken = () => {
  throw new Error("a watcher's own mistake");
};

it.each([
  ["an observer of calls that throws", { plugins: [{ onCall: () => broken }] }],
  ["a plugin that throws when a call begins", { plugins: [{ onCall: broken }] }],
  ["a listener that throws", { onEvent: broken }],
  ["a listener whose promise rejects", { onEvent: async () => broken() }],
  ["an observer whose promise rejects", { plugins: [{ onCall: () => async () => broken() }] }],
])("%s does not reach the call", async (_, options) => {
  const { data, response } = await client(options).GET(BUSINESSES);
  expect(response.status).toBe(200);
  expect(data?.results).toEqual([]);
});

it("middleware that never settles is ended by the deadline", async () => {
  const middleware = [{ onRequest: () => new Promise<undefined>(() => {}) }];
  const ended = await rejection(client(REAL_TIME).GET(BUSINESSES, { middleware, deadline: 50 }));
  expect(ended).toMatchObject({ name: "ThredfiTimeoutError", code: "deadline" });
});

it("the caller's abort arrives although middleware has put another signal on the request", async () => {
  const stop = new AbortController();
  const other = new AbortController();
  const middleware = [
    { onRequest: ({ request }: { request: Request }) => new Request(request, { signal: other.signal }) },
  ];
  api.respond(({ path }) => (path === BUSINESSES ? new Promise(() => {}) : undefined));
  const ended = rejection(client(REAL_TIME).GET(BUSINESSES, { middleware, signal: stop.signal }));
  await expect.poll(() => api.calls().length).toBe(1);
  stop.abort("enough");
  expect(await ended).toBe("enough");
});

it("an error response that is larger than maxResponseSize is still an error of its status", async () => {
  api.respond(({ path }) => (path === BUSINESSES ? { status: 500, body: "x".repeat(5_000) } : undefined));
  const { error, response } = await client({ maxResponseSize: 1_000 }).GET(BUSINESSES);
  expect(response.status).toBe(500);
  expect(error).toBe("x".repeat(1_000));
});
