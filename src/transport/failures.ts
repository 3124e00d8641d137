// What a failed fetch tells: which failure it was, whether the request may have reached the server, and whether another
// attempt can help. The runtimes tell it in codes somewhere down the chain of causes, or only in words.

/** Failures of reaching the host; they pass. */
const NOT_REACHED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|DNSException)$|connection refused|tcp connect error|dns error|failed to lookup|proxy response/i;

/** Failures of reaching the host when the system says so while connecting; on an open connection the request may be sent. */
const NOT_REACHED_IF_CONNECTING = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"];

/** Nothing was sent, and nothing will be until somebody changes something: certificates, the URL, a proxy that rejects us. */
const LASTING =
  /CERT|SELF_SIGNED|LEAF_SIGNATURE|^ERR_(TLS|SSL|INVALID_URL|INVALID_PROTOCOL)|^EPROTO$|^UND_ERR_(CLOSED|INVALID_ARG|NOT_SUPPORTED)$|^bad port$|certificate|invalid url|failed to parse url|proxy response \(4/i;

/** Words of the runtimes for a failure of the network that they give no code for. */
const NETWORK_WORDS = /fetch|network|connect|socket|load failed|sending|request|terminated/i;

export interface Failure {
  /** The runtime's code for it, else its words, else the name of the error. */
  readonly reason: string;
  /** The server may have received the request. */
  readonly maybeSent: boolean;
  /** Another attempt would fail in the same way. */
  readonly lasting: boolean;
}

export function describeFailure(error: unknown): Failure {
  const found = signsOf(error);
  const lasting = found.find(({ code, words }) => LASTING.test(code ?? words));
  const notReached = found.find(
    ({ code, words, syscall }) =>
      NOT_REACHED.test(code ?? words) ||
      (code !== undefined && NOT_REACHED_IF_CONNECTING.includes(code) && syscall === "connect"),
  );
  const sign = lasting ?? notReached ?? found.find(({ code }) => code !== undefined) ?? found.at(-1);
  const name = error instanceof Error ? error.name : typeof error;
  return {
    reason: sign?.code ?? (sign?.words.slice(0, 120) || name),
    maybeSent: !lasting && !notReached,
    lasting: lasting !== undefined,
  };
}

/** A mistake in a program (a missing function, a wrong argument) and no failure of the network. */
export function isProgrammingError(error: unknown): error is Error {
  if (!(error instanceof Error) || error.cause !== undefined || "code" in error || "errors" in error) return false;
  if (error instanceof TypeError) return !NETWORK_WORDS.test(error.message);
  return error instanceof ReferenceError || error instanceof RangeError || error instanceof SyntaxError;
}

interface Sign {
  readonly code: string | undefined;
  readonly words: string;
  /** What the operating system was asked to do. */
  readonly syscall: unknown;
}

/** What stands along `cause`, and in the errors that an AggregateError collects (one for each address of a host). */
function signsOf(error: unknown, depth = 0): Sign[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { code, syscall, cause, errors, message } = error as Record<string, unknown>;
  // undici gives this code to whatever it breaks off; only the words tell why.
  const own = {
    code: typeof code === "string" && code !== "UND_ERR_ABORTED" ? code : undefined,
    words: String(message ?? ""),
    syscall,
  };
  const inner = Array.isArray(errors) ? errors.flatMap((each) => signsOf(each, depth + 1)) : [];
  return [own, ...inner, ...signsOf(cause, depth + 1)];
}
