// What a failed fetch tells: which failure it was, and whether the request may have reached the server.
// The runtimes tell it in codes somewhere down the chain of causes.

/** Failures that only happen before a byte of the request is sent. */
const BEFORE_SENDING = [
  // Node and Deno
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
  "DNSException",
];

/** Failures of connecting, and of a connection that is open already: there the request may have been sent. */
const AMBIGUOUS = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"];

export interface Failure {
  /** The runtime's code for it, else the name of the error. */
  readonly reason: string;
  /** The server may have received the request. */
  readonly maybeSent: boolean;
}

export function describeFailure(error: unknown): Failure {
  const codes = codesOf(error);
  const before = codes.find(({ code, syscall }) => {
    return BEFORE_SENDING.includes(code) || (AMBIGUOUS.includes(code) && syscall === "connect");
  });
  const name = error instanceof Error ? error.name : typeof error;
  return { reason: (before ?? codes[0])?.code ?? name, maybeSent: before === undefined };
}

interface Code {
  readonly code: string;
  /** What the operating system was asked to do. */
  readonly syscall: unknown;
}

/** The codes along `cause`, and of the attempts that an AggregateError collects (one for each address of a host). */
function codesOf(error: unknown, depth = 0): Code[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { code, syscall, cause, errors } = error as Record<"code" | "syscall" | "cause" | "errors", unknown>;
  const own = typeof code === "string" ? [{ code, syscall }] : [];
  const inner = Array.isArray(errors) ? errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...own, ...inner, ...codesOf(cause, depth + 1)];
}
