// What an editor shows of the built types, asked of the TypeScript language service: every doc comment belongs to something,
// every member of an exported interface has a text, and a result has its name. It reads dist/ only and fixes nothing.

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

/** Made of paths and ids rather than of members that a person reads. */
const TABLES = ["paths", "components", "operations"];

/** Each result by a way of getting it, and what hovering it must say. */
const RESULTS: Readonly<Record<string, string>> = {
  'await cafe.invoices.get("i")': "Invoice",
  "await cafe.customers.list().toArray()": "Customer[]",
  "(await cafe.accounts.list()).items[0]": "LedgerAccountListItem",
  '(await cafe.call("get_menu_config")).data': "MenuConfigResult | undefined",
  '(await cafe.GET("/v1/platform/businesses/{business_id}/invoices/")).data': "InvoiceList | undefined",
};

export async function checkHovers(dist: string): Promise<Finished> {
  const types = join(dist, "index.d.cts");
  const program = join(dist, "hovers.cts");
  const text = [
    'import type { ThredfiClient } from "./index.cjs";',
    "export async function program(thredfi: ThredfiClient) {",
    '  const cafe = thredfi.business("");',
    ...Object.keys(RESULTS).map((call, index) => `  const result${index} = ${call};`),
    "}",
  ].join("\n");
  const service = languageService({ [program]: text });
  const wrong = service.getSemanticDiagnostics(program).map(({ messageText }) => JSON.stringify(messageText));

  for (const [index, [call, expected]] of Object.entries(RESULTS).entries()) {
    const at = text.indexOf(`result${index} `);
    const shown = ts.displayPartsToString(service.getQuickInfoAtPosition(program, at)?.displayParts);
    if (shown !== `const result${index}: ${expected}`) wrong.push(`${call} shows ${shown}, not ${expected}`);
  }
  const invoice = service.getTypeDefinitionAtPosition(program, text.indexOf("result0 "));
  if (invoice?.[0]?.kind !== ts.ScriptElementKind.interfaceElement)
    wrong.push("Invoice is not defined as an interface");

  wrong.push(...wrongMethods(dist));

  let count = 0;
  for (const { owner, name, node } of members(service, types)) {
    count++;
    const { documentation = [] } = service.getQuickInfoAtPosition(node.getSourceFile().fileName, node.getStart()) ?? {};
    if (documentation.length === 0) wrong.push(`${owner}.${name} has no text`);
  }
  const output = `${count} members of exported interfaces; wrong are:\n${wrong.join("\n")}`;
  return { ok: count > 1000 && wrong.length === 0, output, seconds: 0 };
}

/** What a client has besides its resources. */
const NOT_RESOURCES = /^\w+\.([A-Z]+|request|call|use|eject|paginate|business|businessId|tokens|baseUrl)$/;

/** Every resource method that a type has, as a caller writes it: `cafe.invoices.payments.create`. */
function methodsOf(checker: ts.TypeChecker, type: ts.Type, name: string): string[] {
  return type.getProperties().flatMap((member) => {
    const path = `${name}.${member.name}`;
    if (NOT_RESOURCES.test(path)) return [];
    const memberType = checker.getTypeOfSymbol(member);
    return memberType.getCallSignatures().length > 0 ? [path] : methodsOf(checker, memberType, path);
  });
}

/** What a hover of a method lacks; its definition must be found, in one place. */
function wrongMethods(dist: string): string[] {
  const file = join(dist, "methods.cts");
  const imports = 'import type { BusinessClient, ThredfiClient } from "./index.cjs";';
  const clients = `${imports}\ndeclare const thredfi: ThredfiClient, cafe: BusinessClient;\n`;
  const program = languageService({ [file]: clients }).getProgram();
  const checker = program?.getTypeChecker();
  const methods: string[] = [];
  program?.getSourceFile(file)?.forEachChild(function visit(node: ts.Node): void {
    if (checker && ts.isVariableDeclaration(node)) {
      methods.push(...methodsOf(checker, checker.getTypeAtLocation(node), node.name.getText()));
    }
    node.forEachChild(visit);
  });

  const text = clients + methods.map((method) => `void ${method};`).join("\n");
  const service = languageService({ [file]: text });
  const wrong = methods.flatMap((method) => {
    const at = text.indexOf(`void ${method};`) + `void ${method}`.length - 1;
    const info = service.getQuickInfoAtPosition(file, at);
    const hover = ts.displayPartsToString(info?.documentation);
    const lacks = [
      ...(/^Evidence: /m.test(hover) ? [] : ["evidence"]),
      ...(/repeat|record of the first call|creates another/.test(hover) ? [] : ["what a repeat does"]),
      ...["example", "throws"].filter((tag) => !info?.tags?.some(({ name }) => name === tag)),
      ...(service.getDefinitionAtPosition(file, at)?.length === 1 ? [] : ["one definition"]),
    ];
    return lacks.map((what) => `${method} lacks ${what}`);
  });
  return methods.length > 80 ? wrong : [`only ${methods.length} resource methods were found`];
}

/** The members of every interface that the package exports. */
function* members(service: ts.LanguageService, file: string) {
  const checker = service.getProgram()?.getTypeChecker();
  const source = service.getProgram()?.getSourceFile(file);
  const exported = source && checker?.getSymbolAtLocation(source);
  for (const symbol of exported ? (checker?.getExportsOfModule(exported) ?? []) : []) {
    const owner = symbol.flags & ts.SymbolFlags.Alias ? checker?.getAliasedSymbol(symbol) : symbol;
    if (!owner || !(owner.flags & ts.SymbolFlags.Interface) || TABLES.includes(symbol.name)) continue;
    for (const member of owner.members?.values() ?? []) {
      const declaration = member.flags & ts.SymbolFlags.TypeParameter ? undefined : member.declarations?.[0];
      const node = declaration && ts.getNameOfDeclaration(declaration);
      if (node) yield { owner: symbol.name, name: member.name, node };
    }
  }
}

/** @param files what is not on the disk, by path */
function languageService(files: Readonly<Record<string, string>>): ts.LanguageService {
  const read = (name: string) => files[name] ?? ts.sys.readFile(name);
  return ts.createLanguageService({
    getScriptFileNames: () => Object.keys(files),
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name in files || ts.sys.fileExists(name),
    readFile: read,
  });
}
