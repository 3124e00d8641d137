// What a failed fetch tells: which failure it was, and whether the request may have reached the server.
// The runtimes tell it in codes somewhere down the chain of causes.

/** Failures that happen before a byte of the request is sent. */
const BEFORE_SENDING = [
  // Node and Deno
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
  "DNSException",
];

export interface Failure {
  /** The runtime's code for it, else the name of the error. */
  readonly reason: string;
  /** The server may have received the request. */
  readonly maybeSent: boolean;
}

export function describeFailure(error: unknown): Failure {
  const codes = codesOf(error);
  const before = codes.find((code) => BEFORE_SENDING.includes(code));
  const name = error instanceof Error ? error.name : typeof error;
  return { reason: before ?? codes[0] ?? name, maybeSent: before === undefined };
}

/** The codes along `cause`, and of the attempts that an AggregateError collects (one for each address of a host). */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  const own = typeof code === "string" ? [code] : [];
  const inner = Array.isArray(errors) ? errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...own, ...inner, ...codesOf(cause, depth + 1)];
}
