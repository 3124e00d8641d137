// What must compile and what must not. Checked by `npm run typecheck`; nothing here runs.

import { expectTypeOf } from "vitest";
import {
  type BusinessCreate,
  createThredfiClient,
  type ErrorBody,
  hasValue,
  type Invoice,
  type InvoiceCreate,
  type InvoicePayment,
  type InvoicePaymentCreate,
  isApiError,
  type LedgerAccount,
  type LedgerAccountCreate,
  type MenuConfig,
  type Query,
  type RequestBody,
  type ResponseBody,
  reports,
  type Schema,
  type TaxCode,
  type UnknownValue,
  unwrap,
} from "../../src/index.js";

const thredfi = createThredfiClient({ environment: "sandbox" });
const acme = thredfi.business("3c90c3cc-0d44-4b50-8888-8dd25736052a");

// Responses are typed by the operation.
const businesses = await thredfi.GET("/v1/platform/businesses/", { params: { query: { page: 1, page_size: 100 } } });
if (businesses.data) expectTypeOf(businesses.data).toEqualTypeOf<Schema<"BusinessList">>();
else expectTypeOf(businesses.error).not.toBeAny();

const customers = await acme.GET("/v1/platform/businesses/{business_id}/customers/");
expectTypeOf(customers.data).toEqualTypeOf<Schema<"CustomerList"> | undefined>();
expectTypeOf(customers.response).toEqualTypeOf<Response>();

const token = await thredfi.POST("/v1/platform/{business_id}/oauth2/token/", {
  params: { path: { business_id: "3c90c3cc-0d44-4b50-8888-8dd25736052a" } },
});
expectTypeOf(token.data).toEqualTypeOf<Schema<"BusinessTokenResponse"> | undefined>();
expectTypeOf(token.error).toEqualTypeOf<Schema<"OAuth2ErrorResponse"> | undefined>();

// `parseAs` changes the type of `data`.
const raw = await thredfi.GET("/v1/platform/businesses/", { parseAs: "text" });
expectTypeOf(raw.data).toEqualTypeOf<string | undefined>();

// The client knows every operation; business_id is then the caller's to give.
await thredfi.GET("/v1/platform/businesses/{business_id}/customers/", { params: { path: { business_id: "id" } } });
// @ts-expect-error business_id is missing
await thredfi.GET("/v1/platform/businesses/{business_id}/customers/");

// On a locked client it is filled in, beside the parameters that remain.
await acme.GET("/v1/platform/businesses/{business_id}/customers/{customer_id}/", {
  params: { path: { customer_id: "id" } },
});
// @ts-expect-error customer_id is missing
await acme.GET("/v1/platform/businesses/{business_id}/customers/{customer_id}/");

// A wrong path is an error on the path, also without options; the paths that are like it are what the message asks for.
await thredfi.GET(
  // @ts-expect-error no such path
  "/v1/platform/busineses/",
);
await thredfi.GET(
  // @ts-expect-error no such path, and options would be needed
  "/v1/platform/businesses/{business_id}/customer/",
);
expectTypeOf(thredfi.GET<"/v1/platform/busineses/">)
  .parameter(0)
  .toEqualTypeOf<"/v1/platform/businesses/">();
expectTypeOf(thredfi.GET<"/v1/platform/businesses">)
  .parameter(0)
  .toEqualTypeOf<"/v1/platform/businesses/">();
expectTypeOf(acme.POST<"/v1/platform/businesses/{business_id}/invoice/">)
  .parameter(0)
  .toEqualTypeOf<"/v1/platform/businesses/{business_id}/invoices/">();
// @ts-expect-error the API ends its paths in a slash
await thredfi.GET("/v1/platform/businesses");

// Wrong method.
// @ts-expect-error businesses cannot be deleted
await thredfi.DELETE("/v1/platform/businesses/");
// @ts-expect-error there is no PUT
await acme.PUT("/v1/platform/businesses/{business_id}/customers/", { body: {} });

// Wrong scope.
// @ts-expect-error listing businesses is the partner's, not one business's
await acme.GET("/v1/platform/businesses/");
// @ts-expect-error so is the exchange of tokens
await acme.POST("/v1/platform/{business_id}/oauth2/token/");
// @ts-expect-error GET of a business is an operation on it, PATCH is the partner's
await acme.PATCH("/v1/platform/businesses/{business_id}/", { body: { email: "hello@example.com" } });
await acme.GET("/v1/platform/businesses/{business_id}/");

// Another business's id.
await acme.GET("/v1/platform/businesses/{business_id}/customers/", {
  // @ts-expect-error the client is locked to its business
  params: { path: { business_id: "8f2d9c41-6b7e-4a35-9d10-2c4e6f8a0b13" } },
});

// Bodies.
const business = {
  external_id: "b-1",
  legal_name: "Café",
  entity_type: "limited" as const,
  email: "hello@example.com",
};
await thredfi.POST("/v1/platform/businesses/", { body: business });
// @ts-expect-error a body is needed
await thredfi.POST("/v1/platform/businesses/");
// @ts-expect-error external_id, entity_type and email are missing
await thredfi.POST("/v1/platform/businesses/", { body: { legal_name: "Café" } });
const { legal_name: _, ...nameless } = business;
// @ts-expect-error legal_name is misspelt
await thredfi.POST("/v1/platform/businesses/", { body: { ...nameless, leagl_name: "Café" } });
// @ts-expect-error an optional member is misspelt
await thredfi.POST("/v1/platform/businesses/", { body: { ...business, legal_name: "Café", vat_nmber: "GB1" } });
// @ts-expect-error a member of the wrong type
await thredfi.POST("/v1/platform/businesses/", { body: { ...business, legal_name: 42 } });

// @ts-expect-error a create has a body
await acme.POST("/v1/platform/businesses/{business_id}/invoices/");

// Query parameters.
// @ts-expect-error page is a number
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { params: { query: { page: "1" } } });
// @ts-expect-error a misspelt parameter
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { params: { query: { pagesize: 10 } } });

// Credentials: only those that the contract documents for the operation.
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { credential: "partner" });
// @ts-expect-error Basic is for the partner token only
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { credential: "basic" });
// @ts-expect-error a misspelt option of the call
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { credental: "partner" });
// @ts-expect-error where calls go is the client's to say
await thredfi.GET("/v1/platform/businesses/", { baseUrl: "https://example.com" });

// Options of the client.
// @ts-expect-error unknown environment
createThredfiClient({ environment: "staging" });
// @ts-expect-error misspelt option
createThredfiClient({ apikey: "sk" });

// paginate() accepts exactly the paged operations, and its items have their type.
for await (const invoice of acme.paginate("/v1/platform/businesses/{business_id}/invoices/")) {
  expectTypeOf(invoice).toEqualTypeOf<Schema<"Invoice">>();
}
expectTypeOf(await thredfi.paginate("/v1/platform/businesses/").toArray()).toEqualTypeOf<
  Schema<"BusinessListItem">[]
>();
// @ts-expect-error tax codes are not paged
acme.paginate("/v1/platform/businesses/{business_id}/tax-codes/");
// @ts-expect-error the partner's businesses are not one business's
acme.paginate("/v1/platform/businesses/");
// @ts-expect-error business_id is missing
thredfi.paginate("/v1/platform/businesses/{business_id}/invoices/");

// unwrap() gives the data; isApiError() types the error body of an operation.
expectTypeOf(await unwrap(acme.GET("/v1/platform/businesses/{business_id}/customers/"))).toEqualTypeOf<
  Schema<"CustomerList">
>();
const caught: unknown = undefined;
if (isApiError(caught, "create_business_scoped_token")) {
  expectTypeOf(caught.body).toEqualTypeOf<Schema<"OAuth2ErrorResponse">>();
}
// @ts-expect-error no such operation
isApiError(caught, "create_nothing");

// Reports arrive as an array or as one object; reports() gives an array of the one type.
const profitAndLoss = await unwrap(acme.GET("/v1/platform/businesses/{business_id}/reports/profit-and-loss/"));
expectTypeOf(reports(profitAndLoss)).toEqualTypeOf<Schema<"ProfitAndLossReport">[]>();

// An open list of values: known ones compare, a misspelt one does not compile, an unknown one still arrives.
const [openInvoice] = await acme.paginate("/v1/platform/businesses/{business_id}/invoices/").toArray({ limit: 1 });
const status = openInvoice?.status;
if (status === "PAID") expectTypeOf(status).toEqualTypeOf<"PAID">();
// @ts-expect-error the contract has it in capitals
if (status === "paid") throw new Error();
switch (status) {
  // @ts-expect-error so has a switch
  case "piad":
    break;
}
if (status === ("NEW" as UnknownValue)) expectTypeOf(status).toEqualTypeOf<UnknownValue>();
expectTypeOf<Extract<typeof status, UnknownValue>>().toEqualTypeOf<UnknownValue>();
expectTypeOf<NonNullable<typeof status>>().toExtend<string>();

// What was received can be sent back, and so can a value that is newer than the contract.
type Sent = Required<InvoicePaymentCreate>;
expectTypeOf<LedgerAccount["account_subtype"]>().toEqualTypeOf<LedgerAccountCreate["account_subtype"]>();
expectTypeOf<NonNullable<Required<InvoicePayment>["payment_method"]>>().toExtend<Sent["payment_method"]>();
expectTypeOf<MenuConfig>().toExtend<RequestBody<"update_menu_config">>();
({ payment_method: "bitcoin" as UnknownValue }) satisfies Partial<Sent>;
// @ts-expect-error a known value is misspelt
({ payment_method: "csah" }) satisfies Partial<Sent>;

// Limits of one call.
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { timeout: 1_000, deadline: 5_000, retry: false });
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { retry: { attempts: 2, repeat: "never" } });
// @ts-expect-error the budget is the client's
await acme.GET("/v1/platform/businesses/{business_id}/customers/", { retry: { budget: { ratio: 1 } } });
// @ts-expect-error no such setting
createThredfiClient({ retry: { tries: 3 } });
expectTypeOf(hasValue(openInvoice?.status, "PAID")).toEqualTypeOf<boolean>();

// What the resource methods take and give can be named.
const created: Promise<Invoice> = acme.invoices.create({ external_id: "inv-1", line_items: [] } as InvoiceCreate);
expectTypeOf(created).resolves.toEqualTypeOf<Invoice>();

// By operationId: the same options and results as by path, on a client of one business the operations on it.
expectTypeOf(await acme.call("list_customers")).toEqualTypeOf(customers);
expectTypeOf((await acme.call("create_invoice", { body: {} as RequestBody<"create_invoice"> })).data).toEqualTypeOf<
  Invoice | undefined
>();
// @ts-expect-error a create has a body
await acme.call("create_invoice");
// @ts-expect-error business_id is missing
await thredfi.call("list_customers");
// @ts-expect-error listing businesses is the partner's, not one business's
await acme.call("list_businesses");
// @ts-expect-error no such operation
await acme.call("create_invoce");
expectTypeOf<RequestBody<"create_invoice">>().toEqualTypeOf<InvoiceCreate>();
expectTypeOf<ResponseBody<"list_customers">>().toEqualTypeOf<Schema<"CustomerList">>();
expectTypeOf<Query<"list_customers">["page"]>().toEqualTypeOf<number | undefined>();
expectTypeOf<ErrorBody<"create_business_scoped_token">>().toEqualTypeOf<Schema<"OAuth2ErrorResponse">>();

// Bodies and queries take undefined and dates, also with exactOptionalPropertyTypes, with which this file is compiled.
declare const maybe: { memo: string | undefined; due_at: Date | undefined; page: number | undefined };
({
  external_id: "i",
  memo: maybe.memo,
  due_at: maybe.due_at,
  sent_at: "2026-01-31T10:00:00Z",
}) satisfies Partial<InvoiceCreate>;
acme.invoices.list({ page: maybe.page, due_at_start: maybe.due_at });
await acme.GET("/v1/platform/businesses/{business_id}/invoices/", {
  params: { query: { page: maybe.page } },
  timeout: maybe.page,
});
await acme.call("list_invoices", { params: { query: { due_at_start: maybe.due_at } } });
await acme.call("list_invoices", { params: { query: undefined, header: undefined } });
// @ts-expect-error the id in the path is required
await acme.call("get_invoice", { params: { path: undefined } });
// What is received is text.
expectTypeOf<Invoice["due_at"]>().toExtend<string | null | undefined>();
// @ts-expect-error a date is no number
({ due_at: 1 }) satisfies Partial<InvoiceCreate>;
// @ts-expect-error a required member is not undefined
({ external_id: undefined }) satisfies Pick<BusinessCreate, "external_id">;

// A page keeps what it has beside its items; a list in one page is an array.
const entries = await acme.accounts.entries("a");
expectTypeOf(entries.closing_balance_cents).toEqualTypeOf<number | undefined>();
expectTypeOf(await acme.taxCodes.list()).toEqualTypeOf<TaxCode[]>();
expectTypeOf(await acme.reports.balanceSheet()).toEqualTypeOf<Schema<"BalanceSheetReport">>();
