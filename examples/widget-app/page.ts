// The script of the page: it mounts Thredfi's widget, and makes one call of its own.

import { mountThredfi } from "@thredfi/accounting";
import { createBusinessClient, getThredfiToken } from "thredfi-sdk/widget";

const books = document.querySelector<HTMLElement>("#books");
const summary = document.querySelector("#summary");

async function open({ dataset }: HTMLElement): Promise<void> {
  const businessId = String(dataset["business"]);
  try {
    const client = createBusinessClient({ businessId, baseUrl: String(dataset["api"]), getToken: getThredfiToken() });
    const { items } = await client.invoices.list();
    if (summary) summary.textContent = `${items.length} invoices`;
    mountThredfi({
      thredfiSelector: "#books",
      businessId,
      environment: "local",
      lang: "en-GB",
      getToken: getThredfiToken(),
    });
  } catch (error) {
    if (summary) summary.textContent = "You have no access to these books.";
    console.error(error);
  }
}

if (books) void open(books);
