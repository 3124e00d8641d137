// Every format is one that the validation of examples really checks: an unknown one would be passed over in silence.
// It must list as checked only what Redocly's Ajv checks; test/lint shows that for each.

import type { Rule } from "../types.js";
import { eachNode } from "../walk.js";

const CHECKED = ["byte", "date", "date-time", "email", "int32", "time", "uri", "uuid"];
/** Hints with nothing to check beyond the type. */
const HINTS = ["binary", "double", "float", "int64", "password"];
const KNOWN = [...CHECKED, ...HINTS];

export const knownFormat: Rule = () =>
  eachNode(["Schema"], ({ format }, { location, report }, place) => {
    if (format === undefined || KNOWN.some((known) => known === format)) return;
    const message = `${place()}: format "${format}" is not checked by anything; known are ${KNOWN.join(", ")}.`;
    report({ message, location: location.child("format") });
  });
