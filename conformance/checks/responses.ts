// Every documented response with every documented credential and every request content type, the token of a second
// business, and the operation table that the SDK decides by.

import { type OperationRecord, operationRecord } from "../../scripts/openapi/operation-record.js";
import type { Case } from "../cases.js";
import type { OperationRow, OperationTable } from "../operation-table.js";
import { callCheck, type Plan, type PlannedCheck } from "./planned.js";

export const SECOND_BUSINESS = "5ec0d000-0000-4000-8000-000000000002";

export function responseChecks({ base }: Plan, cases: readonly Case[]): PlannedCheck[] {
  const checks = cases.map((testCase) => {
    const { contentType, credential } = testCase;
    const group =
      contentType !== base.contentType ? "content types" : credential !== base.credential ? "credentials" : "responses";
    return callCheck(group, testCase, testCase.name);
  });
  if (base.path["business_id"] === undefined) return checks;
  const path = { ...base.path, business_id: SECOND_BUSINESS };
  return [
    ...checks,
    callCheck("credentials", { ...base, path }, "uses the token of a second business for that business"),
  ];
}

/** Whether the table says of this operation what the contract says of it. */
export function tableCheck(plan: Plan, table: OperationTable): PlannedCheck {
  return {
    operationId: plan.operation.id,
    group: "credentials",
    name: "stands in the operation table as in the contract",
    run: async () => ({ problems: tableProblems(plan, table[plan.operation.id]) }),
  };
}

function tableProblems({ contract, operation }: Plan, row: OperationRow | undefined): string[] {
  if (!row) return ["the table has no such operation"];
  const expected = operationRecord(contract, operation);
  const names = [...new Set([...Object.keys(expected), ...Object.keys(row)])] as (keyof OperationRecord)[];
  return names
    .filter((name) => String(expected[name]) !== String(row[name]))
    .map((name) => `${name}: the contract says ${String(expected[name])}, the table ${String(row[name])}`);
}
