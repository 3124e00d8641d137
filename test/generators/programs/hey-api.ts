import { client } from "./hey-api/client.gen.js";
import * as api from "./hey-api/index.js";
import { businessId, change, customer, invoice, payment, period, type Settings } from "./records.js";

export default async function program({ url, partnerId, apiKey }: Settings): Promise<void> {
  let auth = `${partnerId}:${apiKey}`;
  client.setConfig({ baseUrl: url, throwOnError: true, auth: () => auth });
  const path = { business_id: businessId };

  const partner = await api.getPartnerToken({
    throwOnError: true,
    body: { grant_type: "client_credentials", client_id: partnerId },
  });
  auth = partner.data.access_token;
  const business = await api.createBusinessScopedToken({ path, throwOnError: true });
  await api.listBusinesses({ query: { page_size: 5 } });
  await api.updateBusiness({ path, body: change });
  auth = business.data.access_token;
  await api.listCustomers({ path, query: { page: 1, page_size: 5 } });
  const { data: buyer } = await api.createCustomer({ path, body: customer, throwOnError: true });
  const { data: bill } = await api.createInvoice({ path, body: invoice(buyer.id), throwOnError: true });
  await api.getInvoice({ path: { ...path, invoice_id: bill.id } });
  await api.createInvoicePayment({
    path,
    headers: { "Idempotency-Key": "pay-42" },
    body: payment(buyer.id, bill.id),
  });
  await api.getProfitAndLoss({ path, query: period });
}
