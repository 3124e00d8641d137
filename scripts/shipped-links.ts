// A relative link in the package must lead to a file of the package: what else README.md links to has a full address.

import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * @param root of the repository
 * @param shipped the paths of the package's files
 * @returns the links that lead nowhere, as `README.md: docs/lists.md`
 */
export function linksNotShipped(root: string, shipped: readonly string[]): string[] {
  return shipped
    .filter((path) => path.endsWith(".md"))
    .flatMap((page) => {
      const text = readFileSync(join(root, page), "utf8");
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/gm)].map(
        ([, inline, defined]) => inline ?? defined ?? "",
      );
      return links
        .filter((link) => !/^(https?:|mailto:|#)/.test(link))
        .filter((link) => !shipped.includes(posix.join(posix.dirname(page), link.split("#")[0] ?? "")))
        .map((link) => `${page}: ${link}`);
    });
}
