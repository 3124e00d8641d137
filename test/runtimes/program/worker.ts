// The program as a Worker, and a Worker whose client outlives its requests: `/begin` ends before its call does.

import { type BusinessClient, createThredfiClient } from "thredfi-sdk";
import { program } from "./index.js";
import { API_KEY, CUSTOMERS, PARTNER_ID } from "./scenario.js";

interface Context {
  waitUntil(promise: Promise<unknown>): void;
}

const clients = new Map<string, BusinessClient>();
/** Of the latest request: a client that outlives requests has to ask for it when an exchange begins. */
let context: Context;

export default {
  async fetch(request: Request, _environment: unknown, ctx: Context): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const parameter = (name: string) => searchParams.get(name) ?? "";
    context = ctx;
    if (pathname === "/program") return Response.json(await program({ url: parameter("api") }));

    const id = parameter("business");
    const waitUntil = (promise: Promise<unknown>) => context.waitUntil(promise);
    const client =
      clients.get(id) ??
      createThredfiClient({
        partnerId: PARTNER_ID,
        apiKey: API_KEY,
        baseUrl: parameter("api"),
        ...(parameter("waits") && { waitUntil }),
      }).business(id);
    clients.set(id, client);
    const call = client.GET(CUSTOMERS);
    if (pathname === "/begin") {
      call.catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, Number(parameter("end"))));
      return new Response("ended");
    }
    return call.then(
      ({ response }) => new Response(`${response.status}`),
      (error) => new Response(`${error}`, { status: 500 }),
    );
  },
};
