// Writes generated/descriptions.ts: what the contract says of each member of each schema. For the command `thredfi`
// alone: the SDK must not import it, since prose decides nothing.

import type { ContractDocument, SchemaObject } from "../openapi/document.js";
import { HEADER } from "./header.js";

export function generateDescriptions(document: ContractDocument): string {
  const rows = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const members = membersOf(schema, "");
    return members.length > 0 ? [`  ${name}: ${JSON.stringify(Object.fromEntries(members))},`] : [];
  });
  return `${HEADER}
/** The description of each member, by schema and by name (\`outer.inner\` where a member's schema has no name). */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rows.join("\n")}
};
`;
}

/** The members that are written in this schema itself. */
function membersOf({ properties = {}, items, allOf = [] }: SchemaObject, prefix: string): [string, string][] {
  return [
    ...allOf.flatMap((part) => membersOf(part, prefix)),
    ...(items ? membersOf(items, prefix) : []),
    ...Object.entries(properties).flatMap(([name, member]): [string, string][] => [
      ...(member.description ? [[`${prefix}${name}`, oneLine(member.description)] as [string, string]] : []),
      ...membersOf(member, `${prefix}${name}.`),
    ]),
  ];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
