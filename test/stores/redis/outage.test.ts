// Redis gone, or silent: calls go on, and the client says so once.

import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createThredfiClient, type ThredfiEvent } from "../../../src/index.js";
import { redisStore, type TokenStore } from "../../../src/stores/redis/index.js";
import { API_KEY, PARTNER_ID, startApi } from "../../support/api.js";
import { libraries } from "./clients.js";
import { describeRedis } from "./server.js";
import { eventTypes, type Member, useFleet } from "./setup.js";

const PARTNER = { partnerId: PARTNER_ID, apiKey: API_KEY };
const BUSINESSES = "/v1/platform/businesses/";
const CUSTOMERS = "/v1/platform/businesses/{business_id}/customers/";
const storeEvents = (member: Member) => eventTypes(member).filter((type) => type.startsWith("store."));
const businessId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

describeRedis.each(libraries)("a Redis that is killed and comes back, over $name", (library) => {
  const fleet = useFleet(library);

  it("fails no call, and is used again", async () => {
    const members = await fleet.members(4, { commandTimeout: 200 });
    /** Every member calls for businesses that nobody has called for. */
    let next = 0;
    const storm = async (businesses: number) => {
      const ids = Array.from({ length: businesses }, () => businessId(++next));
      const calls = ids.flatMap((id) => members.map(({ thredfi }) => thredfi.business(id).GET(CUSTOMERS)));
      expect(new Set((await Promise.all(calls)).map(({ response }) => response.status))).toEqual(new Set([200]));
    };

    let killed: Promise<void> | undefined;
    fleet.api.answer(() => {
      if (fleet.api.exchanges("business").length === 5) killed ??= fleet.redis.kill();
      return undefined;
    });
    await storm(12);
    expect(killed).toBeDefined();
    await killed;
    await storm(3);
    for (const member of members) expect(storeEvents(member)).toEqual(["store.unavailable"]);

    // Still away after the pause: it is tried again, and that is not said again.
    fleet.now += 5_001;
    await storm(3);
    for (const member of members) expect(storeEvents(member)).toEqual(["store.unavailable"]);

    await fleet.redis.start();
    await fleet.admin.ping();
    const back = await fleet.store();
    await expect.poll(() => back.get("any")).toBeUndefined();
    fleet.now += 5_001;
    const before = fleet.api.exchanges("business").length;
    await storm(5);
    for (const member of members) expect(storeEvents(member)).toEqual(["store.unavailable", "store.available"]);
    expect(fleet.api.exchanges("business")).toHaveLength(before + 5);
  });
});

it("is not said to be back because of an answer that was on its way when it failed", async () => {
  const api = await startApi();
  try {
    let answerLate = () => {};
    const late = new Promise<undefined>((resolve) => {
      answerLate = () => resolve(undefined);
    });
    let reads = 0;
    const tokenStore: TokenStore = {
      get: () => (++reads === 1 ? late : Promise.reject(new Error("gone"))),
      set: () => Promise.reject(new Error("gone")),
      delete: () => {},
    };
    const types: string[] = [];
    const onEvent = ({ type }: ThredfiEvent) => void (type.startsWith("store.") && types.push(type));
    const thredfi = createThredfiClient({ ...PARTNER, baseUrl: api.url, now: () => 1_000_000, onEvent, tokenStore });
    const first = thredfi.business(businessId(1)).GET(CUSTOMERS);
    await thredfi.business(businessId(2)).GET(CUSTOMERS);
    answerLate();
    await first;
    expect(types).toEqual(["store.unavailable"]);
  } finally {
    await api.close();
  }
});

describe.each(libraries)("a Redis that accepts and never answers, over $name", (library) => {
  const endings: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });

  it("costs a call one time limit, and the next ones nothing", async () => {
    const sockets = new Set<Socket>();
    const mute = createServer((socket) => sockets.add(socket.on("error", () => {}).resume()));
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    endings.push(() => new Promise((resolve) => mute.close(resolve)));
    endings.push(() => sockets.forEach((socket) => void socket.destroy()));
    const api = await startApi();
    endings.push(() => api.close());
    const connection = await library.connect((mute.address() as AddressInfo).port);
    endings.push(() => connection.close());

    const events: ThredfiEvent[] = [];
    const thredfi = createThredfiClient({
      ...PARTNER,
      baseUrl: api.url,
      now: () => 1_000_000,
      onEvent: (event) => events.push(event),
      tokenStore: redisStore({ client: connection.client, apiKey: API_KEY, commandTimeout: 400 }),
    });
    const timed = async (call: Promise<{ response: Response }>) => {
      const started = performance.now();
      expect((await call).response.status).toBe(200);
      return performance.now() - started;
    };
    const first = await timed(thredfi.GET(BUSINESSES));
    expect(first).toBeGreaterThanOrEqual(399);
    expect(first).toBeLessThan(790);
    expect(await timed(thredfi.business(businessId(1)).GET(CUSTOMERS))).toBeLessThan(390);
    const said = events.filter(({ type }) => type.startsWith("store."));
    expect(said).toEqual([{ type: "store.unavailable", message: "Redis did not answer EVAL within 400 ms." }]);
  });
});
