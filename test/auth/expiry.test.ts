// How long a token is used, whatever the token endpoint says about its life.

import { describe, expect, it, vi } from "vitest";
import { bearerOf, isExchange } from "../support/api.js";
import { api, BUSINESSES, client, clock, eventsOf, useApi } from "../support/client.js";
import { settle } from "../support/clock.js";

useApi();

/** Tokens that live for `expiresIn`, whatever that is; they are numbered. */
function issue(expiresIn: unknown): void {
  let n = 0;
  api.respond((request) =>
    isExchange(request)
      ? { body: { access_token: `t${++n}`, ...(expiresIn !== undefined && { expires_in: expiresIn }) } }
      : undefined,
  );
}

/** Whether a token that is so many milliseconds old makes a client ask for another, in the background or not. */
async function isRefreshedAfter(age: number): Promise<boolean> {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  const before = api.exchanges("partner").length;
  clock.time += age;
  await thredfi.GET(BUSINESSES);
  await settle();
  await thredfi.GET(BUSINESSES);
  return api.exchanges("partner").length > before;
}

async function expectRefreshedAfter(age: number): Promise<void> {
  expect([await isRefreshedAfter(age - 1), await isRefreshedAfter(age)]).toEqual([false, true]);
}

describe("a token is refreshed", () => {
  it.each([
    ["a minute before its end", 3600, 3_540_000],
    ["a minute before its end when it lives a day", 86_400, 86_340_000],
    ["a tenth of its life before its end when that is less", 100, 90_000],
    ["after the longest life that is believed: a day, less the margin", 10 ** 12, 86_340_000],
    ["by a number in quotes", "3600", 3_540_000],
  ])("%s (expires_in %j)", async (_, expiresIn, expected) => {
    issue(expiresIn);
    await expectRefreshedAfter(expected);
  });

  it.each([0, -5, 0.05])("once a second at most when expires_in is %j", async (expiresIn) => {
    issue(expiresIn);
    const thredfi = client();
    await Promise.all([thredfi.GET(BUSINESSES), thredfi.GET(BUSINESSES)]);
    await thredfi.GET(BUSINESSES);
    clock.time += 1_000;
    await thredfi.GET(BUSINESSES);
    expect(api.calls().map(bearerOf)).toEqual(["t1", "t1", "t1", "t2"]);
  });

  it.each([null, "soon", "", " ", {}, [], undefined, true])(
    "after a minute's life when expires_in is %j",
    async (expiresIn) => {
      issue(expiresIn);
      await expectRefreshedAfter(54_000);
      expect(eventsOf("token.obtained")[0]).toMatchObject({ expiresIn: 60 });
    },
  );
});

it("counts from when the token was asked for", async () => {
  api.respond((request) => {
    if (isExchange(request)) clock.time += 5_000;
    return undefined;
  });
  expect((await client().tokens.partner()).expiresIn).toBe(3_595);
});

it("counts what the wall clock has gone ahead, for example while the machine slept", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  const date = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_000);
  await thredfi.GET(BUSINESSES);
  date.mockRestore();
  expect(api.calls().map(bearerOf)).toEqual(["partner-token-1", "partner-token-2"]);
});

it("does not trust a clock that was set back", async () => {
  const thredfi = client();
  await thredfi.GET(BUSINESSES);
  clock.time -= 7_200_000;
  await thredfi.GET(BUSINESSES);
  expect(bearerOf(api.calls().at(-1))).toBe("partner-token-2");
});

it.each([-86_400_000, 0, 86_400_000])("does not depend on the clock being right: %i ms off", async (skew) => {
  clock.time = Date.now() + skew;
  expect(await isRefreshedAfter(3_500_000)).toBe(false);
});
