// The peer: @octokit/auth-app, which keeps installation tokens of a GitHub App as we keep business tokens of a partner.
// GitHub is a function in this process that counts its exchanges; the token of the app itself is signed locally by
// design, so it is no exchange, and here it is not signed at all.

import { createAppAuth } from "@octokit/auth-app";
import { makeToken } from "./tokens.js";

type Options = Parameters<typeof createAppAuth>[0];

export interface OctokitPeer {
  /** A token of one installation, from 0. */
  installation(n: number): Promise<{ token: string }>;
  readonly exchanges: number;
}

/** @param delay milliseconds that an exchange takes */
export function octokitPeer(delay: number): OctokitPeer {
  let exchanges = 0;
  const request = async (_route: string, { installation_id }: { installation_id: number }) => {
    exchanges++;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const token = makeToken(`installation-${installation_id}`, exchanges);
    return { data: { token, expires_at: expiresAt, permissions: { metadata: "read" }, repository_selection: "all" } };
  };
  const auth = createAppAuth({
    appId: 1,
    createJwt: async () => ({ jwt: "signed", expiresAt: new Date(Date.now() + 600_000).toISOString() }),
    request: request as unknown as NonNullable<Options["request"]>,
  });
  return {
    // Installation ids begin at 1: 0 counts as missing.
    installation: (n) => auth({ type: "installation", installationId: n + 1 }),
    get exchanges() {
      return exchanges;
    },
  };
}
