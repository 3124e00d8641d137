// Checks what startMock() takes. Fails before anything is started.

import { ThredfiConfigError } from "../errors/config-error.js";
import { didYouMean } from "../errors/nearest.js";
import type { MockOptions } from "./mock.js";

export interface MockSettings {
  readonly contract: string | URL | undefined;
  readonly port: number;
  readonly host: string;
  readonly dynamic: boolean;
  readonly delay: number;
  readonly errors: number;
  readonly seed: number;
}

const KNOWN: Record<keyof MockOptions, true> = {
  contract: true,
  port: true,
  host: true,
  dynamic: true,
  delay: true,
  errors: true,
  seed: true,
};

const LARGEST_SEED = 2 ** 32 - 1;

/** @throws ThredfiConfigError */
export function readMockOptions(options: MockOptions): MockSettings {
  if (typeof options !== "object" || options === null) {
    throw new ThredfiConfigError("options", `is ${options === null ? "null" : `a ${typeof options}`}, not an object.`);
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(KNOWN, name)) continue;
    const names = Object.keys(KNOWN);
    throw new ThredfiConfigError(name, `is not an option. There are: ${names.join(", ")}.${didYouMean(name, names)}`);
  }
  const { contract, port = 0, host = "127.0.0.1", dynamic = false, delay = 0, errors = 0 } = options;
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 32);
  if (contract !== undefined && !(contract instanceof URL) && (typeof contract !== "string" || contract === "")) {
    throw new ThredfiConfigError("contract", `${shown(contract)} is not the path of a file.`);
  }
  if (typeof host !== "string" || host === "")
    throw new ThredfiConfigError("host", `${shown(host)} is not an address.`);
  if (typeof dynamic !== "boolean") throw new ThredfiConfigError("dynamic", `${shown(dynamic)} is not true or false.`);
  checkNumber("port", port, "a port, 0 to 65,535", Number.isInteger(port) && port >= 0 && port <= 65_535);
  checkNumber("delay", delay, "a number of milliseconds, 0 to 2,147,483,647", delay >= 0 && delay < 2 ** 31);
  checkNumber("errors", errors, "a share, 0 to 1", errors >= 0 && errors <= 1);
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED;
  checkNumber("seed", seed, "a whole number, 0 to 4,294,967,295", isSeed);
  return { contract, port, host, dynamic, delay, errors, seed };
}

function checkNumber(field: string, value: unknown, expected: string, isSound: boolean): void {
  if (typeof value === "number" && isSound) return;
  throw new ThredfiConfigError(field, `${shown(value)} is not ${expected}.`);
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
