// The option of a client that sends through undici, for the scripts that measure it.

import type { ThredfiClientOptions } from "thredfi-sdk";
import { undiciTransport } from "thredfi-sdk/node";

export function overUndici(): ThredfiClientOptions {
  return { transport: undiciTransport() };
}
