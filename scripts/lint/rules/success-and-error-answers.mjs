// @ts-check
// Every operation says what success and what failure look like, so that both have a type in the SDK.
// It replaces Redocly's operation-2xx-response and operation-4xx-response, which do not ask for a schema.

import { isObject } from "../json.mjs";
import { eachOperation } from "../operations.mjs";

/** @import { Rule } from "../types.d.ts" */

/** @type {Rule} */
export const successAndErrorAnswers = () =>
  eachOperation((seen) => {
    const { operation, name, report } = seen;
    const answers = isObject(operation["responses"]) ? operation["responses"] : {};
    const statuses = Object.keys(answers);
    const successes = statuses.filter((status) => /^2/.test(status));
    const errors = statuses.filter((status) => /^[45]/.test(status) || status === "default");
    if (successes.length === 0) {
      report(`${name}: no 2xx answer; say what success looks like, such as 200 with a schema or 204.`, ["responses"]);
    }
    if (errors.length === 0) {
      report(
        `${name}: no 4xx, 5xx or default answer; say what an error looks like, such as default with ErrorResponse.`,
        ["responses"],
      );
    }
    for (const status of [...successes, ...errors]) {
      const problem = bodyProblem(status, seen.resolve(answers[status]));
      if (problem) report(`${name}: the ${status} answer ${problem}.`, ["responses", status]);
    }
  });

/**
 * @param {string} status
 * @param {unknown} answer
 */
function bodyProblem(status, answer) {
  const content = isObject(answer) && isObject(answer["content"]) ? Object.values(answer["content"]) : [];
  if (status === "204") return content.length > 0 ? "has content; a 204 carries none, a 200 would" : undefined;
  if (content.length === 0) return "has no content; give it a media type with a schema";
  const typed = content.every((mediaType) => isObject(mediaType) && isObject(mediaType["schema"]));
  return typed ? undefined : "has content without a schema; give every media type one";
}
