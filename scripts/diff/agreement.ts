// The two verdicts beside each other: what our rules say, and what the compiler says. It points out where they differ and
// decides nothing.

import type { Comparison } from "./change.js";
import type { TypeVerdict } from "./type-check.js";

/** One sentence about a disagreement; undefined when the two agree or the types were not checked. */
export function disagreement(comparison: Comparison, types: TypeVerdict | undefined): string | undefined {
  if (!types || types.verdict === "inconclusive") return undefined;
  const fails = types.verdict === "does not compile";
  if (fails && (comparison.verdict === "non-breaking" || comparison.verdict === "none")) {
    return "The two differ: it does not compile, but no breaking change was found. Look at the errors.";
  }
  if (fails && comparison.verdict === "unclear") {
    return "It does not compile: for these files the unclear changes, or one of them, break.";
  }
  if (!fails && comparison.verdict === "breaking") {
    const texts = [
      ...new Set(comparison.changes.filter(({ verdict }) => verdict === "breaking").map(({ text }) => text)),
    ];
    const rest = texts.length > 1 ? `, and ${texts.length - 1} more` : "";
    return `The two differ: it compiles, but breaks at run time, or in code that these files do not have: ${texts[0]}${rest}.`;
  }
  return undefined;
}

/** What the compiler said, in one sentence. */
export function typesSentence(types: TypeVerdict): string {
  const count = `${types.files.length} ${types.files.length === 1 ? "file" : "files"}`;
  if (types.verdict === "inconclusive") return `The type check is inconclusive: ${types.reason}`;
  const what = `${count} of ${types.tree} against the new types`;
  if (types.verdict === "compiles") return `The type check compiled ${what}: no errors.`;
  return `The type check compiled ${what}: ${types.errors.length} ${types.errors.length === 1 ? "error" : "errors"}.`;
}
