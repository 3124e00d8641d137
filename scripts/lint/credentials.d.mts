// What of credentials.mjs other scripts use, for the compiler.

import type { CredentialName } from "../openapi/extensions.js";
import type { JsonObject } from "../openapi/json.js";

export function credentialsForPath(
  path: string,
  operation: JsonObject,
): { credentials: readonly CredentialName[]; because: string };
