// Runs the read-only part of the contract against a real API, through Prism's validation proxy, and says where reality
// differs. It says what it will do before it sends anything, and writes only with `allowWrites`.

import { type ContractDocument, type ContractOperation, listOperations } from "../../scripts/openapi/document.js";
import { ThredfiConfigError } from "../../src/index.js";
import { loadPrism, type Prism, type PrismViolation } from "../../src/mock/prism.js";
import { fillPath, parametersIn } from "../cases.js";
import { readContractFile } from "../read-contract.js";
import type { Check, RunResult } from "../result.js";
import { type Client, callAnyOperation, createSuiteClient, PARTNER, type Partner } from "../sdk.js";
import { sliceContract } from "../slice-contract.js";
import { inLine } from "../suite-mock.js";
import { KnownRecords } from "./known-records.js";
import { readRecording, recording } from "./recording.js";
import { startReplay } from "./replay-server.js";
import { undeclaredMembers } from "./undeclared.js";
import { externalIdPrefix, isWritable, writeBody } from "./writes.js";

export interface TargetOptions {
  readonly contractFile: string;
  readonly url: string;
  /** Only these operations. Lists are asked for all the same, where their records are needed. Default: all. */
  readonly operations?: readonly string[] | undefined;
  readonly allowWrites?: boolean | undefined;
  /** Where to keep the exchanges. Default: nowhere. */
  readonly record?: string | undefined;
  /** Default: from THREDFI_PARTNER_ID and THREDFI_API_KEY. */
  readonly credentials?: Partner | undefined;
  readonly onCheck?: ((check: Check, done: number, total: number | undefined) => void) | undefined;
  /** Is called with what the run will do. */
  readonly say: (text: string) => void;
}

/** @throws ThredfiConfigError when credentials are missing, before anything is sent */
export async function runTarget(options: TargetOptions): Promise<RunResult> {
  const startedAt = new Date();
  const { contractFile } = options;
  const { document: contract, facts } = readContractFile(contractFile);
  const host = checkHost(options.url);
  const credentials = options.credentials ?? fromEnvironment();
  const { reads, writes } = choose(contract, options);
  const prefix = externalIdPrefix(startedAt);
  announce(options, host, reads, writes, prefix);

  const called = [...reads, ...writes].map(({ id }) => id);
  const proxy = new PrismProxy(await loadPrism(sliceContract(contract, called), { upstream: host }));
  const { record } = options;
  const client = createSuiteClient(host.origin, {
    credentials,
    wrapFetch: () => (record === undefined ? proxy.send : recording(proxy.send, record, Object.values(credentials))),
  });
  const known = new KnownRecords();
  const checks: Check[] = [];
  const wanted = [...reads, ...writes].filter(({ id }) => options.operations?.includes(id) ?? true);

  for (const operation of [...reads, ...writes]) {
    const start = performance.now();
    const { check, data, filled } = await callReal({ contract, operation, known, client, prefix, proxy });
    if (operation.method === "get" && data !== undefined) known.learn(filled, data);
    if (!wanted.includes(operation)) continue;
    checks.push({ ...check, duration: Math.round(performance.now() - start) });
    options.onCheck?.({ ...check, duration: 0 }, checks.length, wanted.length);
  }
  return {
    startedAt: startedAt.toISOString(),
    duration: Date.now() - startedAt.getTime(),
    target: host.href.replace(/\/$/, ""),
    seed: 0,
    cases: 0,
    contract: facts,
    checks,
  };
}

/** The same against a recording, which is served on the loopback interface. */
export async function runReplay({
  directory,
  ...options
}: Omit<TargetOptions, "url" | "allowWrites" | "record" | "credentials"> & { directory: string }): Promise<RunResult> {
  const exchanges = readRecording(directory);
  if (exchanges.length === 0) throw new Error(`${directory} holds no recorded exchanges.`);
  const server = await startReplay(exchanges);
  try {
    return await runTarget({ ...options, url: server.url, credentials: PARTNER });
  } finally {
    await server.close();
  }
}

interface RealCall {
  readonly contract: ContractDocument;
  readonly operation: ContractOperation;
  readonly known: KnownRecords;
  readonly client: Client;
  readonly prefix: string;
  readonly proxy: PrismProxy;
}

/** Sends requests on to the API through Prism, which compares both directions with the contract. */
class PrismProxy {
  /** What Prism found in the last exchange. */
  violations: readonly PrismViolation[] = [];
  readonly #prism: Prism;

  constructor(prism: Prism) {
    this.#prism = prism;
  }

  readonly send = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const { response, violations } = (await this.#prism.respond({
      method: request.method,
      target: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: Buffer.from(await request.arrayBuffer()),
    })) ?? { response: { status: 400, headers: {}, text: "" }, violations: [] };
    this.violations = violations;
    const { status, headers, text } = response;
    return new Response(text === "" ? null : text, { status, headers });
  };
}

async function callReal({ contract, operation, known, client, prefix, proxy }: RealCall) {
  const path = known.fill(operation);
  const base = {
    operationId: operation.id,
    group: "responses" as const,
    name: "responds as the contract says",
    duration: 0,
  };
  const skipped = (problem: string) => ({
    check: { ...base, verdict: "skipped" as const, problems: [problem] },
    ...{ data: undefined, filled: "" },
  });
  if (typeof path === "string") return skipped(path);
  const body = operation.method === "get" ? undefined : writeBody(contract, operation, known, prefix);
  if (typeof body === "string") return skipped(body);
  const query = parametersIn(contract, operation, "query", true);
  const credential = operation.operation["x-thredfi-credential"];
  const filled = fillPath(operation.path, path);
  const sent = {
    ...base,
    ...(credential && { credential }),
    request: {
      method: operation.method.toUpperCase(),
      target:
        Object.keys(query).length > 0 ? `${filled}?${new URLSearchParams(query as Record<string, string>)}` : filled,
      headers: { authorization: `${credential === "basic" ? "Basic" : "Bearer"} ***` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
  };
  try {
    const init = { params: { path, query }, ...(body !== undefined && { body }) };
    const { data, error, response } = await callAnyOperation(client, operation.method, operation.path, init);
    const { status } = response;
    const problems = problemsOf(operation, response, proxy.violations);
    const verdict = problems.length > 0 ? ("failed" as const) : ("passed" as const);
    const documented = operation.responses[status] ?? operation.responses["default"];
    const undeclared = undeclaredMembers(contract, documented, data ?? error);
    const check = { ...sent, status, verdict, problems, ...(undeclared.length > 0 && { undeclared }) };
    return { check, data, filled };
  } catch (error) {
    const problems = [`the SDK threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`];
    return { check: { ...sent, verdict: "failed" as const, problems }, data: undefined, filled };
  }
}

function problemsOf(
  { responses }: ContractOperation,
  { ok, status }: Response,
  violations: readonly PrismViolation[],
): string[] {
  // `default` stands for errors: it must not take in a success that nobody documented.
  const isDocumented = [String(status), "2XX"].some((code) => Object.hasOwn(responses, code));
  const documented = Object.keys(responses).filter((code) => code.startsWith("2"));
  return [
    ...(ok ? [] : [`expected a success, was ${status}`]),
    ...(ok && !isDocumented ? [`expected a status of ${documented.join(" or ")}, was ${status}`] : []),
    ...violations.filter(({ severity = 0 }) => severity === 0).map(inLine),
  ];
}

/** Lists come before what is asked for by an id of theirs: a path is longer than that of the list it belongs to. */
function choose(contract: ContractDocument, { operations, allowWrites = false }: TargetOptions) {
  const all = listOperations(contract);
  const depth = ({ path }: ContractOperation) => path.split("{").length;
  const isWanted = ({ id }: ContractOperation) => operations?.includes(id) ?? true;
  const wanted = all.filter(isWanted);
  const reads = all
    .filter(({ method }) => method === "get")
    // A create may name records of any list.
    .filter((read) => allowWrites || isWanted(read) || wanted.some(({ path }) => path.startsWith(`${read.path}{`)))
    .sort((one, other) => depth(one) - depth(other));
  return { reads, writes: allowWrites ? wanted.filter((operation) => isWritable(contract, operation)) : [] };
}

function announce(
  { record, say }: TargetOptions,
  host: URL,
  reads: readonly ContractOperation[],
  writes: readonly ContractOperation[],
  prefix: string,
): void {
  say(`Target: ${host.origin}${host.pathname.replace(/\/$/, "")}`);
  say(`Reads: ${reads.length} operations (GET): ${reads.map(({ id }) => id).join(", ")}`);
  say(
    writes.length === 0
      ? "Writes: none"
      : `Writes: ${writes.length} operations, external_id begins with ${prefix}: ${writes.map(({ id }) => id).join(", ")}`,
  );
  if (record)
    say(`Keeps each exchange in ${record}, without credentials and tokens; the data of the business is in there.`);
}

function fromEnvironment() {
  const partnerId = process.env["THREDFI_PARTNER_ID"];
  const apiKey = process.env["THREDFI_API_KEY"];
  if (!partnerId) throw new ThredfiConfigError("partnerId", "is missing. Set THREDFI_PARTNER_ID.");
  if (!apiKey) throw new ThredfiConfigError("apiKey", "is missing. Set THREDFI_API_KEY.");
  return { partnerId, apiKey };
}

/** Credentials go there, so it must be https, or this machine. */
function checkHost(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!url || (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal))) {
    throw new Error(`--target: ${text} is not an https URL.`);
  }
  return url;
}
