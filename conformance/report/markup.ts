// HTML that escapes by itself: whatever is put into the template `html` is text, unless it is Markup already.
// Nothing else in the page may join strings into HTML.

export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | false | readonly Part[];

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, string, index) => all + render(parts[index - 1]) + string));
}

function render(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "object" ? part.map(render).join("") : escaped(String(part));
}

/** Text whose lines may end after each of these characters: paths and lists without blanks. */
export function breakable(text: string, after: string): Markup[] {
  return text.split(after).map((part, index) => html`${index > 0 && html`${after}<wbr>`}${part}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Controls other than tab and line end become their visible pictures: HTML cannot hold most of them. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/(?![\t\n])\p{Cc}/gu, (control) => PICTURES[control.charCodeAt(0)] ?? "\uFFFD")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

const PICTURES: Readonly<Record<number, string>> = Object.fromEntries([
  ...Array.from({ length: 0x20 }, (_, code) => [code, String.fromCharCode(0x2400 + code)] as const),
  [0x7f, "\u2421"],
]);
