// undici.request with its default pool; loopback only, since it has no fetch to replace.

import { request } from "undici";

/** @type {(setup: import("../child.js").Setup) => import("../child.js").Client} */
export default ({ baseUrl, traffic }) => {
  const authorization = `Bearer ${traffic.token}`;
  const read = ({ statusCode, body }) =>
    statusCode < 300 ? body.json() : Promise.reject(new Error(`status ${statusCode}`));
  return {
    list: async (size) =>
      read(await request(`${baseUrl}${traffic.customers}?page_size=${size}`, { headers: { authorization } })),
    create: async () => {
      const headers = { authorization, "content-type": "application/json" };
      const body = JSON.stringify(traffic.invoice);
      return read(await request(`${baseUrl}${traffic.invoices}`, { method: "POST", headers, body }));
    },
  };
};
