// Every operation says how well it is known: from which pages, how much of them was read, and what was inferred.
// It must only ask that the claim is complete and agrees with itself; whether it is true, no lint can tell.

import { asObject, isObject, type JsonObject } from "../../openapi/json.js";
import type { Rule } from "../types.js";
import { eachOperation, isText } from "../walk.js";

const LEVELS = ["published", "documented", "reconstructed"];
const PARTS = ["parameters", "request", "responses"];
const MEMBERS = ["level", "sources", "complete", "inferred"];
/** Written by spec:update for a published page: the day on which it was read, and the SHA-256 of what was read. */
const OF_A_PAGE = ["date", "sha256"];

type Problems = [member: string, problem: string][];

export const evidence: Rule = () =>
  eachOperation(({ operation, name, report }) => {
    const given = operation["x-thredfi-evidence"];
    if (!isObject(given)) {
      return report(`${name}: x-thredfi-evidence is missing; give it ${MEMBERS.join(", ")}.`, ["x-thredfi-evidence"]);
    }
    const shape = shapeProblems(given);
    for (const [member, problem] of shape.length > 0 ? shape : agreementProblems(given)) {
      report(`${name}: x-thredfi-evidence ${problem}.`, ["x-thredfi-evidence", member]);
    }
  });

function shapeProblems({ level, sources, date, sha256, complete, inferred, ...others }: JsonObject): Problems {
  const known = [...MEMBERS, ...OF_A_PAGE].join(", ");
  const problems = Object.keys(others).map((member): [string, string] => [
    member,
    `has a member "${member}"; it takes only ${known}`,
  ]);
  if (!LEVELS.some((one) => one === level)) {
    problems.push(["level", `has level ${JSON.stringify(level)}; it must be one of ${LEVELS.join(", ")}`]);
  }
  if (!Array.isArray(sources) || sources.length === 0 || !sources.every(isUrl)) {
    problems.push(["sources", "must list in sources the https:// address of at least one page, and nothing else"]);
  }
  if (date !== undefined && !(isText(date) && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)))) {
    problems.push(["date", `has date ${JSON.stringify(date)}; it must be a day such as 2026-01-31`]);
  }
  if (sha256 !== undefined && !(isText(sha256) && /^[0-9a-f]{64}$/.test(sha256))) {
    problems.push(["sha256", `has sha256 ${JSON.stringify(sha256)}; it must be 64 hex digits in lower case`]);
  }
  const unsaid = PARTS.filter((part) => typeof asObject(complete)[part] !== "boolean");
  if (unsaid.length > 0) {
    const wrong = `does not say true or false in complete for ${unsaid.join(", ")}`;
    problems.push(["complete", `${wrong}; it must for each of ${PARTS.join(", ")}`]);
  }
  if (inferred !== undefined && !(Array.isArray(inferred) && inferred.every(isText))) {
    problems.push(["inferred", "must have a list of sentences in inferred, or leave it out"]);
  }
  return problems;
}

function agreementProblems({ level, complete, inferred }: JsonObject): Problems {
  const anyInferred = Array.isArray(inferred) && inferred.length > 0;
  const missing = PARTS.filter((part) => !asObject(complete)[part]);
  if (level === "reconstructed") {
    if (anyInferred || missing.length > 0) return [];
    return [["level", "has level reconstructed, yet nothing is inferred or incomplete; documented would be right"]];
  }
  const right = "reconstructed would be right";
  const problems: Problems = [];
  if (anyInferred) problems.push(["inferred", `has level ${level}, yet something is inferred; ${right}`]);
  if (missing.length > 0) {
    problems.push(["complete", `has level ${level}, yet not complete in ${missing.join(", ")}; ${right}`]);
  }
  return problems;
}

function isUrl(source: unknown): boolean {
  return isText(source) && /^https:\/\/\S+$/.test(source) && URL.canParse(source);
}
