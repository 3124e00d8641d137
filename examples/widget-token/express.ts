// The token endpoint in an Express app. Run it with THREDFI_PARTNER_ID and THREDFI_API_KEY set:
// npx tsx examples/widget-token/express.ts

import express from "express";
import { handler } from "./handler.js";
import { nodeListener } from "./node-listener.js";

const app = express();

// Before express.json(): the handler reads the body itself. `all`, for the browser's preflight.
app.all("/thredfi-token", nodeListener(handler));

const server = app.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" ? address?.port : address}`);
});
