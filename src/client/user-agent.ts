// Who is calling: the User-Agent of every request, made once for a client.

import { version } from "../../generated/version.js";
import { checkHeaderSafe } from "../errors/check-identifiers.js";

/** The program that uses the SDK, as it wants to be known to the API. */
export interface AppInfo {
  /** For example `acme-billing`. */
  name: string;
  /** The version of the program. */
  version?: string;
  /** Where to learn more, or whom to ask. */
  url?: string;
}

/** `thredfi-sdk/1.2.3 (node/20.20.0; linux) acme-billing/4.5 (+https://acme.example)` */
export function userAgent(app: AppInfo | undefined): string {
  const sdk = `thredfi-sdk/${version} (${platform()})`;
  if (app === undefined) return sdk;
  const name = checkHeaderSafe("appInfo.name", app.name);
  const release = app.version === undefined ? "" : `/${checkHeaderSafe("appInfo.version", app.version)}`;
  const url = app.url === undefined ? "" : ` (+${checkHeaderSafe("appInfo.url", app.url)})`;
  return `${sdk} ${name}${release}${url}`;
}

interface Runtimes {
  Bun?: { version: string };
  Deno?: { version: { deno: string }; build: { os: string } };
  navigator?: { userAgent?: string };
  process?: { versions?: { node?: string }; platform?: string };
}

function platform(): string {
  const { Bun, Deno, navigator, process } = globalThis as Runtimes;
  if (Bun) return `bun/${Bun.version}; ${process?.platform}`;
  if (Deno) return `deno/${Deno.version.deno}; ${Deno.build.os}`;
  if (navigator?.userAgent === "Cloudflare-Workers") return "workers";
  if (process?.versions?.node) return `node/${process.versions.node}; ${process.platform}`;
  return "unknown runtime";
}
