// The server of the café's page: a pretend login, the token endpoint, the page, and a mock in the place of Thredfi.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createThredfiClient } from "thredfi-sdk";
import { type Mock, startMock } from "thredfi-sdk/testing";
import { createWidgetTokenHandler } from "thredfi-sdk/widget";
import { nodeListener } from "../widget-token/node-listener.js";
import { booksPage, loginPage } from "./html.js";

const BUSINESS_ID = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/** Whoever may see no books has no business. */
const USERS = [
  { id: "anna", name: "Anna, who owns the café", businessId: BUSINESS_ID },
  { id: "ben", name: "Ben, who may not see the books", businessId: undefined },
] as const;

export interface WidgetApp {
  readonly url: string;
  readonly mock: Mock;
  close(): Promise<void>;
}

/** The widget's environment `local` is port 8000 of this machine, so that is where the mock has to be. */
export async function startWidgetApp({ port = 0, mockPort = 8000, maxPerMinute = 30 } = {}): Promise<WidgetApp> {
  const [mock, script] = await Promise.all([startMock({ port: mockPort }), bundlePage()]);
  const { url: baseUrl, partnerId, apiKey } = mock;
  const tokens = createWidgetTokenHandler(createThredfiClient({ baseUrl, partnerId, apiKey }), {
    maxPerMinute,
    authorize: (request) => {
      const user = pretendUser(request);
      return user && (user.businessId ? { userId: user.id, businessId: user.businessId } : false);
    },
  });

  const respond = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const user = pretendUser(request);
    if (pathname === "/thredfi-token") return tokens(request);
    if (pathname === "/page.js") return new Response(script, { headers: { "Content-Type": "text/javascript" } });
    if (pathname === "/login") return redirect(String(new URLSearchParams(await request.text()).get("user")));
    if (pathname === "/logout") return redirect("");
    return new Response(user ? booksPage(user.name, BUSINESS_ID, baseUrl) : loginPage(USERS), {
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
    });
  };
  const server = createServer(nodeListener(respond)).listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    mock,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), mock.close()]);
    },
  };
}

/** PRETEND: a cookie that anybody could write. Your own session goes here. */
function pretendUser(request: Request) {
  const id = /\bpretend_user=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return USERS.find((user) => user.id === id);
}

function redirect(user: string): Response {
  const cookie = `pretend_user=${encodeURIComponent(user)}; HttpOnly; SameSite=Lax; Path=/`;
  return new Response(null, { status: 303, headers: { Location: "/", "Set-Cookie": cookie } });
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return String(outputFiles[0]?.text);
}
