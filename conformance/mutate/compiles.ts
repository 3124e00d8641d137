// Whether a mutant that no test noticed would get past the compiler: one that does not can never be shipped.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { applyMutant, type Mutant } from "./mutants.js";
import { ROOT } from "./worktree.js";

export function createCompiler(): (mutant: Mutant) => boolean {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const entry = join(ROOT, "src/index.ts");
  const versions = new Map<string, { version: number; text: string | undefined }>();
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [entry],
    getScriptVersion: (file) => String(versions.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = versions.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);

  return (mutant) => {
    const file = join(ROOT, mutant.file);
    const version = (versions.get(file)?.version ?? 0) + 1;
    versions.set(file, { version, text: applyMutant(readFileSync(file, "utf8"), mutant) });
    const problems = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    versions.set(file, { version: version + 1, text: undefined });
    return problems.length === 0;
  };
}
