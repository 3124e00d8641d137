// One step of the check, and its result.

export interface StepResult {
  readonly verdict: "passed" | "failed";
  /** One line: the figures of the step. */
  readonly text: string;
  /** Markdown for those who want to know more; shown folded. */
  readonly details?: string;
}

export interface Step {
  /** How the step is called on the command line. */
  readonly id: string;
  readonly title: string;
  run(): Promise<StepResult>;
}

export interface Finding extends StepResult {
  readonly id: string;
  readonly title: string;
  /** Seconds. */
  readonly seconds: number;
}

/** Runs every step, also after one has failed: a pull request shows everything at once. */
export async function runSteps(steps: readonly Step[], onEnd: (finding: Finding) => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id, title, run } of steps) {
    const startedAt = Date.now();
    let result: StepResult;
    try {
      result = await run();
    } catch (error) {
      result = { verdict: "failed", text: error instanceof Error ? error.message : String(error) };
    }
    const finding = { id, title, ...result, seconds: (Date.now() - startedAt) / 1000 };
    findings.push(finding);
    onEnd(finding);
  }
  return findings;
}
