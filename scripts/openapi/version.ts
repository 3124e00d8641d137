// Which versions of OpenAPI our tools read. 3.1 has another schema dialect: half reading it would find false peace.

import type { JsonObject } from "./json.js";

export const SUPPORTED = "OpenAPI 3.0.x is read (openapi: 3.0.0 to 3.0.4)";

/** What is wrong with the version of a document, and the member that says it; undefined when our tools read it. */
export function versionProblem(document: JsonObject): { at: string[]; wrong: string } | undefined {
  const { swagger, openapi } = document;
  if (swagger !== undefined) return { at: ["swagger"], wrong: `this is OpenAPI ${String(swagger)}` };
  if (openapi === undefined) return { at: [], wrong: "the document does not say its OpenAPI version" };
  if (typeof openapi === "string" && /^3\.0\.\d+$/.test(openapi)) return undefined;
  const advice = /^3\.[1-9]/.test(String(openapi)) ? "; convert the document to 3.0 first" : "";
  return { at: ["openapi"], wrong: `OpenAPI version ${JSON.stringify(openapi)} is not supported${advice}` };
}
