// Merges what a source publishes into a copy of `spec/`: published files, evidence, credentials; what they replace goes.
// It must never be run on the tree itself, and never fix an addition: what no longer fits is a problem.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { readSources } from "../bundle/bundle.js";
import { joinSources } from "../bundle/join.js";
import { documentedCredentials } from "../lint/allowed-credentials.js";
import { credentialMember } from "../lint/members.js";
import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  propertiesOf,
  resolve,
} from "../openapi/document.js";
import { asObject, type JsonObject } from "../openapi/json.js";
import {
  actionsOn,
  applyAdditions,
  dropActions,
  type PublishedEvidence,
  putCredentials,
  putEvidence,
  staleProblem,
  targetOf,
} from "./additions.js";
import { componentConflicts, type Holder } from "./conflicts.js";
import { type ReadDocument, type ReadOperation, readDocument } from "./incoming-document.js";
import { type Problem, reject, SourceError } from "./problem.js";
import { proposeCredential } from "./propose-credential.js";
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
  readonly dropStale: boolean;
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
  readonly additions: { applied: number; files: number; dropped: string[] };
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
  const replaces = (one: Claim, other: Claim) => one.id === other.id || placeOf(one) === placeOf(other);
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
  for (const { file, operation } of existing) {
    if (!left.some((one) => one.file === file)) rmSync(join(specDir, file));
    else if (gone.some((one) => one.file === file)) {
      rmSync(join(specDir, file));
      dropActions(specDir, await actionsOn(specDir, targetOf(operation)));
    }
  }
  await mkdir(join(specDir, "published"), { recursive: true });
  for (const { id, text } of operations) writeFileSync(join(specDir, "published", `${id}.yaml`), text);
  await removeReconstructed(specDir, (claim) => operations.some((operation) => replaces(operation, claim)));

  const rows: Row[] = [];
  const moved = new Map<string, string>();
  const evidences: PublishedEvidence[] = [];
  for (const operation of operations) {
    const former = formerOf(operation, known);
    const earlier = existing.find((one) => replaces(operation, one.operation));
    const target = targetOf(operation);
    const formerTarget = former && placeOf(former) !== placeOf(operation) ? targetOf(former) : undefined;
    if (formerTarget) moved.set(formerTarget, target);
    const evidence = former?.operation["x-thredfi-evidence"];
    const url = operation.url ?? evidence?.sources[0] ?? "";
    const same = earlier?.text === operation.text;
    const read = evidence?.level === "published" && evidence.sha256 === operation.sha256 && evidence.sources[0] === url;
    if (!(same && read)) evidences.push({ target, former: formerTarget, url, date, sha256: operation.sha256 });
    const notes = [
      ...(former && former.id !== operation.id ? [`was called ${former.id}`] : []),
      ...(formerTarget && former ? [`stood at ${placeOf(former)}`] : []),
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

  putEvidence(specDir, evidences);
  const { additions, checks } = await reapply(options, rows, moved);
  const ids = new Set(operations.map(({ id }) => id));
  const unpublished = known.filter(
    (one) =>
      one.operation["x-thredfi-evidence"]?.level !== "published" &&
      !ids.has(one.id) &&
      !operations.some((o) => replaces(o, one)),
  );
  return {
    rows,
    missing: whole && !removeMissing ? left.map(({ operation }) => nameOf(operation)) : [],
    removed: gone.map(({ operation }) => nameOf(operation)),
    unpublished: whole ? unpublished.map(nameOf) : [],
    additions,
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
    const byPlace = known.find((one) => placeOf(one) === placeOf(operation));
    if (!byId || !byPlace || byId === byPlace) return [];
    if (
      operations.some((other) => other !== operation && (other.id === byPlace.id || placeOf(other) === placeOf(byId)))
    )
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
    const evidence = formerOf(operation, known)?.operation["x-thredfi-evidence"];
    if (operation.url !== undefined || evidence?.sources[0] !== undefined) return [];
    const right = "say with --site under which https:// address the pages are published";
    return [
      { page: operation.page, wrong: `${operation.id} is new, and it is not known where its page is published`, right },
    ];
  });
}

function formerOf(operation: Claim, known: readonly ContractOperation[]): ContractOperation | undefined {
  return known.find(({ id }) => id === operation.id) ?? known.find((one) => placeOf(one) === placeOf(operation));
}

function holdersOf(operations: readonly SourceOperation[], left: readonly Existing[]): Holder[] {
  // The operations of a whole file share one document.
  const read = new Map(operations.map((operation) => [operation.read, operation.page]));
  return [
    ...[...read].map(([document, page]) => ({ page, read: document })),
    ...left.map((one) => ({ page: `spec/${one.file}`, read: one.read })),
  ];
}

/** Applies our additions to the merged operations, and proposes what new operations need. */
async function reapply(
  { specDir, operations, dropStale }: MergeOptions,
  rows: readonly Row[],
  moved: ReadonlyMap<string, string>,
): Promise<Pick<Merged, "additions" | "checks">> {
  const joined = await joinAll(specDir);
  const { stale, applied, files } = await applyAdditions(specDir, joined);
  const dropped = dropStale ? stale.filter(({ lost }) => lost) : [];
  const problems = stale
    .filter((action) => !dropped.includes(action))
    .map((action) => staleProblem(action, hintFor(action.target, moved)));
  dropActions(specDir, dropped);

  const checks: string[] = [];
  const proposals: { target: string; update: JsonObject }[] = [];
  for (const operation of operations) {
    const { id, method, path } = operation;
    const merged = asObject(asObject(asObject(joined["paths"])[path])[method]);
    const row = rows.find((one) => one.id === id);
    if (merged["x-thredfi-credential"] === undefined) {
      const document = joined as unknown as ContractDocument;
      const { requestBody = null, responses = null } = merged;
      if (credentialMember([requestBody, responses], (node) => resolve(document, node))) {
        merged["x-thredfi-secret"] = true;
      }
      const proposal = proposeCredential(method, path, merged);
      if (typeof proposal === "string") {
        const right = "state x-thredfi-credential in spec/additions/credentials.overlay.yaml first";
        problems.push({
          page: operation.page,
          line: operation.line,
          wrong: `no credential fits ${id}: ${proposal}`,
          right,
        });
        continue;
      }
      const { credential, reason } = proposal;
      const update: JsonObject = { "x-thredfi-credential": credential };
      if (reason !== undefined) update["x-thredfi-credential-reason"] = reason;
      if (merged["x-thredfi-secret"]) update["x-thredfi-secret"] = true;
      proposals.push({ target: targetOf(operation), update });
      const because = reason ? " although its page does not name it" : "";
      checks.push(`${id}: the credential ${credential} is proposed${because}; see credentials.overlay.yaml`);
      const body = Object.values(asObject(asObject(merged["requestBody"])["content"]))[0];
      const schema = asObject(asObject(body)["schema"]);
      if (method === "post" && "external_id" in propertiesOf(document, schema)) {
        checks.push(
          `${id}: its body carries external_id; say in credentials.overlay.yaml what a repeat does (x-thredfi-repeat)`,
        );
      }
    } else if (row?.kind !== "same" && merged["x-thredfi-credential-reason"] !== undefined) {
      if (documentedCredentials(merged).has("business")) {
        checks.push(`${id}: its page names the business token, so its x-thredfi-credential-reason can go`);
      }
    }
  }
  reject(problems);
  putCredentials(specDir, proposals);
  const names = dropped.map(({ file, target }) => `${file}: ${target}`);
  return { additions: { applied, files, dropped: names }, checks };
}

function hintFor(target: string, moved: ReadonlyMap<string, string>): string | undefined {
  for (const [former, now] of moved) {
    if (target === former || target.startsWith(`${former}.`)) return `the operation is now ${now}: change the target`;
  }
  return undefined;
}

async function joinAll(specDir: string): Promise<JsonObject> {
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

function nameOf(operation: Claim): string {
  return `${operation.id} (${placeOf(operation)})`;
}
