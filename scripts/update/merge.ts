// Merges what a source publishes into a copy of `spec/`: published files, evidence, credentials; what they replace goes.
// It must never be run on the tree itself, and never stop for an addition of ours: those yield to what is published.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { readSources } from "../bundle/bundle.js";
import { joinSources } from "../bundle/join.js";
import { credentialOf, documentedCredentials } from "../lint/allowed-credentials.js";
import { credentialMember } from "../lint/members.js";
import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  propertiesOf,
  resolve,
} from "../openapi/document.js";
import { asObject, type JsonObject, memberAt } from "../openapi/json.js";
import {
  declareTags,
  dropActionsOn,
  type PublishedEvidence,
  putActions,
  putEvidence,
  type Reapplied,
  reapplyAdditions,
} from "./additions.js";
import { componentConflicts, type Holder } from "./conflicts.js";
import { follow, type Place, targetOf } from "./follow.js";
import { type ReadDocument, type ReadOperation, readDocument } from "./incoming-document.js";
import { type Problem, reject, SourceError } from "./problem.js";
import { isCredentialFitting, proposeCredential, proposeTags } from "./propose.js";
import type { SourceOperation } from "./read-pages.js";
import { type Claim, removeReconstructed } from "./reconstructed.js";

export interface MergeOptions {
  readonly specDir: string;
  readonly operations: readonly SourceOperation[];
  /** The contract as it was. */
  readonly before: ContractDocument;
  /** The source claims to hold every operation. */
  readonly whole: boolean;
  readonly removeMissing: boolean;
  /** YYYY-MM-DD, UTC. */
  readonly date: string;
}

/** What became of one operation of the source. */
export interface Row {
  readonly id: string;
  /** Method and path. */
  readonly place: string;
  readonly page: string;
  /** `published`: it was reconstructed or documented before. `changed`: an earlier page is replaced. */
  readonly kind: "new" | "published" | "changed" | "same";
  /** What it was called, or where it stood, before. */
  readonly note?: string | undefined;
}

export interface Merged {
  readonly rows: Row[];
  /** Published operations that the source no longer has. */
  readonly missing: string[];
  readonly removed: string[];
  /** Operations that only our reconstruction has. */
  readonly unpublished: string[];
  readonly additions: Reapplied;
  /** What the contract does not take over from the pages. */
  readonly leftOut: string[];
  /** What a person has to check. */
  readonly checks: string[];
}

interface Existing {
  readonly file: string;
  readonly text: string;
  readonly operation: ReadOperation;
  readonly read: ReadDocument;
}

export async function mergeOperations(options: MergeOptions): Promise<Merged> {
  const { specDir, operations, before, whole, removeMissing, date } = options;
  const existing = await readExisting(specDir);
  const known = listOperations(before);
  const replaces = (one: Claim, other: Claim) => one.id === other.id || isSamePlace(one, other);
  const left = existing.filter(({ operation }) => !operations.some((claim) => replaces(claim, operation)));
  const gone = whole && removeMissing ? left : [];

  reject([...claimProblems(operations, known), ...addressProblems(operations, known)]);
  reject(
    componentConflicts(
      holdersOf(
        operations,
        left.filter((one) => !gone.includes(one)),
      ),
    ),
  );

  // What goes: earlier pages, then reconstructions.
  for (const one of existing) if (!left.includes(one) || gone.includes(one)) rmSync(join(specDir, one.file));
  await dropActionsOn(
    specDir,
    gone.map(({ operation }) => targetOf(operation)),
  );
  await mkdir(join(specDir, "published"), { recursive: true });
  for (const { id, text } of operations) writeFileSync(join(specDir, "published", `${id}.yaml`), text);
  await removeReconstructed(specDir, (claim) => operations.some((operation) => replaces(operation, claim)));

  const rows: Row[] = [];
  const pairs: (readonly [Place, Place])[] = [];
  const evidences: PublishedEvidence[] = [];
  for (const operation of operations) {
    const former = formerOf(operation, known);
    if (former) pairs.push([former, operation]);
    const earlier = existing.find((one) => replaces(operation, one.operation));
    const evidence = former?.operation["x-thredfi-evidence"];
    const url = urlOf(operation, evidence?.sources[0]) ?? "";
    const same = earlier?.text === operation.text;
    const read = evidence?.level === "published" && evidence.sha256 === operation.sha256 && evidence.sources[0] === url;
    if (!(same && read)) evidences.push({ target: targetOf(operation), url, date, sha256: operation.sha256 });
    const notes = [
      ...(former && former.id !== operation.id ? [`was called ${former.id}`] : []),
      ...(former && placeOf(former) !== placeOf(operation) ? [`stood at ${placeOf(former)}`] : []),
      ...(same && !read ? ["only its evidence is new"] : []),
    ];
    rows.push({
      id: operation.id,
      place: placeOf(operation),
      page: operation.page,
      kind: same ? "same" : earlier ? "changed" : former ? "published" : "new",
      note: notes.length > 0 ? notes.join("; ") : undefined,
    });
  }

  const others = known.filter((one) => !pairs.some(([former]) => former === one));
  pairs.push(...others.map((one) => [one, one] as const));
  const joined = await joinAll(specDir);
  const additions = await reapplyAdditions(specDir, joined, follow(before as unknown as JsonObject, joined, pairs));
  const checks = complete(options, joined);
  putEvidence(specDir, evidences);
  const ids = new Set(operations.map(({ id }) => id));
  const unpublished = known.filter(
    (one) =>
      one.operation["x-thredfi-evidence"]?.level !== "published" &&
      !ids.has(one.id) &&
      !operations.some((operation) => replaces(operation, one)),
  );
  return {
    rows,
    missing: whole && !removeMissing ? left.map(({ operation }) => nameOf(operation)) : [],
    removed: gone.map(({ operation }) => nameOf(operation)),
    unpublished: whole ? unpublished.map(nameOf) : [],
    additions,
    leftOut: [],
    checks,
  };
}

async function readExisting(specDir: string): Promise<Existing[]> {
  const names = await readdir(join(specDir, "published")).catch(() => []);
  const problems: Problem[] = [];
  const existing = names
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name): Existing[] => {
      const file = `published/${name}`;
      const text = readFileSync(join(specDir, file), "utf8");
      const { read, problems: found } = readDocument(`spec/${file}`, text);
      problems.push(...found);
      const [operation, ...others] = read?.operations ?? [];
      if (others.length > 0) {
        const right = "published/ has one file an operation";
        problems.push({ page: `spec/${file}`, wrong: `holds ${others.length + 1} operations`, right });
      }
      return read && operation ? [{ file, text, operation, read }] : [];
    });
  reject(problems);
  return existing;
}

/** An operation of the source may stand for one of ours, not for two. */
function claimProblems(operations: readonly SourceOperation[], known: readonly ContractOperation[]): Problem[] {
  return operations.flatMap((operation) => {
    const byId = known.find(({ id }) => id === operation.id);
    const byPlace = known.find((one) => isSamePlace(one, operation));
    if (!byId || !byPlace || byId === byPlace) return [];
    if (operations.some((other) => other !== operation && (other.id === byPlace.id || isSamePlace(other, byId))))
      return [];
    const wrong = `${operation.id} stands at ${placeOf(operation)}, where we know ${byPlace.id}; we know ${operation.id} at ${placeOf(byId)}`;
    return [
      { page: operation.page, line: operation.line, wrong, right: "settle in reconstructed/ which of the two it is" },
    ];
  });
}

/** Evidence names where a page is published. */
function addressProblems(operations: readonly SourceOperation[], known: readonly ContractOperation[]): Problem[] {
  return operations.flatMap((operation) => {
    if (urlOf(operation, formerOf(operation, known)?.operation["x-thredfi-evidence"]?.sources[0])) return [];
    const right = "say with --site under which https:// address the pages are published";
    return [
      { page: operation.page, wrong: `${operation.id} is new, and it is not known where its page is published`, right },
    ];
  });
}

/** A page that was fetched names its address itself; what --site says of one from disk is for pages not known yet. */
function urlOf({ url, presumed }: SourceOperation, known: string | undefined): string | undefined {
  return presumed ? (known ?? url) : (url ?? known);
}

function formerOf(operation: Claim, known: readonly ContractOperation[]): ContractOperation | undefined {
  return known.find(({ id }) => id === operation.id) ?? known.find((one) => isSamePlace(one, operation));
}

function holdersOf(operations: readonly SourceOperation[], left: readonly Existing[]): Holder[] {
  // The operations of a whole file share one document.
  const read = new Map(operations.map((operation) => [operation.read, operation.page]));
  return [
    ...[...read].map(([document, page]) => ({ page, read: document })),
    ...left.map((one) => ({ page: `spec/${one.file}`, read: one.read })),
  ];
}

/** Adds what the contract has to say of operations and their pages do not; returns what a person has to check of it. */
function complete({ specDir, operations, before }: MergeOptions, joined: JsonObject): string[] {
  const document = joined as unknown as ContractDocument;
  const checks: string[] = [];
  const problems: Problem[] = [];
  const stated: { target: string; update: JsonObject }[] = [];
  const credentials: { target: string; update: JsonObject }[] = [];
  for (const operation of operations) {
    const { id, method, path, page, line } = operation;
    const target = targetOf(operation);
    const merged = asObject(memberAt(joined, ["paths", path, method]));
    const lacking: JsonObject = {};
    if (merged["tags"] === undefined) {
      const tags = proposeTags(listOperations(before), formerOf(operation, listOperations(before)) ?? operation);
      lacking["tags"] = tags;
      checks.push(`${id}: its page has no tag; ${tags.join(", ")} is kept or proposed in contract.overlay.yaml`);
    }
    if (!merged["summary"]) {
      lacking["summary"] = id.replace(/^./, (first) => first.toUpperCase()).replaceAll("_", " ");
      checks.push(`${id}: its page has no summary; "${lacking["summary"]}" is proposed in contract.overlay.yaml`);
    }
    if (Object.keys(lacking).length > 0) stated.push({ target, update: lacking });
    Object.assign(merged, lacking);
    const { requestBody = null, responses = null, "x-thredfi-repeat": repeat } = merged;
    const isSecret = credentialMember([requestBody, responses], (node) => resolve(document, node)) !== undefined;
    if (isSecret) merged["x-thredfi-secret"] = true;
    if (isCredentialFitting(path, merged)) {
      if (merged["x-thredfi-credential-reason"] !== undefined && documentedCredentials(merged).has("business"))
        checks.push(`${id}: its page names the business token, so its x-thredfi-credential-reason can go`);
      continue;
    }
    const proposal = proposeCredential(method, path, merged);
    if (typeof proposal === "string") {
      const right = "state x-thredfi-credential in spec/additions/credentials.overlay.yaml first";
      problems.push({ page, line, wrong: `no credential fits ${id}: ${proposal}`, right });
      continue;
    }
    const { credential, reason } = proposal;
    const former = credentialOf(merged);
    if (former && former !== credential) {
      const wrong = `no credential fits ${id}: it was called with ${former}, its path and page now take ${credential}`;
      problems.push({
        page,
        line,
        wrong,
        right: "state x-thredfi-credential in spec/additions/credentials.overlay.yaml",
      });
      continue;
    }
    const update: JsonObject = { "x-thredfi-credential": credential };
    if (reason !== undefined) update["x-thredfi-credential-reason"] = reason;
    if (repeat !== undefined) update["x-thredfi-repeat"] = repeat;
    if (merged["x-thredfi-secret"]) update["x-thredfi-secret"] = true;
    credentials.push({ target, update });
    const because = reason ? " although its page does not name it" : "";
    checks.push(`${id}: the credential ${credential} is proposed${because}; see credentials.overlay.yaml`);
    const body = Object.values(asObject(asObject(requestBody)["content"]))[0];
    if (method === "post" && !repeat && "external_id" in propertiesOf(document, asObject(asObject(body)["schema"]))) {
      const what = "say in credentials.overlay.yaml what a repeat does (x-thredfi-repeat)";
      checks.push(`${id}: its body carries external_id; ${what}`);
    }
  }
  reject(problems);
  putActions(specDir, "contract", stated);
  putActions(specDir, "credentials", credentials);
  const declared = new Set((document.tags ?? []).map(({ name }) => name));
  const used = new Set(listOperations(document).flatMap(({ operation }) => operation.tags ?? []));
  const fresh = [...used].filter((name) => !declared.has(name));
  declareTags(specDir, fresh);
  checks.push(...fresh.map((name) => `the tag ${name} is new: describe it in contract.overlay.yaml`));
  return checks;
}

export async function joinAll(specDir: string): Promise<JsonObject> {
  const sources = await readSources(specDir);
  try {
    return joinSources(sources);
  } catch (cause) {
    throw new SourceError([{ page: "spec", wrong: cause instanceof Error ? cause.message : String(cause) }]);
  }
}

function placeOf({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

/** The same method and path, whatever its parameters are called. */
function isSamePlace(one: Place, other: Place): boolean {
  return one.method === other.method && one.path.replace(/\{\w+\}/g, "{}") === other.path.replace(/\{\w+\}/g, "{}");
}

function nameOf(operation: Claim): string {
  return `${operation.id} (${placeOf(operation)})`;
}
