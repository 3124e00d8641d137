// Requests past the SDK that the mock must refuse: a mock that accepts anything proves nothing.

import { type ContractDocument, resolve } from "../scripts/contract/document.js";
import type { Case } from "./cases.js";

export interface RefusedRequest {
  readonly name: string;
  readonly method: string;
  readonly target: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const BASIC = `Basic ${btoa("a1b2c3d4-5678-90ab-cdef-1234567890ab:sk")}`;
const BEARER = "Bearer well.formed.token";

export function refusedRequests(document: ContractDocument, cases: Case[]): RefusedRequest[] {
  const valid = cases.find(({ status }) => status < 300);
  if (!valid) return [];
  const { operation, body } = valid;
  const schemes = operation.security.flatMap((requirement) => Object.keys(requirement));
  const takesBasic = schemes.includes("BasicAuth");
  const takesBearer = schemes.some((scheme) => scheme !== "BasicAuth");
  const json = operation.requestBody?.content["application/json"];
  const headers: Record<string, string> = json ? { "content-type": "application/json" } : {};
  const authorized = { ...headers, authorization: takesBearer ? BEARER : BASIC };
  const sound = {
    method: operation.method.toUpperCase(),
    target: targetOf(valid),
    ...(json && { body: JSON.stringify(body) }),
  };
  const requests: RefusedRequest[] = [{ ...sound, name: "without a credential", headers }];

  if (!(takesBasic && takesBearer)) {
    const wrong = takesBearer ? BASIC : BEARER;
    requests.push({
      ...sound,
      name: "with a credential of the wrong scheme",
      headers: { ...headers, authorization: wrong },
    });
  }
  for (const parameter of operation.parameters) {
    const schema = resolve(document, parameter.schema ?? {});
    const malformed = schema.format === "uuid" ? "not-a-uuid" : schema.type === "integer" ? "not-a-number" : undefined;
    if (malformed === undefined) continue;
    const changed =
      parameter.in === "path"
        ? { ...valid, path: { ...valid.path, [parameter.name]: malformed } }
        : parameter.in === "query"
          ? { ...valid, query: { ...valid.query, [parameter.name]: malformed } }
          : undefined;
    if (!changed) continue;
    requests.push({
      ...sound,
      name: `with a malformed ${parameter.in} parameter ${parameter.name}`,
      target: targetOf(changed),
      headers: authorized,
    });
  }
  if (json) {
    requests.push({ ...sound, name: "with a body that is not an object", headers: authorized, body: '["no object"]' });
    for (const name of resolve(document, json.schema ?? {}).required ?? []) {
      const { [name]: _dropped, ...rest } = body as Record<string, unknown>;
      requests.push({
        ...sound,
        name: `without the required member ${name}`,
        headers: authorized,
        body: JSON.stringify(rest),
      });
    }
  }
  return requests;
}

function targetOf({ operation, path, query }: Case): string {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  return search ? `${filled}?${search}` : filled;
}
