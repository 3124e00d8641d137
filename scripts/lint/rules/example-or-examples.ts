// A body or a parameter gives either `example` or `examples`: OpenAPI says so, and Redocly's own rules pass over the
// second in a body that has both. It must not look into the examples themselves.

import type { Rule } from "../types.js";
import { eachNode } from "../walk.js";

export const exampleOrExamples: Rule = () =>
  eachNode(["MediaType", "Parameter"], (holder, { location, report }, place) => {
    if (holder["example"] === undefined || holder["examples"] === undefined) return;
    const message = `${place()}: has example beside examples; move it into examples.`;
    report({ message, location: location.child("example") });
  });
