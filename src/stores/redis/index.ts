// thredfi-sdk/redis: a token store for a fleet, in the user's own Redis, and what a store of one's own is made with.

import { shareTokens } from "../shared-tokens.js";
import type { TokenStore } from "../token-store.js";
import { RedisBackend } from "./backend.js";
import { type RedisStoreOptions, readRedisOptions } from "./options.js";

export { shareTokens, type TokenBackend } from "../shared-tokens.js";
export type { StoredToken, TokenStore } from "../token-store.js";
export type { IoRedisClient, NodeRedisClient, NodeRedisCluster, RedisClient } from "./commands.js";
export type { RedisStoreOptions } from "./options.js";

/**
 * A token store in Redis (or Valkey), for the option `tokenStore` of `createThredfiClient()`: one process of a fleet
 * obtains a token, the others take it. Tokens are encrypted with AES-256-GCM before they leave the process.
 *
 * @example
 * ```ts
 * const tokenStore = redisStore({ client: new Redis(process.env.REDIS_URL) });
 * const thredfi = createThredfiClient({ environment: "sandbox", tokenStore });
 * ```
 *
 * @throws {@link ThredfiConfigError} when an option is missing or malformed.
 */
export function redisStore(options: RedisStoreOptions): TokenStore {
  return shareTokens(new RedisBackend(readRedisOptions(options)));
}
