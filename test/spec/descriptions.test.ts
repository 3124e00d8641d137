// Every member of the schemas that are ours to word has a description, and an amount says its unit.

import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readContract, resolve, type SchemaObject } from "../../scripts/openapi/document.js";

const SPEC = new URL("../../spec/", import.meta.url);
const contract = readContract(new URL("openapi.yaml", SPEC));
const ours = new Set(
  readdirSync(new URL("reconstructed/", SPEC)).flatMap((file) =>
    Object.keys(readContract(new URL(`reconstructed/${file}`, SPEC)).components?.schemas ?? {}),
  ),
);

function* membersOf(schema: SchemaObject, at: string): Generator<[at: string, member: SchemaObject]> {
  if (schema.$ref) return;
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    yield [`${at}.${name}`, resolve(contract, member)];
    yield* membersOf(member, `${at}.${name}`);
  }
  for (const part of [schema.items, ...(schema.allOf ?? [])]) if (part) yield* membersOf(part, at);
}

const members = Object.entries(contract.components?.schemas ?? {})
  .filter(([name]) => ours.has(name))
  .flatMap(([name, schema]) => [...membersOf(schema, name)]);

it("every member has a description", () => {
  expect(members.length).toBeGreaterThan(1000);
  expect(members.filter(([, { description }]) => !description).map(([at]) => at)).toEqual([]);
});

it("every amount says its unit, or that no source shows it", () => {
  const unclear = members.filter(([at, { type, description = "", "x-thredfi-inferred": inferred = "" }]) => {
    const isMoney = /(amount|price|subtotal|balance|fee|_cents)$/.test(at) && /^(number|integer)$/.test(type ?? "");
    return isMoney && !/m(in|aj)or unit/.test(description) && !/unit was not shown/.test(inferred);
  });
  expect(unclear.map(([at]) => at)).toEqual([]);
});
