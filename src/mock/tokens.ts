// The tokens that a mock issues: distinct, and each with its owner. Prism's example is the same one for everybody.

import { randomBytes } from "node:crypto";

export const PARTNER_TOKEN = /^\/v1\/platform\/oauth2\/token\/$/;
export const BUSINESS_TOKEN = /^\/v1\/platform\/([^/]+)\/oauth2\/token\/$/;
const BUSINESS = /^\/v1\/platform\/businesses\/([^/]+)\//;

/** Whether a path, or a path template, is that of a token endpoint. */
export function isTokenExchange(path: string): boolean {
  return PARTNER_TOKEN.test(path) || BUSINESS_TOKEN.test(path);
}

/** The business that a path leads to, in lower case. */
export function businessOf(path: string): string | undefined {
  return (BUSINESS.exec(path)?.[1] ?? BUSINESS_TOKEN.exec(path)?.[1])?.toLowerCase();
}

/** `partner`, or the id of a business in lower case. */
export type TokenOwner = string;

export class TokenBook {
  // Of this mock alone, so that a token of an earlier one is told from its own, and so that they can be found in a text.
  readonly #mark = `mock.${randomBytes(6).toString("hex")}.`;
  readonly #pattern = new RegExp(`${this.#mark.replaceAll(".", "\\.")}[\\w.-]*`, "g");
  readonly #owners = new Map<string, TokenOwner>();
  readonly #revoked = new Set<string>();
  /** Tokens that somebody else made up. */
  readonly #foreign = new Set<string>();
  #issued = 0;

  issue(owner: TokenOwner): string {
    const token = `${this.#mark}${owner}.${++this.#issued}`;
    this.#owners.set(token, owner);
    return token;
  }

  /** Takes a token of a planned answer for one of its own. */
  adopt(token: string, owner: TokenOwner): void {
    this.#owners.set(token, owner);
    this.#foreign.add(token);
  }

  /** Undefined when it was not issued here, or was revoked. */
  ownerOf(token: string): TokenOwner | undefined {
    return this.#revoked.has(token) ? undefined : this.#owners.get(token);
  }

  isRevoked(token: string): boolean {
    return this.#revoked.has(token);
  }

  revokeAll(): void {
    for (const token of this.#owners.keys()) this.#revoked.add(token);
  }

  /** The text without any token that was issued here. */
  mask(text: string): string {
    const masked = text.replace(this.#pattern, "***");
    return [...this.#foreign].reduce((rest, token) => rest.replaceAll(token, "***"), masked);
  }

  /** An answer of a token endpoint with a token of its own; any other as it is. */
  issueInto(path: string, text: string, planned: boolean): string {
    const business = BUSINESS_TOKEN.exec(path)?.[1];
    const owner = business?.toLowerCase() ?? (PARTNER_TOKEN.test(path) ? "partner" : undefined);
    const answer = owner === undefined ? undefined : parseObject(text);
    if (owner === undefined || answer === undefined) return text;
    if (planned) {
      const { access_token: token } = answer;
      if (typeof token === "string" && token !== "") this.adopt(token, owner);
      return text;
    }
    return JSON.stringify({ ...answer, access_token: this.issue(owner), ...(business && { business_id: business }) });
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
