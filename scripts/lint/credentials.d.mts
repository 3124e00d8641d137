// What of credentials.mjs other scripts use, for the compiler.

import type { CredentialName } from "../contract/document.js";

export function credentialsForPath(path: string): { credentials: readonly CredentialName[]; because: string };
