// What our own comparison does not read: texts, examples, and every keyword that no rule speaks of, so that nothing that
// differs goes unsaid (docs/decisions/0010-raw-difference.md). It must never say what a rule says already.

import { type ContractDocument, isMethod, METHODS } from "../openapi/document.js";
import { memberAt, pointer, tokensOf } from "../openapi/json.js";
import { type Found, sayer } from "./change.js";
import type { Pair } from "./operation-pairs.js";
import { PROSE } from "./rules.js";
import { same } from "./same.js";

type Path = readonly (string | number)[];
type Report = (change: Found) => void;

/** One side of a comparison. */
interface Side {
  readonly document: ContractDocument;
  readonly value: unknown;
  /** Where it was met, through `$ref`. */
  readonly place: Path;
  /** Where it stands. */
  readonly home: Path;
}

/** What a kind of object consists of. A member that is not named here is compared as a whole. */
interface Part {
  /** Members that the rules read. */
  readonly read?: RegExp;
  /** Members that are objects of another kind. */
  readonly one?: Readonly<Record<string, Part>>;
  /** Members that are lists or maps of these. */
  readonly many?: Readonly<Record<string, Part>>;
  /** What it means when one side alone has it, unless a rule says so. */
  readonly alone?: readonly [added: Found["kind"], removed: Found["kind"]];
}

const SCHEMA: Part = {
  read: /^(?:type|format|nullable|enum|required|default|readOnly|writeOnly|deprecated|x-extensible-enum|pattern|multipleOf|uniqueItems|minimum|maximum|exclusive(?:Min|Max)imum|(?:min|max)(?:Length|Items|Properties))$/,
  get one() {
    return { items: SCHEMA, additionalProperties: SCHEMA };
  },
  get many() {
    return { properties: SCHEMA, oneOf: SCHEMA, anyOf: SCHEMA };
  },
};
const PARAMETER: Part = { read: /^(?:name|in|required|deprecated)$/, one: { schema: SCHEMA } };
const BODY: Part = { read: /^required$/, many: { content: { one: { schema: SCHEMA } } } };
const RESPONSE: Part = { many: { ...BODY.many, headers: { alone: ["header-added", "not-classified"] } } };
const OPERATION: Part = {
  read: /^(?:operationId|tags|deprecated|security|x-thredfi-(?:credential|repeat))$/,
  one: { requestBody: BODY },
  many: { parameters: PARAMETER, responses: RESPONSE },
};
const CONTRACT: Part = {
  read: /^security$/,
  many: {
    paths: { read: new RegExp(`^(?:${METHODS.join("|")})$`), many: { parameters: PARAMETER } },
    servers: { read: /^(?:url|x-thredfi-environment)$/ },
  },
  // Schemas are compared where they are used, or as a whole (components.ts); so are parameters, responses, examples.
  one: { components: { read: /^(?!securitySchemes$)/, many: { securitySchemes: {} } } },
};

export function rawDifference(before: ContractDocument, after: ContractDocument, pairs: readonly Pair[]): Found[] {
  const found = new Map<string, Found>();
  const side = (document: ContractDocument, value: unknown, ...place: string[]) => {
    return { document, value, place, home: place };
  };
  const compare = (left: Side, right: Side, part: Part, operationId?: string) => {
    const met = new Set<string>();
    walk(left, right, part, met, (change) => {
      const owner = change.pointer.startsWith("/components") ? undefined : operationId;
      found.set(`${owner} ${change.kind} ${change.pointer}`, { ...change, operationId: owner });
    });
  };
  for (const { old, now } of pairs) {
    const left = side(before, old.operation, "paths", old.path, old.method);
    compare(left, side(after, now.operation, "paths", now.path, now.method), OPERATION, old.id);
  }
  compare(side(before, before), side(after, after), CONTRACT);
  return [...found.values()];
}

function walk(left: Side, right: Side, part: Part, met: Set<string>, report: Report): void {
  const [was, is] = [membersOf(left, part), membersOf(right, part)];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id), is.get(id)];
    const next = (old ?? now)?.part;
    if (next && old && now) {
      // Each place of a parameter, body or response is met once; this is also what ends a cycle.
      const key = [old.place.slice(3, 5), old.home, now.home].map((path) => pointer(...path)).join(" ");
      if (!met.has(key)) walk(old, now, next, met.add(key), report);
    } else if (!next || next.alone) {
      if (same(left.document, right.document, old?.value, now?.value)) continue;
      const name = id.split(" ")[0] ?? "";
      // The level of evidence is compared with the operation.
      const levels = [old, now].map((one) => memberAt(one?.value, ["level"]));
      if (name === "x-thredfi-evidence" && levels[0] !== levels[1]) continue;
      const kind = next?.alone?.[old ? 1 : 0] ?? (PROSE.test(name) ? "docs-changed" : "not-classified");
      say(report, kind, old, now);
    }
  }
}

type Member = Side & { readonly part: Part | undefined };

/** The members of an object that no rule reads, with those that `allOf` brings, by what pairs them with the other side. */
function membersOf({ document, value, place, home }: Side, { read, one = {}, many = {} }: Part): Map<string, Member> {
  const members = new Map<string, Member>();
  const add = (name: string, member: Member) => {
    let id = name;
    while (members.has(id)) id += "'";
    members.set(id, member);
  };
  const below = (path: Path, member: unknown, part: Part | undefined): Member => {
    const here = { document, value: member, place: [...place, ...path], home: [...home, ...path] };
    return { ...(part ? followed(here) : here), part };
  };
  for (const [key, member] of Object.entries((value ?? {}) as object)) {
    if (read?.test(key) || isDefault(key, member, value)) continue;
    const list = Object.hasOwn(many, key) ? many[key] : undefined;
    if (key === "allOf" && Array.isArray(member)) {
      member.forEach((part, index) => {
        for (const [id, inner] of membersOf(below([key, index], part, SCHEMA), SCHEMA)) add(id, inner);
      });
    } else if (list && typeof member === "object") {
      for (const [name, item] of Object.entries(member ?? {})) {
        const inner = below([key, name], item, list);
        const id = Array.isArray(member) ? idOf(item, inner.value, name) : name;
        add(`${key === "anyOf" ? "oneOf" : key} ${id}`, inner);
      }
    } else add(key, below([key], member, Object.hasOwn(one, key) ? one[key] : undefined));
  }
  return members;
}

/** A default of a parameter that is written out (OpenAPI 3.0.3, Parameter Object). */
function isDefault(key: string, member: unknown, owner: unknown): boolean {
  const { in: place, style } = owner as { in?: string; style?: string };
  if (place === undefined) return false;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  if (key === "style") return member === usual;
  if (key === "explode") return member === ((style ?? usual) === "form");
  return (key === "allowReserved" || key === "allowEmptyValue") && member === false;
}

/** What tells an item of a list from the others: a parameter, a server, an alternative. */
function idOf(item: unknown, value: unknown, index: string): string {
  const { $ref } = (item ?? {}) as { $ref?: string };
  const { name, in: place, url, type, ...rest } = (value ?? {}) as Record<string, string>;
  if (name !== undefined && place !== undefined) return `${place} ${name.toLowerCase()}`;
  return $ref ?? rest["x-thredfi-environment"] ?? url ?? type ?? index;
}

function followed(side: Side): Side {
  let { value, home } = side;
  for (let hops = 0; hops < 32; hops++) {
    const ref = (value as { $ref?: unknown } | null)?.$ref;
    if (typeof ref !== "string") break;
    home = tokensOf(ref);
    value = memberAt(side.document, home);
  }
  return { ...side, value, home };
}

function say(report: Report, kind: Found["kind"], old: Side | undefined, now: Side | undefined): void {
  const { document, place, home } = (old ?? now) as Side;
  // A text is one text, wherever it is shown; what may matter to callers is said for each operation.
  const at = kind === "docs-changed" ? home : place;
  const [root, , method, section] = at.map(String);
  const inOperation = root === "paths" && isMethod(method);
  const isRequest =
    section === "parameters" || section === "requestBody" || (root === "paths" && method === "parameters");
  const isSchema = home[0] === "components" && home[1] === "schemas";
  const schema = isSchema ? { name: String(home[2]), at: schemaPath(home.slice(3, -1)) } : undefined;
  const subject = schema ? `${schema.name} ${schema.at}`.trim() : subjectOf(document, home, inOperation ? 3 : 0);
  const what = !old ? "was added" : !now ? "was removed" : "changed";
  const direction = section === "responses" ? "response" : isRequest ? "request" : "operation";
  const text = `${subject ? `${subject}: ` : ""}${kind === "header-added" ? "header " : ""}${at.at(-1)} ${what}`;
  sayer(report, direction)(kind, pointer(...at), text, old?.value, now?.value, schema);
}

/** What people call the place of a change outside of shared schemas. */
function subjectOf(document: ContractDocument, home: Path, from: number): string {
  const parts = home.slice(from, -1);
  const index = parts.indexOf("parameters");
  if (index < 0) return parts.join(" ");
  const name = memberAt(document, [...home.slice(0, from + index + 2), "name"]) ?? parts[index + 1];
  return ["parameter", name, ...parts.slice(index + 2)].join(" ");
}

/** The members of a schema that a pointer leads through. */
function schemaPath(parts: Path): string {
  let text = "";
  for (let index = 0; index < parts.length; index++) {
    if (parts[index] === "properties") text += `/${parts[++index]}`;
    else if (parts[index] === "items" || parts[index] === "additionalProperties") text += "/*";
    else index++;
  }
  return text;
}
