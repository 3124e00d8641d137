// @ts-check
// Every operation says how well it is known: from which pages, how much of them was read, and what was inferred.
// It must only ask that the claim is complete and agrees with itself; whether it is true, no lint can tell.

import { isObject, isText } from "../json.mjs";
import { eachOperation } from "../operations.mjs";

/** @import { JsonObject, Rule } from "../types.d.ts" */

const LEVELS = ["published", "documented", "reconstructed"];
const PARTS = ["parameters", "request", "answers"];
const MEMBERS = ["level", "sources", "complete", "inferred"];
/** Written by spec:update for a published page: the day on which it was read, and the SHA-256 of what was read. */
const OF_A_PAGE = ["date", "sha256"];

/** @type {Rule} */
export const evidence = () =>
  eachOperation(({ operation, name, report }) => {
    const given = operation["x-thredfi-evidence"];
    if (!isObject(given)) {
      return report(`${name}: x-thredfi-evidence is missing; give it ${MEMBERS.join(", ")}.`, ["x-thredfi-evidence"]);
    }
    for (const [member, problem] of problemsOf(given)) {
      report(`${name}: x-thredfi-evidence ${problem}.`, ["x-thredfi-evidence", member]);
    }
  });

/**
 * @param {JsonObject} given
 * @returns {[member: string, problem: string][]}
 */
function problemsOf(given) {
  const shape = shapeProblems(given);
  return shape.length > 0 ? shape : agreementProblems(given);
}

/**
 * @param {JsonObject} given
 * @returns {[member: string, problem: string][]}
 */
function shapeProblems({ level, sources, date, sha256, complete, inferred, ...others }) {
  /** @type {[string, string][]} */
  const problems = Object.keys(others).map((member) => [
    member,
    `has a member "${member}"; it takes only ${[...MEMBERS, ...OF_A_PAGE].join(", ")}`,
  ]);
  if (!LEVELS.some((known) => known === level)) {
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
  const told = isObject(complete) ? complete : {};
  const untold = PARTS.filter((part) => typeof told[part] !== "boolean");
  if (untold.length > 0) {
    const wrong = `does not say true or false in complete for ${untold.join(", ")}`;
    problems.push(["complete", `${wrong}; it must for each of ${PARTS.join(", ")}`]);
  }
  if (inferred !== undefined && !(Array.isArray(inferred) && inferred.every(isText))) {
    problems.push(["inferred", "must have a list of sentences in inferred, or leave it out"]);
  }
  return problems;
}

/**
 * @param {JsonObject} given
 * @returns {[member: string, problem: string][]}
 */
function agreementProblems({ level, complete, inferred }) {
  const sentences = Array.isArray(inferred) ? inferred.length : 0;
  const missing = PARTS.filter((part) => !(isObject(complete) && complete[part]));
  if (level === "reconstructed") {
    if (sentences > 0 || missing.length > 0) return [];
    return [["level", "has level reconstructed, yet nothing is inferred or incomplete; documented would be right"]];
  }
  /** @type {[string, string][]} */
  const problems = [];
  if (sentences > 0) {
    problems.push(["inferred", `has level ${level}, yet something is inferred; reconstructed would be right`]);
  }
  if (missing.length > 0) {
    problems.push([
      "complete",
      `has level ${level}, yet not complete in ${missing.join(", ")}; reconstructed would be right`,
    ]);
  }
  return problems;
}

/** @param {unknown} source */
function isUrl(source) {
  return isText(source) && /^https:\/\/\S+$/.test(source) && URL.canParse(source);
}
