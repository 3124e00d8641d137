// Reads the Content-Type of a request or a response.

/** Type and subtype in lower case, without parameters; undefined when the header is absent. */
export function mediaType(headers: Headers): string | undefined {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() || undefined;
}

export function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/(?:[^+]+\+)?json$/.test(type);
}
