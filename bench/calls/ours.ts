// Our client in the variants that are measured, from the package as it is published.

import { createThredfiClient, type Schema, type ThredfiClientOptions } from "thredfi-sdk";
import { openTelemetry } from "thredfi-sdk/opentelemetry";
import { validate } from "thredfi-sdk/validate";
import { overUndici } from "../undici-transport.js";
import type { Client, Setup } from "./child.js";

/** Without an OpenTelemetry SDK its providers do nothing. */
async function optionsOf(variant: string): Promise<ThredfiClientOptions> {
  switch (variant) {
    case "off":
      return { timeout: 0, deadline: 0, retry: false };
    case "validate":
      return { plugins: [validate("error")] };
    case "openTelemetry":
      return { plugins: [openTelemetry()] };
    case "node":
      return overUndici();
    default:
      return {};
  }
}

export default async function ours({ variant, baseUrl, fetch, traffic }: Setup): Promise<Client> {
  const credentials = { partnerId: "a1b2c3d4-5678-90ab-cdef-1234567890ab", apiKey: "sk_bench_51H8xyzSECRET" };
  const thredfi = createThredfiClient({ ...credentials, baseUrl, fetch, ...(await optionsOf(variant)) });
  const business = thredfi.business(traffic.business);
  if (variant === "middleware") business.use({ onRequest: ({ request }) => request.headers.set("X-Bench", "1") });
  const body = traffic.invoice as Schema<"InvoiceCreate">;
  return {
    async list(page_size) {
      const { data } = await business.GET("/v1/platform/businesses/{business_id}/customers/", {
        params: { query: { page_size } },
      });
      return data ?? {};
    },
    async create() {
      const { data } = await business.POST("/v1/platform/businesses/{business_id}/invoices/", { body });
      return data ?? {};
    },
  };
}
