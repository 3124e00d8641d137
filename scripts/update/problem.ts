// What is wrong with a source or with what would come of it: where, what, and what would be right.
// It must never be thrown one at a time when more can be found: problems are collected and reported together.

export interface Problem {
  /** The page, document or file, as the person who runs the command knows it. */
  readonly page: string;
  /** 1-based, in the page itself and not in the block inside it. */
  readonly line?: number | undefined;
  readonly wrong: string;
  /** What would be right, or what to do. */
  readonly right?: string | undefined;
  /** Further lines, such as two versions side by side. */
  readonly details?: readonly string[] | undefined;
}

/** Thrown when the source cannot be used; nothing has been written. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
  }
}

/** @throws SourceError when there are any */
export function reject(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SourceError(problems);
}

/** Thrown when the command was called in a way that cannot be right; nothing has been read. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function problemText({ page, line, wrong, right, details = [] }: Problem): string {
  const where = line === undefined ? page : `${page}:${line}`;
  return [`${where}: ${wrong}${right ? `; ${right}` : ""}`, ...details.map((detail) => `    ${detail}`)].join("\n");
}
