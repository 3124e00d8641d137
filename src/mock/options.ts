// Checks the options of startMock() and fills in the defaults, before anything is started.

import { aBoolean, anObject, checkOptions, type Rule } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import type { MockOptions } from "./types.js";

export type MockSettings = {
  readonly [Name in Exclude<keyof MockOptions, "contract" | "data">]-?: NonNullable<MockOptions[Name]>;
} & {
  readonly contract: string | URL | undefined;
  readonly data: string | undefined;
};

const aDelay = aNumberUpTo(2 ** 31 - 1, "a number of milliseconds");

const RULES: Record<keyof MockOptions, Rule> = {
  contract: { expected: "the path or URL of a file", accepts: (value) => value instanceof URL || isText(value) },
  port: aWholeNumberUpTo(65_535, "a port"),
  host: { expected: "an address", accepts: isText },
  dynamic: aBoolean,
  delay: {
    expected: `${aDelay.expected}, or an object of such numbers by operationId`,
    accepts: (value) =>
      aDelay.accepts(value) || (anObject.accepts(value) && Object.values(value as object).every(aDelay.accepts)),
  },
  errors: aNumberUpTo(1, "a share"),
  errorSeed: aWholeNumberUpTo(2 ** 32 - 1, "a whole number"),
  stateless: aBoolean,
  seed: { expected: '"story", "empty" or the path of a JSON file', accepts: isText },
  data: { expected: "the path of a file", accepts: isText },
  allowedOrigins: {
    expected: "a list of origins such as https://app.example",
    accepts: (value) => Array.isArray(value) && value.every((origin) => /^https?:\/\/[^/]+$/.test(String(origin))),
  },
};

/** @throws ThredfiConfigError */
export function readMockOptions(options: MockOptions): MockSettings {
  checkOptions(options, RULES);
  const { contract, port = 0, host = "127.0.0.1", dynamic = false, delay = 0, errors = 0 } = options;
  const { errorSeed = Math.floor(Math.random() * 2 ** 32), seed = "story", data, allowedOrigins = [] } = options;
  const { stateless = dynamic } = options;
  if (stateless && data !== undefined) throw new ThredfiConfigError("data", "a mock without state keeps no books.");
  return { contract, port, host, dynamic, delay, errors, errorSeed, stateless, seed, data, allowedOrigins };
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function aNumberUpTo(most: number, what: string, least = 0): Rule {
  return {
    expected: `${what}, ${least} to ${most.toLocaleString("en-US")}`,
    accepts: (value) => typeof value === "number" && value >= least && value <= most,
  };
}

export function aWholeNumberUpTo(most: number, what: string, least?: number): Rule {
  const { expected, accepts } = aNumberUpTo(most, what, least);
  return { expected, accepts: (value) => Number.isInteger(value) && accepts(value) };
}
