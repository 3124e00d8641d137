// Makes the mutants of one source file: every small change of one place that a test should notice, as text to put in the
// place of other text. It never writes a file, and leaves types, imports and comments alone: a test cannot see those.

import ts from "typescript";

export interface Mutant {
  /** Path from the root of the repository. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

/** Operators and what takes their place. */
const BINARY: Record<string, readonly string[]> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
};

const BOUNDARIES = ["<", "<=", ">", ">="];
const LOGICAL = ["&&", "||", "??"];

/** Methods and functions whose opposite takes the same arguments. */
const SWAPPED: Record<string, string> = {
  min: "max",
  max: "min",
  some: "every",
  every: "some",
  ceil: "floor",
  floor: "ceil",
  startsWith: "endsWith",
  endsWith: "startsWith",
  push: "unshift",
  toLowerCase: "toUpperCase",
};

export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const found = new Map<string, Mutant>();

  function add(operator: string, node: { start: number; end: number }, replacement: string): void {
    const original = text.slice(node.start, node.end);
    if (original === replacement) return;
    const { line, character } = source.getLineAndCharacterOfPosition(node.start);
    const key = `${node.start} ${node.end} ${replacement}`;
    if (found.has(key)) return;
    found.set(key, { file, line: line + 1, column: character + 1, operator, ...node, original, replacement });
  }
  const span = (node: ts.Node) => ({ start: node.getStart(source), end: node.end });

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) binary(node);
    condition(node);
    literal(node);
    statement(node);
    call(node);
    ts.forEachChild(node, visit);
  }

  function binary(node: ts.BinaryExpression): void {
    const operator = node.operatorToken.getText(source);
    if (operator === "+" && [node.left, node.right].some(isText)) return;
    for (const other of BINARY[operator] ?? []) {
      const kind = BOUNDARIES.includes(operator) ? "boundary" : LOGICAL.includes(operator) ? "logical" : "operator";
      add(kind, span(node.operatorToken), other);
    }
    if (operator === "??=") add("logical", span(node.operatorToken), "=");
  }

  function condition(node: ts.Node): void {
    const test =
      ts.isIfStatement(node) || ts.isWhileStatement(node)
        ? node.expression
        : ts.isConditionalExpression(node) || ts.isForStatement(node)
          ? node.condition
          : undefined;
    if (test) {
      add("condition", span(test), "false");
      // A loop without an end is found by its time alone, and slowly.
      if (!ts.isForStatement(node) && !ts.isWhileStatement(node)) add("condition", span(test), "true");
    }
    if (ts.isPrefixUnaryExpression(node)) {
      const operand = node.operand.getText(source);
      if (node.operator === ts.SyntaxKind.ExclamationToken) add("negation", span(node), operand);
      if (node.operator === ts.SyntaxKind.MinusToken) add("sign", span(node), operand);
      if (node.operator === ts.SyntaxKind.PlusPlusToken) add("step", span(node), `--${operand}`);
    }
    if (ts.isPostfixUnaryExpression(node)) {
      const operand = node.operand.getText(source);
      add("step", span(node), `${operand}${node.operator === ts.SyntaxKind.PlusPlusToken ? "--" : "++"}`);
    }
  }

  function literal(node: ts.Node): void {
    if (node.kind === ts.SyntaxKind.TrueKeyword) add("boolean", span(node), "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) add("boolean", span(node), "true");
    if (ts.isNumericLiteral(node)) add("number", span(node), node.text === "0" ? "1" : `(${node.getText(source)} + 1)`);
    if (ts.isStringLiteral(node) && !isName(node)) add("string", span(node), node.text === "" ? '"mutated"' : '""');
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) add("string", span(node), "``");
    if (ts.isArrayLiteralExpression(node)) add("array", span(node), node.elements.length === 0 ? '["mutated"]' : "[]");
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 0) add("object", span(node), "{}");
  }

  function statement(node: ts.Node): void {
    if (ts.isExpressionStatement(node)) add("statement removed", span(node), ";");
    if (ts.isReturnStatement(node) && node.expression && node.expression.getText(source) !== "undefined") {
      add("return value", span(node.expression), "undefined");
    }
    if (ts.isThrowStatement(node)) add("statement removed", span(node), ";");
    if (ts.isBlock(node) && node.statements.length > 0 && ts.isFunctionLike(node.parent)) {
      add("body removed", span(node), "{}");
    }
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && node.body.getText(source) !== "undefined") {
      add("return value", span(node.body), "undefined");
    }
    if (ts.isBreakStatement(node)) add("statement removed", span(node), ";");
  }

  function call(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      if (node.questionDotToken) add("optional chaining", span(node.questionDotToken), ".");
      const swapped = Object.hasOwn(SWAPPED, node.name.text) ? SWAPPED[node.name.text] : undefined;
      if (swapped && ts.isCallExpression(node.parent)) add("method", span(node.name), swapped);
    }
    if ((ts.isCallExpression(node) || ts.isElementAccessExpression(node)) && node.questionDotToken) {
      add("optional chaining", span(node.questionDotToken), "");
    }
  }

  visit(source);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

export function applyMutant(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Names a mutant without its line, so that a judgement of it outlives changes elsewhere in the file. */
export function nameOf({ file, operator, original, replacement }: Mutant): string {
  const short = (code: string) => code.replace(/\s+/g, " ").slice(0, 100);
  return `${file}: ${operator}: \`${short(original)}\` -> \`${short(replacement)}\``;
}

/** Words for a person: the end of a `+` that joins text, where `-` says nothing about the program. */
function isText(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
  return ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

/** A literal that is a name in the syntax, not a value. */
function isName(node: ts.StringLiteral): boolean {
  return (ts.isPropertyAssignment(node.parent) && node.parent.name === node) || ts.isLiteralTypeNode(node.parent);
}
