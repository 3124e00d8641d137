import { businessId, change, customer, invoice, payment, period, type Settings } from "./records.js";
import { Api } from "./swagger-typescript-api/index.js";

export default async function program({ url, partnerId, apiKey }: Settings): Promise<void> {
  const { v1, setSecurityData } = new Api<string>({
    baseURL: url,
    securityWorker: (credential) => ({ headers: { Authorization: credential } }),
  });
  setSecurityData(`Basic ${btoa(`${partnerId}:${apiKey}`)}`);
  const partner = await v1.getPartnerToken({ grant_type: "client_credentials", client_id: partnerId });
  setSecurityData(`Bearer ${partner.data.access_token}`);
  const business = await v1.createBusinessScopedToken(businessId);
  await v1.listBusinesses({ page_size: 5 });
  await v1.updateBusiness(businessId, change);
  setSecurityData(`Bearer ${business.data.access_token}`);
  await v1.listCustomers(businessId, { page: 1, page_size: 5 });
  const { data: buyer } = await v1.createCustomer(businessId, customer);
  const { data: bill } = await v1.createInvoice(businessId, invoice(buyer.id));
  await v1.getInvoice(businessId, bill.id);
  await v1.createInvoicePayment(businessId, payment(buyer.id, bill.id), { headers: { "Idempotency-Key": "pay-42" } });
  await v1.getProfitAndLoss(businessId, period);
}
