import * as api from "./openapi-typescript-codegen/index.js";
import { businessId, change, customer, invoice, payment, period, type Settings } from "./records.js";

export default async function program({ url, partnerId, apiKey }: Settings): Promise<void> {
  api.OpenAPI.BASE = url;
  api.OpenAPI.USERNAME = partnerId;
  api.OpenAPI.PASSWORD = apiKey;
  const tokens = api.Oauth2AuthenticationUnscopedAndScopedService;
  const partner = await tokens.getPartnerToken({
    requestBody: { grant_type: api.ClientCredentialsGrant.grant_type.CLIENT_CREDENTIALS, client_id: partnerId },
  });
  api.OpenAPI.USERNAME = undefined;
  api.OpenAPI.TOKEN = partner.access_token;
  const business = await tokens.createBusinessScopedToken({ businessId });
  await api.BusinessManagementService.listBusinesses({ pageSize: 5 });
  await api.BusinessManagementService.updateBusiness({ businessId, requestBody: change });
  api.OpenAPI.TOKEN = business.access_token;
  await api.CustomersService.listCustomers({ businessId, page: 1, pageSize: 5 });
  const buyer = await api.CustomersService.createCustomer({ businessId, requestBody: customer });
  if (!("id" in buyer)) throw new Error("An error response");
  const bill = await api.InvoicesService.createInvoice({ businessId, requestBody: invoice(buyer.id) });
  if (!("line_items" in bill)) throw new Error("An error response");
  await api.InvoicesService.getInvoice({ businessId, invoiceId: bill.id });
  await api.InvoicePaymentsService.createInvoicePayment({
    businessId,
    idempotencyKey: "pay-42",
    requestBody: payment(buyer.id, bill.id),
  });
  await api.ReportsService.getProfitAndLoss({
    businessId,
    startDate: period.start_date,
    endDate: period.end_date,
  });
}
