// What every part of the storm agrees on: who calls, which businesses there are, and what a token looks like. Never used
// outside of a bench: nothing here is signed.

export const PARTNER_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";
export const API_KEY = "sk_bench_51H8xyzSECRET";

/** Bytes of a token: as long as a small signed JWT is. */
export const TOKEN_LENGTH = 300;

/** Milliseconds that the token endpoint takes. */
export const EXCHANGE_DELAY = 20;

/** The UUID of the n-th business. */
export function businessId(n: number): string {
  return `8f2d9c41-6b7e-4a35-9d10-${n.toString(16).padStart(12, "0")}`;
}

/** A token shaped like a JWT that says whose it is, padded to {@link TOKEN_LENGTH}. */
export function makeToken(owner: string, serial: number): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const payload = { iss: "https://tokens.invalid", iat: 1_700_000_000, exp: 1_700_003_600, jti: serial, owner };
  return `${encode({ alg: "RS256", typ: "JWT" })}.${encode(payload)}.`.padEnd(TOKEN_LENGTH, "abcdefghijklmnopq");
}

/** Whose token stands in an `Authorization` header. */
export function ownerOf(authorization: string | null): string | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? "")?.[1];
  if (payload === undefined) return undefined;
  return (JSON.parse(Buffer.from(payload, "base64url").toString()) as { owner: string }).owner;
}
