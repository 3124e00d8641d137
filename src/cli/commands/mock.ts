// `thredfi mock`: the contract as a running API, until a signal ends it.

import { shellQuote } from "../../mock/curl.js";
import type { Mock, MockRequest } from "../../mock/types.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { wholeNumber } from "../flag-values.js";
import { describeViolation, many } from "../gate/words.js";
import { listenForInterruptions } from "../interruption.js";
import { MOCK_FLAGS, mockOptions, startMockOrFail } from "../mock-flags.js";
import { type Output, printable } from "../output.js";

/** Where the curl lines of the reports point. */
const DEFAULT_PORT = 4010;

/** Milliseconds between looks at the requests. */
const LOOK = 50;

export const mock: Command = {
  name: "mock",
  summary: "serve the contract as a running API",
  usage: "[flags]",
  description: `Starts an API that responds as the contract says, after checking every request. It remembers what is created
and keeps its books; they start with the café of the contract's examples. It issues tokens, and prints one line
per request with what was wrong in it. It runs until Ctrl-C or SIGTERM.`,
  flags: [
    { name: "port", value: "N", default: String(DEFAULT_PORT), text: "where it listens; 0 for a free port" },
    { name: "host", value: "NAME", default: "127.0.0.1", text: "on which address it listens" },
    { name: "seed", value: "NAME", default: "story", text: "what its books start with: story, empty or a JSON file" },
    { name: "data", value: "FILE", text: "keeps its books in this JSON file across restarts", completes: "file" },
    { name: "stateless", text: "every response is an example of the contract" },
    ...MOCK_FLAGS,
    { name: "quiet", text: "no line per request" },
    { name: "json", text: "one JSON object per line: started, each request, stopped" },
  ],
  positionals: { most: 0 },
  examples: ["thredfi mock", "thredfi mock --port 0 --json", "thredfi mock --errors 20% --error-seed 7 --delay 300"],
  exitCodes: [["5", "the mock could not start: port in use, Prism missing, contract unreadable"]],

  async run(flags, { out }) {
    const json = flags.has("json");
    const port = wholeNumber(flags, "port", 0, 65_535) ?? DEFAULT_PORT;
    let interrupt: () => void = () => {};
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    const interruptions = listenForInterruptions(interrupt);
    const running = await startMockOrFail({
      ...{ ...mockOptions(flags), port, host: flags.value("host") },
      ...{ seed: flags.value("seed"), data: flags.value("data") },
      ...(flags.has("stateless") && { stateless: true }),
    });

    if (json) {
      const { url, partnerId, apiKey, errorSeed, operations } = running;
      out.line(JSON.stringify({ type: "started", url, partnerId, apiKey, errorSeed, operations: operations.length }));
    } else introduce(out, running, flags.has("errors"));

    const tally = { requests: 0, broken: 0 };
    const look = () => {
      const requests = [...running.requests];
      // A mock that runs for days must not keep every request.
      if (requests.length > 0) running.reset();
      for (const request of requests) {
        tally.requests++;
        if (request.violations.length > 0) tally.broken++;
        if (flags.has("quiet")) continue;
        if (json) out.line(JSON.stringify({ type: "request", ...request }));
        else showRequest(out, request);
      }
    };
    const timer = setInterval(look, LOOK);

    await Promise.race([interrupted, out.gone]);
    clearInterval(timer);
    await running.close();
    look();
    interruptions.stop();
    out.line(json ? JSON.stringify({ type: "stopped", ...tally }) : summary(tally));
    return EXIT.ok;
  },
};

function introduce(out: Output, { url, partnerId, apiKey, errorSeed, operations }: Mock, errors: boolean): void {
  const details = `${operations.length} operations${errors ? `, seed ${errorSeed}` : ""}`;
  out.write(`Thredfi mock on ${out.paint("bold", url)} (${details})

  export THREDFI_BASE_URL=${url}
  export THREDFI_PARTNER_ID=${partnerId}
  export THREDFI_API_KEY=${apiKey}

  curl -sS -u ${shellQuote(`${partnerId}:${apiKey}`)} -d grant_type=client_credentials -d client_id=${partnerId} \\
    ${url}/v1/platform/oauth2/token/

${out.paint("dim", "Ctrl-C ends it.")}
`);
}

/** `GET /v1/... list_customers 200`, and below it what was wrong. */
function showRequest(out: Output, { method, target, operationId, status, duration, violations }: MockRequest): void {
  const parts = [
    out.paint("bold", method),
    printable(target),
    operationId ? out.paint("cyan", operationId) : out.paint("yellow", "no operation"),
    out.paint(status < 400 ? "green" : "red", String(status)),
    out.paint("dim", `${Math.round(duration)} ms`),
  ];
  out.line(parts.join(" "));
  for (const violation of violations) out.line(`  ${out.paint("yellow", printable(describeViolation(violation)))}`);
}

function summary({ requests, broken }: { readonly requests: number; readonly broken: number }): string {
  if (requests === 0) return "No requests.";
  const rest = broken === 0 ? "all as the contract says" : `${broken} of them broke the contract`;
  return `${many(requests, "request")}, ${rest}.`;
}
