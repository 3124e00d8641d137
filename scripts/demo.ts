// `npm run demo`: the three steps from partner credentials to the customers of one business, narrated in the terminal.
// Against a mock of the contract; with THREDFI_PARTNER_ID and THREDFI_API_KEY set, the same, read-only, against the sandbox
// (or THREDFI_BASE_URL). Secrets are never printed: a token is shown by a fingerprint.

import { createHash } from "node:crypto";
import { styleText } from "node:util";
import { createThredfiClient, ThredfiError } from "../src/index.js";
import { startMock } from "../src/mock/index.js";

const style = (format: "bold" | "dim" | "green" | "cyan", text: string) =>
  process.stdout.isTTY ? styleText(format, text) : text;
const dim = (text: string) => style("dim", text);
const say = (text: string) => console.log(text);
const heading = (text: string) => say(`\n${style("bold", text)}`);
const fingerprint = (token: string) => `token ${createHash("sha256").update(token).digest("hex").slice(0, 6)}`;

/** The runtime's fetch, printing each request and response. */
async function narratingFetch(url: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(url, init);
  const { pathname, search } = new URL(request.url);
  const [scheme, secret = ""] = (request.headers.get("authorization") ?? "none").split(" ");
  const shown = scheme === "Basic" ? `${atob(secret).split(":")[0]}:********` : `******** (${fingerprint(secret)})`;
  say(`  ${style("cyan", "→")} ${request.method} ${pathname}${search}`);
  say(dim(`      Authorization: ${scheme} ${shown}`));
  const response = await fetch(request);
  const { access_token: token, ...rest } = (await response.clone().json()) as Record<string, unknown>;
  const text = JSON.stringify(rest);
  const body = typeof token === "string" ? `${fingerprint(token)}, ${text}` : text;
  say(`  ${style("green", "←")} ${response.status} ${dim(body.length > 160 ? `${body.slice(0, 160)}…` : body)}`);
  return response;
}

const baseUrl = process.env["THREDFI_BASE_URL"];
const mock = process.env["THREDFI_API_KEY"] ? undefined : await startMock({ stateless: true });
try {
  if (mock) {
    say(`A mock of spec/openapi.yaml is running on ${mock.url}.`);
    say(dim("Set THREDFI_PARTNER_ID and THREDFI_API_KEY to run this against the sandbox instead."));
  } else say(`Running read-only against ${baseUrl ?? "the sandbox"} with your credentials.`);
  let requests = 0;
  const thredfi = createThredfiClient({
    ...(mock && { partnerId: mock.partnerId, apiKey: mock.apiKey, baseUrl: mock.url }),
    ...(!mock && (baseUrl ? { baseUrl } : { environment: "sandbox" as const })),
    fetch: (url, init) => {
      requests++;
      return narratingFetch(url, init);
    },
  });

  heading("1. Partner credentials → partner token, on the first call that needs it");
  say("  await thredfi.businesses.list()");
  const { items: businesses } = await thredfi.businesses.list();
  for (const { legal_name, id } of businesses) say(`    ${legal_name}  ${dim(id ?? "")}`);
  say(dim("  In memory now: the partner token, for this partner on this host."));

  const businessId = businesses[0]?.id;
  if (businessId) {
    heading("2. Partner token → token of one business, and 3. the customers of that business");
    say(`  const business = thredfi.business("${businessId}")`);
    say("  await business.customers.list()");
    const business = thredfi.business(businessId);
    const { items: customers } = await business.customers.list();
    for (const { display_name, email } of customers) say(`    ${display_name}  ${dim(email ?? "")}`);
    say(dim("  In memory now: the partner token, and a token that opens this one business only."));

    heading("A second call needs no new token");
    const before = requests;
    await business.customers.list();
    const figures = `${requests - before} request for that call; ${requests} in all`;
    say(`  ${style("green", "✓")} ${figures}: 2 for tokens, ${requests - 2} for data.`);
  } else say("  The partner has no business yet, so the demo ends here.");
} catch (error) {
  // Our own errors say what to do; a stack trace would only hide it.
  console.error(error instanceof ThredfiError ? `\n${error.name}: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  await mock?.close();
}
