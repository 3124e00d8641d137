// What of credentials.mjs other scripts use, for the compiler.

import type { CredentialName } from "../openapi/document.js";

export function credentialsForPath(path: string): { credentials: readonly CredentialName[]; because: string };
