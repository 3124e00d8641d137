// Every format is one that the validator of the SDK really checks: an unknown one would be passed over in silence.
// It must list as checked only what examples-fit.ts reports; test/lint shows that for each.

import type { Rule } from "../types.js";
import { eachNode } from "../walk.js";

const CHECKED = ["date", "date-time", "email", "uri", "uuid"];
/** Hints with nothing to check beyond the type. */
const HINTS = ["double", "float", "int32", "int64"];
const KNOWN = [...CHECKED, ...HINTS];

export const knownFormat: Rule = () =>
  eachNode(["Schema"], ({ format }, { location, report }, place) => {
    if (format === undefined || KNOWN.some((known) => known === format)) return;
    const message = `${place()}: format "${format}" is not checked by anything; known are ${KNOWN.join(", ")}.`;
    report({ message, location: location.child("format") });
  });
