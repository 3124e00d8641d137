// Writes the programs that are type-checked: the same calls on every client, spread over the whole contract, with the
// bodies and ids of its own examples. It must write no call that a partner would not.

import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  resolve,
} from "../../scripts/openapi/document.js";

/** How one client is imported and called. */
export interface Dialect {
  readonly head: string;
  /** @param parameters the required ones by place: path, query, header */
  call(entry: ContractOperation, parameters: Parameters, body: unknown): string;
}

type Parameters = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/** @param source what the SDK is imported from */
export function ours(source: string): Dialect {
  return {
    head: `import { createThredfiClient } from "${source}";
const thredfi = createThredfiClient({ partnerId: "${BUSINESS}", apiKey: "sk", environment: "sandbox" });
const cafe = thredfi.business("${BUSINESS}");`,
    call(entry, { path, ...others }, body) {
      const ofBusiness = entry.operation["x-thredfi-credential"] === "business";
      const { business_id, ...rest } = path ?? {};
      const params = { ...others, ...(ofBusiness ? nonEmpty({ path: rest }) : nonEmpty({ path })) };
      const client = ofBusiness ? "cafe" : "thredfi";
      const args = list(entry.path, { ...nonEmpty({ params }), body });
      // Every list is walked page by page, which is the more demanding of the two types.
      const isPaged = ["page", "page_size"].every((name) => entry.parameters.some((each) => each.name === name));
      if (entry.method === "get" && isPaged) return `for await (const item of ${client}.paginate(${args})) void item;`;
      return `(await ${client}.${entry.method.toUpperCase()}(${args})).data;`;
    },
  };
}

export const openapiFetch: Dialect = {
  head: `import createClient from "openapi-fetch";
import type { paths } from "./types.js";
const client = createClient<paths>({ baseUrl: "https://sandbox.thredfi.com" });`,
  call: (entry, params, body) =>
    `(await client.${entry.method.toUpperCase()}(${list(entry.path, { ...nonEmpty({ params }), body })})).data;`,
};

export const heyApi: Dialect = {
  head: 'import * as api from "./hey-api/index.js";',
  call: (entry, { header, ...params }, body) => {
    const name = entry.id.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return `(await api.${name}(${list({ ...params, ...nonEmpty({ headers: header }), body })})).data;`;
  },
};

/** @returns a program of `wanted` calls, or of one an operation when there are fewer */
export function program(document: ContractDocument, { head, call }: Dialect, wanted: number): string {
  const operations = listOperations(document).filter(({ operation }) => operation["x-thredfi-credential"] !== "basic");
  const calls = Math.min(wanted, operations.length);
  const lines = Array.from({ length: calls }, (_, index) => {
    const entry = operations[Math.floor((index * operations.length) / calls)];
    return entry ? call(entry, requiredOf(entry), exampleBody(document, entry)) : "";
  });
  return `${[head, ...lines].join("\n")}\n`;
}

function requiredOf({ parameters }: ContractOperation): Parameters {
  const required: Record<string, Record<string, unknown>> = {};
  for (const { name, in: place, example } of parameters.filter((each) => each.required)) {
    required[place] = { ...required[place], [name]: example };
  }
  return required;
}

function exampleBody(document: ContractDocument, { requestBody }: ContractOperation): unknown {
  const media = requestBody?.content["application/json"];
  const [first] = Object.values(media?.examples ?? {});
  return media?.example ?? (first && resolve(document, first).value);
}

function nonEmpty(object: Record<string, object | undefined>): Record<string, object> {
  const entries = Object.entries(object).filter(([, value]) => value && Object.keys(value).length > 0);
  return Object.fromEntries(entries) as Record<string, object>;
}

/** The arguments of a call; the last one is left out when nothing is in it. */
function list(...args: unknown[]): string {
  return args
    .map((each) => JSON.stringify(each))
    .filter((text) => text !== "{}")
    .join(", ");
}
