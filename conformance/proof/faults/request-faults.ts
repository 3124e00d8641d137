// Faults of the request on the wire: its line, its query, its headers, its body.

import type { Fault } from "../fault.js";
import { onCalls, onExchanges, redirected, type Wire, withBody, withHeaders, withJson } from "../wire.js";

interface Short {
  readonly id: string;
  readonly describe: string;
  readonly wire: Wire;
}

/** Faults that the same checks must notice. */
function faults(
  kind: string,
  operations: readonly string[],
  groups: Fault["groups"],
  short: readonly Short[],
): Fault[] {
  return short.map(({ wire, ...rest }) => ({ ...rest, kind, operations, ...(groups && { groups }), site: { wire } }));
}

const path = (change: (pathname: string) => string): Wire =>
  onCalls((request) =>
    redirected(request, {
      // Put together as text: a URL would mend what is to be broken.
      url: ({ origin, pathname, search }) => `${origin}${change(pathname)}${search}`,
    }),
  );
const query = (change: (search: URLSearchParams) => void): Wire =>
  onCalls((request) =>
    redirected(request, {
      url: (url) => {
        change(url.searchParams);
        return url;
      },
    }),
  );
const method = (from: string, to: string): Wire =>
  onCalls((request) => (request.method === from ? redirected(request, { method: to }) : request));

const UUIDS = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const OTHER_ID = "ffffffff-ffff-4fff-8fff-ffffffffffff";

const LINE: readonly Fault[] = [
  ...faults(
    "request line",
    ["update_invoice"],
    ["answers"],
    [
      { id: "put-as-patch", describe: "PUT is sent as PATCH.", wire: method("PUT", "PATCH") },
      { id: "put-as-post", describe: "PUT is sent as POST.", wire: method("PUT", "POST") },
    ],
  ),
  ...faults(
    "request line",
    ["get_customer"],
    ["answers"],
    [
      {
        id: "trailing-slash-dropped",
        describe: "The slash at the end of the path is lost.",
        wire: path((pathname) => pathname.slice(0, -1)),
      },
      {
        id: "id-in-upper-case",
        describe: "Identifiers in the path are written in upper case.",
        wire: path((pathname) => pathname.replace(UUIDS, (id) => id.toUpperCase())),
      },
      {
        id: "path-encoded-twice",
        describe: "The path is percent-encoded although it is encoded already.",
        wire: path((pathname) => pathname.replaceAll("-", "%2D").replaceAll("%", "%25")),
      },
      {
        id: "id-of-another-record",
        describe: "The identifier of the record is another one.",
        wire: path((pathname) => pathname.replace(/[0-9a-f-]{36}\/$/, `${OTHER_ID}/`)),
      },
      {
        id: "path-segment-dropped",
        describe: "The last segment of the path is lost, which leads to the list.",
        wire: path((pathname) => pathname.replace(/[^/]+\/$/, "")),
      },
      {
        id: "version-changed",
        describe: "The call goes to another version of the API.",
        wire: path((pathname) => pathname.replace("/v1/", "/v2/")),
      },
      {
        id: "slash-doubled",
        describe: "There are two slashes at the beginning of the path.",
        wire: path((pathname) => `/${pathname}`),
      },
    ],
  ),
];

const QUERY: readonly Fault[] = faults(
  "query",
  ["list_invoices"],
  ["answers", "parameters"],
  [
    {
      id: "query-parameter-dropped",
      describe: "The first parameter of the query is lost.",
      wire: query((search) => {
        const [first] = search.keys();
        if (first !== undefined) search.delete(first);
      }),
    },
    {
      id: "query-dropped",
      describe: "The whole query is lost.",
      wire: query((search) => {
        for (const name of [...search.keys()]) search.delete(name);
      }),
    },
    {
      id: "query-parameter-renamed",
      describe: "page_size is sent as pageSize.",
      wire: query((search) => {
        const size = search.get("page_size");
        if (size === null) return;
        search.delete("page_size");
        search.set("pageSize", size);
      }),
    },
    {
      id: "query-encoding-stripped",
      describe: "The query is sent without its percent-encoding, so that a plus becomes a space.",
      wire: onCalls((request) =>
        redirected(request, {
          url: ({ origin, pathname, search }) => `${origin}${pathname}${search.replaceAll("%3A", "%253A")}`,
        }),
      ),
    },
    {
      id: "query-value-changed",
      describe: "The number of the page is one higher.",
      wire: query((search) => {
        const page = search.get("page");
        if (page !== null) search.set("page", String(Number(page) + 1));
      }),
    },
    {
      id: "query-parameter-doubled",
      describe: "A parameter of the query is sent twice.",
      wire: query((search) => {
        const [first] = [...search];
        if (first) search.append(...first);
      }),
    },
    {
      id: "query-parameter-added",
      describe: "A parameter that nobody asked for is sent.",
      wire: query((search) => search.set("debug", "true")),
    },
  ],
);

const header = (change: (headers: Headers) => void): Wire => onCalls((request) => withHeaders(request, change));

const HEADERS: readonly Fault[] = [
  ...faults(
    "header",
    ["create_invoice_payment"],
    ["answers", "parameters"],
    [
      {
        id: "idempotency-key-dropped",
        describe: "The Idempotency-Key is lost.",
        wire: header((headers) => headers.delete("Idempotency-Key")),
      },
      {
        id: "idempotency-key-changed",
        describe: "The Idempotency-Key is not the one that the caller gave.",
        wire: header((headers) => headers.set("Idempotency-Key", crypto.randomUUID())),
      },
      {
        id: "content-type-dropped",
        describe: "The body is sent without its type.",
        wire: header((headers) => headers.delete("Content-Type")),
      },
      {
        id: "content-type-text",
        describe: "JSON is sent as text/plain.",
        wire: header((headers) => headers.set("Content-Type", "text/plain")),
      },
      {
        id: "content-type-form",
        describe: "JSON is called a form.",
        wire: header((headers) => headers.set("Content-Type", "application/x-www-form-urlencoded")),
      },
    ],
  ),
  ...faults(
    "header",
    ["update_business"],
    ["content types"],
    [
      {
        id: "form-called-json",
        describe: "A form is called JSON.",
        wire: header((headers) => headers.set("Content-Type", "application/json")),
      },
    ],
  ),
];

const json = (change: (body: Record<string, unknown>) => unknown): Wire =>
  onCalls((request) => withJson(request, change));

const BODY: readonly Fault[] = faults(
  "request body",
  ["create_business"],
  ["answers"],
  [
    {
      id: "required-member-dropped",
      describe: "A required member of the body is lost.",
      wire: json(({ email: _, ...rest }) => rest),
    },
    {
      id: "optional-member-dropped",
      describe: "The last member of the body is lost.",
      wire: json((body) => Object.fromEntries(Object.entries(body).slice(0, -1))),
    },
    {
      id: "member-renamed",
      describe: "legal_name is sent as legalName.",
      wire: json(({ legal_name, ...rest }) => ({ ...rest, legalName: legal_name })),
    },
    {
      id: "member-of-another-type",
      describe: "A text is sent as a list of one text.",
      wire: json((body) => ({ ...body, legal_name: [body["legal_name"]] })),
    },
    {
      id: "member-emptied",
      describe: "A text is sent empty.",
      wire: json((body) => ({ ...body, legal_name: "" })),
    },
    {
      id: "member-added",
      describe: "A member that nobody gave is added to the body.",
      wire: json((body) => ({ ...body, source: "sdk" })),
    },
    {
      id: "body-wrapped",
      describe: "The body is put into a member data.",
      wire: json((data) => ({ data })),
    },
    {
      id: "body-twice",
      describe: "The body is sent twice, one after the other.",
      wire: onCalls((request) => withBody(request, (body) => body + body)),
    },
    {
      id: "body-truncated",
      describe: "The second half of the body is lost.",
      wire: onCalls((request) => withBody(request, (body) => body.slice(0, body.length / 2))),
    },
    {
      id: "body-emptied",
      describe: "The body is lost.",
      wire: onCalls((request) => withBody(request, () => "")),
    },
    {
      id: "body-encoded-twice",
      describe: "The JSON is put into a JSON string.",
      wire: onCalls((request) => withBody(request, (body) => JSON.stringify(body))),
    },
  ],
);

const TOKENS: readonly Fault[] = faults(
  "token exchange",
  ["get_customer"],
  ["answers"],
  [
    {
      id: "client-id-dropped",
      describe: "client_id is missing from the request for a partner token.",
      wire: onExchanges((request) => withBody(request, (body) => body.replace(/&?client_id=[^&]*/, ""))),
    },
    {
      id: "client-id-malformed",
      describe: "client_id is not the partner's UUID.",
      wire: onExchanges((request) => withBody(request, (body) => body.replace(/client_id=[^&]*/, "client_id=acme"))),
    },
    {
      id: "token-of-a-malformed-business",
      describe: "The token is asked for a business whose identifier is cut off.",
      wire: onExchanges((request) =>
        redirected(request, { url: ({ href }) => href.replace(/[0-9a-f]{12}(\/oauth2)/, "$1") }),
      ),
    },
  ],
);

export const REQUEST_FAULTS: readonly Fault[] = [...LINE, ...QUERY, ...HEADERS, ...BODY, ...TOKENS];
