// The few Redis commands that the store needs, over whichever client library the user has, each on one key and each with
// a time limit. Knows nothing of tokens, and imports no client library: a client is known by what it can do.

import { ThredfiConfigError } from "../../errors/index.js";

/** An `ioredis` client: `new Redis(...)` or `new Cluster(...)`. */
export interface IoRedisClient {
  call(command: string, ...args: string[]): Promise<unknown>;
  defineCommand(name: string, definition: { lua: string }): void;
}

/** A client of the package `redis` (node-redis): `createClient(...)` or `createClientPool(...)`. */
export interface NodeRedisClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** A cluster of the package `redis` (node-redis): `createCluster(...)`. */
export interface NodeRedisCluster {
  sendCommand(firstKey: string, isReadonly: boolean, args: string[]): Promise<unknown>;
  getSlotMaster(slot: number): unknown;
}

export type RedisClient = IoRedisClient | NodeRedisClient | NodeRedisCluster;

type Send = (key: string, args: string[]) => Promise<unknown>;

/**
 * Value and remaining life in one step: asked one after the other, they could be those of two values. What somebody has
 * put there that is no text is none, so that SET replaces it.
 */
const READ = `
local value = redis.pcall("GET", KEYS[1])
return { type(value) == "string" and value, redis.call("PTTL", KEYS[1]) }`;
const DELETE_IF_HOLDS = `
if redis.call("GET", KEYS[1]) == ARGV[1] then
  return redis.call("DEL", KEYS[1])
end
return 0`;

export class RedisCommands {
  readonly #send: Send;
  readonly #timeout: number;

  /** @param timeout milliseconds after which a command without a reply fails */
  constructor(client: unknown, timeout: number) {
    this.#send = sender(client);
    this.#timeout = timeout;
  }

  /** The value and the milliseconds it still lives; undefined when there is none, or none that ends. */
  async read(key: string): Promise<{ value: string; expiresInMs: number } | undefined> {
    const reply = await this.#command(key, ["EVAL", READ, "1", key]);
    const [value, expiresInMs] = Array.isArray(reply) ? reply : [];
    return value === null || !(Number(expiresInMs) > 0)
      ? undefined
      : { value: text(value), expiresInMs: Number(expiresInMs) };
  }

  /** @param value must be unique, so that it can be taken back */
  async put(key: string, value: string, expiresInMs: number): Promise<void> {
    await this.#put(key, value, ["PX", wholeMilliseconds(expiresInMs)]);
  }

  /** Whether there was none yet. @param value must be unique, so that it can be taken back */
  async putIfAbsent(key: string, value: string, expiresInMs: number): Promise<boolean> {
    return (await this.#put(key, value, ["NX", "PX", wholeMilliseconds(expiresInMs)])) !== null;
  }

  async delete(key: string): Promise<void> {
    await this.#command(key, ["DEL", key]);
  }

  /** Deletes this value and no other. */
  async deleteIfHolds(key: string, value: string): Promise<void> {
    await this.#command(key, ["EVAL", DELETE_IF_HOLDS, "1", key, value]);
  }

  async #put(key: string, value: string, options: string[]): Promise<unknown> {
    try {
      return await this.#command(key, ["SET", key, value, ...options]);
    } catch (error) {
      // It may still wait in the client's queue and be carried out when Redis is back, with a life that is over by
      // then. What takes it back waits behind it in the same queue.
      this.deleteIfHolds(key, value).catch(() => {});
      throw error;
    }
  }

  async #command(key: string, args: string[]): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<never>((_, reject) => {
      const late = () => reject(new Error(`Redis did not reply to ${args[0]} within ${this.#timeout} ms.`));
      // The reply may be there and unread: after this process was busy itself, timers come before sockets. So the
      // sockets get their turn before it counts as late.
      const lastCall = () => {
        timer = setTimeout(late, 0);
      };
      timer = setTimeout(lastCall, this.#timeout);
    });
    try {
      const reply = await Promise.race([this.#send(key, args), timeout]);
      if (reply === undefined) throw new Error("The Redis client gives no replies; is it in its legacy mode?");
      return reply;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** ioredis has a `sendCommand` too, for something else: so what only ioredis has is looked for first. */
function sender(client: unknown): Send {
  if (can(client, "call", "defineCommand")) {
    const ioredis = client as unknown as IoRedisClient;
    return (_, [command = "", ...args]) => ioredis.call(command, ...args);
  }
  if (can(client, "sendCommand", "getSlotMaster")) {
    const cluster = client as unknown as NodeRedisCluster;
    return (key, args) => cluster.sendCommand(key, false, args);
  }
  if (can(client, "sendCommand") && !can(client, "defineCommand") && !can(client, "getSentinelNode")) {
    const redis = client as unknown as NodeRedisClient;
    return (_, args) => redis.sendCommand(args);
  }
  throw new ThredfiConfigError(
    "client",
    'is not a Redis client that is known here. Pass a Redis or Cluster of the package "ioredis", or what createClient() ' +
      'or createCluster() of the package "redis" returned.',
  );
}

function can(client: unknown, ...methods: string[]): boolean {
  const members = client as Record<string, unknown> | null | undefined;
  return methods.every((method) => typeof members?.[method] === "function");
}

/** A client may be set to give buffers. */
function text(reply: unknown): string {
  return reply instanceof Uint8Array ? new TextDecoder().decode(reply) : String(reply);
}

/** Redis rejects an expiry of 0, and fractions. */
function wholeMilliseconds(length: number): string {
  return String(Math.max(1, Math.round(length)));
}
