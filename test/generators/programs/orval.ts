import * as api from "./orval/index.js";
import { businessId, change, customer, invoice, payment, period, type Settings } from "./records.js";

const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

export default async function program({ partnerId, apiKey }: Settings): Promise<void> {
  const partner = await api.getPartnerToken(
    { grant_type: "client_credentials", client_id: partnerId },
    { headers: { Authorization: `Basic ${btoa(`${partnerId}:${apiKey}`)}` } },
  );
  if (partner.status !== 200) throw new Error(`Status ${partner.status}`);
  const asPartner = bearer(partner.data.access_token);
  const business = await api.createBusinessScopedToken(businessId, asPartner);
  if (business.status !== 200) throw new Error(`Status ${business.status}`);
  await api.listBusinesses({ page_size: 5 }, asPartner);
  await api.updateBusiness(businessId, change, asPartner);
  const { headers } = bearer(business.data.access_token);
  await api.listCustomers(businessId, { page: 1, page_size: 5 }, { headers });
  const created = await api.createCustomer(businessId, customer, { headers });
  if (created.status !== 200 && created.status !== 201) throw new Error(`Status ${created.status}`);
  const sent = await api.createInvoice(businessId, invoice(created.data.id), { headers });
  if (sent.status !== 200 && sent.status !== 201) throw new Error(`Status ${sent.status}`);
  await api.getInvoice(businessId, sent.data.id, { headers });
  await api.createInvoicePayment(businessId, payment(created.data.id, sent.data.id), {
    headers: { ...headers, "Idempotency-Key": "pay-42" },
  });
  await api.getProfitAndLoss(businessId, period, { headers });
}
