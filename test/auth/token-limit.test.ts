// `maxTokens`: which token goes when memory is full.

import { expect, it } from "vitest";
import type { ThredfiClientOptions } from "../../src/index.js";
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
    { maxTokens: 2, random: () => 0.99 },
    [[BUSINESS_A, BUSINESS_B, BUSINESS_C, BUSINESS_D], 4],
    [[BUSINESS_A, BUSINESS_B], 0],
    [[BUSINESS_C], 1],
  ));

it("now and then a newcomer takes the place of the oldest", () =>
  steps(
    { maxTokens: 2, random: () => 0 },
    [[BUSINESS_A, BUSINESS_B, BUSINESS_A, BUSINESS_C], 3],
    [[BUSINESS_B, BUSINESS_C], 0],
    [[BUSINESS_A], 1],
  ));

it("a token that no call could use goes first", async () => {
  const thredfi = client({ maxTokens: 1, random: () => 0.99 });
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
    [[forgotten], 1],
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
