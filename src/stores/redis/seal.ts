// Seals what a shared store keeps: AES-256-GCM by the platform's own crypto, bound to the key that it is stored under.
// Whatever cannot be opened (tampered with, moved to another key, sealed with another secret) is nothing, never an error.

/** Where the encryption key comes from. */
export type SealSecret =
  | { readonly apiKey: string }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly key: CryptoKey };

/** Leads every sealed text. A later format gets another, and is then absent for this one, and the other way round. */
const VERSION = "1.";

/** HKDF inputs (RFC 5869). Changing one makes every stored token unreadable, and nothing worse. */
const SALT = "thredfi-sdk/redis";
const PURPOSE = "tokens at rest, AES-256-GCM, version 1";

const IV_BYTES = 12;

const encoder = new TextEncoder();

export class Seal {
  readonly #secret: SealSecret;
  #key: Promise<CryptoKey> | undefined;

  constructor(secret: SealSecret) {
    this.#secret = secret;
  }

  /** @param context what the text belongs to; only the same context opens it again */
  async seal(text: string, context: string): Promise<string> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt(parameters(iv, context), await this.#getKey(), encoder.encode(text));
    return VERSION + toBase64Url(iv) + toBase64Url(new Uint8Array(sealed));
  }

  async open(sealed: string, context: string): Promise<string | undefined> {
    const key = await this.#getKey();
    try {
      if (!sealed.startsWith(VERSION)) return undefined;
      const bytes = fromBase64(sealed.slice(VERSION.length));
      const opened = await crypto.subtle.decrypt(
        parameters(bytes.slice(0, IV_BYTES), context),
        key,
        bytes.slice(IV_BYTES),
      );
      return new TextDecoder().decode(opened);
    } catch {
      return undefined;
    }
  }

  /** Derived or imported once, when it is first needed. */
  #getKey(): Promise<CryptoKey> {
    this.#key ??= importKey(this.#secret);
    return this.#key;
  }
}

/** SHA-256 of the text, so that a name can stand in clear without telling what it names. */
export async function digest(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text))));
}

/** The bytes of base64 or base64url. @throws when it is neither */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** 12 bytes become 16 characters without padding, so an IV and what follows it are still one base64url text. */
function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function parameters(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: encoder.encode(VERSION + context) };
}

async function importKey(secret: SealSecret): Promise<CryptoKey> {
  if ("key" in secret) return secret.key;
  if ("bytes" in secret) return crypto.subtle.importKey("raw", secret.bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  const material = await crypto.subtle.importKey("raw", encoder.encode(secret.apiKey), "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: encoder.encode(SALT), info: encoder.encode(PURPOSE) },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}
