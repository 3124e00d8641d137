// thredfi-sdk/widget: what Thredfi's browser widget needs of a partner. A token endpoint for the server, and the function
// that a page hands to the widget. The API key and the partner token never reach a page.

export { getThredfiToken, type PageTokenOptions, type WidgetToken } from "./page-token.js";
export { createWidgetTokenHandler, type WidgetTokenOptions, type WidgetVisitor } from "./token-handler.js";
