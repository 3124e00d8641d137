// The code blocks of the pages that users read. A `ts` block is a program, which may use what `SURROUNDINGS` declares;
// `ts no-run` is one that is only type-checked, because it needs somebody else's package or server.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Block {
  /** `docs/lists.md:23` */
  readonly where: string;
  readonly page: string;
  /** What stands after the fence: `ts`, `ts no-run`, `sh`. */
  readonly language: string;
  readonly code: string;
}

export const pages: readonly string[] = [
  "README.md",
  ...["docs", "docs/api"].flatMap((folder) =>
    readdirSync(`${root}/${folder}`)
      .filter((file) => file.endsWith(".md"))
      .map((file) => `${folder}/${file}`),
  ),
];

export const blocks: readonly Block[] = pages.flatMap((page) => {
  const text = readFileSync(`${root}/${page}`, "utf8");
  return [...text.matchAll(/^( *)```([^\n`]*)\n([\s\S]*?)^\1```$/gm)].map(
    ([block, indent = "", language = "", code = ""]) => {
      const line = text.slice(0, text.indexOf(block)).split("\n").length;
      return { where: `${page}:${line}`, page, language, code: code.replaceAll(`\n${indent}`, "\n") };
    },
  );
});

/** What a block may use without a declaration of its own: the names that the pages introduce. */
export const SURROUNDINGS = `
declare const thredfi: import("thredfi-sdk").ThredfiClient;
declare const cafe: ReturnType<import("thredfi-sdk").ThredfiClient["business"]>;
declare const mock: import("thredfi-sdk/testing").Mock;
declare const partnerId: string;
declare const apiKey: string;
declare const businessId: string;
declare function yourSession(request: Request): Promise<{ id: string; thredfiBusinessId: string } | undefined>;
declare const winstonLogger: Record<"debug" | "info" | "warn" | "error", (message: string, fields: object) => void>;
declare module "pino" { export function pino(): Record<"debug" | "info" | "warn" | "error", (fields: object, message: string) => void>; }
declare module "cloudflare:workers" { export function waitUntil(promise: Promise<unknown>): void; }
`;
