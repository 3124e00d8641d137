// No secret of any kind passes a mask, in whatever form it stands in a text, a header or the body of a token request.

import { describe, expect, it } from "vitest";
import { maskForm, maskHeaders, maskSecretBody, maskSecrets, secretsOf } from "../../src/errors/secrets.js";
import fc from "../support/fast-check.js";

/** What a header can carry, so any API key or token; without `*`, of which the mask is made. */
const SAFE = Array.from({ length: 0x7e - 0x20 }, (_, n) => String.fromCharCode(0x21 + n)).filter((c) => c !== "*");
const secretArbitrary = fc
  .string({ unit: fc.constantFrom(...SAFE), minLength: 8, maxLength: 60 })
  .filter((secret) => secret.replace(/=+$/, "").length >= 8);
/** An API key, a token, or the Basic value of an API key: the value itself, and its `Authorization` header. */
const credential = fc.oneof(
  secretArbitrary.map((token) => ({ secret: token, authorization: `Bearer ${token}` })),
  fc
    .tuple(fc.uuid(), secretArbitrary)
    .map(([id, key]) => ({ secret: key, authorization: `Basic ${btoa(`${id}:${key}`)}` })),
  fc.tuple(fc.uuid(), secretArbitrary).map(([id, key]) => {
    const value = btoa(`${id}:${key}`);
    return { secret: value, authorization: `Basic ${value}` };
  }),
);
const words = fc.string({ unit: fc.constantFrom(" ", "a", "=", "/", "%", '"', "é", "\n"), maxLength: 20 });

const FORMS: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  "without padding": (secret) => secret.replace(/=+$/, ""),
  "percent-encoded": encodeURIComponent,
  "percent-encoded without padding": (secret) => encodeURIComponent(secret.replace(/=+$/, "")),
  "in JSON": (secret) => JSON.stringify(secret).slice(1, -1),
};

const bare = (text: string) => text.replace(/(=|%3D)+$/, "");

describe("maskSecrets()", () => {
  it.each(Object.entries(FORMS))("lets no secret pass: %s", (_, form) => {
    fc.assert(
      fc.property(credential, words, words, ({ secret, authorization }, before, after) => {
        const masked = maskSecrets(`${before}${form(secret)}${after}${form(secret)}`, secretsOf(authorization));
        expect(masked).not.toContain(bare(form(secret)));
        expect(masked).toContain("***");
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(FORMS))("lets no beginning pass at the end of a cut text: %s", (_, form) => {
    fc.assert(
      fc.property(credential, words, fc.nat(), ({ secret, authorization }, before, at) => {
        const whole = bare(form(secret));
        const cut = whole.slice(0, 8 + (at % (whole.length - 7)));
        expect(maskSecrets(before + cut, secretsOf(authorization))).not.toContain(cut);
      }),
      { numRuns: 300 },
    );
  });

  it("lets no part of 12 characters pass, wherever it stands", () => {
    fc.assert(
      fc.property(
        credential,
        words,
        words,
        fc.nat(),
        fc.nat(),
        ({ secret, authorization }, before, after, from, to) => {
          const whole = bare(secret);
          // What is an escape in itself counts as the one character that it stands for.
          fc.pre(whole.length >= 12 && !whole.includes("\\"));
          const start = from % (whole.length - 11);
          const part = whole.slice(start, start + 12 + (to % (whole.length - start - 11)));
          const masked = maskSecrets(before + part + after, secretsOf(authorization));
          for (let at = 0; at + 12 <= part.length; at++) expect(masked).not.toContain(part.slice(at, at + 12));
          expect(masked).toContain("***");
        },
      ),
      { numRuns: 500 },
    );
  });

  const hex = (c: string) => `\\u00${c.charCodeAt(0).toString(16)}`;
  it.each<[string, (character: string) => string]>([
    ["slashes", (c) => (c === "/" ? "\\/" : JSON.stringify(c).slice(1, -1))],
    ["all but letters", (c) => (/[a-z]/i.test(c) ? c : hex(c))],
    ["every character, in capitals", (c) => hex(c).toUpperCase().replace("U", "u")],
  ])("lets no secret pass in JSON that escapes %s", (_, escapeCharacter) => {
    fc.assert(
      fc.property(credential, ({ secret, authorization }) => {
        const json = `{"message":"token ${Array.from(secret, escapeCharacter).join("")}"}`;
        expect(JSON.parse(json)).toEqual({ message: `token ${secret}` });
        expect(JSON.parse(maskSecrets(json, secretsOf(authorization)))).toEqual({
          message: expect.stringMatching(/^token \*\*\*=*$/),
        });
      }),
      { numRuns: 300 },
    );
  });

  it("takes time that grows with the text only", () => {
    const secret = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(50);
    const startedAt = performance.now();
    for (const text of ["abcdefg ", "x", "\\", secret.slice(7, 18)]) {
      maskSecrets(text.repeat(Math.ceil(1_000_000 / text.length)), [secret]);
    }
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it("masks nothing for a secret that is only padding", () => {
    expect(maskSecrets("a = b", secretsOf("Bearer ======"))).toBe("a = b");
  });

  it("leaves parts that are known from elsewhere, and the secret itself nowhere", () => {
    const id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    const text = `business ${id}, token t-1-of-${id}, cut: t-1-of-${id.slice(0, 8)}`;
    expect(maskSecrets(text, [`t-1-of-${id}`], `/businesses/${id}/`)).toBe(`business ${id}, token ***, cut: ***`);
    expect(maskSecrets(text, [`t-1-of-${id}`])).toBe("business ***, token ***, cut: ***");
  });

  it("leaves a text without secrets as it is", () => {
    fc.assert(
      fc.property(credential, words, ({ authorization }, text) => {
        expect(maskSecrets(text, secretsOf(authorization))).toBe(text);
      }),
    );
  });

  it.each<[authorization: string | undefined, secrets: string[]]>([
    [undefined, []],
    ["Bearer abcdef", ["abcdef"]],
    // Shorter ones could be words of their own.
    ["Bearer abcde", []],
    ["bearer-less", ["bearer-less"]],
    [`Basic ${btoa("id:s:e:c:ret")}`, [btoa("id:s:e:c:ret"), "s:e:c:ret"]],
    ["Basic not base64!", ["not base64!"]],
  ])("of %j has to mask %j", (authorization, secrets) => {
    expect(secretsOf(authorization)).toEqual(secrets);
  });
});

describe("maskHeaders()", () => {
  const names = ["Authorization", "proxy-authorization", "Cookie", "Set-Cookie", "X-Api-Key", "api_key", "x-apikey"];
  const secretName = fc.constantFrom(...names, "X-Client-Secret", "X-CSRF-Token", "x-password-hash");

  it("lets no value of a secret header pass, but its scheme", () => {
    fc.assert(
      fc.property(secretName, secretArbitrary, fc.constantFrom("", "Bearer ", "basic "), (name, secret, scheme) => {
        expect(maskHeaders([[name, scheme + secret]])).toEqual({ [name]: `${scheme}***` });
      }),
    );
  });

  it("leaves every other header as it is", () => {
    const headers = { accept: "application/json", "x-request-id": "1", "user-agent": "sdk", "content-length": "7" };
    expect(maskHeaders(Object.entries(headers))).toEqual(headers);
  });
});

describe("maskSecretBody()", () => {
  const member = fc.constantFrom(
    ..."access_token refresh_token id_token client_secret client_assertion password assertion api_key apiKey".split(
      " ",
    ),
  );
  const bodies: [name: string, write: (name: string, secret: string) => string][] = [
    ["JSON", (name, secret) => JSON.stringify({ client_id: "id", [name]: secret })],
    ["JSON, nested", (name, secret) => JSON.stringify({ client_id: "id", list: [{ [name.toUpperCase()]: [secret] }] })],
    ["a form", (name, secret) => new URLSearchParams({ client_id: "id", [name]: secret, scope: "s" }).toString()],
    [
      "a form with an encoded name",
      (name, secret) => `client_id=id&${name.replace("_", "%5F")}=${encodeURIComponent(secret)}`,
    ],
    [
      "multipart",
      (name, secret) =>
        ["client_id", name]
          .map(
            (each) =>
              `--b\r\nContent-Disposition: form-data; name="${each}"\r\n\r\n${each === name ? secret : "id"}\r\n`,
          )
          .concat("--b--\r\n")
          .join(""),
    ],
  ];

  it.each(bodies)("lets no secret member pass, and every other one: %s", (_, write) => {
    fc.assert(
      fc.property(member, secretArbitrary, (name, secret) => {
        const masked = maskSecretBody(write(name, secret));
        for (const form of Object.values(FORMS)) expect(masked).not.toContain(bare(form(secret)));
        expect(masked).toMatch(/client_id\W[\s\S]*id\b/);
      }),
      { numRuns: 300 },
    );
  });

  it("shows nothing of what it cannot read", () => {
    fc.assert(
      fc.property(secretArbitrary, fc.nat(), (secret, at) => {
        const whole = JSON.stringify({ access_token: secret });
        const cut = whole.slice(0, -1 - (at % secret.length));
        expect(maskSecretBody(cut)).toBe("***");
        expect(maskSecretBody(`<p>${secret}</p>`)).toBe("***");
      }),
    );
  });

  it("and maskForm() leave other forms as they are", () => {
    for (const form of ["", "grant_type=client_credentials&client_id=a%20b", "a=1&b"]) {
      expect([maskForm(form), maskSecretBody(form)]).toEqual([form, form]);
    }
  });
});
