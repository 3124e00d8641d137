// A visit to the café's page in a real browser: one server, mock and browser for all tests, a new page for each. It keeps
// everything that the browser sent and received.

import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, it } from "vitest";
import { startWidgetApp, type WidgetApp } from "../../examples/widget-app/app.js";
import { CHROMIUM, isSkipped } from "./chromium.js";
import { respondToUndocumented } from "./undocumented-calls.js";

/** `it`, where there is a browser. */
export const test = it.skipIf(isSkipped);

/** The day of the story in the contract's examples. */
const TODAY = new Date("2026-03-31T12:00:00Z");

/** Where the widget's environment `local` is. */
const WIDGET_API = "http://localhost:8000";

export interface Visit {
  readonly page: Page;
  /** Goes to a page of the widget, which goes by the address. */
  open(path: string): Promise<unknown>;
  /** Waits until the widget shows all of these. */
  shows(...texts: readonly string[]): Promise<void>;
  /** Every response body that the page received, and the request headers that it sent. */
  readonly seen: string[];
  /** What left for another host. */
  readonly foreign: string[];
}

export class Visits {
  readonly app: WidgetApp;
  readonly #browser: Browser;
  readonly #open: BrowserContext[] = [];

  private constructor(app: WidgetApp, browser: Browser) {
    this.app = app;
    this.#browser = browser;
  }

  static async start(): Promise<Visits> {
    const launched = chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    const [app, browser] = await Promise.all([startWidgetApp({ mockPort: 0, maxPerMinute: 1000 }), launched]);
    return new Visits(app, browser);
  }

  /** Logs in as this user. */
  async begin(user: RegExp): Promise<Visit> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      timezoneId: "UTC",
    });
    this.#open.push(context);
    const { url, mock } = this.app;
    const page = await context.newPage();
    const missing = async (texts: readonly string[]) => {
      const shown = (await page.locator("#books").innerText()).replace(/\s+/g, " ");
      return texts.filter((text) => !shown.includes(text));
    };
    const visit: Visit = {
      page,
      open: (path) => page.goto(new URL(path, url).href),
      shows: (...texts) => expect.poll(() => missing(texts), { timeout: 20_000 }).toEqual([]),
      seen: [],
      foreign: [],
    };
    await context.route("**", async (route) => {
      const request = route.request();
      const { origin, pathname, search } = new URL(request.url());
      if (origin !== WIDGET_API && origin !== mock.url && !url.startsWith(origin)) {
        visit.foreign.push(origin);
        return route.abort();
      }
      const undocumented =
        origin === WIDGET_API && (await respondToUndocumented({ path: pathname, body: request.postData() }, mock));
      if (undocumented) {
        return route.fulfill({
          ...undocumented,
          headers: { "access-control-allow-origin": new URL(url).origin },
        });
      }
      const target = origin === WIDGET_API ? mock.url + pathname + search : request.url();
      const response = await route.fetch({ url: target, maxRedirects: 0 });
      visit.seen.push(JSON.stringify(request.headers()), JSON.stringify(response.headers()), await response.text());
      return route.fulfill({ response });
    });
    await visit.page.clock.setFixedTime(TODAY);
    await visit.page.goto(url);
    await visit.page.getByRole("button", { name: user }).click();
    return visit;
  }

  async end(): Promise<void> {
    for (const context of this.#open.splice(0)) {
      // Requests that are still under way end with the page.
      await context.unrouteAll({ behavior: "ignoreErrors" });
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.app.close();
  }
}
