// Where the mock is known not to look. A break there that it accepts proves nothing, so it is listed and not passed.
// A class must never be wider than what was seen: what the mock accepts outside of these is a failure.

import type { Break } from "./generate/breaks.js";

export interface BlindSpot {
  readonly name: string;
  readonly reason: string;
  /** Where it is known from. */
  readonly source?: string;
  covers(broken: Break): boolean;
}

export const BLIND_SPOTS: readonly BlindSpot[] = [
  {
    name: "inside lists and objects of a form",
    reason:
      "a form has no agreed spelling for them, and Prism reads its members as text, so nothing inside can be broken",
    source: "https://github.com/stoplightio/prism/issues/2591",
    covers: ({ contentType, keyword }) =>
      contentType !== undefined &&
      contentType !== "application/json" &&
      (keyword === "items" || keyword === "properties"),
  },
  {
    name: "under allOf",
    reason: "Prism merges allOf before it validates and can lose constraints of the parts",
    source: "https://github.com/stoplightio/prism/issues/2575",
    covers: ({ merged }) => merged,
  },
  {
    name: "a body of null",
    reason: "Prism takes a JSON body that is null for no body at all",
    covers: ({ keyword, pointer }) => keyword === "nullable" && pointer === "/body",
  },
  {
    name: "empty headers",
    reason: "Prism takes a header without a value for no header at all",
    covers: ({ keyword, pointer }) => keyword === "minLength" && pointer.startsWith("/header/"),
  },
  {
    name: "numbers of a size",
    reason: "a whole number of any size passes as int32 or int64: JSON does not tell them apart, and neither does Ajv",
    covers: ({ keyword, format }) => keyword === "format" && (format === "int32" || format === "int64"),
  },
];

/** The class that a break falls in, if any. */
export function blindSpotOf(broken: Break): BlindSpot | undefined {
  return BLIND_SPOTS.find((spot) => spot.covers(broken));
}
