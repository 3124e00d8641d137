// A client generated from our contract by @hey-api/openapi-ts, with its default fetch client.

/** @type {(setup: import("../child.js").Setup) => Promise<import("../child.js").Client>} */
export default async ({ baseUrl, fetch, traffic, generated }) => {
  const { client, createInvoice, listCustomers } = await import(generated);
  client.setConfig({ baseUrl, headers: { Authorization: `Bearer ${traffic.token}` }, throwOnError: true });
  if (fetch) client.setConfig({ fetch });
  const path = { business_id: traffic.business };
  return {
    list: async (page_size) => (await listCustomers({ path, query: { page_size } })).data,
    create: async () => (await createInvoice({ path, body: traffic.invoice })).data,
  };
};
