// `thredfi mock`: the contract as a running API, until a signal ends it.

import { shellQuote } from "../../mock/curl.js";
import type { Mock, MockRequest } from "../../mock/types.js";
import type { Run } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { listenForInterruptions } from "../interruption.js";
import { type Output, printable } from "../output.js";
import { allowSecret } from "../secrets.js";
import { mockOptions, startMockOrFail } from "../start-mock.js";
import { wholeNumber } from "../values.js";

/** Where the curl lines of the reports point. */
export const DEFAULT_PORT = 4010;

/** Milliseconds between looks at what was asked. */
const LOOK = 50;

interface Tally {
  requests: number;
  broken: number;
}

export const run: Run = async (flags, { out }) => {
  const json = flags.has("json");
  const quiet = flags.has("quiet");
  const port = wholeNumber(flags, "port", { least: 0, most: 65_535 }) ?? DEFAULT_PORT;
  const host = flags.value("host");
  const interruptions = listenForInterruptions();
  const mock = await startMockOrFail({ ...mockOptions(flags), port, ...(host !== undefined && { host }) });

  allowSecret(mock.apiKey);
  if (json) out.line(JSON.stringify({ type: "started", ...facts(mock), operations: mock.operations.length }));
  else introduce(out, mock, flags.value("errors") !== undefined);

  const tally: Tally = { requests: 0, broken: 0 };
  const look = () => {
    const requests = [...mock.requests];
    // A mock that runs for days must not keep all it was ever asked.
    if (requests.length > 0) mock.reset();
    for (const request of requests) {
      tally.requests++;
      if (request.violations.length > 0) tally.broken++;
      if (quiet) continue;
      if (json) out.line(JSON.stringify({ type: "request", ...request }));
      else tell(out, request);
    }
  };
  const timer = setInterval(look, LOOK);

  const gone = new Promise<void>((resolve) => out.onGone(resolve));
  await Promise.race([interruptions.first, gone]);
  clearInterval(timer);
  await mock.close();
  look();
  interruptions.stop();
  if (json) out.line(JSON.stringify({ type: "stopped", ...tally }));
  else out.line(summary(tally));
  return EXIT.ok;
};

function facts({ url, partnerId, apiKey, seed }: Mock) {
  return { url, partnerId, apiKey, seed };
}

function introduce(out: Output, { url, partnerId, apiKey, seed, operations }: Mock, errors: boolean): void {
  const credentials = shellQuote(`${partnerId}:${apiKey}`);
  out.line(
    `Thredfi mock on ${out.paint("bold", url)} (${operations.length} operations${errors ? `, seed ${seed}` : ""})`,
  );
  out.line();
  out.line(`  export THREDFI_BASE_URL=${url}`);
  out.line(`  export THREDFI_PARTNER_ID=${partnerId}`);
  out.line(`  export THREDFI_API_KEY=${apiKey}`);
  out.line();
  out.line(`  curl -sS -u ${credentials} -d grant_type=client_credentials -d client_id=${partnerId} \\`);
  out.line(`    ${url}/v1/platform/oauth2/token/`);
  out.line();
  out.line(out.paint("dim", "Ctrl-C ends it."));
}

/** `GET /v1/... list_customers 200`, and below it what was wrong. */
function tell(out: Output, { method, target, operationId, status, duration, violations }: MockRequest): void {
  const paintStatus = status < 400 ? "green" : "red";
  out.line(
    [
      out.paint("bold", method),
      printable(target),
      operationId ? out.paint("cyan", operationId) : out.paint("yellow", "no operation"),
      out.paint(paintStatus, String(status)),
      out.paint("dim", `${Math.round(duration)} ms`),
    ].join(" "),
  );
  for (const { where, pointer, expected, found } of violations) {
    const place = pointer ? `${where} ${pointer}` : where;
    out.line(`  ${out.paint("yellow", printable(`${place}: expected ${expected}, found ${found}`))}`);
  }
}

function summary({ requests, broken }: Tally): string {
  if (requests === 0) return "No requests.";
  const many = (count: number) => `${count} ${count === 1 ? "request" : "requests"}`;
  return broken === 0
    ? `${many(requests)}, all as the contract says.`
    : `${many(requests)}, ${broken} of them broke the contract.`;
}
