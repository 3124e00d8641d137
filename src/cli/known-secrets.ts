// A last guard: the API key of the environment and the tokens obtained never leave through the command's output. The SDK
// and the mock mask what they know; this looks at the text itself.

import { maskSecrets } from "../errors/secrets.js";

/** Shorter values are not masked: what could be a word would tear holes into every sentence. */
const SHORTEST = 6;

const added = new Set<string>();
const allowed = new Set<string>();
/** What is no secret although it may be part of a token: the id of its business. */
let known = "";

/** Masks this from now on, for example a token that was obtained. */
export function addSecret(secret: string, notSecret = ""): void {
  known += `${notSecret} `;
  if (secret.length >= SHORTEST) added.add(secret);
}

/** Says that this is not a secret: the test key of the mock, which may also be in the environment. */
export function allowSecret(value: string): void {
  allowed.add(value);
}

/** The text without the secrets that this process knows. */
export function maskKnownSecrets(text: string): string {
  const { THREDFI_API_KEY: key = "", THREDFI_PARTNER_ID: partner = "" } = process.env;
  const secrets = [...added];
  if (key.length >= SHORTEST && !allowed.has(key)) {
    // Also as a Basic credential, with either spelling of the id.
    const pairs = [partner, partner.toLowerCase()].map((id) => Buffer.from(`${id}:${key}`).toString("base64"));
    secrets.push(key, ...pairs);
  }
  return maskSecrets(text, secrets, known);
}
