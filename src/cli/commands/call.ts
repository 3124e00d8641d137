// `thredfi call <operationId>`: one call through the SDK. Everything that can be wrong is checked before it is sent, and
// a token is never shown.

import type { OperationSchemas } from "../../../generated/schemas.js";
import type { ThredfiClient } from "../../client/client.js";
import type { RawResult } from "../../client/response-body.js";
import type { CredentialName } from "../../client/types.js";
import { callInfo } from "../../errors/call-info.js";
import { errorMessage } from "../../errors/error-body.js";
import { maskSecretBody } from "../../errors/secrets.js";
import type { ThredfiPlugin } from "../../plugins/plugin.js";
import { describeMismatch, ThredfiValidationError, validate } from "../../plugins/validate/index.js";
import { describeFault } from "../../plugins/validate/mismatch.js";
import type { Operation } from "../../transport/operation.js";
import { API_EXIT_CODES, API_FLAGS, BUSINESS_FLAG, baseUrlOf, cliErrorOf, createClient } from "../api.js";
import type { Command, ParsedFlags } from "../command.js";
import { confirmWrite } from "../confirm-write.js";
import { type CliError, EXIT, usageError } from "../exit-codes.js";
import { findOperationById } from "../find-operation.js";
import { choiceOf } from "../flag-values.js";
import { readJson } from "../json-input.js";
import { bodyHint } from "../operation-help.js";
import { type Output, type Outputs, printable } from "../output.js";
import { placeParams } from "../params.js";

export const call: Command = {
  name: "call",
  summary: "make one call, by operationId",
  usage: "<operationId> [flags]",
  description: `Makes one call through the SDK, with the credentials of THREDFI_PARTNER_ID and THREDFI_API_KEY. The response's
JSON goes to stdout, its status to stderr. Parameters and body are checked against the contract before
anything is sent. thredfi help call <operationId> shows what an operation takes.`,
  flags: [
    {
      name: "param",
      value: "NAME=VALUE",
      multiple: true,
      text: "a parameter; repeat it for an array. path.NAME, query.NAME and header.NAME say which one is meant",
    },
    { name: "body", value: "JSON", text: "the body: JSON, a file, or - for stdin", completes: "file" },
    { name: "all", text: "every page of a list: one item a line (NDJSON)" },
    BUSINESS_FLAG,
    {
      name: "credential",
      value: "NAME",
      default: "the contract's",
      text: "another credential that the contract documents: partner, business or basic",
      completes: ["partner", "business", "basic"],
    },
    ...API_FLAGS,
    { name: "yes", text: "do not ask before a write to production" },
    { name: "no-validate", text: "send it even where it does not fit the contract" },
    { name: "include", text: "the response's headers too, on stderr (with --json: in the object)" },
    { name: "json", text: "one object: operationId, status, requestId, attempts, duration, data or error" },
  ],
  positionals: { most: 2, completes: "operationId" },
  examples: [
    "thredfi call list_businesses --environment sandbox",
    "thredfi call list_customers --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --param page_size=5",
    "thredfi call list_customers --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --all > customers.ndjson",
    "thredfi call create_invoice --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --body invoice.json",
  ],
  exitCodes: [["1", "the API responded with an error status, or rejected the credentials"], ...API_EXIT_CODES],

  async run(flags, outputs) {
    if (flags.positionals.length === 0) {
      throw usageError("Which operation? thredfi call <operationId>; thredfi operations lists them.");
    }
    const { operation, schemas } = findOperationById(...flags.positionals);
    checkAll(flags, operation);
    const lenient = flags.has("no-validate");
    const params = placeParams(operation.id, schemas, flags.values("param"), flags.value("business"), lenient);
    const credential = readCredential(flags, operation);
    const baseUrl = baseUrlOf(flags);
    const client = createClient(baseUrl, outputs, lenient ? [] : [checkContract(outputs)]);
    const body = readBody(flags, operation, schemas, lenient);
    const isWrite = operation.method !== "GET" && !operation.secret;
    if (isWrite) await confirmWrite(operation.id, baseUrl, flags, outputs.err);

    const init = { params, ...(credential && { credential }), ...(body && { body: body.value }) };
    const began = performance.now();
    try {
      if (flags.has("all")) return await printAll(client, operation, init, outputs);
      const request = client.request as (method: string, path: string, init: object) => Promise<RawResult>;
      const result = await request(operation.method.toLowerCase(), operation.path, init);
      return show(flags, outputs, operation, result, Math.round(performance.now() - began));
    } catch (error) {
      throw error instanceof ThredfiValidationError ? mismatchError(error) : cliErrorOf(error, baseUrl);
    }
  },
};

function readCredential(flags: ParsedFlags, operation: Operation): CredentialName | undefined {
  const { id, credential, alternatives = [] } = operation;
  const chosen = choiceOf<CredentialName>(flags, "credential", ["partner", "business", "basic"]);
  if (chosen === undefined || chosen === credential || alternatives.includes(chosen)) return chosen;
  throw usageError(`--credential: ${id} takes ${[credential, ...alternatives].join(" or ")}, not ${chosen}.`);
}

function readBody(
  flags: ParsedFlags,
  { id }: Operation,
  { body }: OperationSchemas,
  lenient: boolean,
): { readonly value: unknown } | undefined {
  const file = flags.value("body");
  if (file !== undefined) {
    if (!body && !lenient) throw usageError(`--body: ${id} takes no body.`);
    return { value: readJson(file, "--body") };
  }
  if (!body?.required || lenient) return undefined;
  throw usageError(
    `${id} needs a body: --body '{…}', --body FILE, or --body - for stdin.${bodyHint(body.schema)} thredfi help call ${id} shows all members.`,
  );
}

/** A request that does not fit is not sent; a response that does not is shown, with a warning. */
function checkContract({ err }: Outputs): ThredfiPlugin {
  const strict = validate("error").middleware;
  const warning = validate("warn", {
    onMismatch: (mismatch) => err.line(err.paint("yellow", printable(describeMismatch(mismatch)))),
  }).middleware;
  return {
    middleware: {
      onRequest: (options) => strict.onRequest?.(options),
      onResponse: (options) => warning.onResponse?.(options),
    },
  };
}

function mismatchError({ operationId, mismatches }: ThredfiValidationError): CliError {
  const title = `${operationId}: the request does not fit the contract, and was not sent (--no-validate sends it):`;
  return usageError([title, ...mismatches.map((mismatch) => `  ${describeFault(mismatch)}`)].join("\n"));
}

function checkAll(flags: ParsedFlags, { id, paged }: Operation): void {
  if (!flags.has("all")) return;
  if (!paged) throw usageError(`--all: ${id} is not a list with pages.`);
  const other = ["json", "include"].find((name) => flags.has(name));
  if (other !== undefined) throw usageError(`--${other} is about one response. Leave it out with --all.`);
}

/** Items go out as they arrive, until the last one or until nobody reads them. */
async function printAll(
  client: ThredfiClient,
  { id, path }: Operation,
  init: object,
  { out, err }: Outputs,
): Promise<number> {
  const paginate = client.paginate as (path: string, init: object) => AsyncIterable<unknown>;
  let isRead = true;
  void out.gone.then(() => {
    isRead = false;
  });
  let count = 0;
  for await (const item of paginate(path, init)) {
    if (!isRead) break;
    out.line(JSON.stringify(item));
    count++;
  }
  err.line(`${id} ${count} ${count === 1 ? "item" : "items"}`);
  return EXIT.ok;
}

function show(
  flags: ParsedFlags,
  { out, err }: Outputs,
  { id, method, secret }: Operation,
  { data, error, response }: RawResult,
  duration: number,
): number {
  const { ok, status } = response;
  const received = ok ? data : error;
  // A token is shown by `thredfi token --print` alone.
  const content = secret && received !== undefined ? JSON.parse(maskSecretBody(JSON.stringify(received))) : received;
  const shownHeaders = [...response.headers].filter(([name]) => name !== "set-cookie");
  const headers = flags.has("include") ? Object.fromEntries(shownHeaders) : undefined;
  if (flags.has("json")) {
    const { requestId, attempts } = callInfo(response) ?? {};
    const facts = {
      operationId: id,
      method,
      url: response.url.split("?", 1)[0],
      status,
      requestId,
      attempts,
      duration,
    };
    print(out, { ...facts, ...(headers && { headers }), [ok ? "data" : "error"]: content });
  } else if (content !== undefined) print(out, content);

  const message = ok ? "" : ` ${printable(errorMessage(error))}`;
  const coloured = err.paint(ok ? "green" : "red", `HTTP ${status}`);
  err.line(`${coloured} ${id}${message} ${err.paint("dim", `${duration} ms`)}`);
  if (headers && !flags.has("json")) {
    for (const [name, value] of Object.entries(headers)) err.line(err.paint("dim", printable(`${name}: ${value}`)));
  }
  return ok ? EXIT.ok : EXIT.rejected;
}

function print(out: Output, value: unknown): void {
  out.line(JSON.stringify(value, null, out.isTerminal ? 2 : undefined));
}
