// getThredfiToken(): what a page sends to its token endpoint, and what the widget gets of the response.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { getThredfiToken } from "../../src/widget/index.js";
import { rejection } from "../support/client.js";

let requests: Request[];
let respond: () => Response;

beforeEach(() => {
  requests = [];
  respond = () => Response.json({ access_token: `token-${requests.length}`, expires_in: 600, more: "ignored" });
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    requests.push(new Request(new URL(url, "https://books.example.com"), init));
    return respond();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const bodies = () => Promise.all(requests.map((request) => request.json()));

it("posts to the endpoint of the page's own site, and gives the widget its token", async () => {
  expect(await getThredfiToken()()).toEqual({ access_token: "token-1", expires_in: 600 });
  expect(requests[0]?.url).toBe("https://books.example.com/thredfi-token");
  expect(requests[0]?.method).toBe("POST");
  expect(await bodies()).toEqual([{}]);
});

it("adds the page's own session", async () => {
  await getThredfiToken({ url: "https://api.example.com/token", init: { headers: { "X-CSRF-Token": "42" } } })();
  expect(requests[0]?.url).toBe("https://api.example.com/token");
  expect(requests[0]?.headers.get("X-CSRF-Token")).toBe("42");
});

it("reports a token as rejected when the widget asks while it should live, and only then", async () => {
  const getToken = getThredfiToken();
  await getToken();
  await getToken();
  vi.setSystemTime(Date.now() + 540_000);
  await getToken();
  expect(await bodies()).toEqual([{}, { rejected: "token-1" }, {}]);
});

it.each([
  [
    "a refusal",
    () => Response.json({ error: "no_access" }, { status: 403 }),
    "HTTP 403 from /thredfi-token (no_access)",
  ],
  ["a page instead of JSON", () => new Response("<html>"), "HTTP 200 from /thredfi-token (no token in it)"],
  ["no life", () => Response.json({ access_token: "secret" }), "HTTP 200 from /thredfi-token (no token in it)"],
])("throws for %s", async (_, response, message) => {
  respond = response;
  expect(String(await rejection(getThredfiToken()()))).toBe(`Error: No Thredfi token: ${message}`);
});

it("a response without a token is an error that names the endpoint, whatever JSON it is", async () => {
  respond = () => Response.json(null);
  expect(String(await rejection(getThredfiToken()()))).toBe(
    "Error: No Thredfi token: HTTP 200 from /thredfi-token (no token in it)",
  );
});
