// The request core of openai, pointed at our server.

import OpenAI from "openai";

/** @type {(setup: import("../child.js").Setup) => import("../child.js").Client} */
export default ({ baseUrl: baseURL, fetch, traffic }) => {
  const client = new OpenAI({ apiKey: traffic.token, baseURL, ...(fetch && { fetch }) });
  return {
    list: (page_size) => client.get(traffic.customers, { query: { page_size } }),
    create: () => client.post(traffic.invoices, { body: traffic.invoice }),
  };
};
