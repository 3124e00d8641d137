// The option of a client that sends through undici, for the scripts that measure it. Not imported by name: before the
// sub-path exists, nothing else may fail for it.

import type { ThredfiClientOptions } from "thredfi-sdk";

export async function overUndici(): Promise<ThredfiClientOptions> {
  const subPath = "thredfi-sdk/node";
  const { undiciTransport } = (await import(subPath)) as { undiciTransport(): unknown };
  return { transport: undiciTransport() } as ThredfiClientOptions;
}
