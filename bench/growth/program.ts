// Writes the program that is type-checked: calls on the client, spread over the whole contract, with the bodies and ids
// of the contract's own examples. It must make no call that a partner would not write.

import type { ContractDocument, ContractOperation, MediaTypeObject } from "../../scripts/openapi/document.js";
import { listOperations, resolve } from "../../scripts/openapi/document.js";

/** The program and how many calls it makes: `wanted` of them, or one an operation when there are fewer. */
export function clientProgram(document: ContractDocument, wanted: number): { text: string; calls: number } {
  const operations = listOperations(document).filter(({ operation }) => operation["x-thredfi-credential"] !== "basic");
  const calls = Math.min(wanted, operations.length);
  const chosen = Array.from(
    { length: calls },
    (_, index) => operations[Math.floor((index * operations.length) / calls)],
  );
  const lines = chosen.map((entry, index) => (entry ? callOf(document, entry, index) : ""));
  const text = [
    'import { createThredfiClient } from "./src/index.js";',
    "",
    'const thredfi = createThredfiClient({ partnerId: "a1b2c3d4-5678-90ab-cdef-1234567890ab", apiKey: "sk", environment: "sandbox" });',
    'const acme = thredfi.business("3c90c3cc-0d44-4b50-8888-8dd25736052a");',
    "",
    ...lines,
    "",
  ].join("\n");
  return { text, calls };
}

function callOf(document: ContractDocument, entry: ContractOperation, index: number): string {
  const locked = entry.operation["x-thredfi-credential"] === "business";
  const paged =
    entry.method === "get" && ["page", "page_size"].every((name) => entry.parameters.some((p) => p.name === name));
  const client = locked ? "acme" : "thredfi";
  const options = optionsOf(document, entry, locked);
  const call = `${JSON.stringify(entry.path)}${options ? `, ${options}` : ""}`;
  // Every list is walked page by page, which is the more demanding of the two types.
  if (paged) return `for await (const item of ${client}.paginate(${call})) void item;`;
  return `export const call${index} = (await ${client}.${entry.method.toUpperCase()}(${call})).data;`;
}

function optionsOf(document: ContractDocument, entry: ContractOperation, locked: boolean): string {
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of entry.parameters) {
    const { name, in: place, required, example } = parameter;
    if (!required || (locked && name === "business_id")) continue;
    params[place] = { ...params[place], [name]: example };
  }
  const body = exampleOf(document, entry.requestBody?.content["application/json"]);
  const options = { ...(Object.keys(params).length > 0 && { params }), ...(body !== undefined && { body }) };
  return Object.keys(options).length > 0 ? JSON.stringify(options) : "";
}

function exampleOf(document: ContractDocument, media: MediaTypeObject | undefined): unknown {
  if (!media) return undefined;
  const [first] = Object.values(media.examples ?? {});
  return media.example ?? (first && resolve(document, first).value);
}
