// Every operation says what success and what failure look like, so that both have a type in the SDK.
// It replaces Redocly's operation-2xx-response and operation-4xx-response, which do not ask for a schema.

import { asObject, isObject } from "../../openapi/json.js";
import type { Rule } from "../types.js";
import { eachOperation } from "../walk.js";

export const successAndErrorResponses: Rule = () =>
  eachOperation(({ operation, name, resolve, report }) => {
    const responses = asObject(operation["responses"]);
    const statuses = Object.keys(responses);
    const successes = statuses.filter((status) => /^2/.test(status));
    const errors = statuses.filter((status) => /^[45]/.test(status) || status === "default");
    if (successes.length === 0) {
      report(`${name}: no 2xx response; say what success looks like, such as 200 with a schema or 204.`, ["responses"]);
    }
    if (errors.length === 0) {
      const right = "say what an error looks like, such as default with ErrorResponse";
      report(`${name}: no 4xx, 5xx or default response; ${right}.`, ["responses"]);
    }
    for (const status of [...successes, ...errors]) {
      const content = Object.values(asObject(asObject(resolve(responses[status]))["content"]));
      const typed = content.every((mediaType) => isObject(asObject(mediaType)["schema"]));
      const problem =
        status === "204"
          ? content.length > 0 && "has content; a 204 carries none, a 200 would"
          : content.length === 0
            ? "has no content; give it a media type with a schema"
            : !typed && "has content without a schema; give every media type one";
      if (problem) report(`${name}: the ${status} response ${problem}.`, ["responses", status]);
    }
  });
