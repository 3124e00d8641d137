// Which operation of the new contract is which of the old, and what changed about an operation as a whole: whether it is
// there, its address, its name, what the SDK knows of it. Parameters, bodies and responses have files of their own.

import { type ContractDocument, type ContractOperation, listOperations } from "../openapi/document.js";
import { pointer } from "../openapi/json.js";
import type { Found } from "./change.js";

export interface Pair {
  readonly old: ContractOperation;
  readonly now: ContractOperation;
  /** Path parameters that have another name, by their old one. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface Pairs {
  readonly pairs: Pair[];
  readonly added: ContractOperation[];
  readonly removed: ContractOperation[];
}

/** Pairs by method and path, then by method and path but for the names in it, then by operationId. */
export function pairOperations(before: ContractDocument, after: ContractDocument): Pairs {
  const removed = new Set(listOperations(before));
  const added = new Set(listOperations(after));
  const pairs: Pair[] = [];
  const take = (key: (entry: ContractOperation) => string | undefined) => {
    const byKey = new Map([...added].map((entry) => [key(entry), entry]));
    for (const old of removed) {
      const name = key(old);
      const now = name === undefined ? undefined : byKey.get(name);
      if (!now || !added.has(now)) continue;
      pairs.push({ old, now, renamed: renames(old.path, now.path) });
      removed.delete(old);
      added.delete(now);
    }
  };
  take(({ method, path }) => `${method} ${path}`);
  take(({ method, path }) => `${method} ${path.replaceAll(PLACEHOLDER, "{}")}`);
  take(({ id }) => id);
  return { pairs, added: [...added], removed: [...removed] };
}

const PLACEHOLDER = /\{([^}]*)\}/g;

function renames(old: string, now: string): Map<string, string> {
  if (old.replaceAll(PLACEHOLDER, "{}") !== now.replaceAll(PLACEHOLDER, "{}")) return new Map();
  const names = (path: string) => [...path.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
  const next = names(now);
  return new Map(names(old).flatMap((name, index) => (name === next[index] ? [] : [[name, next[index] as string]])));
}

export function address({ method, path }: ContractOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

export function operationPointer({ method, path }: ContractOperation, ...parts: (string | number)[]): string {
  return pointer("paths", path, method, ...parts);
}

/** What changed about the operations themselves. */
export function compareOperations({ pairs, added, removed }: Pairs): Found[] {
  return [
    ...removed.map((entry) => whole(entry, "operation-removed", `${address(entry)} was removed`, { before: entry.id })),
    ...pairs.flatMap(compareOne),
    ...added.map((entry) => whole(entry, "operation-added", `${address(entry)} is new`, { after: entry.id })),
  ];
}

type Values = Pick<Found, "before" | "after">;

function whole(entry: ContractOperation, kind: Found["kind"], text: string, values: Values = {}, part?: string): Found {
  const at = operationPointer(entry, ...(part === undefined ? [] : [part]));
  return { operationId: entry.id, kind, direction: "operation", pointer: at, text, ...values };
}

function compareOne({ old, now, renamed }: Pair): Found[] {
  const found: Found[] = [];
  const say = (kind: Found["kind"], text: string, part?: string, before?: unknown, after?: unknown) =>
    found.push(whole(old, kind, text, { before, after }, part));

  if (renamed.size === 0 && address(old) !== address(now)) {
    say("operation-moved", `${address(old)} is now ${address(now)}`, undefined, address(old), address(now));
  }
  if (old.id !== now.id) {
    say("operation-renamed", `its operationId ${old.id} is now ${now.id}`, "operationId", old.id, now.id);
  }
  const [wasOld, isOld] = [old.operation.deprecated ?? false, now.operation.deprecated ?? false];
  if (!wasOld && isOld) say("operation-deprecated", "is deprecated", "deprecated", false, true);
  if (wasOld && !isOld) say("operation-not-deprecated", "is no longer deprecated", "deprecated", true, false);

  const [wasPaged, isPaged] = [isPagedList(old), isPagedList(now)];
  if (!wasPaged && isPaged) say("paging-added", "is now a paged list", "parameters", false, true);
  if (wasPaged && !isPaged) say("paging-removed", "is no longer a paged list", "parameters", true, false);

  compareRepeats(old, now, say);

  const [oldTags, newTags] = [old.operation.tags ?? [], now.operation.tags ?? []];
  if ([...oldTags].sort().join("\n") !== [...newTags].sort().join("\n")) {
    say("tags-changed", `is now under ${newTags.join(", ") || "no tag"}`, "tags", oldTags, newTags);
  }
  const levels = [old, now].map(({ operation }) => operation["x-thredfi-evidence"]?.level ?? "no evidence");
  if (levels[0] !== levels[1]) {
    say("evidence-changed", `was ${levels[0]}, is now ${levels[1]}`, "x-thredfi-evidence", levels[0], levels[1]);
  }
  return found;
}

/** As generated/operations.ts has it: `paginate()` takes what has both parameters. */
function isPagedList({ method, parameters }: ContractOperation): boolean {
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  return method === "get" && query.includes("page") && query.includes("page_size");
}

function compareRepeats(
  old: ContractOperation,
  now: ContractOperation,
  say: (kind: Found["kind"], text: string, part: string, before: unknown, after: unknown) => void,
): void {
  const [was, is] = [old, now].map(({ operation }) => operation["x-thredfi-repeat"]);
  const repeat = "a repeat with the same external_id";
  const [kind, text]: [Found["kind"], string] =
    is === "same-record"
      ? ["repeat-safe", `${repeat} makes no second record`]
      : was !== "same-record"
        ? ["repeat-described", `what ${repeat} does: ${is ?? "no longer said"}`]
        : is === "updates"
          ? ["repeat-overwrites", `${repeat} returned the record, and now updates it`]
          : ["repeat-unsafe", `what ${repeat} does is no longer said`];
  if (was !== is) say(kind, text, "x-thredfi-repeat", was, is);
  // Only of POST: the other methods are repeated, or not, whatever the key (src/transport/repeatable.ts).
  if (old.method !== "post" || now.method !== "post") return;
  const [hadKey, hasKey] = [old, now].map(({ parameters }) =>
    parameters.some((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === "idempotency-key"),
  );
  if (!hadKey && hasKey)
    say("repeat-safe", "takes an Idempotency-Key, which makes a repeat safe", "parameters", false, true);
  if (hadKey && !hasKey) say("repeat-unsafe", "no longer takes an Idempotency-Key", "parameters", true, false);
}
