// Keeps secrets out of what leaves the SDK: by value, wherever a known secret stands in a text, and by name, for headers
// and for the members of a token request or its response. The one list of names; it must never let a known value pass.

const SECRET_HEADER = /authorization|cookie|api[-_]?key|secret|token|password/i;

const SECRET_MEMBER =
  /^(access_token|refresh_token|id_token|client_secret|client_assertion|password|assertion|api_?key)$/i;

/** A shorter value could be a word of its own: masking it would tear holes into every sentence. */
const SHORTEST = 6;

/** The shortest beginning of a secret at the end of a cut text that is taken for the secret. */
const SHORTEST_CUT = 8;

/** The shortest part of a secret that is masked anywhere: 72 bits of base64, and longer than what words share with one. */
const SHORTEST_PART = 12;

/**
 * The text with every secret replaced by `***`, in whatever form it stands there: as it is, percent-encoded, within a
 * JSON string (with any escapes), as base64 without its padding, or a part of it. The time grows with the text only.
 *
 * @param known what was no secret before: parts of a secret that are also in here stay, such as the id in a token
 */
export function maskSecrets(text: string, secrets: readonly string[], known = ""): string {
  const plain = plainEscapes(text);
  const forms = new Set(
    secrets.flatMap((secret) => {
      const bare = secret.replace(/=+$/, "");
      return bare ? [inJson(bare), plainEscapes(bare), encode(bare)] : [];
    }),
  );
  let masked = plain;
  // As JSON first: another form may end within an escape, and what is left would be no JSON.
  for (const form of forms) masked = masked.replaceAll(form, "***");
  for (const form of forms) masked = maskParts(maskCut(masked, form), form, known);
  return masked === plain ? text : masked;
}

/** The text with escapes as JSON.stringify() writes them: `\/` becomes `/`, and `\u002b` becomes `+`. */
function plainEscapes(text: string): string {
  return text.replace(/\\(?:u00[2-7][\da-fA-F]|[/\\])/g, (escaped) => inJson(JSON.parse(`"${escaped}"`)));
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The text with the beginning of a secret masked at its end. */
function maskCut(text: string, secret: string): string {
  for (let length = secret.length - 1; length >= SHORTEST_CUT; length--) {
    if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`;
  }
  return text;
}

/** The text with every part of a secret masked, wherever it was cut. */
function maskParts(text: string, secret: string, known: string): string {
  const half = SHORTEST_PART / 2;
  const parts = new Set<string>();
  const halves = new Set<string>();
  for (let at = 0; at + SHORTEST_PART <= secret.length; at++) {
    const part = secret.slice(at, at + SHORTEST_PART);
    if (known.includes(part)) continue;
    parts.add(part);
    for (let start = 0; start <= half; start++) halves.add(part.slice(start, start + half));
  }
  let masked = "";
  let end = 0;
  for (let at = 0; parts.size > 0 && at < text.length; at++) {
    // A part that starts here or at one of the next characters has this half in it.
    if (!halves.has(text.slice(at + half, at + SHORTEST_PART))) {
      at += half;
      continue;
    }
    if (!parts.has(text.slice(at, at + SHORTEST_PART))) continue;
    if (at >= end) masked += `${text.slice(end, at)}***`;
    end = at + SHORTEST_PART;
  }
  return masked + text.slice(end);
}

/** The credential of an `Authorization` header, and for Basic the password within, as values to mask. */
export function secretsOf(authorization: string | undefined): string[] {
  if (authorization === undefined) return [];
  const [, scheme = "", value = authorization] = /^\s*(\S+)\s+(.+)$/s.exec(authorization) ?? [];
  const pair = /^basic$/i.test(scheme) ? decodeBase64(value) : "";
  return [value, pair.slice(pair.indexOf(":") + 1)].filter((secret) => secret.length >= SHORTEST);
}

/** A header as it may be shown. The scheme stays: Basic where Bearer belongs is often what went wrong. */
export function maskHeader(name: string, value: string): string {
  if (!SECRET_HEADER.test(name)) return value;
  const scheme = /^\s*(basic|bearer)\b/i.exec(value)?.[1];
  return scheme === undefined ? "***" : `${scheme} ***`;
}

/** The headers by name, as they may be shown. */
export function maskHeaders(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, maskHeader(name, value)]));
}

/** The body of a token request or of its response, in whatever format: a form, JSON, multipart. */
export function maskSecretBody(text: string): string {
  if (text.startsWith("--")) {
    return text.replace(
      /(name="?([^"\r\n;]+)"?[\s\S]*?\r?\n\r?\n)([\s\S]*?)(?=\r?\n--)/g,
      (part, head: string, name: string) => (SECRET_MEMBER.test(name) ? `${head}***` : part),
    );
  }
  try {
    return JSON.stringify(JSON.parse(text, (name, value: unknown) => (SECRET_MEMBER.test(name) ? "***" : value)));
  } catch {
    // Where names and values cannot be told apart, any of it may be a secret.
    return text === "" || /^[\w.~%+-]+=[^{<]*$/.test(text) ? maskForm(text) : "***";
  }
}

/** A form or a query string as it may be shown. */
export function maskForm(text: string): string {
  return text
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return SECRET_MEMBER.test(decode(name)) ? `${name}=***` : pair;
    })
    .join("&");
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}
