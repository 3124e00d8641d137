// The second, independent check: do the type tests and examples of the old release still compile with the types of the new
// contract? It knows nothing of our rules. It writes nothing: generated files reach the compiler from memory.

import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { generateAll } from "../generate/index.js";
import type { Tree } from "./sources.js";

export interface TypeError {
  /** From the root of the tree. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface TypeVerdict {
  readonly verdict: "compiles" | "does not compile" | "inconclusive";
  /** Why it is inconclusive. */
  readonly reason?: string;
  /** Whose files were compiled. */
  readonly tree: string;
  readonly files: readonly string[];
  /** Files that do not compile with the types of the old contract either, and so cannot tell. */
  readonly skipped: readonly TypeError[];
  readonly errors: readonly TypeError[];
  /** Lines that were expected not to compile, and do now. They break nobody. */
  readonly nowCompiles: readonly TypeError[];
}

/** `Unused '@ts-expect-error' directive.` */
const NOTHING_TO_EXPECT = 2578;

/** The check for one tree, so that several new contracts can be checked against one control. */
export class TypeCheck {
  readonly #tree: Tree;
  readonly #sources = new Map<string, { text: string; file: ts.SourceFile }>();
  readonly #controls = new Map<string, (TypeError & { code: number })[]>();
  #program: ts.Program | undefined;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /**
   * @param before the file of the old contract; with its types the files must compile, or they are skipped
   * @param after the file of the new one
   */
  async run(before: string, after: string): Promise<TypeVerdict> {
    const { label, root } = this.#tree;
    const files = testFiles(root);
    const none = { tree: label, files, skipped: [], errors: [], nowCompiles: [] };
    const inconclusive = (reason: string) => ({ ...none, verdict: "inconclusive" as const, reason });
    if (files.length === 0) return inconclusive(`${label} has no type tests or examples.`);

    let control: (TypeError & { code: number })[];
    let generated: Record<string, string>;
    try {
      control = this.#controls.get(before) ?? this.#compile(files, await generateAll(before));
      this.#controls.set(before, control);
      generated = await generateAll(after);
    } catch (error) {
      return inconclusive(`no types can be generated: ${firstLine(error)}`);
    }
    const own = control.find(({ file }) => !files.includes(file));
    if (own) {
      const where = `${own.file}:${own.line} ${own.message}`;
      return inconclusive(`${label} does not compile with the types of the old contract: ${where}`);
    }
    const skipped = control.filter(({ file }, index) => control.findIndex((other) => other.file === file) === index);
    const asked = files.filter((file) => !skipped.some((one) => one.file === file));
    if (asked.length === 0) return { ...inconclusive("no file compiles with the old types."), files: [], skipped };
    const found = this.#compile(asked, generated);
    const errors = found.filter(({ code }) => code !== NOTHING_TO_EXPECT);
    const nowCompiles = found.filter(({ code }) => code === NOTHING_TO_EXPECT);
    const verdict = errors.length > 0 ? "does not compile" : "compiles";
    return { ...none, files: asked, skipped, errors, nowCompiles, verdict };
  }

  #compile(files: readonly string[], generated: Record<string, string>): (TypeError & { code: number })[] {
    const { root } = this.#tree;
    const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, root);
    const host = this.#host(options, generated);
    const program = ts.createProgram({
      rootNames: files.map((file) => join(root, file)),
      options: { ...options, noEmit: true },
      host,
      ...(this.#program && { oldProgram: this.#program }),
    });
    this.#program = program;
    return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const { file, start = 0, messageText, code } = diagnostic;
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const [message = ""] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
      const name = file ? slashed(relative(root, file.fileName)) : "tsconfig.json";
      return { file: name, line, message: short(message), code };
    });
  }

  /** Reads `generated/` from memory and everything else from the tree; parses each text once. */
  #host(options: ts.CompilerOptions, generated: Record<string, string>): ts.CompilerHost {
    const host = ts.createCompilerHost(options);
    const overlay = new Map(
      Object.entries(generated).map(([path, text]) => [slashed(join(this.#tree.root, path)), text]),
    );
    const readFile = (file: string) => overlay.get(slashed(file)) ?? ts.sys.readFile(file);
    return {
      ...host,
      readFile,
      fileExists: (file) => overlay.has(slashed(file)) || ts.sys.fileExists(file),
      getSourceFile: (file, version) => {
        const text = readFile(file);
        if (text === undefined) return undefined;
        const known = this.#sources.get(file);
        if (known?.text === text) return known.file;
        const source = ts.createSourceFile(file, text, version);
        this.#sources.set(file, { text, file: source });
        return source;
      },
    };
  }
}

/** Type tests and examples, from the root of the tree, in a fixed order. */
function testFiles(root: string): string[] {
  const list = (folder: string, fits: RegExp) => {
    try {
      const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
      return names.filter((name) => fits.test(name)).map((name) => slashed(join(folder, name)));
    } catch {
      return [];
    }
  };
  return [...list("test", /\.test-d\.ts$/), ...list("examples", /^[^/\\]+\.ts$/)].sort();
}

/** The compiler writes whole types out. */
const short = (message: string) => (message.length > 160 ? `${message.slice(0, 159)}…` : message);

const slashed = (path: string) => path.split(sep).join("/");

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
