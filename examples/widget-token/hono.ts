// The token endpoint in a Hono app, for every runtime that Hono runs on.

import { Hono } from "hono";
import { handler } from "./handler.js";

const app = new Hono();

// `all`, for the browser's preflight.
app.all("/thredfi-token", ({ req }) => handler(req.raw));

export default app;
