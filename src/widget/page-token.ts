// For the page: the function that Thredfi's widget calls for its token. The widget does not say why it asks, so a token
// that should still live is reported as rejected.

/** What the widget wants from `getToken`. */
export interface WidgetToken {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
}

export interface PageTokenOptions {
  /** The address of your token endpoint. Default: `/thredfi-token`. */
  url?: string | undefined;
  /** What else fetch is called with, for example `{ credentials: "include" }` or a header with your own session. */
  init?: RequestInit | undefined;
}

/** Milliseconds before its end at which the widget drops a token by itself. */
const WIDGET_MARGIN = 60_000;

/**
 * A `getToken` for the widget, and for `createBusinessClient()`. When it is asked again although its last token should
 * still live, the API must have rejected that token: the endpoint is told and gives another one. So the widget and each client
 * get a function of their own.
 *
 * @example
 * ```ts
 * import { mountThredfi } from "@thredfi/accounting";
 * import { getThredfiToken } from "thredfi-sdk/widget";
 *
 * mountThredfi({ thredfiSelector: "#books", businessId, environment: "sandbox", getToken: getThredfiToken() });
 * ```
 *
 * @returns a function that throws an Error with the status and the endpoint's reason when there is no token
 */
export function getThredfiToken({ url = "/thredfi-token", init }: PageTokenOptions = {}): () => Promise<WidgetToken> {
  let last: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    const rejected = last && Date.now() < last.until ? last.token : undefined;
    const headers = new Headers(init?.headers);
    headers.set("Content-Type", "application/json");
    const response = await fetch(url, { ...init, method: "POST", headers, body: JSON.stringify({ rejected }) });
    const body: Partial<WidgetToken> & { error?: unknown } = Object(await response.json().catch(() => undefined));
    const { access_token, expires_in } = body;
    if (!response.ok || typeof access_token !== "string" || typeof expires_in !== "number") {
      throw new Error(
        `No Thredfi token: HTTP ${response.status} from ${url} (${String(body.error ?? "no token in it")})`,
      );
    }
    last = { token: access_token, until: Date.now() + expires_in * 1000 - WIDGET_MARGIN };
    return { access_token, expires_in };
  };
}
