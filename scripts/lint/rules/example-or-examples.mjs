// @ts-check
// A body or a parameter gives either `example` or `examples`: OpenAPI says so, and Redocly's own rules pass over the
// second in a body that has both. It must not look into the examples themselves.

import { nameOfPlace } from "../operations.mjs";

/** @import { JsonObject, Rule, Visit } from "../types.d.ts" */

/** @type {Rule} */
export const exampleOrExamples = () => {
  /** @type {JsonObject} */
  let contract = {};
  /** @type {Visit} */
  const visit = (holder, { location, report }) => {
    if (holder["example"] === undefined || holder["examples"] === undefined) return;
    const message = `${nameOfPlace(location.pointer, contract)}: has example beside examples; move it into examples.`;
    report({ message, location: location.child("example") });
  };
  return {
    Root: {
      enter(root) {
        contract = root;
      },
    },
    MediaType: visit,
    Parameter: visit,
  };
};
