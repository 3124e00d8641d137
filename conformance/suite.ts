// The suite: every operation of the contract, called through the SDK against a mock of the same contract, and requests
// past the SDK that the mock must reject. It never reports; it gives back what every report is made from.

import { type ContractDocument, listOperations } from "../scripts/openapi/document.js";
import { baseCase, type Case, casesOf } from "./cases.js";
import type { Setting } from "./check-call.js";
import { bodyChecks } from "./checks/body-members.js";
import { dynamicChecks } from "./checks/dynamic-responses.js";
import { exampleChecks } from "./checks/examples.js";
import { generatedChecks } from "./checks/generated.js";
import { keywordChecks } from "./checks/keywords.js";
import { parameterChecks } from "./checks/parameters.js";
import type { Outcome, Plan, PlannedCheck } from "./checks/planned.js";
import { rejectedChecks } from "./checks/rejected.js";
import { edgeChecks } from "./checks/response-edges.js";
import { responseChecks, tableCheck } from "./checks/responses.js";
import { createValidator } from "./generate/validator.js";
import { type OperationTable, TABLE } from "./operation-table.js";
import { readContractFile } from "./read-contract.js";
import { type Check, GROUPS, type Group, type RunResult } from "./result.js";
import { createSuiteClient, SkippingClock, type WrapFetch } from "./sdk.js";
import { startSuiteMock } from "./suite-mock.js";

export interface SuiteOptions {
  /** What is expected. */
  readonly contractFile: string;
  /** What the mock serves. Default: the same. */
  readonly mockContractFile?: string | undefined;
  /** Stands between the SDK and the mock. */
  readonly wrapFetch?: WrapFetch | undefined;
  /** The operation table that is compared with the contract. Default: the generated one. */
  readonly table?: OperationTable | undefined;
  /** Only these operations, by operationId. Default: all. */
  readonly operations?: readonly string[] | undefined;
  /** Only these kinds of checks. Default: all. */
  readonly groups?: readonly Group[] | undefined;
  /** How many generated requests each operation gets. Default: 20. */
  readonly cases?: number | undefined;
  /** Default: one that changes from run to run. */
  readonly seed?: number | undefined;
  /** How the SDK sends. Default: fetch. */
  readonly transport?: "fetch" | "undici" | undefined;
  /** Is called with each check as it ends. */
  readonly onCheck?: ((check: Check, done: number, total: number | undefined) => void) | undefined;
}

export const DEFAULT_CASES = 20;

/** @throws Error when an operation that is asked for is not in the contract */
export async function runSuite(options: SuiteOptions): Promise<RunResult> {
  const { contractFile, cases = DEFAULT_CASES, seed = randomSeed() } = options;
  const startedAt = new Date();
  const { document: contract, facts } = readContractFile(contractFile);
  const planned = planSuite(contract, { ...options, cases, seed });

  const mock = await startSuiteMock(options.mockContractFile ?? contractFile, options.operations);
  try {
    const clock = new SkippingClock();
    const client = createSuiteClient(mock.url, {
      wrapFetch: options.wrapFetch,
      transport: options.transport,
      clock,
    });
    const checks: Check[] = [];
    for (const plan of planned) {
      const check = await runCheck(plan, { client, mock, clock });
      checks.push(check);
      options.onCheck?.(check, checks.length, planned.length);
    }
    return {
      startedAt: startedAt.toISOString(),
      duration: Date.now() - startedAt.getTime(),
      target: "mock",
      seed,
      cases,
      contract: facts,
      checks,
    };
  } finally {
    await mock.close();
  }
}

const randomSeed = () => Math.floor(Math.random() * 2 ** 31);

/** Every check of a run, operation by operation, in the order of the groups. */
export function planSuite(contract: ContractDocument, options: Omit<SuiteOptions, "contractFile">): PlannedCheck[] {
  const { operations, groups = GROUPS, table = TABLE, cases = DEFAULT_CASES, seed = 0 } = options;
  const validator = createValidator(contract);
  const all = listOperations(contract);
  const ids = all.map(({ id }) => id);
  const unknown = operations?.filter((id) => !ids.includes(id) && !Object.hasOwn(table, id)) ?? [];
  if (unknown.length > 0) throw new Error(`The contract has no operation ${unknown.join(", ")}.`);
  const isWanted = (id: string) => operations?.includes(id) ?? true;

  const planned = all
    .filter(({ id }) => isWanted(id))
    .flatMap((operation) => {
      const plan: Plan = { contract, operation, base: baseCase(contract, operation), validator, cases, seed };
      const checks = checksOf(plan, casesOf(contract, operation), table);
      return inOrder(checks.filter(({ group }) => groups.includes(group)));
    });
  const strangers = Object.keys(table).filter((id) => isWanted(id) && !ids.includes(id));
  return groups.includes("credentials") ? [...planned, ...strangers.map(stranger)] : planned;
}

function checksOf(plan: Plan, own: readonly Case[], table: OperationTable): PlannedCheck[] {
  return [
    ...responseChecks(plan, own),
    tableCheck(plan, table),
    ...parameterChecks(plan),
    ...bodyChecks(plan),
    ...exampleChecks(plan),
    ...generatedChecks(plan),
    ...rejectedChecks(plan),
    ...keywordChecks(plan),
    ...edgeChecks(plan),
    ...dynamicChecks(plan),
  ];
}

const inOrder = (checks: PlannedCheck[]) =>
  checks.sort((one, other) => GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group));

function stranger(operationId: string): PlannedCheck {
  return {
    operationId,
    group: "credentials",
    name: "stands in the operation table as in the contract",
    run: async () => ({ problems: ["the table has it, the contract does not"] }),
  };
}

async function runCheck({ run, ...described }: PlannedCheck, setting: Setting): Promise<Check> {
  const start = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run(setting);
  } catch (error) {
    outcome = {
      problems: [`the check broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
    };
  }
  const { problems, verdict = problems.length > 0 ? "failed" : "passed", request, seed } = outcome;
  return {
    ...described,
    verdict,
    problems,
    duration: Math.round((performance.now() - start) * 10) / 10,
    ...(seed !== undefined && { seed }),
    ...(request && { request }),
  };
}
