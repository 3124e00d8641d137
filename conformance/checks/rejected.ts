// Requests that must be rejected: a mock that accepts anything proves nothing, and a credential that the contract does not
// document must not leave the SDK.

import { alternatives } from "../cases.js";
import { asSent } from "../check-call.js";
import { BASIC, BEARER, type RawRequest, rawRequest, sendRaw } from "../raw-request.js";
import { callCase } from "../sdk.js";
import type { Plan, PlannedCheck } from "./planned.js";

const CREDENTIALS = ["basic", "partner", "business"] as const;

export function rejectedChecks(plan: Plan): PlannedCheck[] {
  const { operation, base } = plan;
  const sound = rawRequest(base);
  const { authorization: _credential, ...anonymous } = sound.headers;
  const schemes = operation.security.flatMap((requirement) => Object.keys(requirement));
  const takesBasic = schemes.includes("BasicAuth");
  const takesBearer = schemes.some((scheme) => scheme !== "BasicAuth");
  const raw = (name: string, request: RawRequest, statuses: readonly number[]): PlannedCheck => ({
    operationId: operation.id,
    group: "rejected",
    name,
    run: async ({ mock }) => {
      const { status } = await sendRaw(mock.prism, request);
      const problems = statuses.includes(status) ? [] : [`expected ${statuses.join(" or ")}, was ${status}`];
      return { problems, request: asSent(request) };
    },
  });

  const checks = [raw("without a credential", { ...sound, headers: anonymous }, [401])];
  if (!(takesBasic && takesBearer)) {
    const headers = { ...anonymous, authorization: takesBearer ? BASIC : BEARER };
    checks.push(raw("with a credential of the wrong scheme", { ...sound, headers }, [401]));
  }
  const taken = [base.credential, ...alternatives(operation, base.credential)];
  for (const credential of CREDENTIALS.filter((name) => !taken.includes(name))) checks.push(untaken(plan, credential));

  if (operation.requestBody?.content["application/json"]) {
    const headers = { ...sound.headers, "content-type": "application/json" };
    const { body: _body, ...bodiless } = sound;
    const { "content-type": _type, ...untyped } = headers;
    checks.push(
      raw("with a body that is not an object", { ...sound, headers, body: '["no object"]' }, [400, 422]),
      raw(
        "with a body of another type",
        { ...sound, headers: { ...headers, "content-type": "text/csv" }, body: "a,b" },
        [400, 415, 422],
      ),
    );
    if (operation.requestBody.required) {
      checks.push(raw("without the required body", { ...bodiless, headers: untyped }, [400, 422]));
    }
  }
  return checks;
}

/** The SDK must reject a credential that the operation does not take, before anything is sent. */
function untaken({ operation, base }: Plan, credential: (typeof CREDENTIALS)[number]): PlannedCheck {
  return {
    operationId: operation.id,
    group: "rejected",
    name: `the SDK does not send the ${credential} credential`,
    credential,
    run: async ({ client, mock }) => {
      mock.reset();
      const name = await callCase(client, { ...base, credential }).then(
        () => "nothing",
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      );
      return {
        problems: [
          ...(name === "ThredfiConfigError" ? [] : [`expected a ThredfiConfigError, was ${name}`]),
          ...(mock.exchanges.length === 0 ? [] : ["a request was sent"]),
        ],
      };
    },
  };
}
