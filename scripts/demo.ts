// `npm run demo`: the three steps from partner credentials to the customers of one business, narrated in the terminal.
// Against a mock of the contract; with THREDFI_PARTNER_ID and THREDFI_API_KEY set, the same, read-only, against the sandbox
// (or THREDFI_BASE_URL). Secrets are never printed: a token is shown by a fingerprint.

import { createHash } from "node:crypto";
import { createThredfiClient, ThredfiError } from "../src/index.js";
import { startMock } from "../src/mock/index.js";

const color = (code: number) => (text: string) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);
const [bold, dim, green, cyan] = [1, 2, 32, 36].map(color) as [
  typeof String,
  typeof String,
  typeof String,
  typeof String,
];

const say = (text = "") => console.log(text);
const heading = (text: string) => say(`\n${bold(text)}`);

interface Target {
  options: { partnerId?: string; apiKey?: string; baseUrl?: string; environment?: "sandbox" };
  close(): Promise<void>;
}

async function mockTarget(): Promise<Target> {
  const mock = await startMock();
  say(`A mock of spec/openapi.yaml is running on ${mock.url}.`);
  say(dim("Set THREDFI_PARTNER_ID and THREDFI_API_KEY to run this against the sandbox instead."));
  const { partnerId, apiKey, url: baseUrl } = mock;
  return { options: { partnerId, apiKey, baseUrl }, close: () => mock.close() };
}

function realTarget(): Target {
  const baseUrl = process.env["THREDFI_BASE_URL"];
  say(`Running read-only against ${baseUrl ?? "the sandbox"} with your credentials.`);
  return { options: baseUrl ? { baseUrl } : { environment: "sandbox" }, close: async () => {} };
}

/** The runtime's fetch, printing each request and response. */
async function narratingFetch(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  say(`  ${cyan("→")} ${request.method} ${pathname}${search}`);
  say(dim(`      Authorization: ${describeCredential(request.headers.get("authorization"))}`));
  const response = await globalThis.fetch(request);
  const body = await response.clone().text();
  say(`  ${green("←")} ${response.status} ${dim(summarize(body))}`);
  return response;
}

function describeCredential(header: string | null): string {
  const [scheme, secret = ""] = (header ?? "none").split(" ");
  if (scheme !== "Basic") return `${scheme} ******** (${fingerprint(secret)})`;
  const partnerId = atob(secret).split(":")[0] ?? "";
  return `Basic ${partnerId}:********`;
}

function fingerprint(token: string): string {
  return `token ${createHash("sha256").update(token).digest("hex").slice(0, 6)}`;
}

function summarize(body: string): string {
  const parsed = JSON.parse(body) as Record<string, unknown>;
  const { access_token: token, ...rest } = parsed;
  if (typeof token === "string") return `${fingerprint(token)}, ${JSON.stringify(rest)}`;
  const text = JSON.stringify(parsed);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

async function main(): Promise<void> {
  const target = process.env["THREDFI_API_KEY"] ? realTarget() : await mockTarget();
  try {
    let requests = 0;
    const thredfi = createThredfiClient({
      ...target.options,
      fetch: (url, init) => {
        requests++;
        return narratingFetch(new Request(url, init));
      },
    });

    heading("1. Partner credentials → partner token, on the first call that needs it");
    say('  thredfi.GET("/v1/platform/businesses/")');
    const businesses = await thredfi.GET("/v1/platform/businesses/");
    if (!businesses.data) throw new Error(`The list of businesses failed with status ${businesses.response.status}.`);
    for (const { legal_name, id } of businesses.data.results) say(`    ${legal_name}  ${dim(id ?? "")}`);
    say(dim("  In memory now: the partner token, for this partner on this host."));

    const businessId = businesses.data.results[0]?.id;
    if (!businessId) {
      say("  The partner has no business yet, so the demo ends here.");
      return;
    }

    heading("2. Partner token → token of one business, and 3. the customers of that business");
    say(`  const business = thredfi.business("${businessId}")`);
    say('  business.GET("/v1/platform/businesses/{business_id}/customers/")');
    const business = thredfi.business(businessId);
    const customers = await business.GET("/v1/platform/businesses/{business_id}/customers/");
    if (!customers.data) throw new Error(`The list of customers failed with status ${customers.response.status}.`);
    for (const { display_name, email } of customers.data.results) say(`    ${display_name}  ${dim(email ?? "")}`);
    say(dim("  In memory now: the partner token, and a token that opens this one business only."));

    heading("A second call needs no new token");
    const before = requests;
    await business.GET("/v1/platform/businesses/{business_id}/customers/", { params: { query: { page: 1 } } });
    say(
      `  ${green("✓")} ${requests - before} request for that call; ${requests} in all: 2 for tokens, ${requests - 2} for data.`,
    );
  } finally {
    await target.close();
  }
}

try {
  await main();
} catch (error) {
  // Our own errors say what to do; a stack trace would only hide it.
  console.error(error instanceof ThredfiError ? `\n${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
