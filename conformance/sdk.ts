// Makes the call of one case through the SDK, the way a user would.

import type { createThredfiClient } from "../src/index.js";
import type { Case } from "./cases.js";
import type { CallOutcome, Partner } from "./check-exchange.js";

export const PARTNER: Partner = {
  partnerId: "a1b2c3d4-5678-90ab-cdef-1234567890ab",
  apiKey: "sk_test_conformance_0000",
};

export type Client = ReturnType<typeof createThredfiClient>;

/** A function that calls any operation by path; the cases come from the contract, so no literal path is at hand. */
type AnyCall = (method: string, path: string, options: Record<string, unknown>) => Promise<CallOutcome>;

/** Calls through `.business(id)` where the operation is one on a business, else through the client. */
export function callCase(client: Client, testCase: Case): Promise<CallOutcome> {
  const { operation, path, query, header, body, credential, contentType, status, prefer } = testCase;
  const locked = operation.operation["x-thredfi-credential"] === "business";
  const { business_id: businessId, ...otherPath } = path;
  const target = locked && businessId ? client.business(businessId) : client;
  const call = target.request as unknown as AnyCall;
  return call(operation.method, operation.path, {
    params: { path: locked ? otherPath : path, query, header },
    headers: {
      Prefer: [`code=${status}`, prefer].filter(Boolean).join(", "),
      ...(contentType && contentType !== "multipart/form-data" && { "Content-Type": contentType }),
    },
    ...(body !== undefined && { body: contentType === "multipart/form-data" ? formData(body) : body }),
    ...(contentType === "multipart/form-data" && { bodySerializer: (form: FormData) => form }),
    ...(credential !== operation.operation["x-thredfi-credential"] && { credential }),
  });
}

function formData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body as object)) {
    form.append(name, typeof value === "object" && value !== null ? JSON.stringify(value) : String(value));
  }
  return form;
}
