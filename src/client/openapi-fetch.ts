// openapi-fetch's client factory, in both module systems. Its CommonJS file carries the default export as a member
// without marking itself as a converted module, so a CommonJS build of ours is handed the whole module instead.

import createClient from "openapi-fetch";

export function openapiFetch(): typeof createClient {
  const imported: typeof createClient | { default: typeof createClient } = createClient;
  return "default" in imported ? (imported as { default: typeof createClient }).default : imported;
}
