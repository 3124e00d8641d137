// The token endpoint of Thredfi's browser widget: the API key stays on this server, the page gets the token of one
// business. node-http.ts, express.ts, hono.ts, next-route.ts and worker.ts each put this handler into a server.

import { createThredfiClient } from "thredfi-sdk";
import { createWidgetTokenHandler } from "thredfi-sdk/widget";

const thredfi = createThredfiClient(process.env["THREDFI_BASE_URL"] ? {} : { environment: "sandbox" });

/** Yours to write: who is signed in, by your own session. Here a header stands for it, which anybody could send. */
async function signedInUser(request: Request): Promise<{ id: string; businessId: string } | undefined> {
  const id = request.headers.get("x-pretend-user");
  const businessId = process.env["BUSINESS_ID"] ?? "3c90c3cc-0d44-4b50-8888-8dd25736052a";
  return id === null ? undefined : { id, businessId };
}

export const handler = createWidgetTokenHandler(thredfi, {
  authorize: async (request) => {
    const user = await signedInUser(request);
    return user && { userId: user.id, businessId: user.businessId };
  },
  allowedOrigins: ["https://app.example.com"],
  onError: (error) => console.error(error instanceof Error ? error.message : error),
});
