// Lints the bundle of a spec/ folder, and says of each problem where it is written.

import { join } from "node:path";
import { tokensOf } from "../openapi/json.js";
import { readYaml } from "../openapi/yaml.js";
import { runRedocly } from "./redocly.js";
import { placesWritten, type WrittenAt } from "./written-at.js";

export interface LintProblem extends WrittenAt {
  /** In the bundle. */
  readonly tokens: readonly string[];
  readonly message: string;
  readonly rule: string;
}

/** Rules whose problems stop an update also when a page has them: without them nothing can be generated or called. */
const STOPPING = /^(struct|no-identical-paths|no-unresolved-refs|thredfi\/(credential.*|secret|evidence))$/;

/** Whether the problem is one of a published page, which stays as it was received; Thredfi can fix it, we can say so. */
export function isNote({ file, rule }: LintProblem): boolean {
  return file.startsWith("published/") && !STOPPING.test(rule);
}

export async function lintBundle(specDir: string): Promise<LintProblem[]> {
  const file = join(specDir, "openapi.yaml");
  const [result] = await runRedocly([file]);
  const findings = result?.problems ?? [];
  if (findings.length === 0) return [];
  const writtenAt = await placesWritten(specDir, (await readYaml(file, "openapi.yaml")).document);
  return findings.map(({ ruleId, message, location: [place] }) => {
    const pointer = place?.pointer ?? "#/";
    const tokens = tokensOf(pointer);
    return { ...writtenAt(tokens), tokens, rule: ruleId, message: `${message} (${ruleId}, at ${pointer})` };
  });
}
