// `thredfi call <operationId>`: one call through the SDK. Everything that can be wrong is looked at before it is sent.

import { createInterface } from "node:readline/promises";
import { environments, operations } from "../../../generated/operations.js";
import { type OperationSchemas, operationSchemas } from "../../../generated/schemas.js";
import { callInfo } from "../../client/call-info.js";
import type { CallAnswer } from "../../client/response-body.js";
import type { CredentialName } from "../../client/types.js";
import { errorMessage } from "../../errors/error-body.js";
import { didYouMean } from "../../errors/nearest.js";
import type { ThredfiPlugin } from "../../plugins/plugin.js";
import { describeMismatch, ThredfiValidationError, validate } from "../../plugins/validate/index.js";
import { describeFault } from "../../plugins/validate/mismatch.js";
import { findOperation, type Operation } from "../../transport/operation.js";
import { baseUrlOf, cliErrorOf, createClient } from "../api.js";
import type { Run } from "../command.js";
import { type CliError, EXIT, usageError } from "../exit-codes.js";
import { readJson } from "../json-input.js";
import { operationHelp } from "../operation-help.js";
import { type Output, type Outputs, printable } from "../output.js";
import { placeParams } from "../params.js";
import { type ParsedFlags, shown } from "../parse.js";
import { choiceOf } from "../values.js";

export const run: Run = async (flags, outputs) => {
  const { operation, schemas } = readOperation(flags.positionals[0]);
  if (flags.has("help")) {
    outputs.out.write(operationHelp(operation, schemas, outputs.out.paint));
    return EXIT.ok;
  }
  const anything = flags.has("no-validate");
  const params = placeParams(operation.id, schemas, flags.values("param"), flags.value("business"), anything);
  const credential = readCredential(flags, operation);
  const baseUrl = baseUrlOf(flags);
  const client = createClient(baseUrl, outputs, anything ? [] : [judge(outputs)]);
  const body = readBody(flags, operation, schemas, anything);
  await confirm(flags, operation, baseUrl, outputs);

  const init = { params, ...(credential && { credential }), ...(body && { body: body.value }) };
  const began = performance.now();
  let answer: CallAnswer;
  try {
    const request = client.request as (method: string, path: string, init: object) => Promise<CallAnswer>;
    answer = await request(operation.method.toLowerCase(), operation.path, init);
  } catch (error) {
    if (error instanceof ThredfiValidationError) throw misfit(error);
    throw cliErrorOf(error, baseUrl);
  }
  return show(flags, outputs, operation, answer, performance.now() - began);
};

function readOperation(id: string | undefined): { operation: Operation; schemas: OperationSchemas } {
  const ids = Object.keys(operations);
  if (id === undefined) throw usageError("Which operation? thredfi call <operationId>; thredfi operations lists them.");
  const row = Object.hasOwn(operations, id) ? operations[id as keyof typeof operations] : undefined;
  const operation = row && findOperation(row.method, row.path);
  const schemas = operationSchemas[id];
  if (operation && schemas) return { operation, schemas };
  throw usageError(
    `${shown(id, "what was given")} is not an operation of the contract.${didYouMean(id, ids)} thredfi operations lists them.`,
  );
}

function readCredential(
  flags: ParsedFlags,
  { id, credential, alternatives = [] }: Operation,
): CredentialName | undefined {
  const chosen = choiceOf<CredentialName>(flags, "credential", ["partner", "business", "basic"]);
  if (chosen === undefined || chosen === credential || alternatives.includes(chosen)) return chosen;
  throw usageError(`--credential: ${id} takes ${[credential, ...alternatives].join(" or ")}, not ${chosen}.`);
}

function readBody(
  flags: ParsedFlags,
  { id }: Operation,
  { body }: OperationSchemas,
  anything: boolean,
): { readonly value: unknown } | undefined {
  const file = flags.value("body");
  if (file === undefined) {
    if (!body?.required || anything) return undefined;
    throw usageError(
      `${id} needs a body: --body FILE, or --body - for stdin. thredfi help call ${id} shows its members.`,
    );
  }
  if (!body && !anything) throw usageError(`--body: ${id} takes no body.`);
  return { value: readJson(file, "--body") };
}

/** A request that does not fit is not sent; of an answer that does not, the user is told. */
function judge({ err }: Outputs): ThredfiPlugin {
  const strict = validate("error").middleware;
  const lenient = validate("warn", {
    onMismatch: (mismatch) => err.line(err.paint("yellow", printable(describeMismatch(mismatch)))),
  }).middleware;
  return {
    middleware: {
      onRequest: (options) => strict.onRequest?.(options),
      onResponse: (options) => lenient.onResponse?.(options),
    },
  };
}

function misfit({ operationId, mismatches }: ThredfiValidationError): CliError {
  const lines = mismatches.map((mismatch) => `  ${describeFault(mismatch)}`);
  return usageError(
    [
      `${operationId}: the request does not fit the contract, and was not sent (--no-validate sends it):`,
      ...lines,
    ].join("\n"),
  );
}

/** A write to production is a person's decision, or a script's that says so. */
async function confirm(flags: ParsedFlags, operation: Operation, baseUrl: string, { err }: Outputs): Promise<void> {
  const isWrite = operation.method !== "GET" && !isTokenExchange(operation);
  if (!isWrite || baseUrl !== environments.production || flags.has("yes")) return;
  if (!process.stdin.isTTY || !err.isTerminal || flags.value("body") === "-") {
    throw usageError(`${operation.id} writes to production: add --yes if that is meant. Nothing was sent.`);
  }
  const question = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await question.question(`${operation.id} writes to production (${baseUrl}). Go on? [y/N] `);
    if (!/^y(es)?$/i.test(answer.trim())) throw usageError("Nothing was sent.");
  } finally {
    question.close();
  }
}

function isTokenExchange({ path }: Operation): boolean {
  return path.endsWith("/oauth2/token/");
}

function show(
  flags: ParsedFlags,
  { out, err }: Outputs,
  operation: Operation,
  { data, error, response }: CallAnswer,
  milliseconds: number,
): number {
  const { ok, status } = response;
  const duration = Math.round(milliseconds);
  const content = withoutToken(operation, ok ? data : error);
  const headers = flags.has("include")
    ? Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"))
    : undefined;
  const info = callInfo(response);
  if (flags.has("json")) {
    const { requestId, attempts } = info ?? {};
    const facts = { operationId: operation.id, method: operation.method, url: response.url.split("?", 1)[0], status };
    print(out, {
      ...facts,
      requestId,
      attempts,
      duration,
      ...(headers && { headers }),
      [ok ? "data" : "error"]: content,
    });
  } else if (content !== undefined) print(out, content);

  const message = ok ? "" : ` ${printable(errorMessage(error))}`;
  err.line(
    `${err.paint(ok ? "green" : "red", `HTTP ${status}`)} ${operation.id}${message} ${err.paint("dim", `${duration} ms`)}`,
  );
  if (!flags.has("json")) {
    for (const [name, value] of Object.entries(headers ?? {}))
      err.line(err.paint("dim", printable(`${name}: ${value}`)));
  }
  return ok ? EXIT.ok : EXIT.refused;
}

function print(out: Output, value: unknown): void {
  out.line(JSON.stringify(value, null, out.isTerminal ? 2 : undefined));
}

/** A token is shown by `thredfi token --print` alone. */
function withoutToken(operation: Operation, content: unknown): unknown {
  if (!isTokenExchange(operation) || typeof content !== "object" || content === null) return content;
  return "access_token" in content ? { ...content, access_token: "***" } : content;
}
