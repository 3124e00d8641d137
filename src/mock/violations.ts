// Reads what Prism reports of a request or an answer: in the header `sl-violations`, or in an error of its own.

export interface Violation {
  /** `request` or `response`, then the place in it: ["request", "body", "lines", "0", "quantity"]. */
  readonly location: readonly string[];
  readonly severity?: string;
  /** A keyword of JSON Schema, or the status of the answer that Prism gives: 401, 415. */
  readonly code?: string | number;
  readonly message: string;
}

/** Undefined when there were too many for a header, and Prism cut the list. */
export function parseViolations(header: string | null | undefined): Violation[] | undefined {
  if (!header) return [];
  try {
    return JSON.parse(header) as Violation[];
  } catch {
    return undefined;
  }
}

/** The same, and of a list that was cut the part that is whole. */
export function readableViolations(header: string | null | undefined): Violation[] {
  const all = parseViolations(header);
  if (all) return all;
  const text = header ?? "";
  const start = text.indexOf("[");
  for (let end = text.lastIndexOf("}"); start >= 0 && end > start; end = text.lastIndexOf("}", end - 1)) {
    const part = parseViolations(`${text.slice(start, end + 1)}]`);
    if (part) return part;
  }
  return [];
}

/** The same from the body of an answer that Prism makes itself. */
export function ownViolations(text: string): Violation[] {
  const { validation = [] } = JSON.parse(text) as { validation?: Violation[] };
  return validation.map((violation) => ({ ...violation, location: ["request", ...violation.location] }));
}

/**
 * What Prism found in a request for which the contract has no error answer: it then makes one, without the header. Empty
 * for any other answer, and for a path that Prism does not know.
 */
export function problemViolations(text: string): Violation[] {
  if (!text.startsWith('{"type":"https://stoplight.io/prism/errors#')) return [];
  const { type, title, detail } = JSON.parse(text) as Record<"type" | "title" | "detail", string>;
  const kind = type.slice(type.indexOf("#") + 1);
  if (kind === "UNAUTHORIZED") return [{ location: ["request"], code: 401, message: title }];
  if (kind === "INVALID_CONTENT_TYPE") return [{ location: ["request"], code: 415, message: detail }];
  return kind === "UNPROCESSABLE_ENTITY" ? ownViolations(text) : [];
}
