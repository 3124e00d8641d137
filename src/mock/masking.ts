// Takes credentials out of what a mock keeps of a request and its answer. By name, and by value wherever it stands:
// programs put tokens into URLs and bodies too.

import { maskSecrets } from "../errors/clean-cause.js";
import type { Answer, Received } from "./gateway.js";
import type { TokenBook } from "./tokens.js";

export interface MaskedExchange {
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly answer: string;
}

const SECRET_HEADER = /authorization|cookie|api[-_]?key|secret|token|password/i;
const SECRET_MEMBER =
  /^(access_token|refresh_token|id_token|client_secret|client_assertion|password|assertion|api_?key)$/i;

/** A value this short is a word of its own; every text would be full of holes. */
const SHORTEST = 6;

/** @param secretBody whether body and answer are those of a token endpoint */
export function maskExchange(
  received: Received,
  answer: Answer,
  tokens: TokenBook,
  secretBody: boolean,
): MaskedExchange {
  const secrets = secretsOf(received.headers["authorization"]);
  const mask = (text: string) => tokens.mask(maskSecrets(text, secrets));
  const text = received.body.toString("utf8");
  const [path = "", ...query] = received.target.split("?");
  return {
    target: mask(query.length === 0 ? path : `${path}?${maskForm(query.join("?"))}`),
    headers: Object.fromEntries(
      Object.entries(received.headers).map(([name, value]) => [
        name,
        SECRET_HEADER.test(name) ? blot(value) : mask(value),
      ]),
    ),
    body: mask(secretBody ? maskSecretBody(text) : text),
    answer: mask(secretBody ? maskSecretBody(answer.text) : answer.text),
  };
}

/** The scheme stays: whether a request came with Basic or Bearer is often what went wrong. */
function blot(value: string): string {
  const scheme = /^\s*(basic|bearer)\b/i.exec(value)?.[1];
  return scheme === undefined ? "***" : `${scheme} ***`;
}

/** The credential of a request in all the forms in which it may stand elsewhere. */
function secretsOf(authorization: string | undefined): string[] {
  const value = /^\S+\s+(.+)$/s.exec(authorization ?? "")?.[1] ?? authorization ?? "";
  const pair = /^basic\b/i.test(authorization ?? "") ? Buffer.from(value, "base64").toString("utf8") : "";
  const key = pair.slice(pair.indexOf(":") + 1);
  return [...new Set([value, key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)])].filter(
    (secret) => secret.length >= SHORTEST,
  );
}

/** The body of a token request or its answer, in whatever form: a form, JSON, multipart. */
function maskSecretBody(text: string): string {
  if (/^--/.test(text)) {
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

function maskForm(text: string): string {
  return text
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return SECRET_MEMBER.test(decoded(name)) ? `${name}=***` : pair;
    })
    .join("&");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
