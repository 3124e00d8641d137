import { setConfig } from "@kubb/plugin-client/clients/axios";
import * as api from "./kubb/index.js";
import { businessId, change, customer, invoice, payment, period, type Settings } from "./records.js";

export default async function program({ url, partnerId, apiKey }: Settings): Promise<void> {
  const use = (Authorization: string) => setConfig({ baseURL: url, headers: { Authorization } });
  use(`Basic ${btoa(`${partnerId}:${apiKey}`)}`);
  const partner = await api.getPartnerToken({ grant_type: "client_credentials", client_id: partnerId });
  use(`Bearer ${partner.access_token}`);
  const business = await api.createBusinessScopedToken(businessId);
  await api.listBusinesses({ page_size: 5 });
  await api.updateBusiness(businessId, change);
  use(`Bearer ${business.access_token}`);
  await api.listCustomers(businessId, { page: 1, page_size: 5 });
  const buyer = await api.createCustomer(businessId, customer);
  const bill = await api.createInvoice(businessId, invoice(buyer.id));
  await api.getInvoice(businessId, bill.id);
  await api.createInvoicePayment(businessId, payment(buyer.id, bill.id), { "Idempotency-Key": "pay-42" });
  await api.getProfitAndLoss(businessId, period);
}
