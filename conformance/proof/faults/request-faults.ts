// Faults of the request on the wire: its line, its query, its headers, its body.

import type { WrapFetch } from "../../sdk.js";
import { type Fault, wireFaults } from "../fault.js";
import { onCalls, onTokenRequests, redirected, withBody, withHeaders, withJson } from "../wire.js";

const path = (change: (pathname: string) => string): WrapFetch =>
  onCalls((request) =>
    redirected(request, {
      // Put together as text: a URL would fix what is to be broken.
      url: ({ origin, pathname, search }) => `${origin}${change(pathname)}${search}`,
    }),
  );
const query = (change: (search: URLSearchParams) => void): WrapFetch =>
  onCalls((request) =>
    redirected(request, {
      url: (url) => {
        change(url.searchParams);
        return url;
      },
    }),
  );
const method = (from: string, to: string): WrapFetch =>
  onCalls((request) => (request.method === from ? redirected(request, { method: to }) : request));
const header = (change: (headers: Headers) => void): WrapFetch => onCalls((request) => withHeaders(request, change));
const contentType = (type: string) => header((headers) => headers.set("Content-Type", type));
const json = (change: (body: Record<string, unknown>) => unknown): WrapFetch =>
  onCalls((request) => withJson(request, change));
const body = (change: (body: string) => string): WrapFetch => onCalls((request) => withBody(request, change));
const tokenBody = (change: (body: string) => string): WrapFetch =>
  onTokenRequests((request) => withBody(request, change));

const UUIDS = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const OTHER_ID = "ffffffff-ffff-4fff-8fff-ffffffffffff";

export const REQUEST_FAULTS: readonly Fault[] = [
  ...wireFaults("request line", ["update_invoice"], ["responses"], {
    "put-as-patch": ["PUT is sent as PATCH.", method("PUT", "PATCH")],
    "put-as-post": ["PUT is sent as POST.", method("PUT", "POST")],
  }),
  ...wireFaults("request line", ["get_customer"], ["responses"], {
    "trailing-slash-dropped": ["The slash at the end of the path is lost.", path((pathname) => pathname.slice(0, -1))],
    "id-in-upper-case": [
      "Identifiers in the path are written in upper case.",
      path((pathname) => pathname.replace(UUIDS, (id) => id.toUpperCase())),
    ],
    "path-encoded-twice": [
      "The path is percent-encoded although it is encoded already.",
      path((pathname) => pathname.replaceAll("-", "%2D").replaceAll("%", "%25")),
    ],
    "id-of-another-record": [
      "The identifier of the record is another one.",
      path((pathname) => pathname.replace(/[0-9a-f-]{36}\/$/, `${OTHER_ID}/`)),
    ],
    "path-segment-dropped": [
      "The last segment of the path is lost, which leads to the list.",
      path((pathname) => pathname.replace(/[^/]+\/$/, "")),
    ],
    "version-changed": [
      "The call goes to another version of the API.",
      path((pathname) => pathname.replace("/v1/", "/v2/")),
    ],
    "slash-doubled": ["There are two slashes at the beginning of the path.", path((pathname) => `/${pathname}`)],
  }),
  ...wireFaults("query", ["list_invoices"], ["responses", "parameters"], {
    "query-parameter-dropped": [
      "The first parameter of the query is lost.",
      query((search) => search.delete([...search.keys()][0] ?? "")),
    ],
    "query-dropped": [
      "The whole query is lost.",
      query((search) => [...search.keys()].forEach((name) => void search.delete(name))),
    ],
    "query-parameter-renamed": [
      "page_size is sent as pageSize.",
      query((search) => {
        const size = search.get("page_size");
        if (size === null) return;
        search.delete("page_size");
        search.set("pageSize", size);
      }),
    ],
    "query-encoding-stripped": [
      "The query is encoded twice, so that its values are others.",
      onCalls((request) =>
        redirected(request, {
          url: ({ origin, pathname, search }) => `${origin}${pathname}${search.replaceAll("%3A", "%253A")}`,
        }),
      ),
    ],
    "query-value-changed": [
      "The number of the page is one higher.",
      query((search) => {
        const page = search.get("page");
        if (page !== null) search.set("page", String(Number(page) + 1));
      }),
    ],
    "query-parameter-doubled": [
      "A parameter of the query is sent twice.",
      query((search) => {
        const [first] = [...search];
        if (first) search.append(...first);
      }),
    ],
    "query-parameter-added": [
      "A parameter that nobody asked for is sent.",
      query((search) => search.set("debug", "true")),
    ],
  }),
  ...wireFaults("header", ["create_invoice_payment"], ["responses", "parameters"], {
    "idempotency-key-dropped": ["The Idempotency-Key is lost.", header((headers) => headers.delete("Idempotency-Key"))],
    "idempotency-key-changed": [
      "The Idempotency-Key is not the one that the caller gave.",
      header((headers) => headers.set("Idempotency-Key", crypto.randomUUID())),
    ],
    "content-type-dropped": ["The body is sent without its type.", header((headers) => headers.delete("Content-Type"))],
    "content-type-text": ["JSON is sent as text/plain.", contentType("text/plain")],
    "content-type-form": ["JSON is called a form.", contentType("application/x-www-form-urlencoded")],
  }),
  ...wireFaults("header", ["update_business"], ["content types"], {
    "form-called-json": ["A form is called JSON.", contentType("application/json")],
  }),
  ...wireFaults("request body", ["create_business"], ["responses"], {
    "required-member-dropped": ["A required member of the body is lost.", json(({ email: _, ...rest }) => rest)],
    "optional-member-dropped": [
      "The last member of the body is lost.",
      json((members) => Object.fromEntries(Object.entries(members).slice(0, -1))),
    ],
    "member-renamed": [
      "legal_name is sent as legalName.",
      json(({ legal_name, ...rest }) => ({ ...rest, legalName: legal_name })),
    ],
    "member-of-another-type": [
      "A text is sent as a list of one text.",
      json((members) => ({ ...members, legal_name: [members["legal_name"]] })),
    ],
    "member-emptied": ["A text is sent empty.", json((members) => ({ ...members, legal_name: "" }))],
    "member-added": ["A member that nobody gave is added.", json((members) => ({ ...members, source: "sdk" }))],
    "body-wrapped": ["The body is put into a member data.", json((data) => ({ data }))],
    "body-twice": ["The body is sent twice, one after the other.", body((text) => text + text)],
    "body-truncated": ["The second half of the body is lost.", body((text) => text.slice(0, text.length / 2))],
    "body-emptied": ["The body is lost.", body(() => "")],
    "body-encoded-twice": ["The JSON is put into a JSON string.", body((text) => JSON.stringify(text))],
  }),
  ...wireFaults("token exchange", ["get_customer"], ["responses"], {
    "client-id-dropped": [
      "client_id is missing from the request for a partner token.",
      tokenBody((text) => text.replace(/&?client_id=[^&]*/, "")),
    ],
    "client-id-malformed": [
      "client_id is not the partner's UUID.",
      tokenBody((text) => text.replace(/client_id=[^&]*/, "client_id=acme")),
    ],
    "token-of-a-malformed-business": [
      "The token is asked for a business whose identifier is cut off.",
      onTokenRequests((request) =>
        redirected(request, { url: ({ href }) => href.replace(/[0-9a-f]{12}(\/oauth2)/, "$1") }),
      ),
    ],
  }),
];
