// Finds the doc comments of the built types that TypeScript attaches to nothing, so that no editor shows them. It reads dist/
// only and fixes nothing.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Finished } from "./run.js";

export async function checkDocComments(dist: string): Promise<Finished> {
  const detached: string[] = [];
  let count = 0;
  for (const name of readdirSync(dist).filter((each) => each.endsWith(".d.cts"))) {
    const source = ts.createSourceFile(name, readFileSync(join(dist, name), "utf8"), ts.ScriptTarget.Latest, true);
    const attached = new Set<number>();
    const visit = (node: ts.Node): void => {
      for (const comment of ts.getJSDocCommentsAndTags(node)) attached.add(comment.pos);
      ts.forEachChild(node, visit);
    };
    visit(source);
    count += attached.size;
    for (const { index } of source.text.matchAll(/\/\*\*\s/g)) {
      if (attached.has(index)) continue;
      detached.push(`${name}:${source.getLineAndCharacterOfPosition(index).line + 1}`);
    }
  }
  const output = `${count} doc comments are attached, ${detached.length} are not:\n${detached.join("\n")}`;
  return { ok: count > 0 && detached.length === 0, output, seconds: 0 };
}
