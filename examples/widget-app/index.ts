// `npm run example:widget`: a page of a café with its books in it. It prints its address, and ends with Ctrl-C.

import { startWidgetApp } from "./app.js";

const IN_USE = {
  port_in_use:
    "Port 8000 is in use, and the widget looks for a local API there and nowhere else. End what listens on it.",
  EADDRINUSE: "The port of the page is in use. Name another one: PORT=3001 npm run example:widget",
};

try {
  const app = await startWidgetApp({ port: Number(process.env["PORT"] ?? 3000) });
  console.log(`The café's page is on ${app.url}; end it with Ctrl-C.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void app.close());
} catch (error) {
  const reason = IN_USE[(error as { code?: string }).code as keyof typeof IN_USE];
  if (reason === undefined) throw error;
  console.error(reason);
  process.exit(1);
}
