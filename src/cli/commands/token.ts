// `thredfi token`: obtains a token and says what it is. The token itself leaves only with --print.

import { checkUuid } from "../../errors/check-identifiers.js";
import { API_EXIT_CODES, API_FLAGS, BUSINESS_FLAG, baseUrlOf, cliErrorOf, createClient } from "../api.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { addSecret } from "../known-secrets.js";

export const token: Command = {
  name: "token",
  summary: "obtain a token; print it only when asked",
  usage: "[flags]",
  description: `Obtains a partner token, or with --business the token of one business, and says what it is good for and when
it expires. The token itself is printed only with --print: alone, on stdout, for $(...).`,
  flags: [
    { ...BUSINESS_FLAG, default: "none: a partner token" },
    { name: "print", text: "the token on stdout; what is known of it goes to stderr" },
    ...API_FLAGS,
    { name: "json", text: "one object; it has the token only with --print" },
  ],
  positionals: { most: 0 },
  examples: [
    "thredfi token --environment sandbox",
    'TOKEN="$(thredfi token --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --print)"',
  ],
  exitCodes: [["1", "the API rejected the credentials"], ...API_EXIT_CODES],

  async run(flags, outputs) {
    const { out, err } = outputs;
    const print = flags.has("print");
    const baseUrl = baseUrlOf(flags);
    const client = createClient(baseUrl, outputs);
    const business = flags.value("business");
    try {
      const businessId = business === undefined ? undefined : checkUuid("business id", business);
      const { accessToken, expiresIn, expiresAt } = businessId
        ? await client.tokens.business(businessId)
        : await client.tokens.partner();
      addSecret(accessToken, businessId);
      const kind = businessId ? "business" : "partner";
      const scope = businessId ? `business ${businessId}` : "every business of the partner";
      const expires = expiresAt.toISOString();

      if (flags.has("json")) {
        const facts = { kind, baseUrl, ...(businessId && { businessId }), expiresIn, expiresAt: expires };
        if (print) out.writeSecret(`${JSON.stringify({ ...facts, accessToken })}\n`);
        else out.line(JSON.stringify(facts));
        return EXIT.ok;
      }
      const about = print ? err : out;
      about.line(`${kind} token of ${baseUrl}`);
      about.line(`  scope    ${scope}`);
      about.line(`  expires  ${expires}, in ${expiresIn} s`);
      if (print) out.writeSecret(`${accessToken}\n`);
      else about.line(about.paint("dim", "  --print writes the token itself to stdout"));
      return EXIT.ok;
    } catch (error) {
      throw cliErrorOf(error, baseUrl);
    }
  },
};
