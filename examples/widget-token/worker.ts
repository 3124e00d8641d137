// The token endpoint as a Cloudflare Worker. The client is made from the Worker's own secrets, once for all requests.

import { createThredfiClient } from "thredfi-sdk";
import { createWidgetTokenHandler } from "thredfi-sdk/widget";

interface Env {
  THREDFI_PARTNER_ID: string;
  THREDFI_API_KEY: string;
  THREDFI_BASE_URL: string;
  BUSINESS_ID: string;
}

let handler: ((request: Request) => Promise<Response>) | undefined;

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    handler ??= createHandler(env);
    return handler(request);
  },
};

function createHandler(env: Env) {
  const thredfi = createThredfiClient({
    partnerId: env.THREDFI_PARTNER_ID,
    apiKey: env.THREDFI_API_KEY,
    baseUrl: env.THREDFI_BASE_URL,
  });
  return createWidgetTokenHandler(thredfi, {
    // Yours to write: who is signed in, by your own session. Here a header stands for it, which anybody could send.
    authorize: ({ headers }) => (headers.has("x-pretend-user") ? env.BUSINESS_ID : undefined),
  });
}
