// `thredfi token`: obtains a token and says what it is. The token itself leaves only with --print.

import { checkUuid } from "../../errors/check-identifiers.js";
import { baseUrlOf, cliErrorOf, createClient } from "../api.js";
import type { Run } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { addSecret } from "../secrets.js";

export const run: Run = async (flags, outputs) => {
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
    addSecret(accessToken);
    const kind = businessId ? "business" : "partner";
    const scope = businessId ? `business ${businessId}` : "every business of the partner";

    if (flags.has("json")) {
      const facts = { kind, baseUrl, ...(businessId && { businessId }), expiresIn, expiresAt: expiresAt.toISOString() };
      if (print) out.writeSecret(`${JSON.stringify({ ...facts, accessToken })}\n`);
      else out.line(JSON.stringify(facts));
      return EXIT.ok;
    }
    const about = print ? err : out;
    about.line(`${kind} token of ${baseUrl}`);
    about.line(`  scope    ${scope}`);
    about.line(`  expires  ${expiresAt.toISOString()}, in ${expiresIn} s`);
    if (print) out.writeSecret(`${accessToken}\n`);
    else about.line(about.paint("dim", "  --print writes the token itself to stdout"));
    return EXIT.ok;
  } catch (error) {
    throw cliErrorOf(error, baseUrl);
  }
};
