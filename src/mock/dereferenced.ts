// A document without references: each stands for what it names, which is shared by all that name it. A reference within what it
// names stays.

/** @param document is not changed; its references are all of the form `#/…` */
export function dereferenced(document: object): object {
  const done = new Map<string, unknown>();
  const open = new Set<string>();
  const named = (ref: string) =>
    ref
      .slice(2)
      .split("/")
      .map(unescaped)
      .reduce(memberOf, document as unknown);
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(visit);
    const { $ref: ref } = value as { $ref?: unknown };
    if (typeof ref !== "string") {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, visit(member)]));
    }
    if (open.has(ref)) return value;
    if (!done.has(ref)) {
      open.add(ref);
      done.set(ref, visit(named(ref)));
      open.delete(ref);
    }
    return done.get(ref);
  };
  return visit(document) as object;
}

const unescaped = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

const memberOf = (value: unknown, name: string): unknown => (value as Record<string, unknown> | undefined)?.[name];
