// The line that sends a recorded request again with `curl`, for bash or zsh.
// It must never carry a credential: tokens and keys are left to the variables $TOKEN and $BASIC.

/** A request as it was sent. */
export interface CurlRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What curl, like any client, says for itself; repeating the recorded values would break or clutter the line. */
const OWN_HEADERS =
  /^(host|connection|keep-alive|content-length|transfer-encoding|accept-encoding|accept-language|sec-fetch-mode|user-agent|x-request-id)$/i;

/** @param baseUrl without a trailing slash */
export function curlLine(request: CurlRequest, baseUrl: string): string {
  const { method, target, headers, body } = request;
  const words = ["curl", "-sS", "-i"];
  if (/[[\]{}]/.test(target)) words.push("-g");
  if (/\/\.{1,2}(?=[/?]|$)/.test(target)) words.push("--path-as-is");
  // With -X HEAD curl would wait for a body that never comes.
  if (method === "HEAD") words.push("-I");
  else if (method !== "GET" || hasBody(body)) words.push("-X", shellQuote(method));
  words.push(shellQuote(baseUrl + target));

  for (const [name, value] of Object.entries(headers)) {
    if (!OWN_HEADERS.test(name)) words.push("-H", headerWord(name, value));
  }
  if (!hasBody(body)) return words.join(" ");

  // Left to itself, curl would call any body a form.
  if (!Object.keys(headers).some((name) => name.toLowerCase() === "content-type")) words.push("-H", "'Content-Type:'");
  // No argument of a program can hold a zero byte, so such a body comes through a pipe.
  if (body.includes("\0")) return `printf ${printfQuote(body)} | ${[...words, "--data-binary", "@-"].join(" ")}`;
  return [...words, "--data-raw", shellQuote(body)].join(" ");
}

function hasBody(body: string | undefined): body is string {
  return body !== undefined && body !== "";
}

function headerWord(name: string, value: string): string {
  if (name.toLowerCase() === "authorization") {
    const scheme = /^\s*(basic|bearer)\b/i.exec(value)?.[1]?.toLowerCase();
    if (scheme === "basic") return `"${plain(name)}: Basic $BASIC"`;
    if (scheme === "bearer") return `"${plain(name)}: Bearer $TOKEN"`;
    return `"${plain(name)}: $AUTHORIZATION"`;
  }
  // `Name:` would remove a header; `Name;` sends it without a value.
  return shellQuote(value === "" ? `${name};` : `${name}: ${value}`);
}

/** A header name between double quotes; it is an HTTP token, so anything else in it is no loss. */
function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9-]/g, "");
}

/** What would break the line, not be seen, or turn the line around on a terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One word for bash: as it is where that is safe, else in single quotes, else (line ends, controls) in `$'...'`. */
export function shellQuote(text: string): string {
  const sound = wellFormed(text);
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(sound)) return sound;
  if (sound.search(UNPRINTABLE) < 0) return `'${sound.replaceAll("'", "'\\''")}'`;
  const escaped = sound
    .replace(/[\\']/g, "\\$&")
    .replace(UNPRINTABLE, (character) => NAMED[character] ?? bytes(character, "\\x", 16, 2));
  return `$'${escaped}'`;
}

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The format of a `printf` that prints exactly this text. */
function printfQuote(text: string): string {
  const format = wellFormed(text)
    .replace(/\\/g, "\\\\")
    .replaceAll("%", "%%")
    .replace(UNPRINTABLE, (character) => bytes(character, "\\", 8, 3));
  return shellQuote(format);
}

/** Half a surrogate pair has no UTF-8 form; whatever was sent in its place was this. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}

/** The UTF-8 bytes of a character, escaped one by one: unlike `\u`, that holds in every locale. */
function bytes(character: string, prefix: string, radix: number, digits: number): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => prefix + byte.toString(radix).padStart(digits, "0"))
    .join("");
}
