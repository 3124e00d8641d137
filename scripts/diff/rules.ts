// Every kind of change, what it means for callers of the SDK in either direction, and why. This table is the only place
// where a verdict is decided; docs/comparing.md shows it, and a test holds the two together.

/** What a change means for the callers of the SDK; `unclear` when it depends on how they use it. */
export type Verdict = "breaking" | "non-breaking" | "unclear";

export interface Rule {
  /** The verdict where the changed thing is sent to the API, or is in neither a request nor a response. */
  readonly request?: Verdict;
  /** The verdict where it comes back in a response. */
  readonly response?: Verdict;
  readonly why: string;
  /** Only wording changed: types, requests and responses stay the same. */
  readonly docs?: true;
}

const BREAKS = "breaking";
const FINE = "non-breaking";
const LOOK = "unclear";

export const RULES = {
  // Operations
  "operation-added": { request: FINE, why: "nobody calls it yet" },
  "operation-removed": { request: BREAKS, why: "its path no longer compiles, and the API no longer has it" },
  "operation-moved": { request: BREAKS, why: "the SDK addresses operations by method and path" },
  "operation-renamed": {
    request: BREAKS,
    why: "calls go by path, but `isApiError(error, id)`, `ErrorBody<id>`, events and `thredfi call` go by operationId",
  },
  "operation-deprecated": { request: FINE, why: "it still works; editors strike it through" },
  "operation-not-deprecated": { request: FINE, why: "it was usable and stays so" },
  "paging-added": { request: FINE, why: "`paginate()` takes one more path" },
  "paging-removed": { request: BREAKS, why: "`paginate()` no longer takes the path" },
  "repeat-safe": { request: FINE, why: "the SDK may now send the call again after a lost response" },
  "repeat-overwrites": {
    request: BREAKS,
    why: "a repeat now changes the record, and the SDK stops repeating the call",
  },
  "repeat-unsafe": { request: LOOK, why: "the SDK no longer sends the call again after a lost response" },
  "repeat-described": { request: FINE, why: "the SDK did not repeat the call and does not now" },
  "tags-changed": { request: FINE, docs: true, why: "tags only arrange the reference" },
  "evidence-changed": { request: FINE, docs: true, why: "what is known of the operation changed, not the operation" },

  // Credentials and hosts
  "credential-left-business": {
    request: BREAKS,
    why: "the operation no longer compiles on `client.business(id)`, and another token has other rights",
  },
  "credential-changed": {
    request: LOOK,
    why: "the SDK uses the other credential by itself, but it has other rights",
  },
  "credential-removed": { request: BREAKS, why: "`credential:` with this value no longer compiles" },
  "credential-added": { request: FINE, why: "one more value for `credential:`" },
  "scheme-changed": { request: FINE, docs: true, why: "another name for a credential that was there already" },
  "scheme-unknown": { request: LOOK, why: "the SDK has no credential for this scheme" },
  "environment-added": { request: FINE, why: "one more value for `environment`" },
  "environment-removed": { request: BREAKS, why: "`environment` with this value no longer compiles" },
  "environment-changed": { request: BREAKS, why: "calls, credentials among them, go to another host" },

  // Parameters
  "parameter-added": { request: FINE, why: "it may be left out" },
  "required-parameter-added": { request: BREAKS, why: "every call must now give it" },
  "parameter-removed": { request: BREAKS, why: "a call that gives it no longer compiles" },
  "parameter-required": { request: BREAKS, why: "every call must now give it" },
  "parameter-optional": { request: FINE, why: "it may still be given" },
  "parameter-moved": { request: BREAKS, why: "`params.query`, `params.path` and `params.header` are places in code" },
  "parameter-renamed": { request: BREAKS, why: "the name is written in code, in the path too" },

  // Bodies and responses
  "body-added": { request: FINE, why: "it may be left out" },
  "required-body-added": { request: BREAKS, why: "every call must now give one" },
  "body-removed": { request: BREAKS, why: "a call that gives one no longer compiles" },
  "body-required": { request: BREAKS, why: "every call must now give one" },
  "body-optional": { request: FINE, why: "it may still be given" },
  "content-type-added": {
    request: FINE,
    response: LOOK,
    why: "one more to send; in a response, `data` becomes a union",
  },
  "content-type-removed": { request: BREAKS, response: BREAKS, why: "what was sent or read has no type any more" },
  "response-body-added": { response: FINE, why: "there was nothing to read before" },
  "response-body-removed": { response: BREAKS, why: "`data` becomes undefined" },
  "response-status-added": { response: LOOK, why: "`data` becomes a union, and code may ask for the exact status" },
  "response-status-removed": { response: BREAKS, why: "its body is no longer in the type of `data`" },
  "response-status-changed": { response: BREAKS, why: "code may ask for the exact status" },
  "error-status-added": { response: FINE, why: "any status could come; `error` and the error classes take it" },
  "error-status-removed": { response: FINE, why: "code that handles it is not reached any more" },
  "header-added": { response: FINE, why: "nobody reads it yet" },

  // Members of objects
  "member-added": { request: FINE, response: FINE, why: "it may be left out, or not be read" },
  "required-member-added": { request: BREAKS, response: FINE, why: "every request must now have it" },
  "member-removed": { request: BREAKS, response: BREAKS, why: "code that names it no longer compiles" },
  "member-required": { request: BREAKS, response: FINE, why: "every request must now have it" },
  "member-optional": { request: FINE, response: BREAKS, why: "a response may now come without it" },
  "other-members-allowed": { request: FINE, response: FINE, why: "members without a name may now be there" },
  "object-opened": {
    request: FINE,
    response: LOOK,
    why: "a closed object may come with more members than code expects",
  },
  "other-members-lost": { request: BREAKS, response: BREAKS, why: "members without a name no longer compile" },
  "other-members-narrowed": { request: BREAKS, response: FINE, why: "fewer values may be sent, or come" },
  "other-members-widened": { request: FINE, response: BREAKS, why: "more values may be sent, or come" },
  "read-only-added": { request: BREAKS, response: FINE, why: "the API no longer takes it" },
  "read-only-removed": { request: FINE, response: FINE, why: "the API now takes it" },
  "write-only-added": { request: FINE, response: BREAKS, why: "it is no longer in responses" },
  "write-only-removed": { request: FINE, response: FINE, why: "it is now in responses" },

  // Values
  "type-changed": { request: BREAKS, response: BREAKS, why: "the old value is not one of the new" },
  "type-narrowed": { request: BREAKS, response: FINE, why: "fewer values may be sent, or come" },
  "type-widened": { request: FINE, response: BREAKS, why: "more values may be sent, or come" },
  "alternative-added": { request: FINE, response: BREAKS, why: "one more shape may be sent, or come" },
  "alternative-removed": { request: BREAKS, response: FINE, why: "one shape fewer may be sent, or come" },
  "alternatives-overlap": {
    request: LOOK,
    response: LOOK,
    why: "`oneOf` rejects a value that fits two of its alternatives: what fitted one may now fit two, or the other way round",
  },
  "exactly-one": {
    request: FINE,
    response: FINE,
    why: "`oneOf` and `anyOf` differ only for a value that fits two alternatives, which `alternatives-overlap` reports",
  },
  "nullable-added": { request: FINE, response: BREAKS, why: "null may now be sent, or come" },
  "nullable-removed": { request: BREAKS, response: FINE, why: "null may no longer be sent, or does not come" },
  "value-added": {
    request: FINE,
    response: LOOK,
    why: "a `switch` over all values of a response misses a case, which the compiler finds only in exhaustive code",
  },
  "value-removed": { request: BREAKS, response: FINE, why: "it is rejected; in a response it does not come any more" },
  "values-closed": { request: BREAKS, response: FINE, why: "only the values of the list are left" },
  "values-opened": { request: FINE, response: BREAKS, why: "any value may come" },
  "known-value-added": { request: FINE, response: FINE, why: "an open list: code must take unknown values anyway" },
  "known-value-removed": { request: LOOK, response: FINE, why: "it still compiles, but may be rejected" },
  "known-values-changed": { request: FINE, response: FINE, why: "an open list only helps editors to complete" },
  "format-added": { request: BREAKS, response: FINE, why: "fewer values may be sent, or come" },
  "format-removed": { request: FINE, response: LOOK, why: "code may read the value by its format" },
  "format-changed": { request: BREAKS, response: BREAKS, why: "code writes and reads the value by its format" },
  "limit-tightened": { request: BREAKS, response: FINE, why: "values that were accepted are rejected" },
  "limit-loosened": { request: FINE, response: LOOK, why: "more may come than a column or a check was made for" },
  "pattern-changed": {
    request: BREAKS,
    response: LOOK,
    why: "the new one may not accept all the old values",
  },
  "default-changed": { request: LOOK, response: FINE, why: "a call that leaves it out now means something else" },
  "schema-deprecated": { request: FINE, response: FINE, why: "it still works; editors strike it through" },
  "schema-not-deprecated": { request: FINE, response: FINE, why: "it was usable and stays so" },

  // Shared schemas by name
  "schema-added": { request: FINE, why: '`Schema<"…">` takes one more name' },
  "schema-removed": { request: BREAKS, why: '`Schema<"…">` with this name no longer compiles' },

  // The rest of the raw difference
  "docs-changed": { request: FINE, response: FINE, docs: true, why: "text for people" },
  "not-classified": {
    request: LOOK,
    response: LOOK,
    why: "no rule reads this part of the contract: someone must look",
  },
} as const satisfies Record<string, Rule>;

/** Members of an OpenAPI document that are text for people, or about the document itself. */
export const PROSE =
  /^(?:openapi|info|tags|description|summary|title|example|examples|externalDocs|x-thredfi-(?:inferred|credential-reason|evidence))$/;

export type Kind = keyof typeof RULES;

/** The verdict of a kind of change in a direction. */
export function verdictOf(kind: Kind, direction: string): Verdict {
  const rule: Rule = RULES[kind];
  const verdict = direction === "response" ? (rule.response ?? rule.request) : (rule.request ?? rule.response);
  return verdict ?? LOOK;
}
