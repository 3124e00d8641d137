// Generated requests that the contract allows: the SDK must send them as given and the mock must accept them. What fails
// is shrunk to the smallest request that fails.

import * as fc from "fast-check";
import type { Case } from "../cases.js";
import { checkCall, type Finding } from "../check-call.js";
import { BUSINESS_ID } from "../example-values.js";
import { arbitrary, parameterArbitrary } from "../generate/arbitrary.js";
import { derivedSeed } from "../generate/seed.js";
import type { Plan, PlannedCheck } from "./planned.js";
import { SECOND_BUSINESS } from "./responses.js";

/** Shrinking ends after this, in milliseconds; the smallest found by then is reported. */
const SHRINKING = 8_000;

export function generatedChecks(plan: Plan): PlannedCheck[] {
  const { operation, base, cases, seed } = plan;
  const isFixed = operation.parameters.every(({ name }) => name === "business_id") && !operation.requestBody;
  const runs = isFixed ? 2 : cases;
  if (cases === 0) return [];
  return [
    {
      operationId: operation.id,
      group: "generated",
      name: `accepts ${runs} generated requests`,
      status: base.status,
      credential: base.credential,
      seed,
      run: async (setting) => {
        let smallest: Finding | undefined;
        const property = fc.asyncProperty(requests(plan), async (request) => {
          const found = await checkCall(setting, { ...base, ...request });
          if (found.problems.length === 0) return true;
          // Shrinking only goes on from requests that fail, so the last one that failed is the smallest.
          smallest = found;
          return false;
        });
        const ownSeed = derivedSeed(seed, operation.id);
        const details = await fc.check(property, { seed: ownSeed, numRuns: runs, interruptAfterTimeLimit: SHRINKING });
        if (!details.failed) return { problems: [] };
        const { problems = [`${details.errorInstance ?? "the generator failed"}`], request } = smallest ?? {};
        return {
          problems: [...problems, `after ${details.numShrinks} steps of shrinking; run again with --seed ${seed}`],
          request,
        };
      },
    },
  ];
}

type Variable = Pick<Case, "path" | "query" | "header" | "body" | "contentType">;

export function requests({ contract, operation, base }: Plan): fc.Arbitrary<Variable> {
  const inPlace = (place: string) => {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    return fc.record(
      Object.fromEntries(
        own.map((parameter) => [
          parameter.name,
          // Two businesses are enough, and each needs a token.
          parameter.name === "business_id"
            ? fc.constantFrom(BUSINESS_ID, SECOND_BUSINESS)
            : parameterArbitrary(contract, parameter),
        ]),
      ),
      {
        requiredKeys: own.filter(({ required }) => required || place === "path").map(({ name }) => name),
        noNullPrototype: true,
      },
    );
  };
  const json = operation.requestBody?.content["application/json"]?.schema;
  return fc
    .record({
      path: inPlace("path") as fc.Arbitrary<Record<string, string>>,
      query: inPlace("query"),
      header: inPlace("header"),
      body: json ? arbitrary(contract, json, "request") : fc.constant(base.body),
    })
    .map((request) => ({ ...request, contentType: json ? "application/json" : base.contentType }));
}
