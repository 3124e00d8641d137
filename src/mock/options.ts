// Checks the options of startMock() and fills in the defaults, before anything is started.

import { aBoolean, checkOptions, type Rule } from "../errors/check-options.js";
import type { MockOptions } from "./types.js";

export type MockSettings = {
  readonly [Name in Exclude<keyof MockOptions, "contract">]-?: NonNullable<MockOptions[Name]>;
} & {
  readonly contract: string | URL | undefined;
};

const RULES: Record<keyof MockOptions, Rule> = {
  contract: { expected: "the path or URL of a file", accepts: (value) => value instanceof URL || isText(value) },
  port: aWholeNumberUpTo(65_535, "a port"),
  host: { expected: "an address", accepts: isText },
  dynamic: aBoolean,
  delay: aNumberUpTo(2 ** 31 - 1, "a number of milliseconds"),
  errors: aNumberUpTo(1, "a share"),
  seed: aWholeNumberUpTo(2 ** 32 - 1, "a whole number"),
};

/** @throws ThredfiConfigError */
export function readMockOptions(options: MockOptions): MockSettings {
  checkOptions(options, RULES);
  const { contract, port = 0, host = "127.0.0.1", dynamic = false, delay = 0, errors = 0 } = options;
  const { seed = Math.floor(Math.random() * 2 ** 32) } = options;
  return { contract, port, host, dynamic, delay, errors, seed };
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
