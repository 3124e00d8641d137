// The request core of stripe, pointed at our server. Its paths below /v2 send JSON, as ours do; the others send forms.

import Stripe from "stripe";

/** @type {(setup: import("../child.js").Setup) => import("../child.js").Client} */
export default ({ baseUrl, fetch, traffic }) => {
  const { hostname: host, port } = new URL(baseUrl);
  const httpClient = fetch && Stripe.createFetchHttpClient(fetch);
  const client = new Stripe(traffic.token, { host, port, protocol: "http", ...(httpClient && { httpClient }) });
  const v2 = (path) => path.replace("/v1", "/v2");
  return {
    list: (page_size) => client.rawRequest("GET", `${v2(traffic.customers)}?page_size=${page_size}`),
    create: () => client.rawRequest("POST", v2(traffic.invoices), traffic.invoice),
  };
};
