// Serves recorded exchanges on the loopback interface, in place of the API that they came from. Tokens are its own.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "../../src/mock/server.js";
import { tokenOperationAt } from "../operation-table.js";
import type { RecordedExchange } from "./recording.js";

export async function startReplay(exchanges: readonly RecordedExchange[]): Promise<RunningServer> {
  // A request that was made several times gets its responses in the same order, and then the last one again.
  const waiting = new Map<string, RecordedExchange[]>();
  for (const exchange of exchanges) {
    const key = `${exchange.method} ${exchange.target}`;
    waiting.set(key, [...(waiting.get(key) ?? []), exchange]);
  }
  const server = createServer((request, response) => {
    request.resume();
    const { method = "", url = "" } = request;
    const token = tokenOperationAt(url);
    if (token) {
      const [business] = token.values;
      const scope = business === undefined ? {} : { scope: "business_access", business_id: business };
      const issued = { access_token: "replayed", token_type: "Bearer", expires_in: 3600, ...scope };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(issued));
      return;
    }
    const known = waiting.get(`${method} ${url}`) ?? [];
    const found = known.length > 1 ? known.shift() : known[0];
    if (!found) {
      const error = { error: "not in the recording", error_code: "not_recorded" };
      response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify(error));
      return;
    }
    response
      .writeHead(found.status, found.contentType ? { "content-type": found.contentType } : {})
      .end(found.responseBody);
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
