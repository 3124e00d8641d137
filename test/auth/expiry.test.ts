// How long a token is used, whatever the token endpoint says about its life.

import { describe, expect, it } from "vitest";
import { bearerOf, isExchange } from "../support/api.js";
import { api, BUSINESSES, client, clock, eventsOf, useApi } from "../support/client.js";
import { settle } from "../support/clock.js";

useApi();

/** Tokens that live for `expiresIn`, whatever that is; they are numbered. */
function issue(expiresIn: unknown, accessToken = (n: number) => `t${n}`): void {
  let n = 0;
  api.respond((request) =>
    isExchange(request)
      ? { body: { access_token: accessToken(++n), ...(expiresIn !== undefined && { expires_in: expiresIn }) } }
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

const jwt = (claims: string) => {
  const payload = btoa(claims).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `e30.${payload}.sig`;
};

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

  it.each([0, -5, null, "soon", "", {}, undefined, true])("for every call when expires_in is %j", async (expiresIn) => {
    issue(expiresIn);
    const thredfi = client();
    await Promise.all([thredfi.GET(BUSINESSES), thredfi.GET(BUSINESSES)]);
    await thredfi.GET(BUSINESSES);
    expect(api.calls().map(bearerOf)).toEqual(["t1", "t1", "t2"]);
  });

  it("by exp and iat of the JWT when expires_in is missing, and only then", async () => {
    const numbered = (n: number) => jwt(JSON.stringify({ iat: 50, exp: 150, n }));
    issue(undefined, numbered);
    await expectRefreshedAfter(90_000);
    issue(1000, numbered);
    await expectRefreshedAfter(940_000);
  });
});

describe("the life in a JWT", () => {
  const lifeOf = async (claims: string, expiresIn?: unknown) => {
    issue(expiresIn, () => jwt(claims));
    await client().GET(BUSINESSES);
    return eventsOf("token.obtained")[0];
  };

  it("is read from any claims", async () => {
    // Letters that base64url has and base64 has not, at each of the three places of a byte.
    const claims = JSON.stringify({ iat: 50, exp: 150, letters: "???>>>?>??>>?" });
    expect(jwt(claims)).toMatch(/-.*_|_.*-/);
    expect(await lifeOf(claims)).toMatchObject({ expiresIn: 100_000 });
  });

  it.each(["", " ", "soon", null, true])("is read when expires_in is %j", async (expiresIn) => {
    expect(await lifeOf('{"iat":50,"exp":150}', expiresIn)).toMatchObject({ expiresIn: 100_000 });
  });

  it.each([0, "0", "7", -1])("is not read when expires_in is %j", async (expiresIn) => {
    const expected = Math.max(Number(expiresIn), 0) * 1_000;
    expect(await lifeOf('{"iat":50,"exp":150}', expiresIn)).toMatchObject({ expiresIn: expected });
  });

  it.each([
    ["too large for a number", '{"iat":-1e308,"exp":1e308}'],
    ["without an end", '{"iat":0,"exp":1e999}'],
    ["in words", '{"iat":"0","exp":"100"}'],
    ["without iat", '{"exp":100}'],
    ["without exp", '{"iat":-100}'],
  ])("is 0 when it is %s", async (_, claims) => {
    expect(await lifeOf(claims)).toMatchObject({ expiresIn: 0 });
  });
});

it("counts from when the token was asked for", async () => {
  api.respond((request) => {
    if (isExchange(request)) clock.time += 5_000;
    return undefined;
  });
  expect((await client().tokens.partner()).expiresIn).toBe(3_595);
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
