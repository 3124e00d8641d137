// The commands, as the help and the completion show them. Their code is loaded when they run: `--help` must not wait
// for a contract.

import type { Command, Flag } from "./command.js";

const JSON_FLAG: Flag = { name: "json", text: "JSON on stdout, for other programs" };

/** Flags that are passed on to the mock. */
const MOCK_FLAGS: readonly Flag[] = [
  { name: "dynamic", text: "answers made up from the schemas instead of the contract's examples" },
  { name: "delay", value: "MS", default: "0", text: "milliseconds before every answer" },
  {
    name: "errors",
    value: "SHARE",
    default: "0",
    text: "share of the calls that is answered with a documented error: 0.2 or 20%",
  },
  { name: "seed", value: "N", default: "random", text: "makes the same choice of --errors again" },
  { name: "spec", value: "FILE", default: "the package's", text: "another OpenAPI file", completes: "file" },
];

/** Flags of what talks to the API. */
const API_FLAGS: readonly Flag[] = [
  {
    name: "environment",
    value: "NAME",
    text: "sandbox or production (instead of THREDFI_BASE_URL)",
    completes: ["sandbox", "production"],
  },
  { name: "base-url", value: "URL", default: "THREDFI_BASE_URL", text: "any other host, such as that of thredfi mock" },
];

const BUSINESS_FLAG: Flag = { name: "business", value: "ID", text: "the business, by its UUID" };

export const commands: readonly Command[] = [
  {
    name: "mock",
    summary: "serve the contract as a running API",
    usage: "[flags]",
    description: `Starts an API that answers as the contract says: with its examples, after checking every request.
It issues tokens, and prints one line per request with what was wrong in it. It keeps no state: what was
created is not listed afterwards. It runs until Ctrl-C or SIGTERM.`,
    flags: [
      { name: "port", value: "N", default: "4010", text: "where it listens; 0 for a free port" },
      { name: "host", value: "NAME", default: "127.0.0.1", text: "on which address it listens" },
      ...MOCK_FLAGS,
      { name: "quiet", text: "no line per request" },
      { name: "json", text: "one JSON object per line: started, each request, stopped" },
    ],
    positionals: { most: 0 },
    examples: ["thredfi mock", "thredfi mock --port 0 --json", "thredfi mock --errors 20% --seed 7 --delay 300"],
    exitCodes: [["5", "the mock could not start: port in use, Prism missing, contract unreadable"]],
    load: () => import("./commands/mock.js"),
  },
  {
    name: "gate",
    summary: "run your tests against the mock and report every request that broke the contract",
    usage: "[flags] -- <command> [arguments]",
    description: `Starts the mock on a free port, runs the command with THREDFI_BASE_URL, THREDFI_PARTNER_ID and
THREDFI_API_KEY set to it, and tells afterwards what broke the contract, and which operations were used.
The account goes to stderr; the output of the command stays what it is.`,
    flags: [
      {
        name: "report",
        value: "DIR",
        default: "none",
        text: "also write gate.json, gate.xml (JUnit) and gate.md there",
        completes: "directory",
      },
      ...MOCK_FLAGS,
      { name: "allow-no-calls", text: "a command that makes no call passes too" },
      { name: "json", text: "the account as JSON on stdout; the command's stdout then goes to stderr" },
    ],
    positionals: { most: 0 },
    takesCommand: true,
    examples: [
      "thredfi gate -- npm test",
      "thredfi gate --report thredfi-gate -- npx vitest run",
      "thredfi gate --errors 0.1 --seed 7 -- node sync.js",
    ],
    exitCodes: [
      ["1", "a request broke the contract"],
      ["3", "the contract was kept, but the command failed (its own exit code is in the account)"],
      ["4", "the command could not be started"],
      ["5", "the mock could not start: Prism missing, contract unreadable"],
      ["6", "no request reached the mock: is THREDFI_BASE_URL honoured?"],
      ["129, 130, 143", "ended by SIGHUP, Ctrl-C, SIGTERM; the command and its children are ended too"],
    ],
    load: () => import("./commands/gate.js"),
  },
  {
    name: "call",
    summary: "make one call, by operationId",
    usage: "<operationId> [flags]",
    description: `Makes one call through the SDK, with the credentials of THREDFI_PARTNER_ID and THREDFI_API_KEY. The answer's
JSON goes to stdout, its status to stderr. Parameters and body are checked against the contract before
anything is sent. thredfi help call <operationId> shows what an operation takes.`,
    flags: [
      {
        name: "param",
        value: "NAME=VALUE",
        multiple: true,
        text: "a parameter; repeat it for an array. path.NAME, query.NAME and header.NAME say which one is meant",
      },
      { name: "body", value: "FILE", text: "the JSON body; - reads it from stdin", completes: "file" },
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
      { name: "include", text: "the answer's headers too, on stderr (with --json: in the object)" },
      { name: "json", text: "one object: operationId, status, requestId, attempts, duration, data or error" },
    ],
    positionals: { most: 1, completes: "operationId" },
    examples: [
      "thredfi call list_businesses --environment sandbox",
      "thredfi call list_customers --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --param page_size=5",
      "thredfi call create_invoice --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --body invoice.json",
    ],
    exitCodes: [
      ["1", "the API answered with an error status, or refused the credentials"],
      ["7", "no usable answer: network, time limit, or not JSON"],
      ["130, 143", "ended by Ctrl-C, SIGTERM"],
    ],
    load: () => import("./commands/call.js"),
  },
  {
    name: "token",
    summary: "obtain a token; print it only when asked",
    usage: "[flags]",
    description: `Obtains a partner token, or with --business the token of one business, and says what it is good for and when
it expires. The token itself is printed only with --print: alone, on stdout, for $(...).`,
    flags: [
      { ...BUSINESS_FLAG, default: "none: a partner token" },
      { name: "print", text: "the token on stdout; what is known of it goes to stderr" },
      ...API_FLAGS,
      { ...JSON_FLAG, text: "one object; it has the token only with --print" },
    ],
    positionals: { most: 0 },
    examples: [
      "thredfi token --environment sandbox",
      'TOKEN="$(thredfi token --business 3c90c3cc-0d44-4b50-8888-8dd25736052a --print)"',
    ],
    exitCodes: [
      ["1", "the API refused the credentials"],
      ["7", "no usable answer: network, time limit, or not JSON"],
      ["130, 143", "ended by Ctrl-C, SIGTERM"],
    ],
    load: () => import("./commands/token.js"),
  },
  {
    name: "operations",
    summary: "list the operations of the contract",
    usage: "[flags]",
    description: `Lists operationId, method, path, credential and evidence: published and documented operations are as Thredfi
describes them, reconstructed ones are partly our conclusion.`,
    flags: [
      { name: "tag", value: "TAG", multiple: true, text: "only those with this tag", completes: "tag" },
      { name: "grep", value: "TEXT", text: "only those with this text in id, path, summary or tag" },
      { ...JSON_FLAG, text: "an array with more: summary, tags, alternatives, paged, idempotency" },
    ],
    positionals: { most: 0 },
    examples: ["thredfi operations --tag Invoices", "thredfi operations --grep refund --json"],
    exitCodes: [],
    load: () => import("./commands/operations.js"),
  },
  {
    name: "completion",
    summary: "print a completion script for your shell",
    usage: "bash|zsh|fish",
    description: "Prints a script that completes commands, flags, operationIds and tags.",
    flags: [],
    positionals: { most: 1, completes: "shell" },
    examples: [
      'eval "$(thredfi completion bash)"',
      "thredfi completion zsh > ~/.zfunc/_thredfi",
      "thredfi completion fish > ~/.config/fish/completions/thredfi.fish",
    ],
    exitCodes: [],
    load: () => import("./commands/completion.js"),
  },
  {
    name: "help",
    summary: "show the help of a command",
    usage: "[command] [operationId]",
    description: "Shows what a command does; thredfi help call <operationId> shows what an operation takes.",
    flags: [],
    positionals: { most: 2, completes: "command" },
    examples: ["thredfi help gate", "thredfi help call create_invoice"],
    exitCodes: [],
    load: () => import("./commands/help.js"),
  },
];

export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
