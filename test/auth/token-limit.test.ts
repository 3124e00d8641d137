// `maxTokens`: which token goes when memory is full.

import { describe, expect, it } from "vitest";
import type { ThredfiClient, ThredfiClientOptions } from "../../src/index.js";
import { BUSINESS_A, BUSINESS_B, isExchange } from "../support/api.js";
import { api, client, clock, useApi } from "../support/client.js";

useApi();

const BUSINESS_C = "00000000-0000-4000-8000-000000000003";
const BUSINESS_D = "00000000-0000-4000-8000-000000000004";
const obtained = () => api.exchanges("business").length;

/** Obtains the tokens of these businesses one after the other, in steps of which each says how many exchanges follow. */
async function steps(
  options: ThredfiClientOptions,
  ...each: [businesses: string[], exchanges: number][]
): Promise<void> {
  const thredfi = client(options);
  for (const [businesses, exchanges] of each) {
    const before = obtained();
    for (const id of businesses) {
      if (id.startsWith("-")) await thredfi.tokens.forget(id.slice(1));
      else await thredfi.tokens.business(id);
    }
    expect(obtained() - before, businesses.join()).toBe(exchanges);
  }
}

it("what is kept stays, so that a walk over all businesses does not throw out everything", () =>
  steps(
    { maxTokens: 2 },
    [[BUSINESS_A, BUSINESS_B, BUSINESS_C, BUSINESS_D], 4],
    [[BUSINESS_A, BUSINESS_B], 0],
    [[BUSINESS_C], 1],
  ));

it("a newcomer that is needed again soon takes the place of the oldest", () =>
  steps(
    { maxTokens: 2 },
    [[BUSINESS_A, BUSINESS_B, BUSINESS_A, BUSINESS_C, BUSINESS_C], 4],
    [[BUSINESS_B, BUSINESS_C], 0],
    [[BUSINESS_A], 1],
  ));

it("a token that no call could use goes first", async () => {
  const thredfi = client({ maxTokens: 1 });
  await thredfi.tokens.business(BUSINESS_A);
  clock.time += 3_600_000;
  await thredfi.tokens.business(BUSINESS_B);
  await thredfi.tokens.business(BUSINESS_B);
  expect(obtained()).toBe(2);
});

it.each([
  [BUSINESS_A, BUSINESS_B, BUSINESS_C],
  [BUSINESS_B, BUSINESS_A, BUSINESS_C],
  [BUSINESS_C, BUSINESS_A, BUSINESS_B],
])("a forgotten token leaves its place to another: %s", (forgotten, oldest, newer) =>
  steps(
    { maxTokens: 3 },
    [[BUSINESS_A, BUSINESS_B, BUSINESS_C, `-${forgotten}`, BUSINESS_D], 4],
    [[oldest, newer, BUSINESS_D], 0],
    // The next one takes the place of the oldest of those that are left, and of no other.
    [[forgotten, forgotten], 2],
    [[newer, BUSINESS_D, forgotten], 0],
    [[oldest], 1],
  ),
);

it("a token that is on its way does not go", async () => {
  const release = api.hold((request) => isExchange(request) && request.path.includes(BUSINESS_A));
  const thredfi = client({ maxTokens: 1 });
  const first = thredfi.tokens.business(BUSINESS_A);
  await expect.poll(obtained).toBe(1);
  await thredfi.tokens.business(BUSINESS_B);
  const second = thredfi.tokens.business(BUSINESS_A);
  release();
  expect((await second).accessToken).toBe((await first).accessToken);
  expect(obtained()).toBe(2);
});

it("a token that is refreshed keeps its place while newcomers are on their way", async () => {
  const thredfi = client({ maxTokens: 1 });
  await thredfi.tokens.business(BUSINESS_A);
  const release = api.hold((request) => isExchange(request) && request.path.includes(BUSINESS_B));
  const newcomer = thredfi.tokens.business(BUSINESS_B);
  await expect.poll(obtained).toBe(2);
  clock.time += 2_000;
  const { accessToken } = await thredfi.tokens.business(BUSINESS_A, { minLife: 3_600 });
  expect(obtained()).toBe(3);
  expect(await thredfi.tokens.business(BUSINESS_A)).toMatchObject({ accessToken });
  release();
  await newcomer;
  expect(await thredfi.tokens.business(BUSINESS_A)).toMatchObject({ accessToken });
});

it("a token that was on its way when it was forgotten does not take the place of its successor", async () => {
  const release = api.hold((request) => isExchange(request) && request.path.includes(BUSINESS_A));
  const thredfi = client();
  const first = thredfi.tokens.business(BUSINESS_A);
  await expect.poll(obtained).toBe(1);
  await thredfi.tokens.forget(BUSINESS_A);
  api.respond(() => undefined);
  const second = thredfi.tokens.business(BUSINESS_A);
  await expect.poll(obtained).toBe(2);
  release();
  const { accessToken } = await second;
  await first;
  expect(await thredfi.tokens.business(BUSINESS_A)).toMatchObject({ accessToken });
});

describe("more businesses than fit", () => {
  const SIZE = 50;
  const business = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  const tokens = (count: number, first = 0) => Array.from({ length: count }, (_, n) => business(first + n));
  /** How many of these tokens are obtained, one after the other. */
  async function exchanges(thredfi: ThredfiClient, businesses: string[]): Promise<number> {
    const before = obtained();
    for (const id of businesses) await thredfi.tokens.business(id);
    return obtained() - before;
  }

  it.each([60, 100, 500])("a walk over %i of them finds nearly as many tokens as fit", async (count) => {
    const thredfi = client({ maxTokens: SIZE });
    expect(await exchanges(thredfi, tokens(count))).toBe(count);
    for (let round = 0; round < 3; round++) {
      clock.time += 60_000;
      expect(count - (await exchanges(thredfi, tokens(count)))).toBeGreaterThanOrEqual(SIZE * 0.9);
    }
  });

  it("those that many calls use get in at their second exchange, also during a walk", async () => {
    const thredfi = client({ maxTokens: SIZE });
    await exchanges(thredfi, tokens(300));
    const hot = tokens(2, 1_000);
    let ofHot = 0;
    for (let n = 0; n < 300; n += 2) {
      await exchanges(thredfi, tokens(2, n));
      if (n >= 100) ofHot += await exchanges(thredfi, [hot[(n / 2) % hot.length] ?? ""]);
    }
    expect(ofHot).toBe(hot.length * 2);
  });
});
