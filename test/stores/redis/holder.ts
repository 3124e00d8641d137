// A process of its own, for fleet.test.ts: takes the lock and waits for an exchange that never ends.

import { createThredfiClient } from "../../../src/index.js";
import { redisStore } from "../../../src/stores/redis/index.js";
import { API_KEY, PARTNER_ID } from "../../support/api.js";
import { libraries } from "./clients.js";

const [name, port, db, baseUrl = "", lockLimit] = process.argv.slice(2);
const library = libraries.find((each) => each.name === name);
if (!library) throw new Error(`No library ${name}`);
const { client } = library.connect({ port: Number(port), db: Number(db) });
const tokenStore = redisStore({ client, apiKey: API_KEY, lockLimit: Number(lockLimit) });
await createThredfiClient({ partnerId: PARTNER_ID, apiKey: API_KEY, baseUrl, tokenStore }).tokens.partner();
