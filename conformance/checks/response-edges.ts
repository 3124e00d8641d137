// Responses at the edges of what the contract allows, and generated ones, in place of the mock's: each must arrive through
// the SDK without loss, and what arrives must be what its type says.

import type { SchemaObject } from "../../scripts/openapi/document.js";
import type { Case } from "../cases.js";
import { checkCall, type Finding, type Setting } from "../check-call.js";
import { arbitrary } from "../generate/arbitrary.js";
import { type BuildOptions, build } from "../generate/build-value.js";
import type { Plan, PlannedCheck } from "./planned.js";
import { checkGenerated } from "./shrink.js";

const RESPONSE = { direction: "response" } as const;

const EDGES: Record<string, BuildOptions> = {
  "required members only": { ...RESPONSE, members: "required" },
  "every member": { ...RESPONSE, members: "all" },
  "null wherever it may be": { ...RESPONSE, members: "all", nulls: true },
  "empty lists": { ...RESPONSE, members: "all", items: 0 },
  "long texts, large numbers and long lists": { ...RESPONSE, members: "all", longest: true, items: 12 },
  "members that the contract does not know": { ...RESPONSE, members: "all", extra: true },
  "values that open lists do not know": { ...RESPONSE, members: "all", unknownValues: true },
};

export function edgeChecks(plan: Plan): PlannedCheck[] {
  const { contract, operation, base } = plan;
  return Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, response]) => {
      const schema = response.content?.["application/json"]?.schema;
      const testCase = { ...base, status: Number(status) };
      if (!schema) return [emptyCheck(testCase)];
      const fixed = Object.entries(EDGES).map(
        ([name, options]): PlannedCheck => ({
          ...described(testCase, `response ${status}: ${name}`),
          run: (setting) => serve(plan, setting, testCase, schema, build(contract, schema, options)),
        }),
      );
      return plan.cases === 0 ? fixed : [...fixed, generatedCheck(plan, testCase, schema)];
    });
}

const described = ({ operation, status, credential }: Case, name: string) => ({
  operationId: operation.id,
  group: "response edges" as const,
  name,
  status,
  credential,
});

/** Serves the value as the response of the call; it must arrive as it was sent and be what the schema says. */
async function serve(
  { validator }: Plan,
  setting: Setting,
  testCase: Case,
  schema: SchemaObject,
  value: unknown,
): Promise<Finding> {
  const text = JSON.stringify(value);
  const { problems, request, outcome } = await checkCall(setting, testCase, {
    status: testCase.status,
    text,
  });
  const wrong = outcome ? validator.problems(schema, outcome.data) : [];
  // The mock puts tokens of its own in the responses of the token endpoints.
  const isSame = testCase.operation.operation["x-thredfi-secret"] || JSON.stringify(outcome?.data) === text;
  return {
    problems: [
      ...problems,
      ...(outcome && !isSame ? ["data is not what was sent"] : []),
      ...wrong.map((problem) => `what arrived is not what its type says: ${problem}`),
    ],
    request,
  };
}

function generatedCheck(plan: Plan, testCase: Case, schema: SchemaObject): PlannedCheck {
  const { contract, cases, seed, operation } = plan;
  const runs = Math.max(1, Math.ceil(cases / 4));
  return {
    ...described(testCase, `response ${testCase.status}: ${runs} generated responses`),
    seed,
    run: (setting) =>
      checkGenerated(
        arbitrary(contract, schema, "response"),
        { seed, runs, name: `${operation.id} ${testCase.status}` },
        (value) => serve(plan, setting, testCase, schema, value),
      ),
  };
}

function emptyCheck(testCase: Case): PlannedCheck {
  return {
    ...described(testCase, `response ${testCase.status}: no body`),
    run: async (setting) => {
      const reply = { status: testCase.status, text: "" };
      const { problems, request, outcome } = await checkCall(setting, testCase, reply);
      const data = outcome?.data === undefined ? [] : [`expected no data, was ${JSON.stringify(outcome.data)}`];
      return { problems: [...problems, ...data], request };
    },
  };
}
