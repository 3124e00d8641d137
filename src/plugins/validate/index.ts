// `thredfi-sdk/validate`: checks requests and responses against the contract at run time.
// The schemas are in this entry alone. It must never change a request or a response, nor show a secret.

import type { Middleware } from "openapi-fetch";
import { components, operationSchemas } from "../../../generated/schemas.js";
import { ThredfiConfigError } from "../../errors/config-error.js";
import { findOperation, type Operation } from "../../transport/operation.js";
import { checkRequest } from "./check-request.js";
import { checkAnswer } from "./check-response.js";
import { describeMismatch, type Mismatch } from "./mismatch.js";
import type { CheckOptions } from "./schema-check.js";
import { ThredfiValidationError } from "./validation-error.js";

/** What to do about a mismatch: nothing, tell of it and go on, or throw. */
export type ValidationMode = "off" | "warn" | "error";

export interface ValidateOptions {
  /** Is called with each mismatch in the mode `warn`. What it throws is ignored. Default: one line on `console.warn`. */
  onMismatch?: ((mismatch: Mismatch) => void) | undefined;
  /** Members of responses that the contract does not declare. APIs grow, so the default is `ignore`. */
  unknownMembers?: "ignore" | "report" | undefined;
  /** Values that the contract does not name in a list that may grow (`x-extensible-enum`). Default: `ignore`. */
  unknownValues?: "ignore" | "report" | undefined;
}

export interface ValidationPlugin {
  readonly middleware: Middleware;
}

/**
 * A plugin that checks every request (parameters and body) and every response (status, content type and body) against the
 * contract.
 *
 * - `error`: throws a {@link ThredfiValidationError}; a wrong request is not sent.
 * - `warn`: calls `onMismatch` and goes on.
 * - `off`: does nothing.
 *
 * @example
 * ```ts
 * const thredfi = createThredfiClient({ partnerId, apiKey, environment: "sandbox", plugins: [validate("error")] });
 * ```
 *
 * @throws {@link ThredfiConfigError} when the mode or an option is none of the above.
 */
export function validate(mode: ValidationMode, options: ValidateOptions = {}): ValidationPlugin {
  checkChoice("mode", mode, ["off", "warn", "error"]);
  checkChoice("unknownMembers", options.unknownMembers ?? "ignore", ["ignore", "report"]);
  checkChoice("unknownValues", options.unknownValues ?? "ignore", ["ignore", "report"]);
  const { onMismatch = warn } = options;
  if (typeof onMismatch !== "function") {
    throw new ThredfiConfigError("onMismatch", `is a ${typeof onMismatch}, not a function.`);
  }
  if (mode === "off") return { middleware: { onRequest: () => undefined } };

  const tell = (mismatches: readonly Mismatch[]) => {
    for (const mismatch of mismatches) {
      try {
        onMismatch(mismatch);
      } catch {
        // Watching a call must not break it.
      }
    }
  };
  const unknownValues = options.unknownValues === "report";

  return {
    middleware: {
      async onRequest({ request, schemaPath, params }) {
        const found = find(request, schemaPath);
        if (!found) return;
        const { operation, schemas } = found;
        // A member that the contract does not know is most likely misspelt, and would be lost without a word.
        const check = checkOptions(operation, "request", true, unknownValues);
        const mismatches = await checkRequest(operation, schemas, request, params.path ?? {}, check);
        if (mismatches.length === 0) return;
        if (mode === "error") throw new ThredfiValidationError(operation.id, "request", mismatches);
        tell(mismatches);
      },

      async onResponse({ request, response, schemaPath }) {
        const found = find(request, schemaPath);
        if (!found) return;
        const { operation, schemas } = found;
        const check = checkOptions(operation, "response", options.unknownMembers === "report", unknownValues);
        const mismatches = await checkAnswer(operation, schemas, response, check);
        if (mismatches.length === 0) return;
        if (mode === "warn") return tell(mismatches);
        // Nobody will read it, and an unread body keeps its connection busy.
        await response.body?.cancel();
        throw new ThredfiValidationError(operation.id, "response", mismatches, response.status);
      },
    },
  };
}

function find(request: Request, schemaPath: string) {
  const operation = findOperation(request.method, schemaPath);
  const schemas = operation && operationSchemas[operation.id];
  return schemas && { operation, schemas };
}

function checkOptions(
  operation: Operation,
  direction: "request" | "response",
  unknownMembers: boolean,
  unknownValues: boolean,
): CheckOptions {
  // What the token endpoints exchange is secret as a whole.
  const hidden = operation.path.endsWith("/oauth2/token/");
  return { direction, components, unknownMembers, unknownValues, hidden };
}

function warn(mismatch: Mismatch): void {
  console.warn(`thredfi-sdk: ${describeMismatch(mismatch)}`);
}

function checkChoice(field: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value)) {
    throw new ThredfiConfigError(field, `${String(value)} is not one of ${choices.join(", ")}.`);
  }
}

export { describeMismatch, type Mismatch, ThredfiValidationError };
