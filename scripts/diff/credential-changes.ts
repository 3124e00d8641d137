// What changed about who may call: the credential of each operation, the others that are documented for it, the hosts.

import type { ContractDocument, ContractOperation } from "../openapi/document.js";
import { credentialOfScheme } from "../openapi/extensions.js";
import { pointer } from "../openapi/json.js";
import { type Found, sayer } from "./change.js";
import { operationPointer, type Pair } from "./operation-pairs.js";

/** What changed about the credentials of one operation. */
export function compareCredentials({ old, now }: Pair): Found[] {
  const found: Found[] = [];
  const report = sayer((change) => found.push(change), "credential", old.id);
  const say = (kind: Found["kind"], text: string, part: string, before?: unknown, after?: unknown) =>
    report(kind, operationPointer(old, part), text, before, after);

  const [was, is] = [old, now].map(({ operation }) => operation["x-thredfi-credential"]);
  if (was !== is) {
    const kind = was === "business" ? "credential-left-business" : "credential-changed";
    say(kind, `was called with ${named(was)}, is now with ${named(is)}`, "x-thredfi-credential", was, is);
  }
  const [accepted, accepts] = [accepting(old), accepting(now)];
  for (const name of accepted) {
    if (!accepts.has(name)) say("credential-removed", `no longer takes ${named(name)}`, "security", name);
  }
  for (const name of accepts) {
    if (!accepted.has(name)) say("credential-added", `now also takes ${named(name)}`, "security", undefined, name);
  }

  const [oldSchemes, newSchemes] = [schemes(old), schemes(now)];
  const added = newSchemes.filter((scheme) => !oldSchemes.includes(scheme));
  for (const scheme of added.filter((name) => credentialOfScheme(name) === undefined)) {
    say("scheme-unknown", `names the security scheme ${scheme}`, "security", undefined, scheme);
  }
  if (found.length === 0 && oldSchemes.join() !== newSchemes.join()) {
    const [from, to] = [oldSchemes, newSchemes].map((names) => names.join(", ") || "no security scheme");
    say("scheme-changed", `named ${from}, now names ${to}`, "security", oldSchemes, newSchemes);
  } else if (found.length === 0 && combinations(old) !== combinations(now)) {
    say(
      "not-classified",
      "combines its security schemes, or names scopes, in another way",
      "security",
      old.security,
      now.security,
    );
  }
  return found;
}

/** What changed about the hosts that the SDK knows by name. */
export function compareEnvironments(before: ContractDocument, after: ContractDocument): Found[] {
  const found: Found[] = [];
  const [old, now] = [hosts(before), hosts(after)];
  const report = sayer((change) => found.push(change), "operation");
  const say = (kind: Found["kind"], index: number, text: string, was?: string, is?: string) =>
    report(kind, pointer("servers", index), text, was, is);
  for (const [name, { url, index }] of old) {
    const next = now.get(name);
    if (!next) say("environment-removed", index, `the environment ${name} (${url}) was removed`, url);
    else if (next.url !== url) {
      say("environment-changed", index, `the environment ${name} was ${url}, is now ${next.url}`, url, next.url);
    }
  }
  for (const [name, { url, index }] of now) {
    if (!old.has(name)) say("environment-added", index, `the environment ${name} (${url}) is new`, undefined, url);
  }
  return found;
}

/** By environment; a server without one by its URL. */
function hosts(document: ContractDocument): Map<string, { url: string; index: number }> {
  const servers = document.servers ?? [];
  return new Map(servers.map(({ url, ...server }, index) => [server["x-thredfi-environment"] ?? url, { url, index }]));
}

const named = (credential: string | undefined) =>
  credential === undefined ? "no credential" : credential === "basic" ? "HTTP Basic" : `the ${credential} token`;

function schemes({ security }: ContractOperation): string[] {
  return [...new Set(security.flatMap((requirement) => Object.keys(requirement)))].sort();
}

/** Which schemes go together, and their scopes; in one order. */
function combinations({ security }: ContractOperation): string {
  const sorted = (requirement: Record<string, string[]>) =>
    JSON.stringify(
      Object.entries(requirement)
        .map(([name, scopes]) => [name, ...[...scopes].sort()])
        .sort(),
    );
  return security.map(sorted).sort().join();
}

/** The values that `credential:` takes, the default one among them. */
function accepting(entry: ContractOperation): Set<string> {
  const all = [entry.operation["x-thredfi-credential"], ...schemes(entry).map(credentialOfScheme)];
  return new Set(all.filter((name) => name !== undefined));
}
