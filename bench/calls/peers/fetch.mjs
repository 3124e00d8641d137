// The fetch of the runtime, as a careful user calls it; loopback only, since in the process nothing of it would be left.

/** @type {(setup: import("../child.js").Setup) => import("../child.js").Client} */
export default ({ baseUrl, traffic }) => {
  const authorization = `Bearer ${traffic.token}`;
  const read = (response) => (response.ok ? response.json() : Promise.reject(new Error(`status ${response.status}`)));
  return {
    list: async (size) =>
      read(await fetch(`${baseUrl}${traffic.customers}?page_size=${size}`, { headers: { authorization } })),
    create: async () => {
      const headers = { authorization, "content-type": "application/json" };
      const body = JSON.stringify(traffic.invoice);
      return read(await fetch(`${baseUrl}${traffic.invoices}`, { method: "POST", headers, body }));
    },
  };
};
