// `npm run example:widget`: a page of a café with its books in it. It prints its address, and ends with Ctrl-C.

import { startWidgetApp } from "./app.js";

const app = await startWidgetApp({ port: Number(process.env["PORT"] ?? 3000) });
console.log(`The café's page is on ${app.url}; end it with Ctrl-C.`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void app.close());
