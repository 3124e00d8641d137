// The API on loopback, in a process of its own so that its work is not counted. Sends each response in one write, and
// never closes an idle connection. Ends with its parent.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { callOf, type Traffic } from "./traffic.js";

const { responses } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Traffic;

const server = createServer((request, response) => {
  const call = callOf(request.method ?? "", request.url ?? "");
  const text = responses[call];
  request.resume().once("end", () => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
    response.writeHead(call === "POST" ? 201 : 200, headers).end(text);
  });
});
server.keepAliveTimeout = 0;
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
