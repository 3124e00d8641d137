// The token endpoint as a route handler of Next.js: save it as app/thredfi-token/route.ts.

import { handler } from "./handler.js";

export const POST = handler;
export const OPTIONS = handler;
