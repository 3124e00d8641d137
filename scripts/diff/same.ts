// Whether two parts of two contracts are the same, with `$ref` followed and lists whose order means nothing compared as
// sets. Texts for people count unless `skip` names them. It never decides what a difference means.

import { type ContractDocument, resolve } from "../openapi/document.js";

const UNORDERED = /^(?:required|enum|oneOf|anyOf|allOf|x-extensible-enum|security|tags)$/;
const MAPS = /^(?:properties|patternProperties|schemas|headers|content|responses|examples|variables|mapping)$/;

export function same(
  before: ContractDocument,
  after: ContractDocument,
  left: unknown,
  right: unknown,
  skip?: RegExp,
): boolean {
  const known = new Map<string, boolean>();
  const refOf = (node: unknown) => (node as { $ref?: unknown } | null)?.$ref;

  const equal = (a: unknown, b: unknown, key: string): boolean => {
    const refs = [refOf(a), refOf(b)];
    if (refs.every((ref) => typeof ref !== "string")) return alike(a, b, key);
    const pair = JSON.stringify(refs.map((ref, index) => ref ?? [a, b][index]));
    const seen = known.get(pair);
    if (seen !== undefined) return seen;
    known.set(pair, true);
    const result = alike(resolve(before, a), resolve(after, b), key);
    known.set(pair, result);
    return result;
  };

  const alike = (a: unknown, b: unknown, key: string): boolean => {
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length) return false;
      if (!UNORDERED.test(key)) return a.every((item, index) => equal(item, b[index], ""));
      const left = [...b];
      return a.every((item) => {
        const index = left.findIndex((other) => equal(item, other, ""));
        return index >= 0 && left.splice(index, 1).length === 1;
      });
    }
    if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) || Array.isArray(b))
      return a === b;
    const members = (node: object) =>
      new Map(Object.entries(node).filter(([name]) => MAPS.test(key) || !skip?.test(name)));
    const [one, two] = [members(a), members(b)];
    // Inside a map `properties` is a name, not a keyword.
    const below = (name: string) => (MAPS.test(key) ? "" : name);
    return (
      one.size === two.size &&
      [...one].every(([name, value]) => two.has(name) && equal(value, two.get(name), below(name)))
    );
  };
  return equal(left, right, "");
}
