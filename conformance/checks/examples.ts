// Each documented example, of a request and of a response: an example that the contract itself rejects misleads everybody.

import { resolve } from "../../scripts/openapi/document.js";
import { type Json, sameJson } from "../../scripts/openapi/json.js";
import { UNDOCUMENTED_STATUS } from "../cases.js";
import { checkCall } from "../check-call.js";
import { callCheck, type Plan, type PlannedCheck } from "./planned.js";

export function exampleChecks({ contract, operation, base, validator }: Plan): PlannedCheck[] {
  const requests = Object.entries(operation.requestBody?.content ?? {}).flatMap(([contentType, media]) =>
    Object.entries(media.examples ?? {}).map(([name, example]) => {
      const body = resolve(contract, example).value;
      return callCheck("examples", { ...base, contentType, body }, `request ${name} as ${contentType}`);
    }),
  );
  const responses = Object.entries(operation.responses).flatMap(([documented, response]): PlannedCheck[] => {
    const media = response.content?.["application/json"];
    const status = documented === "default" ? UNDOCUMENTED_STATUS : Number(documented);
    return Object.entries(media?.examples ?? {}).map(([name, example], nth) => ({
      operationId: operation.id,
      group: "examples",
      name: `response ${documented} ${name}`,
      status,
      credential: base.credential,
      run: async (setting) => {
        // The first example of an error is what the mock responds with in the group "responses", through the SDK.
        if (status >= 300 && nth === 0) {
          return { problems: media?.schema ? validator.problems(media.schema, resolve(contract, example).value) : [] };
        }
        const asked = { ...base, status, prefer: `example=${name}` };
        const { problems, request, outcome } = await checkCall(setting, asked);
        const arrived = outcome && (status < 300 ? outcome.data : outcome.error);
        const expected = resolve(contract, example).value;
        return {
          problems: [
            ...problems,
            // Tokens are the mock's own, so that they differ.
            ...(operation.operation["x-thredfi-secret"] || sameJson(arrived as Json, expected as Json)
              ? []
              : ["the response is not the example"]),
            ...(media?.schema && outcome ? validator.problems(media.schema, arrived) : []),
          ],
          request,
        };
      },
    }));
  });
  return [...requests, ...responses];
}
