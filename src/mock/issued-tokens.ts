// The tokens that a mock issued: each differs, and has an owner. (Prism's example is the same token for everybody.)

import { randomBytes } from "node:crypto";
import { parseObject } from "./echo-ids.js";

/** `partner`, or the id of a business in lower case. */
export type TokenOwner = string;

export class IssuedTokens {
  // Differs from mock to mock, so that tokens of an earlier one are not accepted; and it can be found in a text.
  readonly #mark = `mock.${randomBytes(6).toString("hex")}.`;
  readonly #pattern = new RegExp(`${this.#mark.replaceAll(".", "\\.")}[\\w.-]*`, "g");
  readonly #owners = new Map<string, TokenOwner>();
  readonly #revoked = new Set<string>();
  /** When each expires, in milliseconds. */
  readonly #expiries = new Map<string, number>();
  readonly #now: () => Date;
  /** Tokens of planned responses. */
  readonly #planned = new Set<string>();
  #issued = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Undefined when it was not issued here, was revoked or has expired. */
  ownerOf(token: string): TokenOwner | undefined {
    return this.isRevoked(token) ? undefined : this.#owners.get(token);
  }

  /** Whether it was revoked or has expired. */
  isRevoked(token: string): boolean {
    return this.#revoked.has(token) || this.#now().getTime() >= (this.#expiries.get(token) ?? Number.POSITIVE_INFINITY);
  }

  revokeAll(): void {
    for (const token of this.#owners.keys()) this.#revoked.add(token);
  }

  /** The text without any token that was issued here. */
  mask(text: string): string {
    const masked = text.replace(this.#pattern, "***");
    return [...this.#planned].reduce((rest, token) => rest.replaceAll(token, "***"), masked);
  }

  /** The response of a token operation with a new token in it, for the partner or for a business. */
  issueInto(text: string, business: string | undefined): string {
    const response = parseObject(text);
    if (!response) return text;
    const token = `${this.#mark}${business ?? "partner"}.${++this.#issued}`;
    this.#owners.set(token, business?.toLowerCase() ?? "partner");
    const { expires_in: seconds } = response;
    if (typeof seconds === "number") this.#expiries.set(token, this.#now().getTime() + seconds * 1000);
    return JSON.stringify({ ...response, access_token: token, ...(business && { business_id: business }) });
  }

  /** Accepts the token of a planned response from now on. */
  adoptFrom(text: string, business: string | undefined): void {
    const token = parseObject(text)?.["access_token"];
    if (typeof token !== "string" || token === "") return;
    this.#owners.set(token, business?.toLowerCase() ?? "partner");
    this.#planned.add(token);
  }
}
