// A check before it is run, and what all checks work with.

import type { ContractDocument, ContractOperation } from "../../scripts/openapi/document.js";
import type { Case } from "../cases.js";
import { checkCall, type Setting } from "../check-call.js";
import type { Validator } from "../generate/validator.js";
import type { Check, SentRequest, Verdict } from "../result.js";

export interface PlannedCheck extends Omit<Check, "verdict" | "problems" | "duration" | "request"> {
  run(setting: Setting): Promise<Outcome>;
}

export interface Outcome {
  readonly problems: readonly string[];
  /** Default: `failed` when there are problems, else `passed`. */
  readonly verdict?: Verdict;
  readonly request?: SentRequest | undefined;
  readonly seed?: number;
}

/** What is there when checks are planned. */
export interface Plan {
  readonly contract: ContractDocument;
  readonly operation: ContractOperation;
  readonly base: Case;
  readonly validator: Validator;
  readonly cases: number;
  readonly seed: number;
}

/** A check that is one call through the SDK. */
export function callCheck(
  group: Check["group"],
  testCase: Case,
  name: string,
  extra?: Pick<Check, "keyword" | "pointer">,
): PlannedCheck {
  return {
    operationId: testCase.operation.id,
    group,
    name,
    status: testCase.status,
    credential: testCase.credential,
    ...extra,
    run: (setting) => checkCall(setting, testCase),
  };
}
