// Whatever happens, in whatever order: tokens reach only whom they belong to, no exchange is made without need, and every
// call ends as documented. And the checker that says so does complain when something is broken.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Complaint, check } from "./checker.js";
import { BUSINESSES, CHECK, CLIENTS, type Command, Machine, programs, type Tamper } from "./program.js";
import type { ClientSpec, World } from "./world.js";

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", onUnhandled));
afterAll(() => void process.off("unhandledRejection", onUnhandled));

async function complaintsAbout(program: readonly Command[], tamper?: Tamper): Promise<Complaint[]> {
  const machine = new Machine({ tamper });
  const world = await machine.run(program);
  return check(world, CLIENTS, CHECK);
}

describe("several clients, businesses, hosts and partners", () => {
  it.each([
    ["without forget(): one exchange a key at any instant", false, 250],
    ["with forget()", true, 250],
  ])("keep every promise about tokens %s", async (_, forgetting, numRuns) => {
    unhandled.length = 0;
    await fc.assert(
      fc.asyncProperty(programs({ forgetting, maxLength: 80 }), async (program) => {
        expect(await complaintsAbout(program)).toEqual([]);
        expect(unhandled.splice(0)).toEqual([]);
      }),
      { numRuns },
    );
  });
});
