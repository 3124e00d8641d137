// The token endpoint that Thredfi's browser widget asks: the API key stays here, the page gets the token of one business.
// Run it with THREDFI_PARTNER_ID and THREDFI_API_KEY set: npx tsx examples/widget-token.ts, then
// curl -X POST localhost:3000/thredfi-token

import { createServer } from "node:http";
import { createThredfiClient, ThredfiAuthenticationError } from "thredfi-sdk";

const thredfi = createThredfiClient(process.env["THREDFI_BASE_URL"] ? {} : { environment: "sandbox" });

/** Yours to write: which business the signed-in user may see. Never take it from the request alone. */
function businessOf(_request: unknown): string {
  return process.env["BUSINESS_ID"] ?? "3c90c3cc-0d44-4b50-8888-8dd25736052a";
}

const server = createServer(async (request, response) => {
  try {
    const { accessToken, expiresIn } = await thredfi.tokens.business(businessOf(request));
    response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify({ access_token: accessToken, expires_in: expiresIn }));
  } catch (error) {
    console.error(error instanceof ThredfiAuthenticationError ? error.message : error);
    response.writeHead(502).end();
  }
});

server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" ? address?.port : address}`);
});
