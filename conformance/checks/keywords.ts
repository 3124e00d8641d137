// For each keyword of each request schema, a request that breaks just that one. It is sent past the SDK, and the mock must
// reject it and name the place; where the mock is known not to look, the check is a blind spot.

import type { Prism, PrismViolation } from "../../src/mock/prism.js";
import { blindSpotOf } from "../blind-spots.js";
import { asSent } from "../check-call.js";
import { type Break, breaksOf } from "../generate/breaks.js";
import { rawRequest, sendRaw } from "../raw-request.js";
import type { Outcome, Plan, PlannedCheck } from "./planned.js";

export function keywordChecks({ contract, operation, base }: Plan): PlannedCheck[] {
  return breaksOf(contract, operation, base).map((broken): PlannedCheck => {
    const { keyword, pointer, contentType } = broken;
    const form = contentType === undefined || contentType === "application/json" ? "" : ` as ${contentType}`;
    return {
      operationId: operation.id,
      group: "keywords",
      name: `${pointer} ${keyword}${form}`,
      keyword,
      pointer,
      run: ({ mock }) => runBreak(mock.prism, broken),
    };
  });
}

async function runBreak(prism: Prism, broken: Break): Promise<Outcome> {
  const spot = blindSpotOf(broken);
  const blind: Outcome | undefined = spot && {
    verdict: "blind spot",
    problems: [`${spot.name}: ${spot.reason}${spot.source ? ` (${spot.source})` : ""}`],
  };
  if (!broken.broken) {
    return blind ?? { verdict: "skipped", problems: [`the suite does not know how to break ${broken.keyword}`] };
  }
  const request = rawRequest(broken.broken);
  const { status, violations } = await sendRaw(prism, request);
  const problem = checkRejection(broken, status, violations);
  return {
    ...(problem === undefined ? { problems: [] } : (blind ?? { problems: [problem] })),
    request: asSent(request),
  };
}

/** What is wrong with the way in which the mock took a broken request; undefined when it rejected it as it must. */
export function checkRejection(
  { keyword, expected }: Pick<Break, "keyword" | "expected">,
  status: number,
  violations: readonly PrismViolation[],
): string | undefined {
  const place = [...expected.location, ...(expected.member === undefined ? [] : [expected.member])].join(".");
  if (status < 400) return `expected a rejection that names ${place}, was accepted with ${status}`;
  const { location, member } = expected;
  const named = violations.filter(
    (violation) =>
      violation.location.join("\n").toLowerCase() === ["request", ...location].join("\n").toLowerCase() &&
      (member === undefined || violation.message.includes(`'${member}'`)),
  );
  // null where a member is not nullable is a wrong type to JSON Schema.
  const code = keyword === "nullable" ? "type" : keyword;
  if (named.some((violation) => violation.code === code)) return undefined;
  const found = violations.map((violation) => `${violation.location.join(".")}: ${violation.code}`);
  return `expected a rejection for ${code} at ${place}, was rejected with ${status} for ${found.join(", ") || "nothing that it named"}`;
}
