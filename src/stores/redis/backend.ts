// Keeps tokens in Redis: encrypted, under names that tell nothing. It never connects, never closes and never logs, and a
// Redis that fails costs a command's time limit.

import type { TokenBackend } from "../shared-tokens.js";
import type { StoredToken } from "../token-store.js";
import { RedisCommands } from "./commands.js";
import type { RedisStoreSettings } from "./options.js";
import { digest, Seal } from "./seal.js";

export class RedisBackend implements TokenBackend {
  readonly #commands: RedisCommands;
  readonly #seal: Seal;
  readonly #prefix: string;
  readonly #lockLimit: number;
  readonly #pollInterval: number;

  constructor({ client, secret, prefix, commandTimeout, lockLimit, pollInterval }: RedisStoreSettings) {
    this.#commands = new RedisCommands(client, commandTimeout);
    this.#seal = new Seal(secret);
    this.#prefix = prefix;
    this.#lockLimit = lockLimit;
    this.#pollInterval = pollInterval;
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const found = await this.#commands.read(await this.#name(key));
    if (!found) return undefined;
    const content = readContent(await this.#seal.open(found.value, key));
    // Nobody but us knows its life; its remaining life can be changed by whoever can write to Redis.
    return content && { ...content, expiresInMs: Math.min(found.expiresInMs, content.lifeMs) };
  }

  async set(key: string, { value, lifeMs, expiresInMs }: StoredToken): Promise<void> {
    const sealed = await this.#seal.seal(JSON.stringify({ value, lifeMs }), key);
    await this.#commands.put(await this.#name(key), sealed, expiresInMs);
  }

  async delete(key: string): Promise<void> {
    await this.#commands.delete(await this.#name(key));
  }

  async withLock<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const name = await this.#name(key);
    const lock = `${name}:lock`;
    const owner = crypto.randomUUID();
    const held = await this.#acquire(name, lock, owner);
    try {
      return await work();
    } finally {
      // Nobody waits for the release, and its failure is no failure of the work: the lock ends by itself.
      if (held) this.#commands.deleteIfHolds(lock, owner).catch(() => {});
    }
  }

  /** Whether the lock is ours. When it is not, there is nothing left to wait for, and the work goes on without it. */
  async #acquire(name: string, lock: string, owner: string): Promise<boolean> {
    const deadline = performance.now() + this.#lockLimit;
    let seen: { readonly value: string | undefined } | undefined;
    for (;;) {
      if (await this.#commands.putIfAbsent(lock, owner, this.#lockLimit)) return true;
      // The holder's result is what everybody waits for. Taking turns with the lock for it would keep a large fleet
      // waiting in a queue.
      const value = (await this.#commands.read(name))?.value;
      seen ??= { value };
      if (value !== undefined && value !== seen.value) return false;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await sleep(Math.min(this.#pollInterval * (0.5 + Math.random()), left));
    }
  }

  /** The name in Redis: it tells neither host nor partner nor business. */
  async #name(key: string): Promise<string> {
    return this.#prefix + (await digest(key));
  }
}

function readContent(text: string | undefined): { value: string; lifeMs: number } | undefined {
  if (text === undefined) return undefined;
  const { value, lifeMs } = JSON.parse(text) as Record<string, unknown>;
  return typeof value === "string" && typeof lifeMs === "number" ? { value, lifeMs } : undefined;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
