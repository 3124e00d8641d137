// Generated requests that the contract allows: the SDK must send them as given and the mock must accept them.

import * as fc from "fast-check";
import type { Case } from "../cases.js";
import { checkCall } from "../check-call.js";
import { BUSINESS_ID } from "../example-values.js";
import { arbitrary, parameterArbitrary } from "../generate/arbitrary.js";
import type { Plan, PlannedCheck } from "./planned.js";
import { SECOND_BUSINESS } from "./responses.js";
import { checkGenerated } from "./shrink.js";

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
      run: (setting) =>
        checkGenerated(requests(plan), { seed, runs, name: operation.id }, (request) =>
          checkCall(setting, { ...base, ...request }),
        ),
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
