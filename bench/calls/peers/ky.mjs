// ky with its defaults.

import ky from "ky";

/** @type {(setup: import("../child.js").Setup) => import("../child.js").Client} */
export default ({ baseUrl, fetch, traffic }) => {
  const headers = { Authorization: `Bearer ${traffic.token}` };
  const client = ky.create({ prefixUrl: baseUrl, headers, ...(fetch && { fetch }) });
  return {
    list: (page_size) => client.get(traffic.customers.slice(1), { searchParams: { page_size } }).json(),
    create: () => client.post(traffic.invoices.slice(1), { json: traffic.invoice }).json(),
  };
};
