// Every example of the contract, as a request and as a response, goes through without a mismatch, also when unknown
// members are reported (not unknown values: examples may show one of an open list). Driven by spec/openapi.yaml alone.

import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { listOperations, readContract } from "../../../scripts/openapi/document.js";
import { validate } from "../../../src/plugins/validate/index.js";
import { collectExamples, nameOf } from "../../spec/story/collect.js";

const contract = readContract(new URL("../../../spec/openapi.yaml", import.meta.url));
const examples = collectExamples(contract).filter(({ place }) => place !== "schema");
const operations = listOperations(contract);

type Call = (method: string, path: string, init: unknown) => Promise<unknown>;

/** Makes one call with the contract's own parameters and this body, which gets this response. */
async function call(id: string, request: { body?: unknown; type?: string }, response: Response): Promise<unknown> {
  const entry = operations.find((operation) => operation.id === id);
  if (!entry) throw new Error(`no operation ${id}`);
  const placed = (place: string) =>
    Object.fromEntries(
      entry.parameters.filter((p) => p.in === place && p.example !== undefined).map((p) => [p.name, p.example]),
    );
  const client = createClient({ baseUrl: "https://sandbox.thredfi.com", fetch: async () => response });
  client.use(validate("warn", { unknownMembers: "report", onMismatch: (mismatch) => seen.push(mismatch) }).middleware);
  const seen: unknown[] = [];
  await (client.request as unknown as Call)(entry.method, entry.path, {
    params: { path: placed("path"), query: placed("query"), header: placed("header") },
    ...(request.body !== undefined && { body: request.body, headers: { "content-type": request.type } }),
  });
  return seen;
}

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json; charset=utf-8" } });

/** A valid body of a request, for the calls whose response is looked at. */
const bodyOf = (id: string) =>
  examples.find(({ operation, place, mediaType }) => operation === id && place === "request" && /json/.test(mediaType))
    ?.value;

/** A valid response, for the calls whose request is looked at. */
function responseOf(id: string): Response {
  const own = examples.find((e) => e.operation === id && e.place === "response" && e.status.startsWith("2"));
  return own ? json(own.value, Number(own.status)) : new Response(null, { status: 204 });
}

describe("every example passes", () => {
  const bodies = examples.filter(({ place, mediaType }) => place === "request" && mediaType !== "multipart/form-data");
  it.each(bodies.map((e) => [nameOf(e), e] as const))("%s", async (_name, { operation, value, mediaType }) => {
    expect(await call(operation, { body: value, type: mediaType }, responseOf(operation))).toEqual([]);
  });

  const responses = examples.filter(({ place }) => place === "response");
  it.each(responses.map((e) => [nameOf(e), e] as const))("%s", async (_name, { operation, value, status }) => {
    // A status that no response names is one of `default`.
    const number = status === "default" ? 418 : Number(status);
    const request = { body: bodyOf(operation), type: "application/json" };
    expect(await call(operation, request, json(value, number))).toEqual([]);
  });

  it("there are examples of both, for every operation", () => {
    expect(bodies.length).toBeGreaterThan(40);
    expect(new Set(responses.map(({ operation }) => operation)).size).toBe(operations.length);
  });
});

describe("a response of another shape is noticed", () => {
  const described = operations.filter(({ responses }) => {
    const schemas = Object.entries(responses).map(([, response]) => response.content?.["application/json"]?.schema);
    return schemas[0] === undefined || Object.keys(schemas[0]).some((keyword) => !keyword.startsWith("x-"));
  });

  it.each(described.map(({ id }) => id))("%s", async (id) => {
    const request = { body: bodyOf(id), type: "application/json" };
    expect(await call(id, request, json("nonsense"))).toHaveLength(1);
  });

  it("only a few success responses are not described", () => {
    expect(operations.length - described.length).toBeLessThanOrEqual(3);
  });
});
