// A docs site on a real socket: pages by path, an llms.txt that lists them, ETags, and whatever reply a test wants instead.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sha256 } from "../../scripts/update/page-cache.js";
import { pageOf, SOUND } from "./pages.js";

export interface SiteReply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

export interface Site {
  readonly url: string;
  /** By path, such as `/api-reference/bills/list-bills.md`. */
  readonly pages: Map<string, string>;
  readonly requests: { path: string; headers: Record<string, string | string[] | undefined>; status: number }[];
  /** Lines of llms.txt beside those of the pages. */
  readonly extra: string[];
  /** Asked before anything else; undefined passes on. */
  reply: (path: string) => SiteReply | undefined;
  /** Pages are sent when it is over. */
  hold: Promise<void>;
  /** How many pages were being asked for at once, at most. */
  busiest: number;
  close(): Promise<void>;
}

/** Starts a site with the sound pages. */
export async function startSite(): Promise<Site> {
  const pages = new Map(
    Object.entries(SOUND).map(([name, operation]) => [`/api-reference/${name}.md`, pageOf(operation)]),
  );
  let busy = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    const isPage = path.startsWith("/api-reference/");
    if (isPage) {
      site.busiest = Math.max(site.busiest, ++busy);
      await site.hold;
    }
    const reply = site.reply(path) ?? own(path, request.headers["if-none-match"]);
    site.requests.push({ path, headers: request.headers, status: reply.status });
    if (isPage) busy -= 1;
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    requests: [],
    extra: [],
    reply: () => undefined,
    hold: Promise.resolve(),
    busiest: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  function own(path: string, match: string | undefined): SiteReply {
    const body = path === "/llms.txt" ? indexOf(site) : pages.get(path);
    if (body === undefined)
      return { status: 404, headers: { "content-type": "text/html" }, body: "<!doctype html>Lost" };
    const etag = `"${sha256(body).slice(0, 16)}"`;
    if (match === etag) return { status: 304, headers: { etag } };
    return { status: 200, headers: { etag, "content-type": "text/markdown; charset=utf-8" }, body };
  }
  return site;
}

function indexOf({ url, pages, extra }: Site): string {
  const lines = [...pages.keys()].map(
    (path) => `- [${path}](${url}${path}): What it does, see [a guide](${url}/guide.md).`,
  );
  const guides = [
    `- [Quickstart](${url}/quickstart.md)`,
    `- [Idempotency](${url}/implementation/idempotency.md): Guide.`,
  ];
  return [
    "# Thredfi Partner API",
    "",
    "## Docs",
    "",
    ...lines,
    ...guides,
    ...extra,
    "",
    "## Optional",
    "",
    "- [Blog](https://thredfi.com/blog)",
    "",
  ].join("\n");
}
