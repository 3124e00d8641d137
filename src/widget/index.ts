// thredfi-sdk/widget: what a web page and its token endpoint need. A token endpoint for the server, the function that a page
// hands to Thredfi's widget, and a client for the page itself. The API key and the partner token never reach a page.

export type { BusinessClient } from "../client/client.js";
export { type BusinessClientOptions, createBusinessClient } from "../client/create-business-client.js";
export { getThredfiToken, type PageTokenOptions, type WidgetToken } from "./page-token.js";
export { createWidgetTokenHandler, type WidgetTokenOptions, type WidgetVisitor } from "./token-handler.js";
