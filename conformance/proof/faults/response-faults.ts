// Faults of the answer as the SDK gets to see it, and of how often the SDK is made to ask.

import type { Fault, Send } from "../fault.js";
import { answered, isExchange, onAnswers, onData, type Wire } from "../wire.js";

const status = (from: number, to: number): Wire =>
  onAnswers(async (answer) => (answer.status === from ? answered(answer, await answer.text(), to) : answer));

/** Gives each answer to the next call that is answered with the same status. */
function swapped(send: Send): Send {
  let held: string | undefined;
  return onAnswers(async (answer) => {
    if (!answer.ok) return answer;
    const text = await answer.text();
    const other = held ?? "{}";
    held = text;
    return answered(answer, other);
  })(send);
}

function twice(send: Send): Send {
  return async (request) => {
    if (isExchange(request)) return send(request);
    const again = request.clone();
    await (await send(request)).arrayBuffer();
    return send(again);
  };
}

/** Asks again after an answer of 500, as a retry would that does not look at the contract. */
function repeatedAfter500(send: Send): Send {
  return async (request) => {
    const again = request.clone();
    const answer = await send(request);
    if (isExchange(request) || answer.status < 400 || answer.status === 401) return answer;
    await answer.arrayBuffer();
    return send(again);
  };
}

/** Answers from memory instead of asking. */
function remembered(send: Send): Send {
  const kept = new Map<string, Response>();
  return async (request) => {
    if (isExchange(request)) return send(request);
    const found = kept.get(request.url);
    if (found) return found.clone();
    const answer = await send(request);
    kept.set(request.url, answer.clone());
    return answer;
  };
}

const LIST = ["list_customers"];
const FIRST = "results";

function first(data: Record<string, unknown>, change: (record: Record<string, unknown>) => unknown): unknown {
  const results = data[FIRST];
  if (!Array.isArray(results) || results.length === 0) return data;
  return { ...data, [FIRST]: [change(results[0] as Record<string, unknown>), ...results.slice(1)] };
}

const STATUS: readonly Fault[] = [
  {
    id: "200-for-201",
    describe: "A record that was made is answered as one that was there already.",
    operations: ["create_customer"],
    wire: status(201, 200),
  },
  {
    id: "200-for-404",
    describe: "A record that is not there is answered as a success.",
    operations: ["get_customer"],
    wire: status(404, 200),
  },
  {
    id: "404-for-200",
    describe: "A success is answered as an error.",
    operations: ["get_customer"],
    wire: status(200, 404),
  },
  {
    id: "500-for-400",
    describe: "A mistake of the caller is answered as one of the server.",
    operations: ["get_customer"],
    wire: status(400, 500),
  },
  {
    id: "204-for-200",
    describe: "The answer comes without its body.",
    operations: ["get_customer"],
    wire: status(200, 204),
  },
  {
    id: "403-for-401",
    describe: "A refused token is answered as a missing permission, so that it is never renewed.",
    operations: ["get_customer"],
    wire: status(401, 403),
  },
].map(({ wire, ...rest }) => ({ ...rest, kind: "answer status", groups: ["answers"], site: { wire } }));

const BODY: readonly Fault[] = [
  {
    id: "answer-member-dropped",
    describe: "A member of the answer is lost.",
    wire: onData(({ count: _, ...rest }) => rest),
  },
  {
    id: "answer-member-renamed",
    describe: "A member of the answer has another name.",
    wire: onData(({ page_info, ...rest }) => ({ ...rest, pageInfo: page_info })),
  },
  {
    id: "answer-number-as-text",
    describe: "A number of the answer arrives as text.",
    wire: onData((data) => ({ ...data, count: String(data["count"]) })),
  },
  {
    id: "answer-record-dropped",
    describe: "The last record of a list is lost.",
    wire: onData((data) => ({ ...data, [FIRST]: (data[FIRST] as unknown[]).slice(0, -1) })),
  },
  {
    id: "answer-nested-member-dropped",
    describe: "A member of a record in the list is lost.",
    wire: onData((data) => first(data, (record) => Object.fromEntries(Object.entries(record).slice(1)))),
  },
  {
    id: "answer-extra-stripped",
    describe: "Members that the contract does not know are taken out of the answer.",
    groups: ["answer edges"],
    wire: onData((data) => {
      const known = ["count", "page_info", FIRST, "next", "previous"];
      return Object.fromEntries(Object.entries(data).filter(([name]) => known.includes(name)));
    }),
  },
  {
    id: "answer-empty-list-as-null",
    describe: "An empty list arrives as null.",
    groups: ["answer edges"],
    wire: onData((data) => ({ ...data, [FIRST]: (data[FIRST] as unknown[]).length === 0 ? null : data[FIRST] })),
  },
  {
    id: "answer-unwrapped",
    describe: "Only the records of a page arrive, without what is around them.",
    wire: onData((data) => data[FIRST]),
  },
  {
    id: "answer-wrapped",
    describe: "The answer is put into a member data.",
    wire: onData((data) => ({ data })),
  },
  {
    id: "answer-of-another-call",
    describe: "The answers of two calls are swapped.",
    wire: swapped,
  },
  {
    id: "answer-truncated",
    describe: "The second half of the answer is lost.",
    wire: onAnswers(async (answer) => {
      const text = await answer.text();
      return answered(answer, text.slice(0, text.length / 2));
    }),
  },
  {
    id: "answer-html",
    describe: "A page of HTML arrives in the place of the answer.",
    wire: onAnswers((answer) => answered(answer, "<html><body>Service</body></html>")),
  },
].map(({ wire, groups = ["answers", "dynamic answers"], ...rest }) => ({
  ...rest,
  kind: "answer body",
  operations: LIST,
  groups: groups as NonNullable<Fault["groups"]>,
  site: { wire },
}));

const ERRORS: readonly Fault[] = [
  {
    id: "error-body-dropped",
    kind: "answer body",
    describe: "What an error says is lost.",
    operations: ["get_customer"],
    groups: ["answers"],
    site: { wire: onAnswers((answer) => (answer.ok ? answer : answered(answer, "{}"))) },
  },
];

const NULLS: readonly Fault[] = [
  {
    id: "answer-nulls-stripped",
    kind: "answer body",
    describe: "Members that are null are taken out of the answer.",
    operations: ["list_tax_codes"],
    groups: ["answer edges"],
    site: { wire: onData(withoutNulls) },
  },
];

const REPEATS: readonly Fault[] = [
  {
    id: "call-twice",
    describe: "Every call is sent twice.",
    operations: ["create_customer"],
    wire: twice,
  },
  {
    id: "retried-without-leave",
    describe: "A call that failed is sent again, whatever the contract says of it.",
    operations: ["update_business"],
    wire: repeatedAfter500,
  },
  {
    id: "answered-from-memory",
    describe: "The second call to a path is answered from memory and never sent.",
    operations: ["get_customer"],
    wire: remembered,
  },
].map(({ wire, ...rest }) => ({ ...rest, kind: "how often it is sent", groups: ["answers"], site: { wire } }));

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  );
}

export const ANSWER_FAULTS: readonly Fault[] = [...STATUS, ...BODY, ...ERRORS, ...NULLS, ...REPEATS];
