// What every part of the soak agrees on: which call the n-th is, for which business, and what goes wrong with it. All of
// it follows from the number of the call, so that two runs meet the same faults.

export const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
export const API_KEY = "sk_bench_51H8xyzSECRET";

/** Milliseconds that an attempt may take; what stalls is given up after that. */
export const TIMEOUT = 1_000;
/** Milliseconds that a slow response takes, well within the timeout. */
export const SLOW = 150;

/** How many of all requests go wrong. */
export const FAULT_RATE = 0.05;

export const FAULTS = [
  "503",
  "429",
  "reset before headers",
  "reset after headers",
  "truncated body",
  "slow response",
  "no response",
] as const;
export type Fault = (typeof FAULTS)[number];

export const KINDS = ["list", "create with external_id", "create with Idempotency-Key", "create with neither"] as const;
export type Kind = (typeof KINDS)[number];

/** How a call ended; the place in the list is what is written down. */
export const ENDS = ["unfinished", "2xx", "HTTP error", "threw"] as const;

/** 70 % lists, 15 % and 10 % creates that may be repeated, 5 % creates that must not be. */
export function kindOf(call: number): Kind {
  const share = random(`kind ${call}`) * 100;
  if (share < 70) return "list";
  if (share < 85) return "create with external_id";
  return share < 95 ? "create with Idempotency-Key" : "create with neither";
}

export function businessOf(call: number, businesses: number): string {
  return `8f2d9c41-6b7e-4a35-9d10-${(call % businesses).toString(16).padStart(12, "0")}`;
}

/** The `X-Request-ID` of a call, and back. */
export function requestIdOf(call: number): string {
  return `soak-${call}`;
}
export function callOf(requestId: string | undefined): number | undefined {
  return requestId?.startsWith("soak-") ? Number(requestId.slice(5)) : undefined;
}

/** @param request names one request: which call, or which token, and which attempt */
export function faultOf(request: string): Fault | undefined {
  const place = random(`fault ${request}`) / FAULT_RATE;
  return place < 1 ? FAULTS[Math.floor(place * FAULTS.length)] : undefined;
}

/** A number from 0 up to 1 that is always the same for the same text: FNV-1a, and the finish of MurmurHash3. */
function random(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
