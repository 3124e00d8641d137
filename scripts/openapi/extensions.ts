// What the `x-thredfi-` extensions of a contract say of an operation, and which credential a security scheme stands for.
// The only module here that knows Thredfi; every document without the extensions is read all the same.

export const CREDENTIALS = ["basic", "partner", "business"] as const;
export type CredentialName = (typeof CREDENTIALS)[number];

export interface Evidence {
  level: "published" | "documented" | "reconstructed";
  sources: string[];
  /** Of a published page: the day on which it was read (YYYY-MM-DD, UTC), and its SHA-256 in hex. */
  date?: string;
  sha256?: string;
  complete?: { parameters: boolean; request: boolean; responses: boolean };
  inferred?: string[];
}

export interface OperationExtensions {
  "x-thredfi-credential"?: CredentialName;
  "x-thredfi-credential-reason"?: string;
  "x-thredfi-evidence"?: Evidence;
  "x-thredfi-repeat"?: "same-record" | "updates";
  /** Where the method of the SDK stands (`invoices.payments`), and its name there (`create`). */
  "x-thredfi-resource"?: string;
  "x-thredfi-method"?: string;
  "x-thredfi-secret"?: true;
  /** What the contract rules out and a source shows: in the body the `value`, or nothing; in the query any value. */
  "x-thredfi-tolerated"?: { where?: "query"; pointer: string; value?: unknown; reason: string }[];
}

/** The security schemes of the API, each with the credential that it stands for. */
export const SCHEMES: Readonly<Record<string, CredentialName>> = {
  BasicAuth: "basic",
  PartnerJWT: "partner",
  BearerUnscoped: "partner",
  BearerBusinessScoped: "business",
};

/** The credential that a security scheme stands for; undefined for a scheme that the SDK does not know. */
export function credentialOfScheme(scheme: string): CredentialName | undefined {
  return Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
}
