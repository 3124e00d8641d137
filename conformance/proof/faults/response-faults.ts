// Faults of the response as the SDK gets to see it, and of how often the SDK is made to ask.

import { isTokenRequest } from "../../operation-table.js";
import type { Fetch, WrapFetch } from "../../sdk.js";
import { type Fault, wireFaults } from "../fault.js";
import { onData, onResponses, withResponseBody } from "../wire.js";

const status = (from: number, to: number): WrapFetch =>
  onResponses(async (response) =>
    response.status === from ? withResponseBody(response, await response.text(), to) : response,
  );

/** Gives each response to the next call that gets one of the same status. */
function swapped(send: Fetch): Fetch {
  let held: string | undefined;
  return onResponses(async (response) => {
    if (!response.ok) return response;
    const text = await response.text();
    const other = held ?? "{}";
    held = text;
    return withResponseBody(response, other);
  })(send);
}

function twice(send: Fetch): Fetch {
  return async (request) => {
    if (isTokenRequest(request)) return send(request);
    const again = request.clone();
    await (await send(request)).arrayBuffer();
    return send(again);
  };
}

/** Asks again after an error, as a retry would that does not look at the contract. */
function repeatedAfterError(send: Fetch): Fetch {
  return async (request) => {
    const again = request.clone();
    const response = await send(request);
    if (isTokenRequest(request) || response.status < 400 || response.status === 401) return response;
    await response.arrayBuffer();
    return send(again);
  };
}

/** Responds from memory instead of asking. */
function remembered(send: Fetch): Fetch {
  const kept = new Map<string, Response>();
  return async (request) => {
    if (isTokenRequest(request)) return send(request);
    const found = kept.get(request.url);
    if (found) return found.clone();
    const response = await send(request);
    kept.set(request.url, response.clone());
    return response;
  };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

interface Page extends Record<string, unknown> {
  readonly results: readonly Record<string, unknown>[];
}
const onPage = (change: (page: Page) => unknown) => onData((data) => change(data as Page));

const withoutFirstMember = (record: Record<string, unknown>) => Object.fromEntries(Object.entries(record).slice(1));
const KNOWN = ["count", "page_info", "results", "next", "previous"];
const knownMembers = (page: Page) => Object.fromEntries(Object.entries(page).filter(([name]) => KNOWN.includes(name)));

export const RESPONSE_FAULTS: readonly Fault[] = [
  ...wireFaults("response status", ["create_customer"], ["responses"], {
    "200-for-201": ["A record that was made is reported as one that was there already.", status(201, 200)],
  }),
  ...wireFaults("response status", ["get_customer"], ["responses"], {
    "200-for-404": ["A record that is not there is reported as a success.", status(404, 200)],
    "404-for-200": ["A success is reported as an error.", status(200, 404)],
    "500-for-400": ["A mistake of the caller is reported as one of the server.", status(400, 500)],
    "204-for-200": ["The response comes without its body.", status(200, 204)],
    "403-for-401": [
      "A rejected token is reported as a missing permission, so it is never refreshed.",
      status(401, 403),
    ],
  }),
  ...wireFaults("response body", ["list_customers"], ["responses", "dynamic responses"], {
    "response-member-dropped": ["A member of the response is lost.", onData(({ count: _, ...rest }) => rest)],
    "response-member-renamed": [
      "A member of the response has another name.",
      onData(({ page_info, ...rest }) => ({ ...rest, pageInfo: page_info })),
    ],
    "response-number-as-text": [
      "A number of the response arrives as text.",
      onData((data) => ({ ...data, count: String(data["count"]) })),
    ],
    "response-record-dropped": [
      "The last record of a list is lost.",
      onPage((page) => ({ ...page, results: page.results.slice(0, -1) })),
    ],
    "response-nested-member-dropped": [
      "A member of a record in the list is lost.",
      onPage((page) => ({
        ...page,
        results: page.results.map((record, index) => (index === 0 ? withoutFirstMember(record) : record)),
      })),
    ],
    "response-extra-stripped": [
      "Members that the contract does not know are taken out of the response.",
      onPage(knownMembers),
      ["response edges"],
    ],
    "response-empty-list-as-null": [
      "An empty list arrives as null.",
      onPage((page) => ({ ...page, results: page.results.length === 0 ? null : page.results })),
      ["response edges"],
    ],
    "response-unwrapped": ["Only the records of a page arrive.", onPage(({ results }) => results)],
    "response-wrapped": ["The response is put into a member data.", onData((data) => ({ data }))],
    "response-of-another-call": ["The responses to two calls are swapped.", swapped],
    "response-truncated": [
      "The second half of the response is lost.",
      onResponses(async (response) => {
        const text = await response.text();
        return withResponseBody(response, text.slice(0, text.length / 2));
      }),
    ],
    "response-html": [
      "A page of HTML arrives in the place of the response.",
      onResponses((response) => withResponseBody(response, "<html><body>Service</body></html>")),
    ],
  }),
  ...wireFaults("response body", ["get_customer"], ["responses"], {
    "error-body-dropped": [
      "What an error says is lost.",
      onResponses((response) => (response.ok ? response : withResponseBody(response, "{}"))),
    ],
  }),
  ...wireFaults("response body", ["list_tax_codes"], ["response edges"], {
    "response-nulls-stripped": ["Members that are null are taken out of the response.", onData(withoutNulls)],
  }),
  ...wireFaults("how often it is sent", ["create_customer"], ["responses"], {
    "call-twice": ["Every call is sent twice.", twice],
  }),
  ...wireFaults("how often it is sent", ["update_business"], ["responses"], {
    "retried-without-leave": ["A call that failed is sent again, whatever the contract says.", repeatedAfterError],
  }),
  ...wireFaults("how often it is sent", ["get_customer"], ["responses"], {
    "responds-from-memory": ["The second call to a path gets the first response and is never sent.", remembered],
  }),
];
