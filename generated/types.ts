// Written by `npm run generate` from spec/openapi.yaml. Do not edit: change the contract and generate again.

export interface paths {
    "/v1/platform/oauth2/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange partner credentials for a partner token
         * @description Client-credentials grant. HTTP Basic carries the partner UUID as user name and the API key as password.
         *
         *     Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/authentication/get-partner-token. Inferred:
         *     - The text read stops inside the 200 response, so error responses of this operation were not read.
         *     - The shared OAuth2ErrorResponse schema (see the business token operation) names the codes invalid_client and unsupported_grant_type.
         *     - Only the first security alternative is visible on the rendered page (Basic); more may exist.
         *     - The reference marks client_id as required, while guides send only grant_type form-encoded, or no body at all.
         *     - Answers 400 and 401 are those of the business token page and the general error guide; this page's own were not read.
         */
        post: operations["get_partner_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/{business_id}/oauth2/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create business-scoped access token
         * @description Create a business-scoped JWT token for accessing business-specific endpoints. Requires a valid partner (unscoped) Bearer token in the Authorization header. Use the BearerUnscoped option in Swagger UI.
         *
         *     Evidence: published on https://docs.thredfi.com/api-reference/authentication/get-business-token.
         */
        post: operations["create_business_scoped_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partner's businesses
         * @description Described as returning the active businesses of the calling partner, page by page.
         *
         *     Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/list-businesses. Inferred:
         *     - Read in order: country, entity_type, is_archived (its type is cut off; boolean is our inference).
         *     - Any later parameters were cut.
         *     - page and page_size are taken from the pagination guide and sibling list operations, not from this page.
         *     - The envelope with page_info is from the rendered page; the old quickstart shows count, next, previous, results and a field called currency instead of base_currency.
         *     - Only the first security alternative was visible.
         *     - Answers 400, 401, 403 come from the general error guide, not from this page.
         */
        get: operations["list_businesses"];
        put?: never;
        /**
         * Create a business, or return the one that already has this external_id
         * @description external_id is the idempotency key within the partner. Listed markets are GB, DE, FR, NL, ES, BE, IT, IE, AT, PT, SE, NO, DK, FI, IS, MY, SG. Entity types are checked against a per-country list for GB, DE, NL, ES, BE, MY and SG; elsewhere any text is taken.
         *
         *     Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/create-business. Inferred:
         *     - The response list of the page's own specification was cut off.
         *     - 200 for a repeat is stated on the page, 201 for a creation in the idempotency guide, 400 in the entity-types guide.
         *     - The _meta field is named on the page but its shape was not read.
         *     - Country and base_currency print as GB and GBP in the sample body where undefaulted strings print a placeholder, so each has a schema default or example.
         *     - Coa_language appears only in the onboarding guide, not on the reference page.
         *     - The update operation also accepts form-encoded and multipart bodies; for create only JSON was read.
         *     - The old onboarding guide used currency, registration_number and address, listed country and currency as required and external_id as optional.
         *     - The entity-types guide restricts GB, DE, NL, ES, BE only and calls entity_type optional; the reference page adds MY and SG and makes it required.
         *     - A repeat returns the stored business with HTTP 200.
         *     - An entity type that the country does not allow is answered with 400, where detail is text.
         *     - Answers 401, 403 come from the general error guide, not from this page.
         */
        post: operations["create_business"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one business
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/get-business. Inferred:
         *     - The 200 body is fully listed by its example.
         *     - Required flags were read for id, country, email, base_currency and accounting_method; legal_name sits between them in the required-first listing, so it is required by position.
         *     - Later flags and any error responses were cut.
         *     - The browser widget calls this with a business token, so partner-only is not the whole story.
         *     - Only the first security alternative was visible.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_business"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some fields of a business
         * @description external_id, country and base_currency are not among the writable fields.
         *
         *     Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/update-business. Inferred:
         *     - Only a 200 response is declared.
         *     - The 200 body repeats the writable fields only (no id).
         *     - RequestBody has no required flag.
         *     - One version of the entity-types guide says country may be changed together with entity_type; the newer version says a partner cannot change country by PATCH, which agrees with the field list here.
         *     - An invalid entity type is answered with HTTP 400 according to the guide.
         *     - Maximum length of province and of eu_nace_industry_code was cut on this page; the create page says 100 and 10.
         *     - Only the first security alternative was visible.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        patch: operations["update_business"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger accounts with balances
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/list-chart-of-accounts. Inferred:
         *     - Types and default seen up to include_zero_balance; period_year and period_month named in the text; search, page and page_size used by the browser widget (default 20, max 100 stated in the text).
         *     - A filter by parent account is promised, its name was not seen.
         *     - Response body with group_by=type not seen.
         *     - Subtype values: the schema page lists the 15 used here, while the endpoint text speaks of current/fixed/other, current/long_term and operating/cogs.
         *     - Tag from the sibling pages.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_chart_of_accounts"];
        put?: never;
        /**
         * Add a ledger account
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/create-account. Inferred:
         *     - Body fields complete, in the order of the rendered placeholder; required flags and length limits not seen; name of the request schema not seen.
         *     - 200 on a repeated external_id is on the page; 201 comes from the idempotency guide only.
         *     - The example response lacks period_balance and period_balance_formatted.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/hierarchy/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account tree
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/get-chart-of-accounts-hierarchy. Inferred:
         *     - operationId begins with get_ on the page, the rest was cut.
         *     - No query parameter is listed, but the browser widget sends fiscal_year.
         *     - Nested key: the browser widget and the endpoint text use children, the schema page calls it sub_accounts.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - Fiscal_year is sent by the browser widget; the page does not list it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_chart_of_accounts_hierarchy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one ledger account
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/get-account-detail. Inferred:
         *     - All fields in the example; required flags seen up to currency.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_account_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an account under a parent
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/create-child-account. Inferred:
         *     - Type, subtype and balance behaviour are inherited from the parent.
         *     - Contradiction: the rendered parameter list says account_id is a UUID, the text says UUID, code or external_id (kept as plain string).
         *     - ; 200 and 201 from the idempotency guide.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_child_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/entries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal lines of an account
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/get-account-entries. Inferred:
         *     - Only the page text was readable: the rendered page was not found.
         *     - Formats of start_date and end_date assumed; page and page_size from "paginated" and the pagination guide; fields of a line unknown.
         *     - Security assumed from the sibling pages.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_account_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal entries
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/journal-entries/list-journal-entries. Inferred:
         *     - Parameter descriptions seen in order; names date_from, date_to and created_by in the text, account_id, page and page_size in the browser widget, search and status by wording.
         *     - A filter by posted status exists between date_to and page in the list, its name was not seen (is_posted would fit).
         *     - Formats assumed.
         *     - Item fields named in words only; property names as in the detail.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_journal_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/{entry_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one journal entry with its lines
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/journal-entries/get-journal-entry-detail. Inferred:
         *     - Fields complete up to lines; what follows lines in the example was cut (text names source information with linked documents and bank transaction details).
         *     - Source_info is from the browser widget.
         *     - Entry_id format assumed from its description.
         *     - Example ids are not UUIDs.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_journal_entry_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/tax-codes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the active tax codes of a business
         * @description Codes are used on invoice lines as tax_code, or as code inside a line's sales_taxes entries.
         *
         *     Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/tax-codes/list-tax-codes. Inferred:
         *     - Hand-written page without a specification block, so operationId, tag and scheme names are ours (prose says a partner token of the owning partner, or a token of the same business).
         *     - The envelope is business_id, count, tax_codes and not the page_info one.
         *     - Status 200 is implied, error responses not read.
         *     - One guide example has count 3 with two entries shown.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_tax_codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers of a business
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/list-customers. Inferred:
         *     - Query parameters of the page not reached, page and page_size come from the pagination guide; the text form of the page was not read; security as rendered.
         *     - Known from the browser widget: include_archived.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_customers"];
        put?: never;
        /**
         * Create a customer
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/create-customer. Inferred:
         *     - Required flags not reached; Authorizations part not reached, the security scheme is taken from sibling pages; only application/json seen.
         *     - The success status 201 is assumed; the page text read does not show it.
         *     - The answer 200 to a repeat with the same external_id comes from the idempotency guide.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/{customer_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one customer
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/get-customer. Inferred:
         *     - Text read ends inside the 403 entry.
         *     - Later codes (404 and so on) unknown.
         *     - Answer 404 comes from the general error guide, not from this page.
         */
        get: operations["get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/{customer_id}/archive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a customer
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/archive-customer. Inferred:
         *     - The rendered body repeats the customer fields although archiving needs none; whether the body is required is unknown; the security scheme is taken from sibling pages.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["archive_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/{customer_id}/unarchive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unarchive a customer
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/unarchive-customer. Inferred:
         *     - Only title, method and path were read; body and answer are taken from archive_customer.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["unarchive_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/list-invoices. Inferred:
         *     - Parameters after max_amount not reached in the reference; page and page_size come from the pagination guide, which also uses status=unpaid and a parameter starting with sor (cut off); Authorizations part not reached, PartnerJWT inferred from sibling pages (quickstart guide uses a business token for this call).
         *     - Max_amount: description cut off.
         *     - Known from the browser widget: memo_contains, search, sent_at_end, sent_at_start, status.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_invoices"];
        put?: never;
        /**
         * Create an invoice
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/create-invoice. Inferred:
         *     - 200 and 201 come from the idempotency guide.
         *     - Error codes not reached.
         *     - Required flags not reached.
         *     - The page says a document can be sent as multipart field file with document_type, upload_source, metadata and tags, and that payments may be included, but no payments field is rendered.
         *     - The AR guide uses currency, unit_price_cents and account_code, which the reference body lacks.
         *     - The guide sends plain dates for sent_at and due_at.
         *     - Authorizations part not reached, PartnerJWT inferred from sibling pages (quickstart guide uses a business token for this call).
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one invoice
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/get-invoice. Inferred:
         *     - page title is Fetch invoice, so the operationId may also be fetch_invoice; reply seen up to customer; Authorizations part not reached, PartnerJWT inferred from sibling pages (quickstart guide uses a business token for this call).
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_invoice"];
        /**
         * Update an invoice
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/update-invoice. Inferred:
         *     - Required flags not reached; Authorizations part not reached, PartnerJWT inferred from sibling pages (quickstart guide uses a business token for this call).
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        put: operations["update_invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void an invoice
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/void-invoice. Inferred:
         *     - Field list complete, required flags not reached; third content type cut off after multipart/; whether the body is required is unknown; Authorizations part not reached, PartnerJWT inferred from sibling pages (quickstart guide uses a business token for this call).
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["void_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoice payments
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/list-payments. Inferred:
         *     - Parameter list complete by description, names after fully_allocated derived where marked.
         *     - The name invoice_id is confirmed by the browser widget.
         *     - Names derived from the descriptions and their alphabetical order: max_amount, method, min_amount, order, processor, sort.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_invoice_payments"];
        put?: never;
        /**
         * Record a payment for one or more invoices
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/create-payment. Inferred:
         *     - 200 and 201 come from the idempotency guide.
         *     - Error codes not reached.
         *     - Required flags not reached.
         *     - Both the Idempotency-Key header and external_id are said to give idempotency.
         *     - The free-text hint also names cheque and direct_debit, which the enum lacks.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_invoice_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one invoice payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/get-payment. Inferred:
         *     - Text read ends inside the 403 entry.
         *     - Answer 404 comes from the general error guide, not from this page.
         */
        get: operations["get_invoice_payment"];
        /**
         * Update an invoice payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/update-payment. Inferred:
         *     - Only the head of the page was read: body and reply are taken from the PATCH page of the same resource.
         *     - The security scheme is taken from sibling pages.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        put: operations["update_invoice_payment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Partially update an invoice payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/partial-update-payment. Inferred:
         *     - The security scheme is taken from sibling pages.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        patch: operations["partial_update_invoice_payment"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an invoice payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/delete-payment. Inferred:
         *     - Only pending or failed payments can be cancelled; no request body.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["delete_invoice_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/list-refunds. Inferred:
         *     - Parameters from customer_ on not reached; the reply ends inside refund_payments; the security scheme is taken from sibling pages.
         *     - Names derived from the descriptions and their alphabetical order: customer_id.
         *     - page and page_size come from the pagination guide.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_refunds"];
        put?: never;
        /**
         * Create a full or partial refund of an invoice
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/create-refund. Inferred:
         *     - Required flags of the fields and codes after 400 not reached.
         *     - page text says partial_amount, the body field is amount_cents.
         *     - The security scheme is taken from sibling pages.
         *     - The answer 200 to a repeat with the same external_id comes from the idempotency guide.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/get-refund. Inferred:
         *     - The reply ends inside refund_payments; the security scheme is taken from sibling pages.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_refund"];
        put?: never;
        post?: never;
        /**
         * Delete a refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/delete-refund. Inferred:
         *     - (the sibling refund payment delete documents 200 Deleted).
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        delete: operations["delete_refund"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments of a refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/list-refund-payments. Inferred:
         *     - page_size description and refund_id schema cut off (limits taken from sibling lists).
         *     - Refund_id: schema not reached.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_refund_payments"];
        put?: never;
        /**
         * Record a payment of a refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/create-refund-payment. Inferred:
         *     - Required flags not reached; idempotent by external_id; refund status moves pending to processing (part) or paid (all).
         *     - The success status 201 is assumed; the page text read does not show it.
         *     - The answer 200 to a repeat with the same external_id comes from the idempotency guide.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_refund_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one refund payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/get-refund-payment. Inferred:
         *     - Text read ends inside the 401 entry.
         *     - The security scheme is taken from sibling pages.
         *     - Answers 403, 404 come from the general error guide, not from this page.
         */
        get: operations["fetch_refund_payment"];
        put?: never;
        post?: never;
        /**
         * Delete a refund payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/delete-refund-payment. Inferred:
         *     - 400 schema cut off, taken from sibling pages.
         *     - Also updates the refund status.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        delete: operations["delete_refund_payment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customer-credits/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer credits
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/list-customer-credits. Inferred:
         *     - Parameters after sent_at_end not reached.
         *     - Sent_at_end: the browser widget sends YYYY-MM-DD.
         *     - Sent_at_end: the name is documented, its schema was cut off.
         *     - Known from the browser widget: sent_at_start, status.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_customer_credits"];
        put?: never;
        /**
         * Create a customer credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/create-customer-credit. Inferred:
         *     - Required flags not reached; the security scheme is taken from sibling pages.
         *     - The success status 201 is assumed; the page text read does not show it.
         *     - The answer 200 to a repeat with the same external_id comes from the idempotency guide.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_customer_credit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one customer credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/get-customer-credit. Inferred:
         *     - 200 schema name and the error codes were cut off.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_customer_credit"];
        /**
         * Update a customer credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/update-customer-credit. Inferred:
         *     - Field list complete, required flags not reached; content types seen: JSON and form-urlencoded (multipart likely, cut off); the browser widget sends only allocations; the security scheme is taken from sibling pages.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        put: operations["update_customer_credit"];
        post?: never;
        /**
         * Soft-delete a customer credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/delete-customer-credit. Inferred:
         *     - page says there is no response body.
         *     - 204 is inferred from that, the number was not printed.
         *     - The error shape is printed without a code.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        delete: operations["delete_customer_credit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/payouts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payouts
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/list-payouts. Inferred:
         *     - Parameters after max_amount not reached; page text promises filters by processor, status, date range and search, with standard paging.
         *     - page and page_size come from the pagination guide.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_payouts"];
        put?: never;
        /**
         * Create or update a payout
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/create-payout. Inferred:
         *     - 200 and 201 are stated in the page text.
         *     - Error codes and required flags not reached.
         *     - Upsert by external_id.
         *     - An update is refused once the payout is reconciled.
         *     - The security scheme is taken from sibling pages.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_payout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/payouts/{payout_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one payout
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/get-payout. Inferred:
         *     - Error codes not reached.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_payout"];
        put?: never;
        post?: never;
        /**
         * Delete a payout
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/delete-payout. Inferred:
         *     - Refused once reconciled; frees the linked payments.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        delete: operations["delete_payout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/list-vendors. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Query list read up to page_ (size); later names, if any, not seen.
         *     - Contradiction: the browser widget reads the rows from body.data, not body.results.
         *     - page and page_size come from the pagination guide.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_vendors"];
        put?: never;
        /**
         * Create a vendor
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/create-vendor. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Body not marked required.
         *     - Field list complete (curl), per-field rules mostly not seen.
         *     - 403 schema cut (ErrorResponse assumed); later codes not seen.
         *     - Country and vat_number are accepted but absent from the answer.
         *     - The answer 200 to a repeat with the same external_id comes from the idempotency guide.
         *     - Answer 404 comes from the general error guide, not from this page.
         */
        post: operations["create_vendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a vendor
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/get-vendor. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Page title is 'Fetch vendor'.
         *     - Contradiction: the browser widget reads the vendor from body.data.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_vendor"];
        /**
         * Change a vendor
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/update-vendor. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Adds vendor_number, lacks country and vat_number of create.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        put: operations["update_vendor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/unarchive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back an archived vendor
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/unarchive-vendor. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Body not marked required.
         *     - 401 schema cut (ErrorResponse assumed); later codes not seen.
         *     - No archive page was found.
         *     - Answers 403, 404 come from the general error guide, not from this page.
         */
        post: operations["unarchive_vendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bills
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/list-bills. Inferred:
         *     - Security scheme name not visible on any bill page (curl shows a bearer token); PartnerJWT inferred from the sibling Vendors and Vendor Credits pages.
         *     - Parameters are in alphabetical order and the text read ends after due_at_start; prose also names filters by reference numbers and amounts (names not seen).
         *     - Known from the browser widget: status, vendor_id, search.
         *     - page and page_size come from the pagination guide.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_bills"];
        put?: never;
        /**
         * Create a bill
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/create-bill. Inferred:
         *     - Security scheme name not visible on any bill page (curl shows a bearer token); PartnerJWT inferred from the sibling Vendors and Vendor Credits pages.
         *     - Body is required.
         *     - Required fields not marked in the text read; the page lists required fields first.
         *     - Idempotent by external_id.
         *     - 201 schema name cut (rendered answer equals the Bill shape).
         *     - The answer 200 to a repeat with the same external_id comes from the idempotency guide.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_bill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/{bill_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bill
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/get-bill. Inferred:
         *     - Security scheme name not visible on any bill page (curl shows a bearer token); PartnerJWT inferred from the sibling Vendors and Vendor Credits pages.
         *     - Answer seen up to bill_payment_allocations; the rest of Bill from the browser widget.
         *     - Path parameter shape taken from the update and void pages.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_bill"];
        /**
         * Change a bill
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/update-bill. Inferred:
         *     - Security scheme name not visible on any bill page (curl shows a bearer token); PartnerJWT inferred from the sibling Vendors and Vendor Credits pages.
         *     - Body not marked required.
         *     - 400 schema cut (ValidationErrorResponse assumed); later codes not seen.
         *     - Uses bill_terms for input while the answer has terms; has no bill_date.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        put: operations["update_bill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/{bill_id}/void/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a bill
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/void-bill. Inferred:
         *     - Security scheme name not visible on any bill page (curl shows a bearer token); PartnerJWT inferred from the sibling Vendors and Vendor Credits pages.
         *     - A JSON request body is documented but its schema name was cut, so none is given here.
         *     - Answer schema not seen (Bill assumed).
         *     - Allocations are left as they are.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["void_bill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill payments
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/list-bill-payments. Inferred:
         *     - Security not visible on this page; taken from the sibling Bill Payments pages.
         *     - Filter names come from the prose, their schemas were not seen.
         *     - Path format uuid taken from the create and delete pages.
         *     - The browser widget calls it with bill_id.
         *     - page and page_size come from the pagination guide.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_bill_payments"];
        put?: never;
        /**
         * Create a bill payment with its shares
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/create-bill-payment. Inferred:
         *     - All or nothing.
         *     - Required marks not visible.
         *     - Limits for amount, currency, reference, check number and fee are documented; rules after external_id cut.
         *     - The success status 201 is assumed; the page text read does not show it.
         *     - The answer 200 to a repeat with the same Idempotency-Key comes from the idempotency guide.
         *     - Whether external_id alone makes a repeat safe is not said, so only Idempotency-Key is relied on.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_bill_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bill payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/get-bill-payment. Inferred:
         *     - Field names from the rendered answer, meanings from the second copy; created_at/updated_at named by position.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_bill_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a bill payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/update-bill-payment. Inferred:
         *     - Security not visible on this page; taken from the sibling Bill Payments pages.
         *     - Allowed moves: pending to processing, completed, failed or cancelled; processing to completed or failed; none from the others.
         *     - Prose lists fewer changeable fields (status, failure_reason, payment_reference, processing_fee_cents) than the body (also check_number, description, memo, metadata, allocations).
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        patch: operations["update_bill_payment"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a bill payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/delete-bill-payment. Inferred:
         *     - Only pending or failed payments; sets the payment to cancelled and undoes its shares.
         *     - A POST, not a DELETE.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["delete_bill_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-credits/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendor credits
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/list-vendor-credits. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Parameters read up to received_at_start (alphabetical order); status, vendor_id and search from the browser widget.
         *     - Known from the browser widget: status, vendor_id, search.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_vendor_credits"];
        put?: never;
        /**
         * Create a vendor credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/create-vendor-credit. Inferred:
         *     - Security not visible on this page; taken from the sibling Vendor Credits pages.
         *     - Body is required.
         *     - Idempotent by external_id.
         *     - Required fields not marked in the text read; the page lists required fields first.
         *     - Currency and memo are in other shapes but not in this body.
         *     - Later codes not seen.
         *     - The answer 200 to a repeat with the same external_id comes from the idempotency guide.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_vendor_credit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a vendor credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/get-vendor-credit. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Whole answer seen.
         *     - The browser widget calls it without the last slash and reads bare fields (total_amount, applied_amount, allocations).
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_vendor_credit"];
        /**
         * Change a vendor credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/update-vendor-credit. Inferred:
         *     - Security not visible on this page; taken from the sibling Vendor Credits pages.
         *     - The browser widget applies or removes credit with this call: PUT with the full allocations list and an extra notes field.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        put: operations["update_vendor_credit"];
        post?: never;
        /**
         * Soft-delete a vendor credit
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/delete-vendor-credit. Inferred:
         *     - The scheme's name is taken from the page's description of the token.
         *     - Page says no response body; 204 inferred from the like vendor refund page.
         *     - The page prints an error body (error_code, message, detail, request_id) without its status code.
         *     - The success status 204 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        delete: operations["delete_vendor_credit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendor refunds
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/list-vendor-refunds. Inferred:
         *     - Names from the prose and, in order, from the second copy of the page; most types not seen.
         *     - page_size read up to its text.
         *     - The type of max_amount is inferred.
         *     - The type of min_amount is inferred.
         *     - Refund_date_end: prose says YYYY-MM-DD.
         *     - Refund_date_start: prose says YYYY-MM-DD.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_vendor_refunds"];
        put?: never;
        /**
         * Create a vendor refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/create-vendor-refund. Inferred:
         *     - Required list from prose: vendor_id, total_refunded_amount_cents and currency, but currency carries a value EUR in the schema and is not among the leading fields: contradiction, left optional.
         *     - Prose names a multipart field file, the update page calls it document.
         *     - The browser widget offers refund_type service_cancellation, which the documentation enum of refund payments lacks.
         *     - The success status 201 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_vendor_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a vendor refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/get-vendor-refund. Inferred:
         *     - Security not visible on this page; taken from the sibling Vendor Refunds pages.
         *     - 200 seen, its schema name cut.
         *     - The browser widget calls it without the last slash.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_vendor_refund"];
        put?: never;
        post?: never;
        /**
         * Soft-delete a vendor refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/delete-vendor-refund. Inferred:
         *     - Sets deleted_at.
         *     - Codes after 400 not seen.
         *     - The rendered page prints an error body (error_code, message, detail, request_id), most likely that of the 400.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        delete: operations["delete_vendor_refund"];
        options?: never;
        head?: never;
        /**
         * Change a vendor refund
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/update-vendor-refund. Inferred:
         *     - Security not visible on this page; taken from the sibling Vendor Refunds pages.
         *     - File goes in the multipart field document; plain JSON works without a file.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        patch: operations["update_vendor_refund"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendor refund payments
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/list-vendor-refund-payments. Inferred:
         *     - Filter names from the prose, schemas not seen.
         *     - Path format uuid taken from the sibling pages.
         *     - Whole answer seen.
         *     - page and page_size come from the pagination guide.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_vendor_refund_payments"];
        put?: never;
        /**
         * Create a refund, its payment and its shares
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/create-vendor-refund-payment. Inferred:
         *     - All or nothing.
         *     - Share kinds: bill, payment, credit.
         *     - Rules after memo cut (payment_method and processor options not seen).
         *     - Allocations shows no required mark.
         *     - The success status 201 is assumed; the page text read does not show it.
         *     - The answer 200 to a repeat with the same Idempotency-Key comes from the idempotency guide.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["create_vendor_refund_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a vendor refund payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/get-vendor-refund-payment. Inferred:
         *     - Success body complete, error codes not seen.
         *     - Inner objects are free-form in the documentation.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_vendor_refund_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a vendor refund payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/update-vendor-refund-payment. Inferred:
         *     - Success body complete, error codes not seen.
         *     - Same allowed moves as bill payments.
         *     - Prose names processing_fee_cents as changeable but the body lacks it: contradiction.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        patch: operations["update_vendor_refund_payment"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a vendor refund payment
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/delete-vendor-refund-payment. Inferred:
         *     - Success body complete, error codes not seen.
         *     - Only pending or failed payments; undoes shares.
         *     - A POST, not a DELETE.
         *     - The success status 200 is assumed; the page text read does not show it.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        post: operations["delete_vendor_refund_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bank-accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected bank accounts
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bank-accounts/list-bank-accounts. Inferred:
         *     - Tag seen on the sibling retrieve page only.
         *     - Types seen for account_key..has_been_synced; the later query parameters are named on the page in words (types of has_mapped_account and is_active inferred from "true/false" wording and examples, updated_* format not seen); page and page_size from the pagination guide and the browser widget.
         *     - Text promises statistics (counts by status, sync, mapping, provider, currency and balance figures) for the filtered set, but the example body has no such key.
         *     - Text says "all businesses of the partner" although the path names one business and the token is business-scoped.
         *     - The browser widget also reads account_key (and name, bank as fallbacks) from list items.
         *     - The guide page promises a last-sync time and an account type, neither is in the example.
         *     - Example ids are not valid UUIDs.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_bank_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bank-accounts/{bank_account_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one connected bank account
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bank-accounts/get-bank-account. Inferred:
         *     - All fields seen in the example; types and required flags seen up to balance_cents only (later types read off the example).
         *     - Example ids are not valid UUIDs.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["retrieve_bank_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bank-transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bank transactions of a business
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bank-transactions/list-bank-transactions. Inferred:
         *     - Tag not seen: it is the name of the navigation group.
         *     - Parameter names, enum of transaction_type and directions come from the page text; their types were not seen (booleans, integers inferred from the wording).
         *     - page and page_size from the pagination guide and the browser widget.
         *     - Response fields complete in the example, types read off it; reconciliations is null there.
         *     - amount is cents although it lacks the _cents suffix; the browser widget divides it by 100.
         *     - Categorization_status: see BankTransactionSummary.categorization_status for values seen.
         *     - Source: values not seen.
         *     - Exclude_personal is sent by the browser widget; the page does not list it.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["list_bank_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/reports/balance-sheet/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balance sheet
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-balance-sheet. Inferred:
         *     - The page's example is an array of one object, perhaps an artefact of how the page was made.
         *     - Required flag of as_of_date not seen.
         *     - Retained earnings include the profit of the running fiscal period.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - The browser widget reads a bare object where the page shows an array of one.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_balance_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/reports/cash-flow/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cash flow statement, indirect method
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-cash-flow-statement. Inferred:
         *     - The page's example is an array of one object, perhaps an artefact of how the page was made.
         *     - The parameter list was not seen: "date range" and detail levels are in the text, the names in the browser widget.
         *     - Tag from the sibling reports.
         *     - Financing_activities was cut after its name.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - The browser widget reads a bare object where the page shows an array of one.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_cash_flow_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/reports/profit-and-loss/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Profit and loss report
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-profit-and-loss. Inferred:
         *     - The page's example is an array of one object, perhaps an artefact of how the page was made.
         *     - Required flags of the dates not seen here (both are required on the sibling financial summary).
         *     - Draft and posted entries are both counted.
         *     - In summary mode the groups are absent.
         *     - Contradiction: the text adds other operating income before gross profit, the structure drawing on the schema page does not show it.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - The browser widget reads a bare object where the page shows an array of one.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_profit_and_loss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/insights/ap-aging/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payables by age
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-ap-aging. Inferred:
         *     - operationId begins with get on the page, the rest was cut.
         *     - The page's example is an array of one object, perhaps an artefact of how the page was made.
         *     - Bucket keys differ between documentation and widget, see AgingBuckets.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - The browser widget reads a bare object where the page shows an array of one.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_ap_aging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/insights/ar-aging/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receivables by age
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-ar-aging. Inferred:
         *     - Parameter names and formats as on the payable twin (same order, same words); values and default of group_by seen.
         *     - Array form assumed from the twin, whose rendered example is an array.
         *     - Bucket keys differ between documentation (twin) and widget, see AgingBuckets.
         *     - The text puts day 90 both in 61-90 and in 90+.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - The browser widget reads a bare object where the page shows an array of one.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_ar_aging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/insights/financial-summary/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revenue, expense and profit totals with trends
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-financial-summary. Inferred:
         *     - The page's example is an array of one object, perhaps an artefact of how the page was made.
         *     - The page shows only one security alternative and its scheme name is inferred.
         *     - The browser widget makes the same call with a business token, so BearerBusinessScoped is probably another alternative.
         *     - The browser widget reads a bare object where the page shows an array of one.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_financial_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/menu-config/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which accounting tabs a business shows
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/implementation/menu-configuration. Inferred:
         *     - Guide only; no reference page was found.
         *     - The guide shows the configuration object without an envelope, while the browser widget expects it inside a data member and fails otherwise; we model the enveloped form.
         *     - Security not stated; the browser widget uses a business token.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        get: operations["get_menu_config"];
        /**
         * Set which accounting tabs a business shows
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/implementation/menu-configuration. Inferred:
         *     - Guide only.
         *     - The guide's code example is cut off after the start of the body.
         *     - Security not stated.
         *     - The success answer is not described; it is assumed to be 200 with the same body as the read.
         *     - Answers 400, 401, 403, 404 come from the general error guide, not from this page.
         */
        put: operations["update_menu_config"];
        post?: never;
        /**
         * Drop the business setting and fall back to the partner default
         * @description Evidence: reconstructed from the docs page https://docs.thredfi.com/implementation/menu-configuration. Inferred:
         *     - Guide only.
         *     - Security not stated.
         *     - Implies a partner-level default whose own endpoint was not found.
         *     - The success answer is not described; it is assumed to be 200 without a body.
         *     - Answers 401, 403, 404 come from the general error guide, not from this page.
         */
        delete: operations["reset_menu_config"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Journal line of the account with a running balance and the type of its source document.
         *
         *     Inferred: Field names not seen. The component's name is ours.
         */
        AccountEntryLine: {
            [key: string]: unknown;
        };
        /** @description Inferred: The component's name is ours. Count, page_info and results are assumed from the word "paginated" and the sibling lists; the two balances are named on the page, their nesting was not seen. */
        AccountEntryList: {
            count: number;
            page_info: components["schemas"]["PageInfo"];
            /** @description Balance at the start of the period, or since the account began. Integer minor units (cents). */
            opening_balance_cents?: number;
            /** @description Balance at the end of the period, or now. Integer minor units (cents). */
            closing_balance_cents?: number;
            results: components["schemas"]["AccountEntryLine"][];
        };
        /** @description Inferred: The component's name is ours. */
        AccountHierarchy: {
            /** @description Root accounts. */
            hierarchy?: components["schemas"]["AccountHierarchyNode"][];
            /** @description Number of accounts in the whole tree. */
            total_accounts?: number;
        };
        /** @description Inferred: The component's name is ours. Account_subtype, current balance, level and recursive children are named in words on the page; the property names id, code, name, custom_name, account_type, account_subtype, current_balance and children are those the browser widget @thredfi/accounting 0.8.9 reads; hierarchy_level is the name used by the other account shapes. */
        AccountHierarchyNode: {
            /** Format: uuid */
            id?: string;
            code?: string;
            name?: string;
            custom_name?: string | null;
            account_type?: components["schemas"]["AccountType"];
            account_subtype?: components["schemas"]["AccountSubtype"];
            /** @description Ledger balance. Integer minor units (cents). */
            current_balance?: number | null;
            hierarchy_level?: number;
            children?: components["schemas"]["AccountHierarchyNode"][];
        };
        /** @description Ledger account reference. */
        AccountIdentifier: {
            /** Format: uuid */
            id?: string;
            /** @example AccountId */
            type?: string;
        };
        /** @description Inferred: The component's name is ours. */
        AccountLineItem: {
            /** Format: uuid */
            account_id?: string;
            account_code?: string;
            account_name?: string;
            /** @description Integer minor units (cents). */
            value_cents?: number;
        };
        /** @description Inferred: The documentation names other subtypes elsewhere, so the list may go on. */
        AccountSubtype: "current_assets" | "non_current_assets" | "current_liabilities" | "non_current_liabilities" | "share_capital" | "share_premium" | "reserves" | "retained_earnings" | "revenue" | "other_operating_income" | "finance_income" | "direct_costs" | "operating_expenses" | "finance_costs" | "income_tax" | (string & {});
        /** @description Inferred: The component's name is ours. */
        AccountSubtypeGroup: {
            /** @description Label of the account subtype. */
            display_name?: string;
            /** @description Sum of the lines. Integer minor units (cents). */
            total_cents?: number;
            line_items?: components["schemas"]["AccountLineItem"][];
        };
        /** @enum {string} */
        AccountType: "asset" | "liability" | "equity" | "revenue" | "expense";
        AccountingPeriod: {
            /** Format: uuid */
            id?: string;
            /** @example 2024 */
            year?: number;
            /** @example 3 */
            month?: number;
            /** @example March 2024 */
            period_name?: string;
            /**
             * @description Inferred: Only the value open was seen.
             * @example open
             */
            status?: "open" | (string & {});
        };
        /** @description Inferred: The component's name is ours. Widget 0.8.9 reads the keys 1_30_days, 31_60_days, 61_90_days and over_90_days. */
        AgingBuckets: {
            /** @description Not yet due. Integer minor units (cents). */
            current?: number;
            /** @description 1 to 30 days late. Integer minor units (cents). */
            days_1_30?: number;
            /** @description 31 to 60 days late. Integer minor units (cents). */
            days_31_60?: number;
            /** @description 61 to 90 days late. Integer minor units (cents). */
            days_61_90?: number;
            /** @description More than 90 days late. Integer minor units (cents). */
            over_90_days?: number;
        };
        AppliedInvoice: {
            /** Format: uuid */
            id?: string;
            /** @example INV-0042 */
            invoice_number?: string;
            /**
             * @description Amount in integer cents.
             * @example 450000
             */
            applied_amount_cents?: number;
            /** @example paid */
            status?: string;
            /**
             * @description Amount in integer cents.
             * @example 0
             */
            outstanding_amount_cents?: number;
        };
        /** @description Inferred: The component's name is ours. Share_capital, reserves and retained_earnings lie behind the cut of the example and are read by the browser widget @thredfi/accounting 0.8.9; a share_premium group is likely (the text counts it in equity) but its key was not seen. */
        BalanceSheetReport: {
            /** Format: uuid */
            business_id?: string;
            /** Format: date */
            as_of_date?: string;
            currency?: string;
            detail_level?: components["schemas"]["DetailLevel"];
            summary?: components["schemas"]["BalanceSheetSummary"];
            non_current_assets?: components["schemas"]["AccountSubtypeGroup"];
            current_assets?: components["schemas"]["AccountSubtypeGroup"];
            current_liabilities?: components["schemas"]["AccountSubtypeGroup"];
            non_current_liabilities?: components["schemas"]["AccountSubtypeGroup"];
            share_capital?: components["schemas"]["AccountSubtypeGroup"];
            reserves?: components["schemas"]["AccountSubtypeGroup"];
            retained_earnings?: components["schemas"]["AccountSubtypeGroup"];
        };
        /** @description Inferred: The component's name is ours. */
        BalanceSheetSummary: {
            /** @description Integer minor units (cents). */
            total_assets_cents?: number;
            /** @description Integer minor units (cents). */
            total_non_current_assets_cents?: number;
            /** @description Integer minor units (cents). */
            total_current_assets_cents?: number;
            /** @description Integer minor units (cents). */
            total_liabilities_cents?: number;
            /** @description Integer minor units (cents). */
            total_current_liabilities_cents?: number;
            /** @description Integer minor units (cents). */
            total_non_current_liabilities_cents?: number;
            /** @description Integer minor units (cents). */
            total_equity_cents?: number;
            /** @description Integer minor units (cents). */
            net_assets_cents?: number;
        };
        /** @description Inferred: The component's name is ours. Required marks were read in part: the field list was cut after balance_cents. */
        BankAccountConnection: {
            /** Format: uuid */
            id: string;
            /**
             * @description Key of the account at the provider.
             * @example plaid_acc_Barclays_Checking_1234
             */
            account_key: string;
            display_name?: string;
            official_name?: string;
            /** @example 1234 */
            mask?: string;
            /**
             * Format: double
             * @description Balance in major units, kept for older clients.
             * @example 12500.5
             */
            balance: number | null;
            /**
             * @description Balance. Integer minor units (cents).
             * @example 1250050
             */
            balance_cents: number;
            /** @example GBP */
            currency?: string;
            is_active?: boolean;
            bank_link_status?: components["schemas"]["BankLinkStatus"];
            /** Format: uuid */
            bank_link_id?: string;
            /** Format: uuid */
            business_id?: string;
            business_name?: string;
            /** @example plaid */
            provider?: string;
            /**
             * @description Ledger account it is mapped to; example value is not a UUID.
             * @example acc-1000-cash
             */
            mapped_account?: string;
            /**
             * Format: date-time
             * @example 2024-01-15T10:30:00Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @example 2024-03-28T14:22:00Z
             */
            updated_at?: string;
        };
        /** @description Inferred: The component's name is ours. */
        BankAccountConnectionSummary: {
            /** Format: uuid */
            id?: string;
            display_name?: string;
            official_name?: string;
            /**
             * @description Last digits of the account number.
             * @example 1234
             */
            mask?: string;
            /**
             * @description Balance in major units, kept for older clients (double and nullable on the single-account page).
             * @example 12500.5
             */
            balance?: number;
            /**
             * @description Balance. Integer minor units (cents).
             * @example 1250050
             */
            balance_cents?: number;
            /** @example GBP */
            currency?: string;
            is_active?: boolean;
            bank_link_status?: components["schemas"]["BankLinkStatus"];
            business_name?: string;
            /** @example plaid */
            provider?: string;
            /**
             * Format: date-time
             * @example 2024-01-15T10:30:00Z
             */
            created_at?: string;
        };
        /** @enum {string} */
        BankLinkStatus: "active" | "error" | "revoked";
        /** @description Inferred: The component's name is ours. Formats of the ids are inferred from the names; types are from the example. */
        BankTransactionSummary: {
            /**
             * Format: uuid
             * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
             */
            id?: string;
            /**
             * Format: date
             * @example 2024-03-28
             */
            date?: string;
            /**
             * @description Absolute amount. Integer minor units (cents).
             * @example 450000
             */
            amount?: number;
            /**
             * @description Amount with currency symbol.
             * @example £4,500.00
             */
            display_amount?: string;
            /**
             * @description Amount with sign. Integer minor units (cents).
             *
             *     Inferred: The only example seen is a credit and positive.
             * @example 450000
             */
            signed_amount?: number;
            /** @enum {string} */
            direction?: "credit" | "debit";
            /**
             * @description Values named in the text: GBP, EUR, USD.
             * @example GBP
             */
            currency?: "GBP" | "EUR" | "USD" | (string & {});
            counterparty_name?: string;
            merchant_name?: string;
            description?: string;
            /**
             * @description Inferred: Documentation and widget. Widget. Values seen: pending, manual_review (documentation), categorized, approved. The full list was not seen.
             * @example categorized
             */
            categorization_status?: "pending" | "manual_review" | "categorized" | "approved" | (string & {});
            transaction_type?: components["schemas"]["BankTransactionType"];
            subcategory?: components["schemas"]["TransactionSubcategoryRef"];
            /** Format: uuid */
            business_id?: string;
            business_name?: string;
            /**
             * @description Mapped ledger account.
             * @example acc-1000
             */
            account_id?: string;
            /** @example 1000 */
            account_code?: string;
            account_name?: string;
            /** Format: uuid */
            bank_account_connection_id?: string;
            bank_account_name?: string;
            /** @example 1234 */
            bank_account_mask?: string;
            /** @example GBP */
            bank_account_currency?: string;
            is_reconciled?: boolean;
            /**
             * Format: date-time
             * @example 2024-03-28T10:15:00Z
             */
            reconciled_at?: string;
            /**
             * @description Part already matched. Integer minor units (cents).
             * @example 450000
             */
            reconciled_amount_cents?: number;
            /**
             * @description Part still unmatched. Integer minor units (cents).
             * @example 0
             */
            remaining_amount_cents?: number;
            /** @description Inferred: Null in the only example seen; shape unknown. */
            reconciliations?: unknown;
            /**
             * Format: date-time
             * @example 2024-03-28T10:05:00Z
             */
            created_at?: string;
        };
        /** @description Inferred: The values are read from prose, so the list may go on. */
        BankTransactionType: "fps" | "bacs" | "chaps" | "direct_debit" | "standing_order" | "sepa_credit" | "sepa_debit" | "sepa_instant" | "card_payment" | "atm_withdrawal" | "bank_transfer" | "fee" | "interest" | "other" | (string & {});
        /**
         * @description Supplier bill.
         *
         *     Inferred: The text read stops inside bill_payment_allocations; the later fields come from the browser widget @thredfi/accounting 0.8.9 only.
         */
        Bill: {
            type?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            business_id?: string;
            /**
             * @description State of the bill.
             *
             *     Inferred: Values from the browser widget @thredfi/accounting 0.8.9. The list of values may go on. The browser widget also shows unpaid, overdue, approved, which may not be stored values.
             */
            status?: "received" | "partially_paid" | "paid" | "voided" | (string & {});
            /**
             * @description Payment terms.
             *
             *     Inferred: The browser widget @thredfi/accounting 0.8.9 expects net_<days> or other words with underscores.
             */
            terms?: string;
            /** Format: date */
            issue_date?: string;
            /** Format: date-time */
            received_at?: string;
            /** Format: date-time */
            due_at?: string;
            /** Format: date-time */
            paid_at?: string;
            /** Format: date-time */
            voided_at?: string;
            is_overdue?: boolean;
            currency?: string;
            vendor?: components["schemas"]["Vendor"];
            line_items?: components["schemas"]["BillLineItem"][];
            bill_payment_allocations?: components["schemas"]["BillPaymentAllocationOnBill"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            vendor_credit_allocations?: components["schemas"]["VendorCreditAllocationOnBill"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            vendor_refund_allocations?: components["schemas"]["VendorRefundAllocationOnBill"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            external_id?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            bill_number?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            vendor_bill_number?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            memo?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            attachment_urls?: string[];
            /**
             * @description Cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            subtotal?: number;
            /**
             * @description Cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            additional_sales_taxes_total?: number;
            /**
             * @description Cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            total_amount?: number;
            /**
             * @description Cents still owed.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            outstanding_balance?: number;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            document?: {
                document_id?: string;
                file_name?: string;
                file_size?: number;
                url?: string;
            };
        };
        /**
         * @description New bill.
         *
         *     Inferred: Probably required, by the order of the page: external_id, line_items.
         */
        BillCreateAPIRequest: {
            /** @description Caller's own id; makes the create idempotent. */
            external_id?: string;
            line_items?: components["schemas"]["BillLineItemRequest"][];
            /** Format: uuid */
            vendor_id?: string;
            vendor_external_id?: string;
            bill_number?: string;
            vendor_bill_number?: string;
            purchase_order_number?: string;
            memo?: string;
            reference_numbers?: string[];
            attachment_urls?: string[];
            /** Format: date */
            bill_date?: string;
            /** Format: date-time */
            received_at?: string;
            /** Format: date-time */
            due_at?: string;
            /** Format: date-time */
            approved_at?: string;
            /**
             * @description Currency code; page shows EUR (default or first option).
             * @example EUR
             */
            currency?: string;
            document?: components["schemas"]["DocumentUpload"];
        };
        /** @description Line of a bill. */
        BillLineItem: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            bill_id?: string;
            account_identifier?: components["schemas"]["AccountIdentifier"];
            currency?: string;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            unit_price?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            quantity?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            subtotal?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            sales_taxes_total?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            total_amount?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            tax_rate?: number;
            description?: string;
            product?: string;
            /** @description Inferred: Read by the browser widget @thredfi/accounting 0.8.9 when present. Known from the browser widget @thredfi/accounting 0.8.9 only. */
            sales_taxes?: {
                /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
                amount?: number;
            }[];
        };
        /**
         * @description Line of a bill to write.
         *
         *     Inferred: Probably required, by the order of the page: quantity, unit_price.
         */
        BillLineItemRequest: {
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            quantity?: number;
            /**
             * @description Unit price.
             *
             *     Inferred: Unit not shown in the documentation; the browser widget @thredfi/accounting 0.8.9 treats bill amounts as cents. The page shows a placeholder number, so whole or decimal is not known.
             */
            unit_price?: number;
            description?: string;
            /** @description Account reference; free JSON in the documentation. */
            account_identifier?: unknown;
            product?: string;
            sales_taxes?: Record<string, never>[];
        };
        /**
         * @description Bill payment with its links.
         *
         *     Inferred: The component's name is ours.
         */
        BillPayment: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            business_id?: string;
            /** Format: uuid */
            vendor_id?: string;
            vendor_name?: string;
            payment_reference?: string;
            external_id?: string;
            processor_payment_id?: string;
            check_number?: string;
            /** @description Cents. */
            amount_cents?: number;
            currency?: string;
            /** @description Cents. */
            processing_fee_cents?: number;
            /** @description After fees, cents. */
            net_amount_cents?: number;
            /** @description Cents. */
            allocated_amount_cents?: number;
            /** @description Cents. */
            unallocated_amount_cents?: number;
            is_fully_allocated?: boolean;
            /** @description Inferred: The list of values may go on. */
            payment_method?: "bank_transfer" | "ach" | "wire" | "check" | "credit_card" | "cash" | "other" | (string & {});
            /**
             * @description Pending, processing, completed, failed, cancelled; the list page also names returned.
             *
             *     Inferred: The list of values may go on.
             */
            status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "returned" | (string & {});
            /** Format: date */
            payment_date?: string;
            /** Format: date */
            value_date?: string;
            /** Format: date-time */
            submitted_at?: string;
            /** Format: date-time */
            completed_at?: string;
            /** Format: date-time */
            failed_at?: string;
            description?: string;
            memo?: string;
            failure_reason?: string;
            /** @description Free JSON. */
            metadata?: unknown;
            allocations?: components["schemas"]["BillPaymentAllocation"][];
            vendor_refund_allocations?: components["schemas"]["BillPaymentVendorRefundAllocation"][];
            reconciled_bank_transactions?: components["schemas"]["ReconciledBankTransaction"][];
            /**
             * @description Creation time.
             *
             *     Inferred: Type not seen on this page.
             */
            created_at?: string;
            /**
             * @description Last change.
             *
             *     Inferred: Type not seen on this page.
             */
            updated_at?: string;
        };
        /** @description Share of a payment held by a bill. */
        BillPaymentAllocation: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            bill_id?: string;
            bill_number?: string;
            vendor_bill_number?: string;
            bill_status?: string;
            /** @description Cents. */
            amount_cents?: number;
            /** Format: date-time */
            allocation_date?: string;
            /** Format: date-time */
            created_at?: string;
            description?: string;
        };
        /**
         * @description Payment share on a bill; further fields may follow.
         *
         *     Inferred: Text cut.
         */
        BillPaymentAllocationOnBill: {
            /** @description Cents. */
            amount_cents?: number;
            /** Format: date */
            payment_date?: string;
            payment_method?: string;
            /**
             * Format: uuid
             * @description Inferred: Name cut in the documentation (bill_payme...), full name and use from the browser widget @thredfi/accounting 0.8.9.
             */
            bill_payment_id?: string;
        };
        /** @description Share of a payment for one bill. */
        BillPaymentAllocationRequest: {
            /** Format: uuid */
            bill_id?: string;
            /**
             * @description Cents.
             *
             *     Inferred: The sample value suggests a minimum of 1.
             */
            amount_cents?: number;
            description?: string;
        };
        /**
         * @description Result of a cancelled bill payment.
         *
         *     Inferred: The component's name is ours.
         */
        BillPaymentCancelResponse: {
            message: string;
            /** Format: uuid */
            payment_id: string;
            status: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description Bill payment row.
         *
         *     Inferred: The component's name is ours.
         */
        BillPaymentListItem: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            vendor_id?: string;
            vendor_name?: string;
            payment_reference?: string;
            /** Format: date */
            payment_date?: string;
            /** @description Cents. */
            amount_cents?: number;
            currency?: string;
            payment_method?: string;
            /**
             * @description Pending, processing, completed, failed, cancelled; the list page also names returned.
             *
             *     Inferred: The list of values may go on.
             */
            status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "returned" | (string & {});
            /** @description Cents. */
            allocated_amount_cents?: number;
            /** @description Cents. */
            unallocated_amount_cents?: number;
            is_fully_allocated?: boolean;
            allocations?: components["schemas"]["BillPaymentAllocation"][];
            reconciled_bank_transactions?: components["schemas"]["ReconciledBankTransaction"][];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description Vendor refund tied to the payment. */
        BillPaymentVendorRefundAllocation: {
            /** Format: uuid */
            vendor_refund_id?: string;
            /** @description Cents. */
            amount_cents?: number;
            /** Format: date-time */
            allocated_at?: string;
            reference_number?: string;
        };
        /** @description Bill changes. */
        BillUpdateAPIRequest: {
            /** Format: uuid */
            vendor_id?: string;
            vendor_external_id?: string;
            external_id?: string;
            bill_number?: string;
            vendor_bill_number?: string;
            purchase_order_number?: string;
            memo?: string;
            reference_numbers?: string[];
            attachment_urls?: string[];
            /** Format: date-time */
            received_at?: string;
            /** Format: date-time */
            due_at?: string;
            /** Format: date-time */
            approved_at?: string;
            /**
             * @description Currency code; page shows EUR (default or first option).
             * @example EUR
             */
            currency?: string;
            /** @description If sent, replaces every line; if left out, lines stay. */
            line_items?: components["schemas"]["BillLineItemRequest"][];
            bill_terms?: string;
            document?: components["schemas"]["DocumentUpload"];
        };
        Business: {
            /**
             * Format: uuid
             * @description Business id.
             */
            id: string;
            /**
             * @description The partner's own id.
             * @example customer-123
             */
            external_id?: string;
            /** @description Registered name. */
            legal_name: string;
            /** @description Trading or display name; not accepted by create or update. */
            name?: string;
            /** @example limited */
            entity_type?: string;
            phone_number?: string;
            /**
             * @description Tax number other than VAT.
             * @example 1234567890
             */
            tin?: string;
            /** @example GB123456789 */
            vat_number?: string;
            /** @example 12345678 */
            company_number?: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example GB
             */
            country: string;
            province?: string;
            /** @example 56.30 */
            eu_nace_industry_code?: string;
            /** Format: email */
            email: string;
            /**
             * @description ISO 4217.
             * @example GBP
             */
            base_currency: string;
            /**
             * @description Cash or accrual.
             * @example accrual
             */
            accounting_method: string;
            /**
             * Format: date
             * @example 2024-03-31
             */
            fiscal_year_end?: string;
            /** Format: date-time */
            activation_at?: string;
            is_active?: boolean;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** @description Free JSON from the partner; the example holds an object. */
            metadata?: unknown;
        };
        /** @description Inferred: The component's name is ours. */
        BusinessCreateResult: components["schemas"]["Business"] & {
            /** @description Tells a creation from an idempotent repeat; inner fields were not read. */
            _meta?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Shorter than Business; carries tax_id where Business carries tin.
         *
         *     Inferred: The component's name is ours.
         */
        BusinessListItem: {
            /** Format: uuid */
            id?: string;
            /** @example customer-123 */
            external_id?: string;
            name?: string;
            legal_name?: string;
            /** @example limited */
            entity_type?: string;
            /** @example GB */
            country?: string;
            province?: string;
            /** @example 56.30 */
            eu_nace_industry_code?: string;
            is_active?: boolean;
            /** Format: date-time */
            activation_at?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** @example GB123456789 */
            vat_number?: string;
            /** @example 12345678 */
            company_number?: string;
            /** @example 1234567890 */
            tax_id?: string;
            /** @example GBP */
            base_currency?: string;
        };
        /** @description Serializer for business-scoped token response */
        BusinessTokenResponse: {
            /** @description Business-scoped JWT Bearer token */
            access_token: string;
            /**
             * @description Token type (always 'Bearer')
             * @default Bearer
             */
            token_type?: string;
            /** @description Token expiration time in seconds */
            expires_in: number;
            /** @description Token scope (always 'business_access') */
            scope: string;
            /**
             * Format: uuid
             * @description ID of the business this token is scoped to
             */
            business_id: string;
        };
        /** @description Inferred: The component's name is ours. */
        CashFlowOperatingActivities: {
            /** @description Integer minor units (cents). */
            net_profit_cents?: number;
            non_cash_adjustments?: components["schemas"]["AccountSubtypeGroup"];
            working_capital_changes?: components["schemas"]["AccountSubtypeGroup"];
        };
        /** @description Inferred: The component's name is ours. */
        CashFlowStatement: {
            /** Format: uuid */
            business_id?: string;
            /** Format: date */
            start_date?: string;
            /** Format: date */
            end_date?: string;
            currency?: string;
            detail_level?: components["schemas"]["DetailLevel"];
            summary?: components["schemas"]["CashFlowSummary"];
            cash_reconciliation?: components["schemas"]["CashReconciliation"];
            operating_activities?: components["schemas"]["CashFlowOperatingActivities"];
            investing_activities?: components["schemas"]["AccountSubtypeGroup"];
            financing_activities?: components["schemas"]["AccountSubtypeGroup"];
        };
        /** @description Inferred: The component's name is ours. */
        CashFlowSummary: {
            /** @description Integer minor units (cents). */
            net_cash_from_operating_cents?: number;
            /** @description Integer minor units (cents). */
            net_cash_from_investing_cents?: number;
            /** @description Integer minor units (cents). */
            net_cash_from_financing_cents?: number;
            /** @description Integer minor units (cents). */
            net_change_in_cash_cents?: number;
            /** @description Integer minor units (cents). */
            opening_cash_cents?: number;
            /** @description Integer minor units (cents). */
            closing_cash_cents?: number;
        };
        /** @description Inferred: The component's name is ours. */
        CashReconciliation: {
            /** @description Integer minor units (cents). */
            opening_cash_cents?: number;
            /** @description Integer minor units (cents). */
            net_change_cents?: number;
            /** @description Integer minor units (cents). */
            calculated_closing_cents?: number;
            /** @description Integer minor units (cents). */
            actual_closing_cents?: number;
            /** @description Whether opening cash plus net change gives the closing cash. */
            reconciles?: boolean;
        };
        /**
         * @description New bill payment.
         *
         *     Inferred: The component's name is ours.
         */
        CreateBillPaymentRequest: {
            /**
             * Format: uuid
             * @description Vendor paid; must belong to the business.
             */
            vendor_id?: string;
            /**
             * @description Whole payment, cents.
             * @example 100000
             */
            amount_cents?: number;
            /**
             * @description Must equal the business base currency.
             * @default GBP
             */
            currency?: string;
            /**
             * @description How it was paid.
             * @enum {string}
             */
            payment_method?: "bank_transfer" | "ach" | "wire" | "check" | "credit_card" | "cash" | "other";
            /**
             * Format: date
             * @description Day of payment.
             * @example 2025-01-15
             */
            payment_date?: string;
            payment_reference?: string;
            /** @description Needed when the method is check. */
            check_number?: string;
            description?: string;
            memo?: string;
            /**
             * @description Fee, cents.
             * @default 0
             */
            processing_fee_cents?: number;
            /** @description Caller's own id. */
            external_id?: string;
            /** @description Free JSON. */
            metadata?: unknown;
            allocations?: components["schemas"]["BillPaymentAllocationRequest"][];
        };
        CreateBusinessRequest: {
            /** @description The partner's own id; idempotency key. */
            external_id: string;
            legal_name: string;
            /**
             * @description Checked per country for some countries.
             * @example limited
             */
            entity_type: string;
            /** Format: email */
            email: string;
            phone_number?: string;
            /** @description Tax number other than VAT. */
            tin?: string;
            vat_number?: string;
            company_number?: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example GB
             */
            country?: string;
            province?: string;
            eu_nace_industry_code?: string;
            /**
             * @description ISO 4217; named codes are EUR, GBP, USD, SEK, NOK, DKK, ISK, MYR, SGD.
             * @example GBP
             */
            base_currency?: string;
            /**
             * @default accrual
             * @enum {string}
             */
            accounting_method?: "cash" | "accrual";
            /** Format: date */
            fiscal_year_end?: string;
            /** @description Free JSON from the partner. */
            metadata?: unknown;
            /**
             * @description Language of the chart of accounts; guide only, values named are en and nl.
             * @example en
             */
            coa_language?: "en" | "nl" | (string & {});
        };
        /**
         * @description external_id and line_items are printed first, which suggests (does not prove) that they are required.
         *
         *     Inferred: Component name derived; field list complete as rendered.
         */
        CreateCustomerCreditRequest: {
            external_id?: string;
            line_items?: components["schemas"]["CustomerCreditLineItemInput"][];
            /** Format: uuid */
            customer_id?: string;
            customer_external_id?: string;
            /** Format: uuid */
            source_invoice_id?: string;
            /** Format: date-time */
            sent_at?: string;
            allocations?: components["schemas"]["CustomerCreditAllocationInput"][];
            tags?: {
                [key: string]: unknown;
            }[];
            document?: components["schemas"]["DocumentUpload"];
        };
        /**
         * @description external_id, sent_at and line_items are printed first, which suggests (does not prove) that they are required.
         *
         *     Inferred: Component name derived; field list complete as rendered.
         */
        CreateInvoiceRequest: {
            external_id?: string;
            /** Format: date-time */
            sent_at?: string;
            line_items?: components["schemas"]["InvoiceLineItemInput"][];
            /** Format: date-time */
            due_at?: string;
            /** Format: date-time */
            voided_at?: string;
            invoice_number?: string;
            /** @example invoice */
            invoice_type?: string;
            /** Format: uuid */
            customer_id?: string;
            customer_external_id?: string;
            memo?: string;
            /** @default 0 */
            additional_discount?: number;
            additional_sales_taxes?: {
                [key: string]: unknown;
            }[];
            /** @default 0 */
            additional_sales_taxes_total?: number;
            /** @default 0 */
            tips?: number;
            /**
             * @description Account identifier.
             *
             *     Inferred: Rendered as free JSON.
             */
            tips_account?: unknown;
            transaction_tags?: string[];
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
            document?: components["schemas"]["DocumentUpload"];
        };
        /** @description Inferred: Documented component name; field list complete as rendered. */
        CreateRefundPaymentRequestRequest: {
            /**
             * @description Amount in cents; not above what is still refundable.
             *
             *     Inferred: Sample value 2 suggests minimum 1.
             * @example 20000
             */
            amount_cents?: number;
            method?: components["schemas"]["RefundMethod"];
            /**
             * @description Used for idempotency.
             * @example rp-2024-001
             */
            external_id?: string;
            /** Format: date-time */
            completed_at?: string;
            /** @example STRIPE */
            processor?: string;
            memo?: string;
            transaction_tags?: string[];
            /**
             * @description Fee in cents.
             * @default 0
             */
            refund_processing_fee_cents?: number;
        };
        /**
         * @description The page text speaks of partial_amount, the field list has amount_cents.
         *
         *     Inferred: Documented component name; field list complete as rendered.
         */
        CreateSimpleRefundRequest: {
            /** Format: uuid */
            invoice_id?: string;
            method?: components["schemas"]["RefundMethod"];
            /** Format: date-time */
            completed_at?: string;
            external_id?: string;
            /**
             * @description Refund amount in cents; leave out for a full refund.
             *
             *     Inferred: Widget behaviour. Sample value 2 suggests minimum 1.
             */
            amount_cents?: number;
            memo?: string;
            reference_number?: string;
            processor?: string;
            /**
             * @description Fee in cents.
             * @default 0
             */
            refund_processing_fee_cents?: number;
            document?: components["schemas"]["DocumentUpload"];
        };
        /**
         * @description New vendor credit note.
         *
         *     Inferred: Probably required, by the order of the page: external_id, line_items.
         */
        CreateVendorCreditRequest: {
            /** @description Caller's own id; makes the create idempotent. */
            external_id?: string;
            line_items?: components["schemas"]["VendorCreditLineItemRequest"][];
            /** Format: uuid */
            vendor_id?: string;
            /** @description Vendor by own id; the vendor is made if missing. */
            vendor_external_id?: string;
            /** Format: uuid */
            source_bill_id?: string;
            /** Format: date-time */
            received_at?: string;
            allocations?: components["schemas"]["VendorCreditAllocationRequest"][];
            tags?: Record<string, never>[];
            document?: components["schemas"]["DocumentUpload"];
        };
        /**
         * @description New refund with payment and shares.
         *
         *     Inferred: The component's name is ours.
         */
        CreateVendorRefundPaymentRequest: {
            /**
             * Format: uuid
             * @description Vendor that pays back.
             */
            vendor_id: string;
            /**
             * @description Whole refund, cents.
             * @example 100000
             */
            total_amount_cents: number;
            allocations?: components["schemas"]["VendorRefundAllocationRequest"][];
            /** @description Outside id for idempotency. */
            external_id?: string;
            /** @enum {string} */
            refund_type?: "overpayment" | "billing_error" | "goods_return" | "credit_balance" | "duplicate_payment" | "other";
            /**
             * Format: date
             * @description Today if left out.
             */
            refund_date?: string;
            /** @description Vendor's currency if left out. */
            currency?: string;
            description?: string;
            /** @description Internal note. */
            memo?: string;
            reason?: string;
            /** @description Free JSON. */
            metadata?: unknown;
            /** @example bank_transfer */
            payment_method?: string;
            /** @example bank_transfer */
            processor?: string;
            payment_reference?: string;
            /**
             * @description Cents.
             * @default 0
             */
            processing_fee_cents?: number;
        };
        /**
         * @description New vendor refund.
         *
         *     Inferred: The component's name is ours.
         */
        CreateVendorRefundRequest: {
            /**
             * Format: uuid
             * @description Vendor that pays back.
             */
            vendor_id: string;
            /**
             * @description Whole refund, cents.
             *
             *     Inferred: The sample value suggests a minimum of 1.
             * @example 10050
             */
            total_refunded_amount_cents: number;
            /**
             * @description Caller's own id.
             *
             *     Inferred: A repeat returns the stored refund with 200.
             */
            external_id?: string;
            /**
             * @description Inferred: The list of values may go on. Overpayment, billing_error, goods_return and credit_balance on the refund pages, the rest on the refund payment page. Service_cancellation is known from the browser widget @thredfi/accounting 0.8.9 only.
             * @example overpayment
             */
            refund_type?: "overpayment" | "billing_error" | "goods_return" | "credit_balance" | "duplicate_payment" | "other" | "service_cancellation" | (string & {});
            reference_number?: string;
            /**
             * @description ISO 4217; prose calls it needed, the schema gives EUR.
             * @example EUR
             */
            currency?: string;
            /**
             * Format: date
             * @description Today if left out.
             */
            refund_date?: string;
            description?: string;
            memo?: string;
            reason?: string;
            /** @description Free JSON. */
            metadata?: unknown;
            allocations?: components["schemas"]["VendorRefundAllocationRequest"][];
            payments?: components["schemas"]["VendorRefundPaymentInput"][];
            document?: components["schemas"]["DocumentUpload"];
        };
        /** @description New vendor. */
        CreateVendorRequest: {
            /** @description Caller's own id; makes the create idempotent. */
            external_id?: string;
            /**
             * @description Person's name.
             *
             *     Inferred: A condition on it exists; text cut.
             */
            individual_name?: string;
            company_name?: string;
            /** Format: email */
            email?: string;
            mobile_phone?: string;
            office_phone?: string;
            address_string?: string;
            memo?: string;
            transaction_tags?: unknown[];
            country?: string;
            vat_number?: string;
            document?: components["schemas"]["DocumentUpload"];
        };
        /**
         * @description Customer of a business.
         *
         *     Inferred: All fields appear in the rendered reply in this order.
         */
        Customer: {
            type?: string;
            /** Format: uuid */
            id?: string;
            external_id?: string;
            reference_number?: string;
            individual_name?: string;
            company_name?: string;
            display_name?: string;
            /** Format: email */
            email?: string;
            mobile_phone?: string;
            office_phone?: string;
            address_line1?: string;
            address_line2?: string;
            city?: string;
            state_county?: string;
            postal_code?: string;
            country?: string;
            full_address?: string;
            address_string?: string;
            vat_number?: string;
            tax_exempt?: boolean;
            status?: string;
            is_active?: boolean;
            is_archived?: boolean;
            transaction_tags?: unknown[];
            notes?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
            payment_terms_days?: number;
            /** @description Inferred: Rendered as a number next to credit_limit_cents; unit not stated. */
            credit_limit?: number;
            /** @description Credit limit in cents. */
            credit_limit_cents?: number;
            /** @description Inferred: Rendered as a number; unit not stated. */
            outstanding_balance?: number;
            documents?: components["schemas"]["DocumentLink"][];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date-time */
            archived_at?: string;
        };
        /** @description Inferred: The component's name is ours. Names from the browser widget @thredfi/accounting 0.8.9 and by analogy with the payable report; the rendered example was not seen. */
        CustomerAging: {
            /** Format: uuid */
            customer_id?: string;
            customer_name?: string;
            /** @description Integer minor units (cents). */
            total_outstanding_cents?: number;
            aging_buckets?: components["schemas"]["AgingBuckets"];
        };
        /** @description Inferred: Component name derived; field list complete as rendered. */
        CustomerCreateRequest: {
            external_id?: string;
            reference_number?: string;
            individual_name?: string;
            company_name?: string;
            /** Format: email */
            email?: string;
            mobile_phone?: string;
            office_phone?: string;
            address_line1?: string;
            address_line2?: string;
            city?: string;
            state_county?: string;
            postal_code?: string;
            country?: string;
            vat_number?: string;
            /** @default false */
            tax_exempt?: boolean;
            /**
             * @description Inferred: Sample value active; taken as the default because Mintlify prints defaults.
             * @default active
             */
            status?: string;
            transaction_tags?: unknown[];
            notes?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
            payment_terms_days?: number;
            /**
             * @description Credit limit in cents.
             *
             *     Inferred: Sample value 1 suggests minimum 0.
             */
            credit_limit_cents?: number;
            document?: components["schemas"]["DocumentUpload"];
        };
        /**
         * @description Customer credit note.
         *
         *     Inferred: Complete as rendered; component name derived.
         */
        CustomerCredit: {
            /** Format: uuid */
            id?: string;
            /**
             * @description Inferred: Widget filters. Known values: draft, sent, applied, partially_applied, void. The documented sample is: draft.
             * @example draft
             */
            status?: "draft" | "sent" | "applied" | "partially_applied" | "void" | (string & {});
            /** Format: date-time */
            sent_at?: string;
            /**
             * @description Customer object.
             *
             *     Inferred: Rendered empty. The browser widget @thredfi/accounting 0.8.9 reads id, display_name and company_name.
             */
            customer?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            source_invoice_id?: string;
            line_items?: components["schemas"]["CustomerCreditLineItem"][];
            allocations?: components["schemas"]["CustomerCreditAllocation"][];
            tags?: {
                [key: string]: unknown;
            }[];
            /**
             * @description Total in cents.
             *
             *     Inferred: Widget divides by 100.
             */
            total_amount?: number;
            /**
             * @description Applied part in cents.
             *
             *     Inferred: Widget divides by 100.
             */
            applied_amount?: number;
            document?: components["schemas"]["DocumentLink"];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            external_id?: string;
            /**
             * @description Currency code.
             * @example EUR
             */
            currency?: string;
        };
        CustomerCreditAllocation: {
            /** Format: uuid */
            invoice_id?: string;
            invoice_number?: string;
            /** @description Amount in integer cents. */
            amount_cents?: number;
            /** @description Amount in integer cents. */
            invoice_outstanding_balance_cents?: number;
            /** Format: date-time */
            applied_at?: string;
        };
        CustomerCreditAllocationInput: {
            /**
             * @description Amount to apply, in cents.
             *
             *     Inferred: Sample value 2 suggests minimum 1.
             */
            amount?: number;
            /** Format: uuid */
            invoice_id?: string;
        };
        CustomerCreditLineItem: {
            /** @description Amount in integer cents. */
            amount?: number;
            revenue_account_identifier?: components["schemas"]["AccountIdentifier"];
            tags?: string[];
            memo?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
        };
        CustomerCreditLineItemInput: {
            /**
             * @description Net amount in cents.
             *
             *     Inferred: Widget rounds currency*100. Sample value 2 suggests minimum 1.
             */
            amount?: number;
            /**
             * @description Tax in cents.
             *
             *     Inferred: Sample value 1 suggests minimum 0.
             */
            tax_amount_cents?: number;
            /**
             * @description Account identifier.
             *
             *     Inferred: Rendered as free JSON.
             */
            revenue_account_identifier?: unknown;
            memo?: string;
            /** @description Free-form JSON object. */
            metadata?: {
                [key: string]: unknown;
            };
            reference_number?: string;
            tags?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Inferred: Body rendered on the archive page (customer fields without status and document). Component name derived. */
        CustomerRequest: {
            external_id?: string;
            reference_number?: string;
            individual_name?: string;
            company_name?: string;
            /** Format: email */
            email?: string;
            mobile_phone?: string;
            office_phone?: string;
            address_line1?: string;
            address_line2?: string;
            city?: string;
            state_county?: string;
            postal_code?: string;
            country?: string;
            vat_number?: string;
            tax_exempt?: boolean;
            transaction_tags?: unknown[];
            notes?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
            payment_terms_days?: number;
            /** @description Credit limit in cents. */
            credit_limit_cents?: number;
        };
        /** @enum {string} */
        DetailLevel: "summary" | "detailed";
        /** @description Inferred: Stored document with a temporary download address. */
        DocumentLink: {
            url?: string;
            expires_in?: number;
            /** Format: uuid */
            document_id?: string;
            file_name?: string;
            file_size?: number;
            mime_type?: string;
        };
        /**
         * @description Document to attach on create or update.
         *
         *     Inferred: The component's name is ours.
         */
        DocumentUpload: {
            /**
             * @description File reference or content.
             *
             *     Inferred: The browser widget @thredfi/accounting 0.8.9 sends the document_id returned by an upload here.
             */
            file?: string;
            /** @description Kind of document; the pages show another sample for each resource. */
            document_type?: "customer_document" | "customer_credit" | "sales_invoice" | "refund" | "purchase_invoice" | (string & {});
            /** @description Inferred: Values of the browser widget @thredfi/accounting 0.8.9: web_app. */
            upload_source?: "web_app" | (string & {});
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            tags?: unknown;
        };
        /** @description Error body of business operations. Published pages and guides show different members for it; every member seen is listed and none is promised. */
        ErrorResponse: {
            /** @description Readable message (error guide) or machine code (token endpoint). */
            error?: string;
            /**
             * @description Machine code.
             *
             *     Inferred: Seen: authentication_required, invalid_token, permission_denied, validation_error, business_not_found, invoice_not_found; the list is open.
             */
            error_code?: "authentication_required" | "invalid_token" | "permission_denied" | "validation_error" | "business_not_found" | "invoice_not_found" | (string & {});
            /** @description Readable message (reference pages). */
            message?: string;
            /** @description Object on reference pages, text in the entity type guide. */
            detail?: string | {
                [key: string]: unknown;
            };
            /** @description Messages by field name (error guide). */
            details?: {
                [key: string]: string[];
            };
            /** @description Identifier to quote to support. */
            request_id?: string;
        };
        /** @description Inferred: The component's name is ours. Required marks were read in part: the field list was cut at summary. */
        FinancialSummary: {
            /** Format: uuid */
            business_id: string;
            /** Format: date */
            start_date: string;
            /** Format: date */
            end_date: string;
            /** @description Base currency of the business. */
            currency: string;
            /** @enum {string} */
            granularity: "monthly" | "quarterly" | "yearly";
            summary?: components["schemas"]["FinancialSummaryTotals"];
            trends?: components["schemas"]["FinancialTrend"][];
        };
        /** @description Inferred: The component's name is ours. */
        FinancialSummaryTotals: {
            /** @description Integer minor units (cents). */
            total_revenue_cents?: number;
            /** @description Integer minor units (cents). */
            total_expenses_cents?: number;
            /** @description Integer minor units (cents). */
            net_profit_cents?: number;
        };
        /** @description Inferred: The component's name is ours. */
        FinancialTrend: {
            /** Format: date */
            period_start?: string;
            /** Format: date */
            period_end?: string;
            /** @description Integer minor units (cents). */
            revenue_cents?: number;
            /** @description Integer minor units (cents). */
            expenses_cents?: number;
            /** @description Integer minor units (cents). */
            net_profit_cents?: number;
        };
        /**
         * @description Sales invoice. Type to customer come from the documentation in that order.
         *
         *     Inferred: The later properties are known from the browser widget @thredfi/accounting 0.8.9, and more may exist.
         */
        Invoice: {
            type?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            business_id?: string;
            /**
             * @description Inferred: The documented sample is SENT (upper case). Values of the browser widget @thredfi/accounting 0.8.9, compared after lower-casing: draft, issued, sent, overdue, partially_paid, paid, refunded, partially_written_off, written_off, voided.
             * @example SENT
             */
            status?: "draft" | "issued" | "sent" | "overdue" | "partially_paid" | "paid" | "refunded" | "partially_written_off" | "written_off" | "voided" | (string & {});
            /** Format: date-time */
            sent_at?: string;
            /** Format: date-time */
            due_at?: string;
            /** Format: date-time */
            paid_at?: string;
            /** Format: date-time */
            voided_at?: string;
            /** @default false */
            is_overdue?: boolean;
            invoice_number?: string;
            /** @example invoice */
            invoice_type?: string;
            currency?: string;
            customer?: components["schemas"]["Customer"];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            external_id?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            memo?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            imported_at?: string;
            /**
             * @description Net total in cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            subtotal?: number;
            /**
             * @description Tax total in cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            additional_sales_taxes_total?: number;
            /**
             * @description Gross total in cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            total_amount?: number;
            /**
             * @description Unpaid part in cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            outstanding_balance?: number;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            line_items?: components["schemas"]["InvoiceLineItem"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            payment_allocations?: components["schemas"]["InvoicePaymentAllocationRef"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            credit_allocations?: components["schemas"]["InvoiceCreditAllocationRef"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            refund_allocations?: components["schemas"]["InvoiceRefundAllocationRef"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            write_offs?: components["schemas"]["InvoiceWriteOff"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            document?: components["schemas"]["DocumentLink"];
        };
        /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
        InvoiceCreditAllocationRef: {
            /**
             * Format: uuid
             * @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            credit_note_id?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            applied_at?: string;
            /**
             * @description Amount in integer cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            amount_cents?: number;
        };
        /** @description Inferred: Fields known from the browser widget @thredfi/accounting 0.8.9 only; the text read ends before line_items. */
        InvoiceLineItem: {
            /**
             * Format: uuid
             * @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            id?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            description?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            quantity?: number;
            /**
             * @description Unit price in cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            unit_price?: number;
            /**
             * @description Net amount in cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            subtotal?: number;
            /**
             * @description Total in cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            total_amount?: number;
        };
        /** @description Quantity and unit_price are printed first, which suggests (does not prove) that they are required. */
        InvoiceLineItemInput: {
            quantity?: number;
            /** @description Unit price; the reference prints a number, the guide names it unit_price_cents (9900 for 99.00). */
            unit_price?: number;
            external_id?: string;
            description?: string;
            /**
             * @description Account identifier.
             *
             *     Inferred: Rendered as free JSON.
             */
            account_identifier?: unknown;
            product?: string;
            /** @default 0 */
            discount_amount?: number;
            sales_taxes?: components["schemas"]["SalesTaxInput"][];
        };
        InvoicePaymentAllocation: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            invoice_id?: string;
            invoice_number?: string;
            invoice_status?: string;
            /** @description Amount in integer cents. */
            amount?: number;
            /** Format: date-time */
            allocated_at?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            transaction_tags?: unknown;
            notes?: string;
        };
        InvoicePaymentAllocationInput: {
            /** Format: uuid */
            invoice_id?: string;
            /**
             * @description Amount in integer cents.
             *
             *     Inferred: Sample value 2 suggests minimum 1.
             */
            amount_cents?: number;
        };
        /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
        InvoicePaymentAllocationRef: {
            /**
             * Format: uuid
             * @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            payment_id?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            payment_date?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            payment_method?: string;
            /**
             * @description Amount in integer cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            amount_cents?: number;
        };
        /** @description Inferred: Component name derived; complete with required flags as rendered. */
        InvoicePaymentDeleteResponse: {
            message: string;
            /** Format: uuid */
            payment_id: string;
            /** @description New payment status. */
            status: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description Payment as returned by create and update.
         *
         *     Inferred: Component name derived; fields taken from the documented example.
         */
        InvoicePaymentDetail: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            business_id?: string;
            /** Format: uuid */
            customer_id?: string;
            /**
             * @description Amount in integer cents.
             * @example 450000
             */
            total_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 450000
             */
            applied_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 450000
             */
            allocated_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 0
             */
            unapplied_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 0
             */
            remaining_amount_cents?: number;
            /** @example GBP */
            currency?: string;
            /** @example completed */
            status?: string;
            /** @example bank_transfer */
            payment_method?: string;
            /** @example PAY-2024-0042 */
            payment_reference?: string;
            /** @example ext-payment-001 */
            external_id?: string;
            note?: string;
            /** @example FPS-20240320-123456 */
            bank_reference?: string;
            /** @description Free-form JSON object. */
            metadata?: {
                [key: string]: unknown;
            };
            idempotency_key?: string | null;
            /**
             * Format: date-time
             * @example 2024-03-20T09:30:00Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @example 2024-03-20T09:30:00Z
             */
            updated_at?: string;
            applied_invoices?: components["schemas"]["AppliedInvoice"][];
        };
        /**
         * @description After reconciled_bank_transactions the plain-text page lists strings of maximum length 255, 100, 255, 100, then currency and status enums, then a string of maximum length 100.
         *
         *     Inferred: Payment_reference and payment_date are read by the browser widget @thredfi/accounting 0.8.9. The names of those strings were not reached.
         */
        InvoicePaymentList: {
            /** Format: uuid */
            id?: string;
            customer?: components["schemas"]["PaymentCustomer"];
            customer_name?: string;
            customer_email?: string;
            payment_method?: components["schemas"]["InvoicePaymentMethod"];
            /** @description Total paid, in cents. */
            total_amount?: number;
            /** @description Part allocated to invoices, in cents. */
            allocated_amount?: number;
            /** @description Part not allocated, in cents. */
            unallocated_amount?: number;
            /** @description Amount after fees, in cents. */
            net_amount?: number;
            /** @description Processing fee in cents. */
            processing_fee?: number;
            /**
             * @description Processing fee in cents.
             *
             *     Inferred: Stored value.
             */
            processing_fee_cents?: number;
            /** @description Amount formatted with currency sign. */
            display_amount?: string;
            is_fully_allocated?: boolean;
            is_completed?: boolean;
            /** Format: date-time */
            processed_at?: string;
            /** Format: date-time */
            failed_at?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            allocations?: components["schemas"]["InvoicePaymentAllocation"][];
            refund_allocations?: components["schemas"]["InvoicePaymentRefundAllocation"][];
            reconciled_bank_transactions?: components["schemas"]["ReconciledBankTransaction"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            payment_reference?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            payment_date?: string;
            /** @enum {string} */
            currency?: "EUR" | "GBP" | "USD" | "SEK" | "NOK" | "DKK" | "ISK" | "MYR" | "SGD";
            status?: components["schemas"]["InvoicePaymentStatus"];
        };
        /** @description Inferred: A hint also names cheque and direct_debit, so the list may go on. */
        InvoicePaymentMethod: "bank_transfer" | "credit_card" | "debit_card" | "ach" | "check" | "cash" | "paypal" | "stripe" | "other" | (string & {});
        InvoicePaymentRefundAllocation: {
            /** Format: uuid */
            refund_id?: string;
            /** @description Amount in integer cents. */
            amount_cents?: number;
            /** Format: date-time */
            allocated_at?: string;
            reference_number?: string;
        };
        /**
         * @description Wrapper of create and update replies.
         *
         *     Inferred: Component name derived.
         */
        InvoicePaymentResponse: {
            payment?: components["schemas"]["InvoicePaymentDetail"];
        };
        /** @enum {string} */
        InvoicePaymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded";
        /** @description Inferred: Documented component name; field list complete as rendered. Which fields are required was not reached. */
        InvoiceRecordPaymentRequestRequest: {
            /**
             * Format: uuid
             * @description Paying customer; must exist in the business.
             */
            customer_id?: string;
            /** @description Total received, in cents. */
            total_amount_cents?: number;
            /** @description How the payment is spread over invoices. */
            allocations?: components["schemas"]["InvoicePaymentAllocationInput"][];
            /**
             * Format: date
             * @description Date received.
             */
            payment_date?: string;
            /** @description Must equal the base currency of the business. */
            currency?: string;
            payment_method?: components["schemas"]["InvoicePaymentMethod"];
            payment_reference?: string;
            /** @description Own identifier, used for idempotency. */
            external_id?: string;
            note?: string;
            /** @description Legacy field; use note. */
            notes?: string;
            /** @description Key-value pairs. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Payment references; keys named by the documentation: bank_reference, end_to_end_id, payment_reference. */
            references?: {
                [key: string]: unknown;
            };
            /**
             * @description Processor fee in cents.
             * @default 0
             */
            processing_fee_cents?: number;
            payment_processor?: string;
        };
        /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
        InvoiceRefundAllocationRef: {
            /**
             * Format: uuid
             * @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            refund_id?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            allocated_at?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            reference_number?: string;
            /**
             * @description Amount in integer cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            amount_cents?: number;
        };
        /** @description Inferred: Documented component name (body of the void call); field list complete as rendered. */
        InvoiceRequest: {
            invoice_number?: string;
            external_id?: string;
            memo?: string;
            /** Format: uuid */
            customer_id?: string;
        };
        /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only: it reads amount and falls back to amount_cents. */
        InvoiceWriteOff: {
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            write_off_at?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            created_at?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            reason?: string;
            /**
             * @description Amount in integer cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            amount?: number;
            /**
             * @description Amount in integer cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            amount_cents?: number;
        };
        /** @description Inferred: The component's name is ours. The list page names the content in words; the property names are those of the detail page and of the browser widget @thredfi/accounting 0.8.9. */
        JournalEntry: {
            /** Format: uuid */
            id?: string;
            /**
             * @description Running number of the entry.
             * @example JE-2024-0042
             */
            sequence_number?: string;
            /**
             * Format: date
             * @example 2024-03-28
             */
            entry_date?: string;
            /**
             * @description Own reference or that of the source document.
             * @example INV-0042
             */
            reference?: string;
            description?: string;
            /**
             * @description Base currency of the business.
             * @example GBP
             */
            currency?: string;
            /**
             * @description Sum of the debit lines. Integer minor units (cents).
             * @example 540000
             */
            total_debit?: number;
            /**
             * @description Sum of the credit lines. Integer minor units (cents).
             * @example 540000
             */
            total_credit?: number;
            /** @description Whether debits equal credits. */
            is_balanced?: boolean;
            /** @description Inferred: The values are read from prose, so the list may go on. */
            created_by?: "ai" | "manual" | "system" | "import" | (string & {});
            /** @example System */
            created_by_display?: string;
            /** @description Inferred: The values are read from prose, so the list may go on. */
            status?: "draft" | "approved" | "rejected" | (string & {});
            /** @example Approved */
            status_display?: string;
            /** @description Whether the entry affects account balances. */
            is_posted?: boolean;
            /**
             * Format: date-time
             * @example 2024-03-28T10:15:00Z
             */
            posted_at?: string | null;
            /**
             * Format: uuid
             * @description Bank transaction behind the entry, if any.
             */
            bank_transaction_id?: string | null;
            /**
             * @description Kind of source document; values named in the text: invoice, bill, payment, bank_transaction (list not closed).
             * @example invoice
             */
            source_type?: "invoice" | "bill" | "payment" | "bank_transaction" | (string & {});
            /** @example INV-0042 */
            source_reference?: string;
            /**
             * Format: date-time
             * @example 2024-03-28T10:10:00Z
             */
            created_at?: string;
        };
        /** @description Inferred: The component's name is ours. */
        JournalEntryDetail: {
            /** Format: uuid */
            id?: string;
            /**
             * @description Running number of the entry.
             * @example JE-2024-0042
             */
            sequence_number?: string;
            /**
             * Format: date
             * @example 2024-03-28
             */
            entry_date?: string;
            /**
             * @description Own reference or that of the source document.
             * @example INV-0042
             */
            reference?: string;
            description?: string;
            /**
             * @description Base currency of the business.
             * @example GBP
             */
            currency?: string;
            /**
             * @description Sum of the debit lines. Integer minor units (cents).
             * @example 540000
             */
            total_debit?: number;
            /**
             * @description Sum of the credit lines. Integer minor units (cents).
             * @example 540000
             */
            total_credit?: number;
            /** @description Whether debits equal credits. */
            is_balanced?: boolean;
            /** @description Inferred: The values are read from prose, so the list may go on. */
            created_by?: "ai" | "manual" | "system" | "import" | (string & {});
            /** @example System */
            created_by_display?: string;
            /** @description Inferred: The values are read from prose, so the list may go on. */
            status?: "draft" | "approved" | "rejected" | (string & {});
            /** @example Approved */
            status_display?: string;
            /** @description Whether the entry affects account balances. */
            is_posted?: boolean;
            /**
             * Format: date-time
             * @example 2024-03-28T10:15:00Z
             */
            posted_at?: string | null;
            /**
             * Format: uuid
             * @description Bank transaction behind the entry, if any.
             */
            bank_transaction_id?: string | null;
            /**
             * @description Kind of source document; values named in the text: invoice, bill, payment, bank_transaction (list not closed).
             * @example invoice
             */
            source_type?: "invoice" | "bill" | "payment" | "bank_transaction" | (string & {});
            /** @example INV-0042 */
            source_reference?: string;
            /**
             * Format: date-time
             * @example 2024-03-28T10:10:00Z
             */
            created_at?: string;
            accounting_period?: components["schemas"]["AccountingPeriod"];
            lines?: components["schemas"]["JournalEntryLine"][];
            /**
             * @description Source and linked documents.
             *
             *     Inferred: The page names them in words, these property names are from the browser widget @thredfi/accounting 0.8.9.
             */
            source_info?: {
                linked_documents?: components["schemas"]["LinkedDocument"][];
            };
        };
        JournalEntryLine: {
            /** Format: uuid */
            id?: string;
            /** @example 1 */
            line_number?: number;
            /** @example 1200 */
            account_code?: string;
            account_name?: string;
            account_type?: components["schemas"]["AccountType"];
            /**
             * @description Zero on a credit line. Integer minor units (cents).
             * @example 540000
             */
            debit_amount?: number;
            /**
             * @description Zero on a debit line. Integer minor units (cents).
             * @example 0
             */
            credit_amount?: number;
            description?: string;
            /** @example INV-0042 */
            external_reference?: string;
        };
        /** @description Inferred: The component's name is ours. */
        LedgerAccount: {
            /** Format: uuid */
            id?: string;
            /**
             * @description Code in the chart of accounts.
             * @example 1000
             */
            code?: string;
            name?: string;
            /** @example GBP */
            currency?: string;
            account_type?: components["schemas"]["AccountType"];
            /**
             * @description Label for account_type.
             * @example Asset
             */
            account_type_display?: string;
            account_subtype?: components["schemas"]["AccountSubtype"];
            /**
             * @description Label for account_subtype.
             * @example Current Assets
             */
            account_subtype_display?: string;
            /** @description Code of the parent; null for a root account. */
            parent_account_code?: string | null;
            /**
             * @description Ledger balance. Integer minor units (cents).
             * @example 1250050
             */
            current_balance?: number;
            /**
             * @description Balance with currency symbol.
             * @example £12,500.50
             */
            current_balance_formatted?: string;
            /**
             * @description Debit side of the balance. Integer minor units (cents).
             * @example 1500000
             */
            debit_balance?: number;
            /**
             * @description Credit side of the balance. Integer minor units (cents).
             * @example 249950
             */
            credit_balance?: number;
            /** @description Balance for the requested period; null when no period is asked for. Integer minor units (cents). */
            period_balance?: number | null;
            period_balance_formatted?: string | null;
            has_children?: boolean;
            /**
             * @description Depth in the tree; 0 for a root account.
             * @example 0
             */
            hierarchy_level?: number;
            is_active?: boolean;
        };
        /** @description Inferred: The component's name is ours. Required marks were not seen. The two false defaults are read off the rendered placeholder body. */
        LedgerAccountCreateRequest: {
            /** @example 1100 */
            code?: string;
            name?: string;
            account_type?: components["schemas"]["AccountType"];
            account_subtype?: components["schemas"]["AccountSubtype"];
            /** @description Parent account, as UUID, code or external_id. */
            parent_id?: string;
            description?: string;
            /** @description Caller key; a repeat with the same value gives back the existing account. */
            external_id?: string;
            institution_name?: string;
            iban?: string;
            sort_code?: string;
            account_number_mask?: string;
            /** @enum {string} */
            balance_behavior?: "debit_positive" | "credit_positive" | "";
            /**
             * @description Marks accounts which the cash flow statement treats as cash.
             * @default false
             */
            is_cash_account?: boolean;
            /**
             * @description Allowed on expense accounts only.
             * @default false
             */
            is_non_cash_expense?: boolean;
            /** @description Free JSON. */
            custom_fields?: unknown;
        };
        /** @description Inferred: The component's name is ours. Required marks were read in part: the field list was cut at currency. */
        LedgerAccountDetail: {
            /** Format: uuid */
            id: string;
            /**
             * @description Code in the chart of accounts.
             * @example 1000
             */
            code: string;
            name: string;
            /** @example GBP */
            currency: string;
            account_type?: components["schemas"]["AccountType"];
            /**
             * @description Label for account_type.
             * @example Asset
             */
            account_type_display?: string;
            account_subtype?: components["schemas"]["AccountSubtype"];
            /**
             * @description Label for account_subtype.
             * @example Current Assets
             */
            account_subtype_display?: string;
            /** @description Code of the parent; null for a root account. */
            parent_account_code?: string | null;
            /**
             * @description Ledger balance. Integer minor units (cents).
             * @example 1250050
             */
            current_balance?: number;
            /**
             * @description Balance with currency symbol.
             * @example £12,500.50
             */
            current_balance_formatted?: string;
            /**
             * @description Debit side of the balance. Integer minor units (cents).
             * @example 1500000
             */
            debit_balance?: number;
            /**
             * @description Credit side of the balance. Integer minor units (cents).
             * @example 249950
             */
            credit_balance?: number;
            /** @description Balance for the requested period; null when no period is asked for. Integer minor units (cents). */
            period_balance?: number | null;
            period_balance_formatted?: string | null;
            has_children?: boolean;
            /**
             * @description Depth in the tree; 0 for a root account.
             * @example 0
             */
            hierarchy_level?: number;
            is_active?: boolean;
            description?: string;
            institution_name?: string;
            /** @example GB29BUKB20201555555555 */
            iban?: string;
            /** @example 20-20-15 */
            sort_code?: string;
            /** @example ****5555 */
            account_number_mask?: string;
            /**
             * @description Reported with the transaction counts of the account (a count, not money).
             * @example 234
             */
            total_debits?: number;
            /**
             * @description Reported with the transaction counts of the account (a count, not money).
             * @example 189
             */
            total_credits?: number;
            /**
             * Format: date-time
             * @example 2024-03-28T14:30:00Z
             */
            last_entry_date?: string;
            /** @example JE-2024-0042 */
            last_entry_reference?: string;
            /**
             * @description Nested child accounts.
             *
             *     Inferred: Item fields not seen.
             */
            sub_accounts?: Record<string, never>[];
        };
        /** @description Inferred: The component's name is ours. */
        LedgerChildAccountCreateRequest: {
            /** @description Unique account code. */
            code: string;
            name?: string;
            description?: string;
            /** @description Caller key for idempotency. */
            external_id?: string;
            /** @description Free JSON. */
            custom_fields?: unknown;
            institution_name?: string;
            iban?: string;
            sort_code?: string;
            account_number_mask?: string;
        };
        /** @description Inferred: The component's name is ours. Known from the browser widget @thredfi/accounting 0.8.9 only. */
        LinkedDocument: {
            id?: string;
            /**
             * @description Kind of document.
             *
             *     Inferred: The browser widget @thredfi/accounting 0.8.9 compares it in lower case with invoice, bill, receipt, customercreditnote, customercredit, vendorcreditnote, vendorcredit, refund, customerrefund, invoicerefund, vendorrefund.
             */
            type?: "invoice" | "bill" | "receipt" | "customercreditnote" | "customercredit" | "vendorcreditnote" | "vendorcredit" | "refund" | "customerrefund" | "invoicerefund" | "vendorrefund" | (string & {});
            display_name?: string;
            file_link?: {
                file_name?: string;
                /** @description Bytes. */
                file_size?: number;
                url?: string;
            };
        };
        /** @description Inferred: The component's name is ours. */
        MenuConfig: {
            /** @description One switch per main tab. */
            menu: {
                insights?: boolean;
                tasks?: boolean;
                bank_transactions?: boolean;
                general_ledger?: boolean;
                reports?: boolean;
                accounts_receivable?: boolean;
                accounts_payable?: boolean;
            };
            /**
             * @description Switches for sub-tabs; keys are parent.child, such as reports.cashflow_statement or reports.balance_sheet.
             * @example {
             *       "reports.cashflow_statement": true,
             *       "reports.balance_sheet": true
             *     }
             */
            sub_menu_tabs?: {
                [key: string]: boolean;
            };
        };
        /** @description Inferred: Envelope the browser widget @thredfi/accounting 0.8.9 expects. The component's name is ours. */
        MenuConfigResult: {
            data?: components["schemas"]["MenuConfig"];
        };
        /** @description Serializer for OAuth2 error response */
        OAuth2ErrorResponse: {
            /** @description Error code (e.g., 'invalid_client', 'unsupported_grant_type') */
            error: string;
            /** @description Human-readable error description */
            error_description: string;
        };
        OAuth2TokenRequestRequest: {
            /**
             * @description Only client_credentials is accepted.
             * @default client_credentials
             */
            grant_type?: string;
            /**
             * Format: uuid
             * @description Partner UUID, the same as the Basic user name.
             */
            client_id: string;
        };
        OAuth2TokenResponse: {
            /** @description Partner JWT. */
            access_token: string;
            /**
             * @description Always Bearer.
             * @default Bearer
             */
            token_type?: string;
            /**
             * @description Lifetime in seconds.
             * @example 3600
             */
            expires_in: number;
        };
        /** @description Inferred: The component's name is ours. Required marks are not shown; every example and the browser widget @thredfi/accounting 0.8.9 have all four. */
        PageInfo: {
            /** @description Number of records that match, over all pages. */
            total_count: number;
            /** @example 1 */
            current_page: number;
            /** @example 7 */
            total_pages: number;
            /** @example 20 */
            page_size: number;
        };
        PaginatedBankAccountConnectionList: {
            /** @description Total items over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["BankAccountConnectionSummary"][];
        };
        PaginatedBankTransactionList: {
            /** @description Total items over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["BankTransactionSummary"][];
        };
        /**
         * @description One page of Bill.
         *
         *     Inferred: The component's name is ours.
         */
        PaginatedBillList: {
            /** @description Row count. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["Bill"][];
        };
        /**
         * @description One page of BillPaymentListItem.
         *
         *     Inferred: The component's name is ours.
         */
        PaginatedBillPaymentList: {
            /** @description Row count. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["BillPaymentListItem"][];
        };
        PaginatedBusinessList: {
            /** @description Items over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["BusinessListItem"][];
        };
        /** @description One page of customer credits. */
        PaginatedCustomerCreditList: {
            /** @description Number of records over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["CustomerCredit"][];
        };
        /** @description One page of customers. */
        PaginatedCustomerList: {
            /** @description Number of records over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["Customer"][];
        };
        /** @description One page of invoices. */
        PaginatedInvoiceList: {
            /** @description Number of records over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["Invoice"][];
        };
        /** @description One page of invoice payments. The page text also promises summary statistics; no such key was reached. */
        PaginatedInvoicePaymentListList: {
            /** @description Number of records over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["InvoicePaymentList"][];
        };
        PaginatedJournalEntryList: {
            /** @description Total items over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["JournalEntry"][];
        };
        PaginatedLedgerAccountList: {
            /** @description Total items over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["LedgerAccount"][];
        };
        /** @description One page of payouts. */
        PaginatedPayoutList: {
            /** @description Number of records over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["PayoutListItem"][];
        };
        /** @description One page of refunds. */
        PaginatedRefundList: {
            /** @description Number of records over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["Refund"][];
        };
        /** @description One page of refund payments, newest first. */
        PaginatedRefundPaymentList: {
            /** @description Number of records over all pages. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["RefundPayment"][];
        };
        /**
         * @description One page of VendorCredit.
         *
         *     Inferred: The component's name is ours.
         */
        PaginatedVendorCreditList: {
            /** @description Row count. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["VendorCredit"][];
        };
        /**
         * @description One page of Vendor.
         *
         *     Inferred: The component's name is ours.
         */
        PaginatedVendorList: {
            /** @description Row count. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["Vendor"][];
        };
        /**
         * @description One page of VendorRefund.
         *
         *     Inferred: The component's name is ours.
         */
        PaginatedVendorRefundList: {
            /** @description Row count. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["VendorRefund"][];
        };
        /**
         * @description One page of VendorRefundPaymentListItem.
         *
         *     Inferred: The component's name is ours.
         */
        PaginatedVendorRefundPaymentList: {
            /** @description Row count. */
            count: number;
            page_info: components["schemas"]["PageInfo"];
            results: components["schemas"]["VendorRefundPaymentListItem"][];
        };
        /**
         * @description Limits are those stated for the create body.
         *
         *     Inferred: Component name derived. Field list complete as rendered on the PATCH page; the PUT page body was not reached.
         */
        PatchedInvoicePaymentUpdateRequest: {
            /**
             * Format: uuid
             * @description Paying customer; must exist in the business.
             */
            customer_id?: string;
            /** @description Total received, in cents. */
            total_amount_cents?: number;
            /** @description How the payment is spread over invoices. */
            allocations?: components["schemas"]["InvoicePaymentAllocationInput"][];
            /**
             * Format: date
             * @description Date received.
             */
            payment_date?: string;
            /** @description Must equal the base currency of the business. */
            currency?: string;
            payment_method?: components["schemas"]["InvoicePaymentMethod"];
            payment_reference?: string;
            /** @description Own identifier, used for idempotency. */
            external_id?: string;
            note?: string;
            /** @description Legacy field; use note. */
            notes?: string;
            /** @description Key-value pairs. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Payment references; keys named by the documentation: bank_reference, end_to_end_id, payment_reference. */
            references?: {
                [key: string]: unknown;
            };
            processor_reference?: string;
            bank_reference?: string;
            status?: components["schemas"]["InvoicePaymentStatus"];
            transaction_tags?: string[];
            payment_processor?: string;
            /**
             * @description Processor fee in cents.
             *
             *     Inferred: Sample value 1 suggests minimum 0.
             */
            processing_fee_cents?: number;
        };
        /**
         * @description Bill payment changes.
         *
         *     Inferred: The component's name is ours.
         */
        PatchedUpdateBillPaymentRequest: {
            /**
             * @description New state.
             *
             *     Inferred: The list of values may go on.
             * @example pending
             */
            status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | (string & {});
            /** @description Needed when the state becomes failed. */
            failure_reason?: string;
            payment_reference?: string;
            check_number?: string;
            description?: string;
            memo?: string;
            /**
             * @description Cents.
             *
             *     Inferred: The sample value suggests a minimum of 0.
             */
            processing_fee_cents?: number;
            /** @description Free JSON. */
            metadata?: unknown;
            allocations?: {
                /** Format: uuid */
                bill_id?: string;
                /** @description Cents. */
                amount_cents?: number;
                description?: string;
            }[];
        };
        PatchedUpdateBusinessRequest: {
            legal_name?: string;
            entity_type?: string;
            phone_number?: string;
            tin?: string;
            vat_number?: string;
            company_number?: string;
            province?: string;
            eu_nace_industry_code?: string;
            /** Format: email */
            email?: string;
            /**
             * @description Inferred: The values are those of the create page.
             * @enum {string}
             */
            accounting_method?: "cash" | "accrual";
            /** Format: date */
            fiscal_year_end?: string;
            /** @description Free JSON from the partner. */
            metadata?: unknown;
        };
        /**
         * @description Refund payment changes.
         *
         *     Inferred: The component's name is ours.
         */
        PatchedUpdateVendorRefundPaymentRequest: {
            /**
             * @description New state.
             * @enum {string}
             */
            status?: "pending" | "processing" | "completed" | "failed" | "cancelled";
            /** @description Needed when the state becomes failed. */
            failure_reason?: string;
            payment_reference?: string;
            memo?: string;
            /** @description Free JSON or null. */
            metadata?: unknown;
        };
        /** @description Vendor refund changes. */
        PatchedVendorRefundUpdateRequest: {
            description?: string;
            memo?: string;
            reason?: string;
            /** @description Free JSON. */
            metadata?: unknown;
            /** Format: date */
            expected_completion_date?: string;
            document?: components["schemas"]["DocumentUpload"];
        };
        /** @description Inferred: The component's name is ours. Required marks were read in part: the field list was cut at total_outstanding_cents. */
        PayablesAgingReport: {
            /** Format: uuid */
            business_id: string;
            /** Format: date */
            as_of_date: string;
            /** @enum {string} */
            group_by: "vendor" | "total";
            currency: string;
            /** @description All vendors. Integer minor units (cents). */
            total_outstanding_cents: number;
            total_aging_buckets?: components["schemas"]["AgingBuckets"];
            /** @description Largest outstanding total first. */
            vendors?: components["schemas"]["VendorAging"][];
        };
        PaymentCustomer: {
            /** Format: uuid */
            id?: string;
            /** @description Display name. */
            name?: string;
            /** Format: email */
            email?: string;
            company_name?: string;
        };
        /** @description Inferred: Documented component name; field list complete as rendered. */
        PayoutCreateRequest: {
            /** @example stripe_po_2024_12_20 */
            external_id?: string;
            /**
             * @description Sample stripe; the page names Stripe and Adyen.
             *
             *     Inferred: Full enum not reached.
             * @example stripe
             */
            processor?: "stripe" | "adyen" | (string & {});
            /** @description Amount paid out, in cents. */
            paid_out_amount_cents?: number;
            /**
             * @description Fee in cents.
             *
             *     Inferred: Sample value 1 suggests minimum 0.
             */
            fee_cents?: number;
            /** @example EUR */
            currency?: string;
            /** @example pending */
            status?: "pending" | "paid" | (string & {});
            /** Format: date-time */
            completed_at?: string;
            /** @example po_1OeYZb2eZvKYlo2C6KqhQWxE */
            processor_payout_id?: string;
            /**
             * @description Refunds not itemised, in cents.
             * @default 0
             */
            additional_refunds_amount_cents?: number;
            /** @description Invoice payments in the payout. */
            payment_ids?: string[];
            /** @description Refund payments in the payout. */
            refund_payment_ids?: string[];
            reference_number?: string;
            memo?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
        };
        /** @description Inferred: Component name derived. */
        PayoutDeleteResponse: {
            /** @example true */
            deleted?: boolean;
        };
        /**
         * @description Payout without its payment lists and metadata.
         *
         *     Inferred: Component name derived; complete as rendered.
         */
        PayoutListItem: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            business_id?: string;
            /** @example stripe_po_2024_12_20 */
            external_id?: string;
            /** @example stripe */
            processor?: string;
            processor_payout_id?: string;
            /**
             * @description Amount in integer cents.
             * @example 920000
             */
            paid_out_amount_cents?: number;
            /**
             * Format: int64
             * @description Amount in integer cents.
             * @example 30000
             */
            fee_cents?: number;
            /**
             * Format: int64
             * @description Amount in integer cents.
             * @example 0
             */
            additional_refunds_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 890000
             */
            net_amount_cents?: number;
            /** @example GBP */
            currency?: string;
            /**
             * @description Inferred: Values seen: pending, paid. Full enum not reached.
             * @example paid
             */
            status?: "pending" | "paid" | (string & {});
            /** Format: date-time */
            completed_at?: string;
            /** Format: date-time */
            imported_at?: string;
            /** @example PAYOUT-2024-W51 */
            reference_number?: string;
            memo?: string;
            /** @example 2 */
            payment_count?: number;
            /** @example 1 */
            refund_payment_count?: number;
            /**
             * @description Amount in integer cents.
             * @example 1000000
             */
            gross_payments_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 50000
             */
            total_refunds_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 920000
             */
            expected_net_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 0
             */
            amount_variance_cents?: number;
            /** @example unreconciled */
            reconciliation_status?: string;
            /** Format: uuid */
            settlement_file_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        PayoutPayment: {
            /** Format: uuid */
            id?: string;
            /** @example stripe_pi_xyz123 */
            external_id?: string;
            /** @example PAY-2024-0042 */
            payment_reference?: string;
            customer_name?: string;
            /**
             * Format: date
             * @example 2024-12-15
             */
            payment_date?: string;
            /**
             * @description Amount in integer cents.
             * @example 450000
             */
            total_amount_cents?: number;
            /** @example GBP */
            currency?: string;
        };
        PayoutRefundPayment: {
            /** @description Identifier; the documented sample is not a valid UUID. */
            id?: string;
            /** @example stripe_re_abc456 */
            external_id?: string;
            refund_id?: string;
            customer_name?: string;
            /**
             * @description Amount in integer cents.
             * @example 50000
             */
            refunded_amount_cents?: number;
            /**
             * Format: date-time
             * @example 2024-12-16T10:00:00Z
             */
            completed_at?: string;
        };
        /** @description Inferred: Documented component name; complete as rendered. */
        PayoutResponse: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            business_id?: string;
            /** @example stripe_po_2024_12_20 */
            external_id?: string;
            /** @example stripe */
            processor?: string;
            processor_payout_id?: string;
            /**
             * @description Amount in integer cents.
             * @example 920000
             */
            paid_out_amount_cents?: number;
            /**
             * Format: int64
             * @description Amount in integer cents.
             * @example 30000
             */
            fee_cents?: number;
            /**
             * Format: int64
             * @description Amount in integer cents.
             * @example 0
             */
            additional_refunds_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 890000
             */
            net_amount_cents?: number;
            /** @example GBP */
            currency?: string;
            /**
             * @description Inferred: Values seen: pending, paid. Full enum not reached.
             * @example paid
             */
            status?: "pending" | "paid" | (string & {});
            /** Format: date-time */
            completed_at?: string;
            /** Format: date-time */
            imported_at?: string;
            /** @example PAYOUT-2024-W51 */
            reference_number?: string;
            memo?: string;
            /** @example 2 */
            payment_count?: number;
            /** @example 1 */
            refund_payment_count?: number;
            /**
             * @description Amount in integer cents.
             * @example 1000000
             */
            gross_payments_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 50000
             */
            total_refunds_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 920000
             */
            expected_net_amount_cents?: number;
            /**
             * @description Amount in integer cents.
             * @example 0
             */
            amount_variance_cents?: number;
            /** @example unreconciled */
            reconciliation_status?: string;
            /** Format: uuid */
            settlement_file_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
            payments?: components["schemas"]["PayoutPayment"][];
            refund_payments?: components["schemas"]["PayoutRefundPayment"][];
        };
        /** @description Inferred: The component's name is ours. Finance_income, finance_costs and income_tax lie behind the cut of the example; their names come from the browser widget @thredfi/accounting 0.8.9 (finance_income also from the schema page). */
        ProfitAndLossReport: {
            /** Format: uuid */
            business_id?: string;
            /** Format: date */
            start_date?: string;
            /** Format: date */
            end_date?: string;
            /** @description Base currency of the business. */
            currency?: string;
            detail_level?: components["schemas"]["DetailLevel"];
            summary?: components["schemas"]["ProfitAndLossSummary"];
            revenue?: components["schemas"]["AccountSubtypeGroup"];
            other_operating_income?: components["schemas"]["AccountSubtypeGroup"];
            direct_costs?: components["schemas"]["AccountSubtypeGroup"];
            operating_expenses?: components["schemas"]["AccountSubtypeGroup"];
            finance_income?: components["schemas"]["AccountSubtypeGroup"];
            finance_costs?: components["schemas"]["AccountSubtypeGroup"];
            income_tax?: components["schemas"]["AccountSubtypeGroup"];
        };
        /** @description Inferred: The component's name is ours. */
        ProfitAndLossSummary: {
            /** @description Integer minor units (cents). */
            net_revenue_cents?: number;
            /** @description Integer minor units (cents). */
            total_operating_income_cents?: number;
            /** @description Integer minor units (cents). */
            gross_profit_cents?: number;
            /** @description Integer minor units (cents). */
            total_operating_expenses_cents?: number;
            /** @description Integer minor units (cents). */
            operating_profit_cents?: number;
            /** @description Integer minor units (cents). */
            profit_before_tax_cents?: number;
            /** @description Integer minor units (cents). */
            net_profit_cents?: number;
        };
        /** @description Inferred: The component's name is ours. Order and descriptions are on the page; business_id, as_of_date, group_by, total_outstanding_cents and total_aging_buckets are named as in the payable report; currency, customers and its members are read by the browser widget @thredfi/accounting 0.8.9. */
        ReceivablesAgingReport: {
            /** Format: uuid */
            business_id?: string;
            /** Format: date */
            as_of_date?: string;
            /** @enum {string} */
            group_by?: "customer" | "total";
            currency?: string;
            /** @description All customers. Integer minor units (cents). */
            total_outstanding_cents?: number;
            total_aging_buckets?: components["schemas"]["AgingBuckets"];
            /** @description Largest outstanding total first. */
            customers?: components["schemas"]["CustomerAging"][];
        };
        /** @description Bank transaction which a payment or refund payment is reconciled to. */
        ReconciledBankTransaction: {
            /** Format: uuid */
            bank_transaction_id?: string;
            /** Format: date-time */
            bank_transaction_date?: string;
            /** @description Amount in integer cents. */
            bank_transaction_amount_cents?: number;
            bank_transaction_direction?: string;
            /** @description Amount in integer cents. */
            reconciled_amount_cents?: number;
            /** Format: uuid */
            reconciliation_link_id?: string;
            /** Format: date-time */
            reconciled_at?: string;
            currency?: string;
            payment_type?: string;
            bank_account_name?: string;
            notes?: string;
        };
        /** @description Inferred: The text read ends inside refund_payments, so fields after it (status, dates, external_id and so on) are unknown; document is read by the browser widget @thredfi/accounting 0.8.9. */
        Refund: {
            /** Format: uuid */
            id?: string;
            /** @description Refunded total in cents. */
            refunded_amount?: number;
            /** Format: uuid */
            customer_id?: string;
            customer_name?: string;
            allocations?: components["schemas"]["RefundAllocation"][];
            refund_payments?: components["schemas"]["RefundPayment"][];
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            document?: components["schemas"]["DocumentLink"];
        };
        RefundAllocation: {
            /** Format: uuid */
            id?: string;
            /** @example invoice */
            allocation_type?: string;
            /** @description Amount in integer cents. */
            amount?: number;
            /** Format: uuid */
            invoice_id?: string;
            invoice_number?: string;
            /** @description Amount in integer cents. */
            invoice_outstanding_balance_cents?: number;
            target_description?: string;
            description?: string;
            /** Format: date-time */
            allocation_date?: string;
        };
        /**
         * @description Values printed by the documentation: CASH (create samples), ACH (create example), BANK_TRANSFER (reply sample).
         *
         *     Inferred: The browser widget @thredfi/accounting 0.8.9 sends BANK_TRANSFER, CREDIT_CARD, ACH, CHECK, CASH, PAYPAL, STRIPE, OTHER. Full enum not reached. The list of values may go on.
         */
        RefundMethod: "BANK_TRANSFER" | "CREDIT_CARD" | "ACH" | "CHECK" | "CASH" | "PAYPAL" | "STRIPE" | "OTHER" | (string & {});
        /** @description Inferred: Documented component name; complete as rendered. */
        RefundPayment: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            refund_id?: string;
            /** @description Amount in integer cents. */
            refunded_amount?: number;
            /** @description Amount in integer cents. */
            refund_processing_fee?: number;
            reconciled_bank_transactions?: components["schemas"]["ReconciledBankTransaction"][];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            external_id?: string;
            /** Format: date-time */
            completed_at?: string;
            method?: components["schemas"]["RefundMethod"];
            processor?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            transaction_tags?: unknown;
            memo?: string;
            /**
             * @description Free-form JSON.
             *
             *     Inferred: The documentation show no type.
             */
            metadata?: unknown;
        };
        SalesTaxInput: {
            /** @description Tax amount; unit not stated on the page. */
            amount?: number;
            /**
             * @description Tax account identifier.
             *
             *     Inferred: Rendered as free JSON.
             */
            tax_account?: unknown;
            /** @default 0 */
            discount_amount?: number;
        };
        /** @description Inferred: The component's name is ours. */
        TaxCode: {
            /**
             * @description Value to send on invoice lines.
             * @example BTW_21
             */
            code?: string;
            /** @description Display name, in the chart's language where there is one. */
            name?: string;
            /**
             * @description Decimal fraction, 0.21 is 21 percent.
             * @example 0.21
             */
            rate?: number;
            /**
             * @description Ledger code for input tax.
             * @example 1520
             */
            purchase_account?: string | null;
            /**
             * @description Ledger code for output tax.
             * @example 2100
             */
            sales_account?: string | null;
            /**
             * @description Start date from the tax template.
             * @example 2024-01-01
             */
            effective_from?: string | null;
            is_active?: boolean;
        };
        /** @description Inferred: The component's name is ours. Required marks are not shown; every example carries all three. */
        TaxCodeList: {
            /** Format: uuid */
            business_id: string;
            count: number;
            tax_codes: components["schemas"]["TaxCode"][];
        };
        TransactionCategoryRef: {
            /** @example parent-001 */
            id?: string;
            /** @example INCOME */
            code?: string;
            name?: string;
        };
        TransactionSubcategoryRef: {
            /** @example cat-001 */
            id?: string;
            /** @example INCOME_SALES */
            code?: string;
            name?: string;
            category?: components["schemas"]["TransactionCategoryRef"];
        };
        UpdateBusiness: {
            legal_name?: string;
            entity_type?: string;
            phone_number?: string;
            tin?: string;
            vat_number?: string;
            company_number?: string;
            province?: string;
            eu_nace_industry_code?: string;
            /** Format: email */
            email?: string;
            /**
             * @description Inferred: The values are those of the create page.
             * @enum {string}
             */
            accounting_method?: "cash" | "accrual";
            /** Format: date */
            fiscal_year_end?: string;
            /** @description Free JSON from the partner. */
            metadata?: unknown;
        };
        /** @description Inferred: Documented component name; field list complete as rendered. */
        UpdateCustomerCreditRequest: {
            external_id?: string;
            /** Format: date-time */
            sent_at?: string;
            memo?: string;
            tags?: {
                [key: string]: unknown;
            }[];
            /** @description Free-form JSON object. */
            metadata?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            source_invoice_id?: string;
            line_items?: components["schemas"]["CustomerCreditLineItemInput"][];
            /** @description Inferred: Full replacement list: the browser widget @thredfi/accounting 0.8.9 sends all allocations to keep and leaves out those to unlink. */
            allocations?: components["schemas"]["CustomerCreditAllocationInput"][];
            document?: components["schemas"]["DocumentUpload"];
        };
        /** @description Inferred: Component name derived; field list complete as rendered. */
        UpdateInvoiceRequest: {
            invoice_number?: string;
            /** @example invoice */
            invoice_type?: string;
            memo?: string;
            external_id?: string;
            /** Format: date-time */
            due_at?: string;
            document?: components["schemas"]["DocumentUpload"];
            /** Format: uuid */
            customer_id?: string;
            line_items?: components["schemas"]["InvoiceLineItemInput"][];
            additional_discount?: number;
            additional_sales_taxes_total?: number;
            tips?: number;
        };
        /** @description Vendor credit changes. */
        UpdateVendorCreditRequest: {
            external_id?: string;
            /** Format: date-time */
            received_at?: string;
            memo?: string;
            tags?: Record<string, never>[];
            metadata?: Record<string, never>;
            /** Format: uuid */
            source_bill_id?: string;
            line_items?: components["schemas"]["VendorCreditLineItemRequest"][];
            /** @description Inferred: The browser widget @thredfi/accounting 0.8.9 sends the whole wanted list, kept ones included. */
            allocations?: components["schemas"]["VendorCreditAllocationRequest"][];
            document?: components["schemas"]["DocumentUpload"];
            /** @description Inferred: Sent by the browser widget @thredfi/accounting 0.8.9 with allocations; not on the documentation page. Known from the browser widget @thredfi/accounting 0.8.9 only. */
            notes?: string;
        };
        /** @description Vendor changes. */
        UpdateVendorRequest: {
            external_id?: string;
            individual_name?: string;
            company_name?: string;
            /** Format: email */
            email?: string;
            mobile_phone?: string;
            office_phone?: string;
            address_string?: string;
            memo?: string;
            transaction_tags?: unknown[];
            vendor_number?: string;
            document?: components["schemas"]["DocumentUpload"];
        };
        /** @description Body of a 400 answer to data that failed validation; its own members were not readable. */
        ValidationErrorResponse: components["schemas"]["ErrorResponse"];
        /**
         * @description Supplier.
         *
         *     Inferred: Probably required, by the order of the page: documents.
         */
        Vendor: {
            /**
             * @description Resource type, always 'VendorData'.
             * @example VendorData
             */
            type: string;
            /** Format: uuid */
            id: string;
            /** @description Mobile number, E.164. */
            mobile_phone: string;
            /** @description Office number, E.164. */
            office_phone: string;
            /** @description Whole address, built by the service. */
            readonly address_string: string;
            /** @description Internal note. */
            memo: string;
            /**
             * @description ACTIVE, INACTIVE, ARCHIVED or BLOCKED (typed as plain string in the documentation).
             *
             *     Inferred: The list of values may go on.
             */
            status: "ACTIVE" | "INACTIVE" | "ARCHIVED" | "BLOCKED" | (string & {});
            /** @description Tags. */
            transaction_tags: unknown[];
            documents?: components["schemas"]["DocumentLink"][];
            external_id?: string;
            individual_name?: string;
            company_name?: string;
            /** Format: email */
            email?: string;
        };
        /** @description Inferred: The component's name is ours. */
        VendorAging: {
            /** Format: uuid */
            vendor_id?: string;
            vendor_name?: string;
            /** @description Integer minor units (cents). */
            total_outstanding_cents?: number;
            aging_buckets?: components["schemas"]["AgingBuckets"];
        };
        /** @description Credit note from a vendor. */
        VendorCredit: {
            /** Format: uuid */
            id?: string;
            /**
             * @description State.
             *
             *     Inferred: Values from the browser widget @thredfi/accounting 0.8.9. The list of values may go on.
             */
            status?: "draft" | "sent" | "received" | "partially_applied" | "applied" | "void" | (string & {});
            /** Format: date-time */
            received_at?: string;
            vendor?: components["schemas"]["VendorCreditVendor"];
            /** Format: uuid */
            source_bill_id?: string;
            line_items?: components["schemas"]["VendorCreditLineItem"][];
            allocations?: components["schemas"]["VendorCreditAllocation"][];
            tags?: Record<string, never>[];
            /**
             * @description Cents.
             *
             *     Inferred: The unit is the browser widget @thredfi/accounting 0.8.9's. The page shows a placeholder number, so whole or decimal is not known.
             */
            total_amount?: number;
            /**
             * @description Cents.
             *
             *     Inferred: The unit is the browser widget @thredfi/accounting 0.8.9's. The page shows a placeholder number, so whole or decimal is not known.
             */
            applied_amount?: number;
            document?: components["schemas"]["DocumentLink"];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            external_id?: string;
            /**
             * @description Currency code; page shows EUR (default or first option).
             * @example EUR
             */
            currency?: string;
        };
        /** @description Part of a credit held by a bill. */
        VendorCreditAllocation: {
            /** Format: uuid */
            bill_id?: string;
            bill_number?: string;
            /** @description Cents. */
            amount_cents?: number;
            /** @description Cents. */
            bill_outstanding_balance_cents?: number;
            /** Format: date-time */
            applied_at?: string;
        };
        /**
         * @description Credit share on a bill.
         *
         *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
         */
        VendorCreditAllocationOnBill: {
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            vendor_credit_id?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            vendor_credit_number?: string;
            /**
             * @description Cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            amount_cents?: number;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            applied_at?: string;
        };
        /** @description Part of a credit put on a bill. */
        VendorCreditAllocationRequest: {
            /**
             * @description Cents.
             *
             *     Inferred: The unit is the browser widget @thredfi/accounting 0.8.9's. The sample value suggests a minimum of 1.
             */
            amount?: number;
            /** Format: uuid */
            bill_id?: string;
        };
        /** @description Line of a credit. */
        VendorCreditLineItem: {
            /**
             * @description Cents.
             *
             *     Inferred: The unit is the browser widget @thredfi/accounting 0.8.9's. The page shows a placeholder number, so whole or decimal is not known.
             */
            amount?: number;
            expense_account_identifier?: components["schemas"]["AccountIdentifier"];
            tags?: string[];
            memo?: string;
            /** @description Free JSON. */
            metadata?: unknown;
        };
        /**
         * @description Line of a credit to write.
         *
         *     Inferred: Probably required, by the order of the page: amount.
         */
        VendorCreditLineItemRequest: {
            /**
             * @description Cents.
             *
             *     Inferred: The unit is the browser widget @thredfi/accounting 0.8.9's. The sample value suggests a minimum of 1.
             */
            amount?: number;
            sales_taxes?: Record<string, never>[];
            /** @description Account reference; free JSON in the documentation. */
            expense_account_identifier?: unknown;
            memo?: string;
            metadata?: Record<string, never>;
            reference_number?: string;
            tags?: Record<string, never>[];
        };
        /** @description Short vendor. */
        VendorCreditVendor: {
            /** Format: uuid */
            id?: string;
            external_id?: string;
            display_name?: string;
        };
        /**
         * @description Refund from a vendor. The list filters name status (pending, partially_allocated, allocated, completed, cancelled), refund_type, refund_date, currency, reference_number, external_id and description as data of a refund.
         *
         *     Inferred: The text read stops inside vendor_refund_payments, so later fields are missing here.
         */
        VendorRefund: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            vendor_id?: string;
            vendor_name?: string;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            total_refunded_amount?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            allocated_amount?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            unallocated_amount?: number;
            allocations?: components["schemas"]["VendorRefundAllocation"][];
            vendor_refund_payments?: components["schemas"]["VendorRefundPaymentOnRefund"][];
        };
        /** @description Share of a refund. */
        VendorRefundAllocation: {
            /** Format: uuid */
            id?: string;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            amount?: number;
            /** Format: uuid */
            bill_id?: string;
            bill_number?: string;
            /** @description Cents. */
            bill_outstanding_balance_cents?: number;
            /** Format: uuid */
            bill_payment_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            target_description?: string;
            /**
             * @description Target of the share.
             * @enum {string}
             */
            allocation_type?: "bill" | "payment" | "credit";
            /** Format: date-time */
            allocation_date?: string;
            description?: string;
            /** @description Free JSON. */
            metadata?: unknown;
        };
        /**
         * @description Refund share on a bill.
         *
         *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
         */
        VendorRefundAllocationOnBill: {
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            vendor_refund_id?: string;
            /**
             * @description Cents.
             *
             *     Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
             */
            amount_cents?: number;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            allocated_at?: string;
            /** @description Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. */
            reference_number?: string;
        };
        /** @description Share of a refund to write. */
        VendorRefundAllocationRequest: {
            /**
             * @description Target of the share.
             * @enum {string}
             */
            allocation_type?: "bill" | "payment" | "credit";
            /**
             * @description Cents.
             *
             *     Inferred: The sample value suggests a minimum of 1.
             */
            amount_cents?: number;
            /** Format: uuid */
            bill_id?: string;
            /** Format: uuid */
            bill_payment_id?: string;
            description?: string;
            /** @description Free JSON. */
            metadata?: unknown;
        };
        /**
         * @description Result of a cancelled refund payment.
         *
         *     Inferred: The component's name is ours.
         */
        VendorRefundPaymentCancelResponse: {
            message: string;
            /** Format: uuid */
            payment_id: string;
            /** Format: uuid */
            refund_id: string;
            status: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Payment sent along with a refund. */
        VendorRefundPaymentInput: {
            /**
             * @description Cents.
             *
             *     Inferred: The sample value suggests a minimum of 1.
             */
            refunded_amount_cents?: number;
            payment_reference?: string;
            /**
             * @description Cents.
             * @default 0
             */
            processing_fee_cents?: number;
            /** @example bank_transfer */
            payment_method?: string;
            /**
             * @description Prose example uses 'wise'.
             * @example bank_transfer
             */
            processor?: string;
            /** Format: date */
            payment_date?: string;
            description?: string;
            memo?: string;
            /** @description Free JSON. */
            metadata?: unknown;
        };
        /**
         * @description Refund payment row.
         *
         *     Inferred: The component's name is ours.
         */
        VendorRefundPaymentListItem: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            refund_id?: string;
            /** Format: uuid */
            vendor_id?: string;
            vendor_name?: string;
            payment_reference?: string;
            payment_method?: string;
            processor?: string;
            /** @description Cents. */
            refunded_amount_cents?: number;
            /** @description Cents. */
            processing_fee_cents?: number;
            /** @description Cents. */
            net_amount_cents?: number;
            currency?: string;
            /** @description Inferred: The list of values may go on. */
            status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | (string & {});
            /** Format: date */
            payment_date?: string;
            /** Format: date-time */
            submitted_at?: string;
            /** Format: date-time */
            completed_at?: string;
            /** Format: date-time */
            failed_at?: string;
            failure_reason?: string;
            reconciled_bank_transactions?: components["schemas"]["ReconciledBankTransaction"][];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /**
         * @description Payment inside a refund; further fields may follow.
         *
         *     Inferred: Text cut.
         */
        VendorRefundPaymentOnRefund: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            vendor_refund_id?: string;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            refunded_amount?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            processing_fee?: number;
            /** @description Inferred: The page shows a placeholder number, so whole or decimal is not known. */
            net_amount?: number;
            reconciled_bank_transactions?: components["schemas"]["ReconciledBankTransaction"][];
        };
        /**
         * @description Answer of refund payment create, read and change.
         *
         *     Inferred: The component's name is ours.
         */
        VendorRefundPaymentResult: {
            /** @description The refund. */
            refund: Record<string, never>;
            /** @description The payment. */
            payment: Record<string, never>;
            /** @description Shares made. */
            allocations: Record<string, never>[];
        };
        /** @description Body named on the unarchive page. */
        VendorRequest: {
            external_id?: string;
            individual_name?: string;
            company_name?: string;
            /** Format: email */
            email?: string;
        };
    };
    responses: {
        /** @description The request was understood and refused: a field or a filter does not hold what it must. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorResponse"];
            };
        };
        /** @description Any other error. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is valid but does not reach this business or this operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No such record, or none that this token may see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No token, or one that is malformed or has expired: get a new one and repeat the call once. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description The business's id, as Thredfi gave it when the business was created. */
        BusinessId: string;
        /**
         * @description Key of your choice, unique to this one payment. A repeat with the same key answers 200 with the stored answer of the first call.
         * @example payment-20240115-001
         */
        IdempotencyKey: string;
        /** @description Number of the page, from 1. */
        Page: number;
        /** @description Records on a page, at most 100. */
        PageSize: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_partner_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuth2TokenRequestRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["OAuth2TokenRequestRequest"];
                "multipart/form-data": components["schemas"]["OAuth2TokenRequestRequest"];
            };
        };
        responses: {
            /** @description Token issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2TokenResponse"];
                };
            };
            /** @description The request is not one the token endpoint understands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2ErrorResponse"];
                };
            };
            /** @description The partner or the API key is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2ErrorResponse"];
                };
            };
        };
    };
    create_business_scoped_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessTokenResponse"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2ErrorResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2ErrorResponse"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2ErrorResponse"];
                };
            };
        };
    };
    list_businesses: {
        parameters: {
            query?: {
                /** @description Match on country code, case-insensitive. */
                country?: string;
                /** @description Match on entity type, case-insensitive; which values exist depends on the country. */
                entity_type?: string;
                /** @description Filter on archived state. */
                is_archived?: boolean;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of businesses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBusinessList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    create_business: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBusinessRequest"];
            };
        };
        responses: {
            /** @description A business with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCreateResult"];
                };
            };
            /** @description Business created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCreateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    get_business: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Business"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_business: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedUpdateBusinessRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["PatchedUpdateBusinessRequest"];
                "multipart/form-data": components["schemas"]["PatchedUpdateBusinessRequest"];
            };
        };
        responses: {
            /** @description The writable fields after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateBusiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_chart_of_accounts: {
        parameters: {
            query?: {
                /** @description Asset, liability, equity, revenue or expense; letter case ignored. */
                account_type?: string;
                /** @description Only accounts with journal activity in this fiscal year. */
                fiscal_year?: number;
                /** @description Only the value type is named: groups accounts by type. */
                group_by?: string;
                /** @description Keep accounts whose balance is zero. */
                include_zero_balance?: boolean;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Month of the accounting period; give period_year too.
                 * @example 11
                 */
                period_month?: number;
                /**
                 * @description Year of the accounting period; give period_month too.
                 * @example 2024
                 */
                period_year?: number;
                /** @description Text in account name or code. */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedLedgerAccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAccountCreateRequest"];
            };
        };
        responses: {
            /** @description An account with this external_id exists already and is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountDetail"];
                };
            };
            /** @description Account created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_chart_of_accounts_hierarchy: {
        parameters: {
            query?: {
                fiscal_year?: number;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Root accounts with nested children. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHierarchy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_account_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Account UUID, code or external_id. */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_child_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Parent account: UUID, code or external_id. */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerChildAccountCreateRequest"];
            };
        };
        responses: {
            /** @description An account with this external_id exists already (by the idempotency rule). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountDetail"];
                };
            };
            /** @description Child account created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_account_entries: {
        parameters: {
            query?: {
                /** @description Last date, inclusive. */
                end_date?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description First date, inclusive. */
                start_date?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Account UUID, code or external_id. */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines with opening and closing balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_journal_entries: {
        parameters: {
            query?: {
                /** @description Only entries touching this account. */
                account_id?: string;
                /** @description Ai, manual, system or import. */
                created_by?: string;
                /** @description First entry date, inclusive. */
                date_from?: string;
                /** @description Last entry date, inclusive. */
                date_to?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Text in description, reference or sequence number. */
                search?: string;
                /** @description Draft, approved or rejected. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of journal entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedJournalEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_journal_entry_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Journal entry UUID. */
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntryDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_tax_codes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All active codes; this list is not paginated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxCodeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_customers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Also return archived customers. */
                include_archived?: boolean;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedCustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerCreateRequest"];
            };
        };
        responses: {
            /** @description A record with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Customer created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Customer identifier. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customer found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    archive_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Customer identifier. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerRequest"];
            };
        };
        responses: {
            /** @description Archived customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    unarchive_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Customer identifier. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerRequest"];
            };
        };
        responses: {
            /** @description Restored customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_invoices: {
        parameters: {
            query?: {
                /** @description Filter by external customer identifier. */
                customer_external_id?: string;
                /** @description Filter by customer; several UUIDs may be given, comma separated. */
                customer_id?: string;
                /** @description Due before this time. */
                due_at_end?: string;
                /** @description Due after this time. */
                due_at_start?: string;
                /** @description Largest amount. */
                max_amount?: number;
                /** @description Text in the memo. */
                memo_contains?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Free-text search. */
                search?: string;
                /** @description Sent on or before, YYYY-MM-DD. */
                sent_at_end?: string;
                /** @description Sent on or after, YYYY-MM-DD. */
                sent_at_start?: string;
                /** @description Status filter, comma separated lower-case values. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedInvoiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateInvoiceRequest"];
                "multipart/form-data": components["schemas"]["CreateInvoiceRequest"];
            };
        };
        responses: {
            /** @description Invoice with this external_id already exists and is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Invoice created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Invoice identifier. */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invoice found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Invoice identifier. */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateInvoiceRequest"];
            };
        };
        responses: {
            /** @description Updated invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    void_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Invoice identifier. */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["InvoiceRequest"];
                "multipart/form-data": components["schemas"]["InvoiceRequest"];
            };
        };
        responses: {
            /** @description Voided invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_invoice_payments: {
        parameters: {
            query?: {
                /** @description Filter by customer; several UUIDs may be given, comma separated. */
                customer_id?: string;
                /** @description Payments from this time. */
                date_from?: string;
                /** @description Payments up to this time. */
                date_to?: string;
                /** @description True: fully allocated; false: partly or not allocated. */
                fully_allocated?: boolean;
                /** @description Payments allocated to this invoice. */
                invoice_id?: string;
                /** @description Largest amount in cents. */
                max_amount?: number;
                /** @description Filter by payment method. */
                method?: string;
                /** @description Smallest amount in cents. */
                min_amount?: number;
                /** @description Sort direction. */
                order?: "asc" | "desc";
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Filter by payment processor. */
                processor?: string;
                /** @description Searches references, external identifier, customer name and notes. */
                search?: string;
                /** @description Sort field. */
                sort?: "payment_date" | "amount" | "created_at";
                /** @description Filter by payment status. */
                status?: components["schemas"]["InvoicePaymentStatus"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of invoice payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedInvoicePaymentListList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_invoice_payment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Key of your choice, unique to this one payment. A repeat with the same key answers 200 with the stored answer of the first call.
                 * @example payment-20240115-001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceRecordPaymentRequestRequest"];
            };
        };
        responses: {
            /** @description Retry with the same key: earlier reply returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentResponse"];
                };
            };
            /** @description Payment recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Payment identifier. */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment with its allocations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Payment identifier. */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedInvoicePaymentUpdateRequest"];
            };
        };
        responses: {
            /** @description Updated payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    partial_update_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Payment identifier. */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedInvoicePaymentUpdateRequest"];
            };
        };
        responses: {
            /** @description Updated payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Payment identifier. */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment cancelled and allocations reversed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentDeleteResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_refunds: {
        parameters: {
            query?: {
                /** @description Completed at or before. */
                completed_at_end?: string;
                /** @description Completed at or after. */
                completed_at_start?: string;
                /** @description Filter by customer. */
                customer_id?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of refunds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedRefundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSimpleRefundRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateSimpleRefundRequest"];
                "multipart/form-data": components["schemas"]["CreateSimpleRefundRequest"];
            };
        };
        responses: {
            /** @description A record with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Refund created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Refund identifier. */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refund found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Refund identifier. */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_refund_payments: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Refund identifier. */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of refund payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedRefundPaymentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateRefundPaymentRequestRequest"];
            };
        };
        responses: {
            /** @description A record with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPayment"];
                };
            };
            /** @description Refund payment recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    fetch_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Refund payment identifier. */
                payment_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refund payment found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Refund payment identifier. */
                payment_id: string;
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_customer_credits: {
        parameters: {
            query?: {
                /** @description Filter by external customer identifier. */
                customer_external_id?: string;
                /** @description Filter by customer; several UUIDs may be given, comma separated. */
                customer_id?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Searches credit note number, external identifier and customer name. */
                search?: string;
                /** @description Sent on or before. */
                sent_at_end?: string;
                /** @description Sent on or after, YYYY-MM-DD. */
                sent_at_start?: string;
                /** @description Status filter, comma separated: draft, sent, applied, partially_applied, void. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of customer credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedCustomerCreditList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateCustomerCreditRequest"];
            };
        };
        responses: {
            /** @description A record with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCredit"];
                };
            };
            /** @description Customer credit created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCredit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Customer credit identifier. */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customer credit with line items and allocations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCredit"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Customer credit identifier. */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerCreditRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateCustomerCreditRequest"];
            };
        };
        responses: {
            /** @description Updated customer credit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCredit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Customer credit identifier. */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_payouts: {
        parameters: {
            query?: {
                /** @description Completed up to. */
                completed_at_end?: string;
                /** @description Completed from. */
                completed_at_start?: string;
                /** @description External identifier, partial match without regard to case. */
                external_id?: string;
                /** @description Largest amount in cents. */
                max_amount?: number;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Page of payouts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedPayoutList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_payout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayoutCreateRequest"];
            };
        };
        responses: {
            /** @description Existing payout updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutResponse"];
                };
            };
            /** @description Payout created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_payout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Payout identifier. */
                payout_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payout with its payments and refund payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_payout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                /** @description Payout identifier. */
                payout_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payout deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutDeleteResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendors: {
        parameters: {
            query?: {
                /** @description Exact own id. */
                external_id?: string;
                /** @description Part of the own id, any case. */
                external_id_contains?: string;
                /** @description Also return archived vendors. */
                include_archived?: boolean;
                /** @description Exact company or person name. */
                name?: string;
                /** @description Part of company or person name, any case. */
                name_contains?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedVendorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateVendorRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateVendorRequest"];
                "multipart/form-data": components["schemas"]["CreateVendorRequest"];
            };
        };
        responses: {
            /** @description A record with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateVendorRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateVendorRequest"];
                "multipart/form-data": components["schemas"]["UpdateVendorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    unarchive_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VendorRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["VendorRequest"];
                "multipart/form-data": components["schemas"]["VendorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vendor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bills: {
        parameters: {
            query?: {
                /** @description Due at or before. */
                due_at_end?: string;
                /** @description Due at or after. */
                due_at_start?: string;
                /** @description State; several with commas. */
                status?: string;
                /** @description Vendor id; several with commas. */
                vendor_id?: string;
                /** @description Free text. */
                search?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBillList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillCreateAPIRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["BillCreateAPIRequest"];
                "multipart/form-data": components["schemas"]["BillCreateAPIRequest"];
            };
        };
        responses: {
            /** @description A record with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BillUpdateAPIRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["BillUpdateAPIRequest"];
                "multipart/form-data": components["schemas"]["BillUpdateAPIRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    void_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bill_payments: {
        parameters: {
            query?: {
                /** @description State. */
                status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "returned" | (string & {});
                /** @description Method. */
                payment_method?: string;
                /** @description Vendor. */
                vendor_id?: string;
                /** @description Bill. */
                bill_id?: string;
                /** @description First day. */
                payment_date_start?: string;
                /** @description Last day. */
                payment_date_end?: string;
                /** @description Looks in payment_reference, check_number and processor_payment_id. */
                search?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBillPaymentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_bill_payment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Key of your choice, unique to this one payment. A repeat with the same key answers 200 with the stored answer of the first call.
                 * @example payment-20240115-001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateBillPaymentRequest"];
            };
        };
        responses: {
            /** @description A repeat: the stored answer of the first call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillPayment"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillPayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_bill_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                bill_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillPayment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_bill_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                bill_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedUpdateBillPaymentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillPayment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_bill_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                bill_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillPaymentCancelResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendor_credits: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Received at or before (ISO time). */
                received_at_end?: string;
                /** @description Received at or after (ISO time). */
                received_at_start?: string;
                /** @description State; several with commas. */
                status?: string;
                /** @description Vendor id; several with commas. */
                vendor_id?: string;
                /** @description Free text. */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedVendorCreditList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVendorCreditRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateVendorCreditRequest"];
                "multipart/form-data": components["schemas"]["CreateVendorCreditRequest"];
            };
        };
        responses: {
            /** @description A record with this external_id existed and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorCredit"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorCredit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorCredit"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateVendorCreditRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateVendorCreditRequest"];
                "multipart/form-data": components["schemas"]["UpdateVendorCreditRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorCredit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendor_refunds: {
        parameters: {
            query?: {
                /** @description Currency code. */
                currency?: string;
                /** @description Part of the own id. */
                external_id?: string;
                /** @description True for fully allocated only. */
                is_fully_allocated?: boolean;
                /** @description Highest amount, cents. */
                max_amount?: number;
                /** @description Lowest amount, cents. */
                min_amount?: number;
                /** @description Refund_date, total_refunded_amount_cents, status or vendor__company_name; minus sign for falling order; -refund_date,-created_at if left out. */
                ordering?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Last day. */
                refund_date_end?: string;
                /** @description First day. */
                refund_date_start?: string;
                /** @description Kind of refund. */
                refund_type?: string;
                /** @description Looks in reference_number, external_id, description and vendor name. */
                search?: string;
                /** @description State; several with commas. */
                status?: "pending" | "partially_allocated" | "allocated" | "completed" | "cancelled" | (string & {});
                /** @description Vendor. */
                vendor_id?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedVendorRefundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateVendorRefundRequest"];
            };
        };
        responses: {
            /** @description Stored refund with the same external_id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefund"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefund"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedVendorRefundUpdateRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["PatchedVendorRefundUpdateRequest"];
                "multipart/form-data": components["schemas"]["PatchedVendorRefundUpdateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendor_refund_payments: {
        parameters: {
            query?: {
                /** @description State. */
                status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | (string & {});
                /** @description Method. */
                payment_method?: string;
                /** @description Vendor refund. */
                refund_id?: string;
                /** @description First day. */
                payment_date_start?: string;
                /** @description Last day. */
                payment_date_end?: string;
                /** @description Looks in payment_reference. */
                search?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedVendorRefundPaymentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Key of your choice, unique to this one payment. A repeat with the same key answers 200 with the stored answer of the first call.
                 * @example payment-20240115-001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateVendorRefundPaymentRequest"];
            };
        };
        responses: {
            /** @description A repeat: the stored answer of the first call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefundPaymentResult"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefundPaymentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                vendor_refund_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefundPaymentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                vendor_refund_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedUpdateVendorRefundPaymentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefundPaymentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                vendor_refund_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorRefundPaymentCancelResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bank_accounts: {
        parameters: {
            query?: {
                /** @description Part of the provider account key. */
                account_key?: string;
                /** @description Highest balance. */
                balance_max?: number;
                /** @description Lowest balance. */
                balance_min?: number;
                /** @description State of the bank link. */
                bank_link_status?: components["schemas"]["BankLinkStatus"];
                /** @description Business UUID (same name as the path parameter). */
                business_id?: string;
                /** @description Part of the business name. */
                business_name?: string;
                /** @description Currency code. */
                currency?: string;
                /** @description Whole display name, letter case ignored. */
                display_name?: string;
                /** @description First synced after this moment. */
                first_sync_after?: string;
                /** @description First synced before this moment. */
                first_sync_before?: string;
                /** @description Whether the account was ever synced. */
                has_been_synced?: boolean;
                /** @description Whether the account is mapped to the chart of accounts. */
                has_mapped_account?: boolean;
                /** @description Active accounts only, or inactive ones. */
                is_active?: boolean;
                /** @description Ledger account it is mapped to. */
                mapped_account_id?: string;
                /**
                 * @description Field to sort by; a leading minus reverses. Default is newest first (-created_at).
                 * @example -balance
                 */
                ordering?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Open-banking provider.
                 * @example plaid
                 */
                provider?: string;
                /** @description Text in account names, keys, masks and business names. */
                search?: string;
                /** @description Updated after this date. */
                updated_after?: string;
                /** @description Updated before this date. */
                updated_before?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bank account connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBankAccountConnectionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    retrieve_bank_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
                bank_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountConnection"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bank_transactions: {
        parameters: {
            query?: {
                /** @description Mapped ledger account. */
                account_id?: string;
                /** @description Highest amount in cents. */
                amount_max?: number;
                /** @description Lowest amount in cents. */
                amount_min?: number;
                /** @description Bank account connection. */
                bank_account_connection_id?: string;
                /**
                 * @description Repeat the parameter for several values.
                 * @example [
                 *       "pending",
                 *       "manual_review"
                 *     ]
                 */
                categorization_status?: string[];
                /** @description GBP, EUR or USD. */
                currency?: string;
                /**
                 * @description First date, ISO 8601.
                 * @example 2025-01-01
                 */
                date_from?: string;
                /**
                 * @description Last date, ISO 8601.
                 * @example 2025-01-31
                 */
                date_to?: string;
                /** @description Money in or money out. */
                direction?: "credit" | "debit";
                /** @description Transactions which were split. */
                has_children?: boolean;
                /** @description Parts of a split. */
                has_parent?: boolean;
                is_categorized?: boolean;
                is_reconciled?: boolean;
                needs_categorization?: boolean;
                /** @description Field to sort by; a leading minus reverses. Default is -date, then -created_at. */
                ordering?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Records on a page, at most 100. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Text in description, counterparty, merchant and reference. */
                search?: string;
                /** @description Origin of the transaction. */
                source?: string;
                transaction_type?: components["schemas"]["BankTransactionType"];
                exclude_personal?: boolean;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bank transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBankTransactionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_balance_sheet: {
        parameters: {
            query?: {
                /** @description Day of the balance sheet. */
                as_of_date?: string;
                /** @description Totals only, or totals with account lines. */
                detail_level?: "detailed" | "summary";
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceSheetReport"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_cash_flow_statement: {
        parameters: {
            query?: {
                /** @description Totals and reconciliation only, or with account lines. */
                detail_level?: "detailed" | "summary";
                /** @description Last day of the period. */
                end_date?: string;
                /** @description First day of the period. */
                start_date?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashFlowStatement"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_profit_and_loss: {
        parameters: {
            query?: {
                /** @description Totals only, or totals with account lines. */
                detail_level?: "detailed" | "summary";
                /** @description Last day of the period. */
                end_date?: string;
                /** @description First day of the period. */
                start_date?: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfitAndLossReport"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_ap_aging: {
        parameters: {
            query?: {
                /** @description Day to measure from; today when left out. */
                as_of_date?: string;
                group_by?: "total" | "vendor";
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aging report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayablesAgingReport"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_ar_aging: {
        parameters: {
            query?: {
                /** @description Day to measure from; today when left out. */
                as_of_date?: string;
                group_by?: "customer" | "total";
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aging report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivablesAgingReport"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_financial_summary: {
        parameters: {
            query: {
                /** @description Last day of the period. */
                end_date: string;
                /** @description Length of a trend period. */
                granularity?: "monthly" | "quarterly" | "yearly";
                /** @description First day of the period. */
                start_date: string;
            };
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Totals and trends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_menu_config: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The effective configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuConfigResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_menu_config: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MenuConfig"];
            };
        };
        responses: {
            /** @description The configuration as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuConfigResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    reset_menu_config: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The business's id, as Thredfi gave it when the business was created. */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business is back to the partner's default menu. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
}
