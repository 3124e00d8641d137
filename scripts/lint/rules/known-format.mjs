// @ts-check
// Every format is one that the validation of examples really checks: an unknown one would be passed over in silence.
// It must never list a format that Redocly's Ajv does not know; test/lint shows for each that it is checked.

import { nameOfPlace } from "../operations.mjs";

/** @import { JsonObject, Rule } from "../types.d.ts" */

const FORMATS = ["byte", "date", "date-time", "double", "email", "float", "int32", "int64", "time", "uri", "uuid"];
/** Free by their meaning: there is nothing to check. */
const FREE_FORMATS = ["binary", "password"];

/** @type {Rule} */
export const knownFormat = () => {
  /** @type {JsonObject} */
  let contract = {};
  return {
    Root: {
      enter(root) {
        contract = root;
      },
    },
    Schema(schema, { location, report }) {
      const format = schema["format"];
      if (format === undefined || [...FORMATS, ...FREE_FORMATS].some((known) => known === format)) return;
      const place = nameOfPlace(location.pointer, contract);
      const message = `${place}: format "${format}" is not checked by anything; known are ${FORMATS.join(", ")}.`;
      report({ message, location: location.child("format") });
    },
  };
};
