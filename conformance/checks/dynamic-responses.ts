// Answers that Prism makes up from its own copy of the contract (`Prefer: dynamic=true`). They come from another reading of
// the schemas than ours, so that a mistake in our generators does not hide one in the SDK.

import { callThrough } from "../check-call.js";
import { derivedSeed } from "../generate/seed.js";
import type { Plan, PlannedCheck } from "./planned.js";

export function dynamicChecks({ operation, base, validator, cases, seed }: Plan): PlannedCheck[] {
  if (cases === 0) return [];
  const runs = Math.max(1, Math.ceil(cases / 10));
  return Object.entries(operation.responses).flatMap(([documented, answer]): PlannedCheck[] => {
    const schema = answer.content?.["application/json"]?.schema;
    if (!schema || !documented.startsWith("2")) return [];
    const status = Number(documented);
    return [
      {
        operationId: operation.id,
        group: "dynamic answers",
        name: `answer ${documented}: ${runs} made up by the mock`,
        status,
        credential: base.credential,
        seed,
        run: async ({ client, gateway }) => {
          const first = derivedSeed(seed, `${operation.id} ${documented}`);
          for (let nth = 0; nth < runs; nth++) {
            const prefer = `dynamic=true, seed=${first + nth}`;
            const { problems, request, outcome } = await callThrough(client, gateway, { ...base, status, prefer });
            const wrong = outcome ? validator.problems(schema, outcome.data) : [];
            const found = [...problems, ...wrong.map((text) => `what arrived is not what its type says: ${text}`)];
            if (found.length > 0) return { problems: found, ...(request && { request }) };
          }
          return { problems: [] };
        },
      },
    ];
  });
}
