// A last guard: the API key of the environment never leaves through the command's output, in whatever form it came
// there. The SDK and the mock mask what they know; this looks at the text itself.

/** Short values are not blotted out: what could be a word would tear holes into every sentence. */
const SHORTEST = 6;

const added = new Set<string>();
const open = new Set<string>();

/** Blots this out from now on, for example a token that was obtained. */
export function addSecret(secret: string): void {
  if (secret.length >= SHORTEST) added.add(secret);
}

/** Says that this is not a secret: the test key of the mock, which a shell may have been told to use. */
export function allowSecret(value: string): void {
  open.add(value);
}

/** The secrets of this process: the API key, and the Basic credential that is made of it. */
export function knownSecrets(environment: NodeJS.ProcessEnv = process.env): string[] {
  const { THREDFI_API_KEY: key = "", THREDFI_PARTNER_ID: partner = "" } = environment;
  if (key.length < SHORTEST || open.has(key)) return [...added];
  // Also as it stands in a URL, and within base64 of `id:key` (with either spelling of the id).
  const pairs = [partner, partner.toLowerCase()].map((id) => Buffer.from(`${id}:${key}`).toString("base64"));
  return [...added, key, encodeURIComponent(key), ...pairs.map((pair) => pair.replace(/=+$/, ""))];
}

export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}
