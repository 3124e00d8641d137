// Puts an adapter that has no server of its own (Hono, Next.js, Workers) on a socket, as its runtime would:
// tsx test/examples/serve-adapter.ts hono

import { createServer } from "node:http";
import { nodeListener } from "../../examples/widget-token/node-listener.js";

const { default: app, ...route } = await import(`../../examples/widget-token/${process.argv[2]}.ts`);

const server = createServer(
  nodeListener(async (request) => {
    const handle = app?.fetch ?? route[request.method];
    return handle ? handle.call(app, request, process.env) : new Response(null, { status: 405 });
  }),
);
server.listen(0, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${Object(server.address()).port}`));
