// The requests and responses of the bench, from the examples of the contract.

import { join } from "node:path";
import { listOperations, readContract, resolve } from "../../scripts/openapi/document.js";
import { asObject, type Json } from "../../scripts/openapi/json.js";
import { ROOT } from "../processes.js";
import type { Traffic } from "./traffic.js";

const BUSINESS = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

export function contractTraffic(): Traffic {
  // As long as a small signed JWT is.
  const token = "t".repeat(300);
  const path = (resource: string) => `/v1/platform/businesses/${BUSINESS}/${resource}/`;
  const examples = contractExamples();
  return {
    business: BUSINESS,
    customers: path("customers"),
    invoices: path("invoices"),
    invoice: asObject(examples("create_invoice", "request")),
    token,
    responses: {
      "GET 3": page(examples("list_customers", "200"), 3),
      "GET 100": page(examples("list_customers", "200"), 100),
      POST: JSON.stringify(examples("create_invoice", "201")),
      token: JSON.stringify({
        access_token: token,
        token_type: "Bearer",
        expires_in: 3600,
        scope: "business_access",
        business_id: BUSINESS,
      }),
    },
  };
}

/** The first example of a request, or of a response by its status. */
function contractExamples(): (id: string, of: string) => Json {
  const document = readContract(join(ROOT, "spec/openapi.yaml"));
  const operations = listOperations(document);
  return (id, of) => {
    const operation = operations.find((entry) => entry.id === id);
    const holder = of === "request" ? operation?.requestBody : operation?.responses[of];
    const [example] = Object.values(holder?.content?.["application/json"]?.examples ?? {});
    if (!example) throw new Error(`the contract has no example for ${id}, ${of}`);
    return resolve(document, example).value as Json;
  };
}

/** The example's records again and again, each with an id of its own. */
function page(example: Json, size: number): string {
  const records = asObject(example)["results"] as Json[];
  const results = Array.from({ length: size }, (_, n) => ({
    ...asObject(records[n % records.length] ?? null),
    id: `c0000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`,
  }));
  const page_info = { total_count: size, current_page: 1, total_pages: 1, page_size: 100 };
  return JSON.stringify({ count: size, page_info, results });
}
