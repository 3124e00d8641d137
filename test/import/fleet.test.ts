// An import as jobs on BullMQ, with a real Redis: order, nothing twice, nothing lost, whoever is killed.

import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import {
  type ImportQueue,
  type ImportWorker,
  type ImportWorkerOptions,
  importQueue,
  importWorker,
  type RejectedRecord,
} from "../../src/import/fleet/index.js";
import { fromArray } from "../../src/import/index.js";
import { createThredfiClient } from "../../src/index.js";
import { BUSINESS as CAFE, OTHER_BUSINESS } from "../mock/support.js";
import { describeRedis, type RedisServer, startRedis } from "../stores/redis/server.js";
import { creates, mock, useBooks } from "./support.js";

describeRedis("an import on BullMQ", () => {
  useBooks();
  let server: RedisServer;
  let redis: Redis;
  let queue: ImportQueue;
  const workers: ImportWorker[] = [];
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    redis = new Redis(server.port, { maxRetriesPerRequest: null });
    await redis.flushall();
    queue = importQueue({ redis });
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await queue.close();
    redis.disconnect();
  });

  function work({ retry, ...options }: Partial<ImportWorkerOptions> & { retry?: false } = {}) {
    const { partnerId, apiKey, url: baseUrl } = mock;
    const worker = importWorker({
      ...{ redis, client: createThredfiClient({ partnerId, apiKey, baseUrl, retry }) },
      ...options,
    });
    workers.push(worker);
    return worker;
  }
  const isDone = () => expect.poll(() => queue.status(), { timeout: 20_000 }).toMatchObject({ isDone: true });

  const customer = (number: number, business = CAFE) => ({
    ...{ business, kind: "customers" },
    record: { external_id: `fleet-c-${number}`, individual_name: `Ada ${number}` },
  });
  const invoice = (number: number, business = CAFE) => ({
    ...{ business, kind: "invoices" },
    record: {
      ...{ external_id: `fleet-i-${number}`, customer_external_id: `fleet-c-${number}` },
      ...{ sent_at: "2026-03-01T09:00:00Z", due_at: "2026-03-31T09:00:00Z" },
      line_items: [{ description: "Coffee", quantity: 1, unit_price: 1000 }],
    },
  });

  it("creates each record once, in order, however often it is added", async () => {
    const numbers = Array.from({ length: 130 }, (_, number) => number);
    const source = fromArray([
      ...numbers.map((number) => invoice(number)),
      ...numbers.map((number) => customer(number)),
    ]);
    expect(await queue.add(source)).toEqual({ queued: 260, rejected: 0, businesses: 1 });
    await queue.add(source);
    work();
    work();
    await isDone();
    const done = { new: 130, existing: 0, rejected: 0 };
    expect(await queue.status()).toMatchObject({ total: 260, kinds: { customers: done, invoices: done } });
    const made = creates();
    expect(made.lastIndexOf("create_customer")).toBeLessThan(made.indexOf("create_invoice"));
    expect(made).toHaveLength(260);

    await queue.add(source);
    await isDone();
    expect(creates()).toHaveLength(260);
  });

  it("a rejected record loses nothing, waits with what refers to it, and is sent when it is fixed", async () => {
    const wrong = { ...customer(1), record: { ...customer(1).record, individual_name: 5 }, line: 7 };
    const none = { business: CAFE, kind: "customers", record: { individual_name: "Nobody" } };
    const source = fromArray([wrong, invoice(1), customer(2), customer(2), none]);
    expect(await queue.add(source)).toEqual({ queued: 2, rejected: 3, businesses: 1 });
    work({ maxRejectedShare: 1 });
    await isDone();
    const rejected: RejectedRecord[] = [];
    for await (const one of queue.rejected()) rejected.push(one);
    const fields = rejected.map(({ line, errors: [error] }) => [line, error?.field, error?.message.slice(0, 30)]);
    expect(fields).toHaveLength(4);
    expect(fields).toEqual(
      expect.arrayContaining([
        [7, "individual_name", expect.stringMatching(/^expected/)],
        [undefined, "customer_external_id", "waits for fleet-c-1 of custome"],
        [undefined, "external_id", "stands in another record of th"],
        [undefined, "external_id", "is missing: it makes the recor"],
      ]),
    );
    const fixed = rejected.map((one) => (one.line === 7 ? { ...one, record: customer(1).record } : one));
    await queue.add(fromArray(fixed.filter(({ record }) => record["external_id"] !== "fleet-c-2")));
    await isDone();
    expect((await queue.status()).kinds).toMatchObject({
      customers: { new: 2 },
      invoices: { new: 1, existing: 0, rejected: 0 },
    });
  });

  it("a record waits for one of its kind that comes in a later chunk, and for nothing that never comes", async () => {
    const child = (code: string, parent: string) => ({
      ...{ business: CAFE, kind: "accounts.children" },
      record: { external_id: code, code, name: code, account_external_id: parent },
    });
    const type = { account_type: "expense", account_subtype: "operating_expenses" };
    const record = { external_id: "6500", code: "6500", name: "Rent", ...type };
    const account = { business: CAFE, kind: "accounts", record };
    const others = Array.from({ length: 100 }, (_, number) => customer(number));
    await queue.add(
      fromArray([child("6511", "6510"), child("6510", "6500"), child("loop", "loop"), ...others, account]),
    );
    work();
    await isDone();
    expect((await queue.status()).kinds).toEqual({
      accounts: { new: 1, existing: 0, rejected: 0 },
      "accounts.children": { new: 2, existing: 0, rejected: 1 },
      customers: { new: 100, existing: 0, rejected: 0 },
    });
    for await (const { errors } of queue.rejected()) expect(errors[0]?.message).toContain("waits for this record");
  });

  it("all workers wait when the API asks them to, and no job fails by it", async () => {
    const headers = { "Retry-After": "1" };
    mock.reply("create_customer", { status: 429, headers, body: { error: "slow down" }, outsideContract: true });
    await queue.add(fromArray([customer(1), customer(2)]));
    const { worker } = work({ retry: false });
    const failed: unknown[] = [];
    worker.on("failed", (_, error) => failed.push(error));
    await isDone();
    expect(failed).toEqual([]);
    const made = mock.requests.filter(({ operationId }) => operationId === "create_customer");
    const rejected = made.find(({ status }) => status === 429);
    const last = made.at(-1);
    expect(made.map(({ status }) => status).sort()).toEqual([201, 201, 429]);
    expect(Date.parse(String(last?.startedAt)) - Date.parse(String(rejected?.startedAt))).toBeGreaterThanOrEqual(900);
  });

  it("an API that is down is tried again", async () => {
    mock.reply("create_customer", "disconnect");
    await queue.add(fromArray([customer(1)]));
    work({ retry: false });
    await isDone();
    expect((await queue.status()).kinds).toEqual({ customers: { new: 1, existing: 0, rejected: 0 } });
  });

  it("pauses when too many records are rejected, once", async () => {
    mock.reply("create_customer", { status: 400, body: { error: "no" }, outsideContract: true });
    await queue.add(fromArray(Array.from({ length: 150 }, (_, number) => customer(number))));
    work({ maxRejectedShare: 0 });
    await expect.poll(() => queue.status(), { timeout: 20_000 }).toMatchObject({ isPaused: true, isDone: false });
    await queue.resume();
    await isDone();
    expect((await queue.status()).kinds["customers"]).toEqual({ new: 149, existing: 0, rejected: 1 });
  });

  it("sends no more in a second than it may", async () => {
    await queue.add(fromArray(Array.from({ length: 201 }, (_, number) => customer(number))));
    work({ maxPerSecond: 200 });
    await isDone();
    const times = mock.requests.flatMap(({ operationId, startedAt }) =>
      operationId === "create_customer" ? Date.parse(startedAt) : [],
    );
    // Three chunks, half a second apart.
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThanOrEqual(900);
  });

  it("works on businesses side by side", async () => {
    const many = Array.from({ length: 150 }, (_, number) => customer(number));
    await queue.add(fromArray([...many, customer(0, OTHER_BUSINESS)]));
    work({ businesses: 2 });
    await isDone();
    const targets = mock.requests.flatMap(({ operationId, target }) =>
      operationId === "create_customer" ? target : [],
    );
    expect(targets.findIndex((target) => target.includes(OTHER_BUSINESS))).toBeLessThan(100);
  });

  it.each([
    [{ redis: undefined }, "redis"],
    [{ redis: {} }, "redis"],
    [{ client: undefined }, "client"],
    [{ concurrency: 0 }, "concurrency"],
    [{ maxRejectedShare: 2 }, "maxRejectedShare"],
    [{ workers: 2 }, "workers"],
  ])("%o is rejected before anything is sent", (options, field) => {
    const client = createThredfiClient({ partnerId: CAFE, apiKey: "key-123", environment: "sandbox" });
    const make = () => importWorker({ redis, client, ...options } as unknown as ImportWorkerOptions);
    expect(make).toThrow(field);
  });
});
