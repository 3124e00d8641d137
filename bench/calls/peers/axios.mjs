// axios with its default adapter, node:http; in the process its fetch adapter.

import axios from "axios";

/** @type {(setup: import("../child.js").Setup) => import("../child.js").Client} */
export default ({ baseUrl: baseURL, fetch, traffic }) => {
  const headers = { Authorization: `Bearer ${traffic.token}` };
  const client = axios.create({ baseURL, headers, ...(fetch && { adapter: "fetch", env: { fetch } }) });
  return {
    list: async (page_size) => (await client.get(traffic.customers, { params: { page_size } })).data,
    create: async () => (await client.post(traffic.invoices, traffic.invoice)).data,
  };
};
