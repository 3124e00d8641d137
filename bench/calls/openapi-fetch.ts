// openapi-fetch with a constant Authorization header: the 1 of every ratio.

import createClient from "openapi-fetch";
import type { paths, Schema } from "thredfi-sdk";
import type { Client, Setup } from "./child.js";

export default function openapiFetch({ baseUrl, fetch, traffic }: Setup): Client {
  const headers = { Authorization: `Bearer ${traffic.token}` };
  const client = createClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });
  const path = { business_id: traffic.business };
  const body = traffic.invoice as Schema<"InvoiceCreate">;
  return {
    async list(page_size) {
      const { data } = await client.GET("/v1/platform/businesses/{business_id}/customers/", {
        params: { path, query: { page_size } },
      });
      return data ?? {};
    },
    async create() {
      const { data } = await client.POST("/v1/platform/businesses/{business_id}/invoices/", { params: { path }, body });
      return data ?? {};
    },
  };
}
