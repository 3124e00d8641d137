// The token endpoint on node:http. Run it with THREDFI_PARTNER_ID and THREDFI_API_KEY set:
// npx tsx examples/widget-token/node-http.ts, then curl -X POST -H "x-pretend-user: anna" localhost:3000/thredfi-token

import { createServer } from "node:http";
import { handler } from "./handler.js";
import { nodeListener } from "./node-listener.js";

const server = createServer(nodeListener(handler));

server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" ? address?.port : address}`);
});
