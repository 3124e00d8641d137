// Compares what two schemas say about a value, in one direction, and reports each difference once for the place that it
// is asked about, however often a shared schema is met there. rules.ts decides what each difference means.

import type { ContractDocument } from "../openapi/document.js";
import { type Json, sameJson } from "../openapi/json.js";
import { type Direction, type Found, type Say, sayer } from "./change.js";
import { overlapping } from "./overlap.js";
import { type Kind, PROSE } from "./rules.js";
import { same } from "./same.js";
import {
  child,
  has,
  LOWER_LIMITS,
  type Location,
  type Node,
  OTHER_LIMITS,
  othersOf,
  refName,
  type Shape,
  shapesOf,
  UPPER_LIMITS,
} from "./shape.js";

/** The two contracts, and where differences go. */
export interface Comparing {
  readonly before: ContractDocument;
  readonly after: ContractDocument;
  report(found: Found): void;
}

/** One place that schemas are compared for: a parameter, a request body, a response. */
export class Place {
  readonly #both: Comparing;
  readonly #report: Say;
  readonly #direction: Direction;
  /** Pairs of shared schemas that this place has met: this is also what ends a cycle. */
  readonly #met = new Set<string>();

  constructor(both: Comparing, operationId: string | undefined, direction: Direction) {
    this.#both = both;
    this.#report = sayer(both.report, direction, operationId);
    this.#direction = direction;
  }

  compare(before: Node, after: Node): void {
    const { before: old, after: now } = this.#both;
    const names = [refName(old, before.schema), refName(now, after.schema)];
    // What is written out in place is told apart by where it is: several media types of one body have the same path.
    const key = JSON.stringify(names.includes(undefined) ? [before.at.path, before.schema, after.schema] : names);
    if (this.#met.has(key)) return;
    this.#met.add(key);
    this.#unions(before, after);
  }

  #unions(before: Node, after: Node): void {
    const old = shapesOf(this.#both.before, before);
    const now = shapesOf(this.#both.after, after);
    const { at } = before;
    this.#overlap(before, after, old, now);

    const [wasNull, isNull] = [old.some((shape) => shape.nullable), now.some((shape) => shape.nullable)];
    if (!wasNull && isNull) this.#say("nullable-added", at, "may now be null", false, true);
    if (wasNull && !isNull) this.#say("nullable-removed", at, "may no longer be null", true, false);

    const [first, second] = [old[0] as Shape, now[0] as Shape];
    if (old.length === 1 && now.length === 1) {
      this.#shapes(first, second);
      return;
    }
    if (old.length === 1 && isAnything(first)) {
      this.#say("type-narrowed", at, `was anything, is now ${union(now)}`, "anything", union(now));
      return;
    }
    if (now.length === 1 && isAnything(second)) {
      this.#say("type-widened", at, `was ${union(old)}, is now anything`, union(old), "anything");
      return;
    }

    const { pairs, added, removed } = matchShapes(old, now);
    if (pairs.length === 0) {
      this.#say("type-changed", at, `was ${union(old)}, is now ${union(now)}`, union(old), union(now));
      return;
    }
    for (const [left, right] of pairs) {
      this.#shapes(left, right);
      for (const name of right.properties.keys()) {
        // A value with that member may have fitted this alternative, where it was not looked at.
        const isElsewhere = old.some((other) => other !== left && other.properties.has(name));
        if (left.others === undefined && !left.properties.has(name) && isElsewhere) {
          this.#say("not-classified", at, `another of its alternatives has ${name} now`, before.schema, after.schema);
        }
      }
    }
    if (wasNull && isNull && pairs.some(([left, right]) => !left.nullable !== !right.nullable)) {
      this.#say("not-classified", at, "another of its alternatives may be null", before.schema, after.schema);
    }
    for (const shape of added) {
      this.#say(
        "alternative-added",
        before.at,
        `may now also be ${describe(shape)}`,
        undefined,
        describe(shape),
        after.at,
      );
    }
    for (const shape of removed) {
      this.#say("alternative-removed", before.at, `may no longer be ${describe(shape)}`, describe(shape), undefined);
    }
    const rule = (shapes: readonly Shape[]) => (shapes.some(({ exact }) => exact) ? "oneOf" : "anyOf");
    if (old.length > 1 && now.length > 1 && rule(old) !== rule(now)) {
      this.#say("exactly-one", at, `its alternatives were ${rule(old)}, are now ${rule(now)}`, rule(old), rule(now));
    }
  }

  /** A value that fits two alternatives of a `oneOf` is rejected: then no other rule can be trusted. */
  #overlap(before: Node, after: Node, old: readonly Shape[], now: readonly Shape[]): void {
    const { before: first, after: second } = this.#both;
    const found = this.#direction === "response" ? overlapping(first, old) : overlapping(second, now);
    if (!found || same(first, second, before.schema, after.schema, PROSE)) return;
    const [one, other] = found.map(describe);
    const what = one === other ? `two alternatives of its oneOf (${one})` : `both ${one} and ${other} of its oneOf`;
    this.#say("alternatives-overlap", before.at, `a value may fit ${what}`, before.schema, after.schema);
  }

  #shapes(old: Shape, now: Shape): void {
    const { at } = old;
    const relation = compareTypes(old.types, now.types);
    if (relation !== "same") {
      const [was, is] = [typeText(old), typeText(now)];
      this.#say(`type-${relation}`, at, `was ${was}, is now ${is}`, was, is);
      // What is below another type is not the same thing any more.
      if (relation === "changed" || isAnything(old) || isAnything(now)) return;
    }
    this.#values(old, now);
    this.#limits(old, now);
    this.#members(old, now);
    if (old.items && now.items) this.compare(old.items, now.items);
    else if (now.items) this.#say("type-narrowed", child(at, [], "/*"), "was anything", undefined, now.items.schema);
    else if (old.items) this.#say("type-widened", child(at, [], "/*"), "is now anything", old.items.schema, undefined);
  }

  #values(old: Shape, now: Shape): void {
    const { at } = old;
    if (old.values && now.values) {
      for (const value of now.values.filter((one) => !has(old.values, one))) {
        this.#say("value-added", at, `has the new value ${JSON.stringify(value)}`, undefined, value);
      }
      for (const value of old.values.filter((one) => !has(now.values, one))) {
        this.#say("value-removed", at, `no longer has the value ${JSON.stringify(value)}`, value, undefined);
      }
    } else if (now.values) {
      const was = old.known ? "its list of values was open" : "it had no list of values";
      this.#say("values-closed", at, `takes only ${list(now.values)}; ${was}`, old.known, now.values);
    } else if (old.values) {
      const is = now.known ? "is now open" : "is gone";
      this.#say("values-opened", at, `took only ${list(old.values)}; the list ${is}`, old.values, now.known);
    } else if (old.known && now.known) {
      for (const value of now.known.filter((one) => !has(old.known, one))) {
        this.#say("known-value-added", at, `has the new known value ${JSON.stringify(value)}`, undefined, value);
      }
      for (const value of old.known.filter((one) => !has(now.known, one))) {
        this.#say("known-value-removed", at, `no longer knows the value ${JSON.stringify(value)}`, value, undefined);
      }
    } else if (old.known || now.known) {
      const text = now.known ? `has a list of known values, ${list(now.known)}` : "no longer lists known values";
      this.#say("known-values-changed", at, text, old.known, now.known);
    }
  }

  #limits(old: Shape, now: Shape): void {
    const { at } = old;
    const pair = (key: string) => [old.limits[key], now.limits[key]] as const;
    const say = (kind: Kind, key: string, what: string) => this.#say(kind, at, what, ...pair(key));

    const [oldFormat, newFormat] = pair("format");
    if (oldFormat === undefined && newFormat !== undefined)
      say("format-added", "format", `now has the format ${newFormat}`);
    else if (newFormat === undefined && oldFormat !== undefined)
      say("format-removed", "format", `no longer has the format ${oldFormat}`);
    else if (oldFormat !== newFormat)
      say("format-changed", "format", `its format was ${oldFormat}, is now ${newFormat}`);

    for (const key of [...LOWER_LIMITS, ...UPPER_LIMITS, ...OTHER_LIMITS]) {
      const [was, is] = pair(key);
      if (sameJson(was as Json, is as Json)) continue;
      const text = `${key} was ${was ?? "not set"}, is now ${is ?? "not set"}`;
      if (key === "pattern" && was !== undefined && is !== undefined) say("pattern-changed", key, text);
      else if (key === "multipleOf" && was !== undefined && is !== undefined && !divides(is, was) && !divides(was, is))
        say("pattern-changed", key, text);
      else say(isTighter(key, was, is) ? "limit-tightened" : "limit-loosened", key, text);
    }
    const [oldDefault, newDefault] = pair("default");
    if (!sameJson(oldDefault as Json, newDefault as Json)) {
      const name = (value: unknown) => (value === undefined ? "none" : JSON.stringify(value));
      say("default-changed", "default", `default was ${name(oldDefault)}, is now ${name(newDefault)}`);
    }
    const flag = (key: string, added: Kind, removed: Kind, is: string, was: string) => {
      const [before, after] = pair(key);
      if (!before && after) say(added, key, is);
      if (before && !after) say(removed, key, was);
    };
    flag("readOnly", "read-only-added", "read-only-removed", "is now only in responses", "may now be sent");
    flag("writeOnly", "write-only-added", "write-only-removed", "is now only in requests", "is now in responses too");
    flag("deprecated", "schema-deprecated", "schema-not-deprecated", "is deprecated", "is no longer deprecated");
  }

  #members(old: Shape, now: Shape): void {
    for (const name of new Set([
      ...old.properties.keys(),
      ...old.required,
      ...now.properties.keys(),
      ...now.required,
    ])) {
      const [was, is] = [old.properties.get(name), now.properties.get(name)];
      // What is only in responses is never required of a request (OpenAPI 3.0.3, readOnly).
      const needed = (shape: Shape, node: Node | undefined) =>
        shape.required.has(name) && !(this.#direction === "request" && node && this.#isReadOnly(shape === now, node));
      const [wasRequired, isRequired] = [needed(old, was), needed(now, is)];
      const at = was?.at ?? child(old.at, ["properties", name], `/${name}`);
      if (wasRequired && !isRequired && (is || !was)) this.#say("member-optional", at, "became optional", true, false);
      if (!was && is) {
        const fresh = isRequired && !old.required.has(name);
        const kind = fresh ? "required-member-added" : "member-added";
        this.#say(kind, at, fresh ? "is new, and required" : "is new", undefined, is.schema, is.at);
        // It had a place among the members without a name, or no place at all.
        if (typeof old.others === "object") this.compare({ ...old.others, at }, is);
        else if (old.others === true || old.required.has(name)) this.compare({ schema: {}, at }, is);
        else if (old.others === false)
          this.#say("object-opened", old.at, `was closed, and now has ${name}`, false, name);
        continue;
      }
      if (was && !is) {
        this.#say("member-removed", at, "was removed", was.schema, undefined);
        continue;
      }
      if (!wasRequired && isRequired) this.#say("member-required", at, "became required", false, true);
      if (was && is) this.compare(was, is);
      // A name that is only required has its place among the members without a name.
      else this.compare(unnamed(old, at), unnamed(now, at));
    }
    this.#others(old, now);
  }

  #others(old: Shape, now: Shape): void {
    if (typeof old.others === "object" && typeof now.others === "object") {
      this.compare(old.others, now.others);
      return;
    }
    const rank = (others: Shape["others"]) => (typeof others === "object" ? "typed" : String(others ?? "unsaid"));
    const [was, is] = [rank(old.others), rank(now.others)];
    if (was === is || !(old.types?.includes("object") || now.types?.includes("object"))) return;
    const [kind, text] = ((): [Kind, string] => {
      if (was === "false") return ["object-opened", "is no longer closed"];
      if (was === "true" && is === "typed")
        return ["other-members-narrowed", "other members, which could be anything, now have a type"];
      if (was === "typed" && is === "true")
        return ["other-members-widened", "other members, which had a type, can now be anything"];
      if (was !== "unsaid") return ["other-members-lost", "takes no other members any more"];
      if (is === "false") return ["other-members-narrowed", "is now closed: it has no other members"];
      return ["other-members-allowed", "may now have other members"];
    })();
    this.#say(kind, old.at, text, raw(old.others), raw(now.others));
  }

  #isReadOnly(isNew: boolean, node: Node): boolean {
    const shapes = shapesOf(isNew ? this.#both.after : this.#both.before, node);
    return shapes.every(({ limits }) => limits["readOnly"] === true);
  }

  /** @param added where the thing is in the new contract, when it is not in the old */
  #say(kind: Kind, at: Location, text: string, before: unknown, after: unknown, added?: Location): void {
    const subject = at.schema ? `${at.schema.name} ${at.schema.at}`.trim() : `${at.label} ${at.path}`.trim();
    this.#report(kind, added?.pointer ?? at.pointer, `${subject}: ${text}`, before, after, at.schema);
  }
}

const unnamed = (shape: Shape, at: Location): Node => ({ schema: othersOf(shape)[0] ?? {}, at });
const raw = (others: Shape["others"]) => (typeof others === "object" ? others.schema : others);
const list = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(", ");

function isTighter(key: string, was: unknown, is: unknown): boolean {
  if (is === undefined || is === false) return false;
  if (was === undefined || was === false) return true;
  if (LOWER_LIMITS.includes(key)) return Number(is) > Number(was);
  if (UPPER_LIMITS.includes(key)) return Number(is) < Number(was);
  // multipleOf: only a divisor of the old number takes all the old values.
  return !(key === "multipleOf" && divides(is, was));
}

const divides = (part: unknown, whole: unknown) => Number.isInteger(Number(whole) / Number(part));

/** No type and nothing else that a value could fail. */
function isAnything({ types, values, limits, required, properties, others, items }: Shape): boolean {
  const limited = Object.keys(limits).some((key) => !/^(?:default|deprecated|readOnly|writeOnly)$/.test(key));
  return (
    !(types || values || limited || required.size || properties.size || items || typeof others === "object") &&
    others !== false
  );
}

function compareTypes(
  old: readonly string[] | undefined,
  now: readonly string[] | undefined,
): "same" | "narrowed" | "widened" | "changed" {
  if (!old || !now) return old === now ? "same" : old ? "widened" : "narrowed";
  const covers = (wide: readonly string[], type: string) =>
    wide.includes(type) || (type === "integer" && wide.includes("number"));
  const [wider, narrower] = [old.every((type) => covers(now, type)), now.every((type) => covers(old, type))];
  if (wider && narrower) return "same";
  return wider ? "widened" : narrower ? "narrowed" : "changed";
}

function typeText(shape: Shape): string {
  return shape.types?.join(" or ") ?? "anything";
}

function describe(shape: Shape): string {
  return shape.at.schema?.at === "" ? shape.at.schema.name : typeText(shape);
}

function union(shapes: readonly Shape[]): string {
  return shapes.map(describe).join(" or ");
}

/** Which alternative became which: by name, else the most alike one of the same type. */
function matchShapes(old: readonly Shape[], now: readonly Shape[]) {
  const [left, right] = [new Set(old), new Set(now)];
  const pairs: [Shape, Shape][] = [];
  const take = (fits: (a: Shape, b: Shape) => boolean) => {
    for (const a of left) {
      const likeness = (b: Shape) => [...b.properties.keys()].filter((name) => a.properties.has(name)).length;
      const [best] = [...right].filter((b) => fits(a, b)).sort((x, y) => likeness(y) - likeness(x));
      if (!best) continue;
      pairs.push([a, best]);
      left.delete(a);
      right.delete(best);
    }
  };
  const named = (shape: Shape) => (shape.at.schema?.at === "" ? shape.at.schema.name : undefined);
  take((a, b) => named(a) !== undefined && named(a) === named(b) && a.at.pointer === b.at.pointer);
  take((a, b) => named(a) !== undefined && named(a) === named(b));
  take((a, b) => sameText(a, b));
  take((a, b) => compareTypes(a.types, b.types) === "same");
  take((a, b) => a.types !== undefined && b.types !== undefined && compareTypes(a.types, b.types) !== "changed");
  return { pairs, added: right, removed: left };
}

function sameText(a: Shape, b: Shape): boolean {
  const text = ({ types, values, known, limits, properties, items }: Shape) =>
    JSON.stringify([
      types,
      values,
      known,
      limits,
      [...properties].map(([name, { schema }]) => [name, schema]),
      items?.schema,
    ]);
  return text(a) === text(b);
}
