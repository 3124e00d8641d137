// A fleet on one Redis: clients with a connection each, as processes have, and one API that counts their exchanges.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { API_KEY, BUSINESS_A, BUSINESS_B, bearerOf, isExchange, PARTNER_ID } from "../../support/api.js";
import { api, BUSINESSES, CUSTOMERS, clock, useApi } from "../../support/client.js";
import { libraries } from "./clients.js";
import { describeRedis } from "./server.js";
import { eventTypes, sharedRedis, useFleet, wait } from "./setup.js";

useApi();

describeRedis.each(libraries)("a fleet over $name", (library) => {
  const fleet = useFleet(library);
  const exchanges = () => [api.exchanges("partner").length, api.exchanges("business").length];

  it("shares what one of it has obtained", async () => {
    const [first, second] = [fleet.member(), fleet.member()];
    await first.thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await second.thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    expect(exchanges()).toEqual([1, 1]);
    expect(new Set(api.calls().map(bearerOf)).size).toBe(1);
    expect(eventTypes(first)).toEqual(["token.obtained", "token.obtained"]);
    expect(eventTypes(second)).toEqual(["token.shared"]);
    expect(second.events[0]).toMatchObject({ credential: "business", businessId: BUSINESS_A });
    const { expiresIn } = second.events[0] as { expiresIn: number };
    expect(expiresIn).toBeLessThanOrEqual(3_600);
    expect(expiresIn).toBeGreaterThan(3_590);
  });

  it("makes one exchange a token, however many start at once", async () => {
    api.respond(async ({ path }) => {
      if (isExchange({ path })) await wait(60);
      return undefined;
    });
    const members = fleet.members(8);
    const calls = members.flatMap(({ thredfi }) => [
      thredfi.GET(BUSINESSES),
      thredfi.business(BUSINESS_A).GET(CUSTOMERS),
      thredfi.business(BUSINESS_B).GET(CUSTOMERS),
    ]);
    const statuses = (await Promise.all(calls)).map(({ response }) => response.status);
    expect(statuses).toEqual(Array(24).fill(200));
    expect(exchanges()).toEqual([1, 2]);
    expect(members.flatMap(eventTypes)).not.toContain("store.unavailable");
  });

  it("refreshes a rejected token once", async () => {
    const members = fleet.members(4);
    for (const { thredfi } of members) await thredfi.GET(BUSINESSES);
    expect(exchanges()).toEqual([1, 0]);
    api.revoke("partner-token-1");
    const results = await Promise.all(members.map(({ thredfi }) => thredfi.GET(BUSINESSES)));
    expect(results.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
    expect(exchanges()).toEqual([2, 0]);
    const types = members.flatMap(eventTypes);
    expect(types.filter((type) => type === "token.refreshed")).toHaveLength(1);
    expect(types.filter((type) => type === "token.rejected")).toHaveLength(4);

    const late = fleet.member();
    await late.thredfi.GET(BUSINESSES);
    expect(bearerOf(api.calls().at(-1))).toBe("partner-token-2");
  });

  it("keeps no secret in clear: no token, no API key, no partner, no business", async () => {
    let whileHeld: Record<string, string> = {};
    api.respond(async ({ path }) => {
      if (path.includes(BUSINESS_A) && isExchange({ path })) whileHeld = await fleet.dump();
      return undefined;
    });
    const { thredfi } = fleet.member();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    const kept = JSON.stringify([whileHeld, await fleet.dump()]);
    expect(kept).toContain(":lock");
    expect(Object.keys(await fleet.dump())).toHaveLength(2);
    const tokens = api.requests.map(bearerOf).filter((token) => token !== undefined);
    expect(tokens).toContain("partner-token-1");
    for (const secret of [...tokens, API_KEY, PARTNER_ID, BUSINESS_A, api.url]) {
      for (const form of [secret, btoa(secret), Buffer.from(secret).toString("hex")]) expect(kept).not.toContain(form);
    }
  });

  it("does not use the token of another business that was put in its place", async () => {
    await fleet.member().thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    const before = await fleet.dump();
    await fleet.member().thredfi.business(BUSINESS_B).GET(CUSTOMERS);
    const ofB = Object.keys(await fleet.dump()).find((name) => !(name in before)) ?? "";
    for (const other of Object.values(before)) {
      await fleet.admin.set(ofB, other, "PX", 3_600_000);
      const count = api.exchanges("business").length;
      await fleet.member().thredfi.business(BUSINESS_B).GET(CUSTOMERS);
      expect(bearerOf(api.calls().at(-1))).toContain(`-of-${BUSINESS_B}`);
      expect(api.exchanges("business")).toHaveLength(count + 1);
    }
  });

  it("shares nothing with another partner, or with another API key", async () => {
    await fleet.member().thredfi.GET(BUSINESSES);
    await fleet.member({ partnerId: BUSINESS_B }).thredfi.GET(BUSINESSES);
    await fleet.member({ apiKey: "sk_other" }, { apiKey: "sk_other" }).thredfi.GET(BUSINESSES);
    expect(api.calls().map(bearerOf)).toEqual(["partner-token-1", "partner-token-2", "partner-token-3"]);
  });

  it("forgets a token together", async () => {
    const { thredfi } = fleet.member();
    await thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    await thredfi.tokens.forget(BUSINESS_A);
    expect(Object.keys(await fleet.dump())).toHaveLength(1);
    await fleet.member().thredfi.business(BUSINESS_A).GET(CUSTOMERS);
    expect(exchanges()).toEqual([1, 2]);
    await thredfi.tokens.forget();
    expect(Object.keys(await fleet.dump())).toHaveLength(1);
  });

  it("does not take a token to live longer than it does because its exchange was slow", async () => {
    api.respond(({ path }) => {
      if (isExchange({ path })) clock.time += 20_000;
      return undefined;
    });
    await fleet.member().thredfi.GET(BUSINESSES);
    const second = fleet.member();
    await second.thredfi.GET(BUSINESSES);
    expect(eventTypes(second)).toEqual(["token.shared"]);
    expect((second.events[0] as { expiresIn: number }).expiresIn).toBeLessThanOrEqual(3_580);
  });

  it("refreshes a token with a new one, not with the same one from the store", async () => {
    const { thredfi } = fleet.member();
    await thredfi.GET(BUSINESSES);
    clock.time += 3_541_000;
    await thredfi.GET(BUSINESSES);
    await expect.poll(() => api.exchanges("partner").length).toBe(2);
  });

  it("waits no longer than the limit for one that was killed while it had the lock", async () => {
    let isFirst = true;
    api.respond(async ({ path }) => {
      if (!isExchange({ path }) || !isFirst) return undefined;
      isFirst = false;
      return new Promise(() => {});
    });
    const lockLimit = 600;
    const { port, db } = sharedRedis();
    const holder = fileURLToPath(new URL("holder.ts", import.meta.url));
    const child = spawn(
      process.execPath,
      ["--import", "tsx", holder, library.name, `${port}`, `${db}`, api.url, `${lockLimit}`],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    const dead = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    try {
      const members = fleet.members(3, { lockLimit });
      await expect.poll(() => api.exchanges("partner").length, { timeout: 8_000, interval: 10 }).toBe(1);
      child.kill("SIGKILL");
      expect(await dead).toBe("SIGKILL");
      expect(Object.keys(await fleet.dump())).toEqual([expect.stringMatching(/:lock$/)]);

      const started = performance.now();
      const results = await Promise.all(members.map(({ thredfi }) => thredfi.GET(BUSINESSES)));
      expect(results.map(({ response }) => response.status)).toEqual([200, 200, 200]);
      expect(performance.now() - started).toBeLessThan(lockLimit + 1_000);
      expect(members.flatMap(eventTypes)).not.toContain("store.unavailable");
    } finally {
      child.kill("SIGKILL");
    }
  });
});
