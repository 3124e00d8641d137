// A strict reader of XML and of HTML written as strictly: it throws where a tag is not closed, an attribute not quoted or
// a character not escaped. What it returns is what a browser or a CI system would see.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const VOID = new Set(["meta", "input", "br", "wbr"]);
const RAW = /^<(script|style)>([\s\S]*?)<\/\1>/;
const TAG = /^<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+(?:="[^"<]*")?)*)\s*(\/?)>/;

export function parse(source: string, language: "html" | "xml"): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [root];
  let rest = source.replace(
    language === "html" ? /^<!doctype html>/ : /^<\?xml version="1\.0" encoding="UTF-8"\?>/,
    "",
  );
  const illegal =
    language === "xml" ? /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u : /(?![\t\n])[\p{Cc}\p{Cs}]/u;
  const found = illegal.exec(rest);
  if (found) throw new Error(`Illegal character U+${found[0].codePointAt(0)?.toString(16)}`);

  while (rest !== "") {
    const top = open.at(-1) ?? root;
    const raw = language === "html" ? RAW.exec(rest) : null;
    const tag = TAG.exec(rest);
    if (raw) {
      top.children.push({ name: raw[1] ?? "", attributes: {}, children: [raw[2] ?? ""] });
      rest = rest.slice(raw[0].length);
    } else if (tag) {
      const [whole, closing, name = "", attributes = "", empty] = tag;
      rest = rest.slice(whole.length);
      if (closing) {
        if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
        continue;
      }
      const element: Element = { name, attributes: attributesOf(attributes, language), children: [] };
      top.children.push(element);
      if (!empty && !(language === "html" && VOID.has(name))) open.push(element);
    } else {
      const text = /^[^<]+/.exec(rest)?.[0];
      if (text === undefined) throw new Error(`Not a tag: ${rest.slice(0, 60)}`);
      if (text.includes("]]>")) throw new Error("]]> in text");
      top.children.push(unescaped(text));
      rest = rest.slice(text.length);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

function attributesOf(text: string, language: "html" | "xml"): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([whole, name, value]) => {
      if (value === undefined && language === "xml") throw new Error(`${whole} has no value`);
      return [name, unescaped(value ?? "")];
    }),
  ) as Record<string, string>;
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
    const character = code === undefined ? NAMED[name ?? ""] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`Not escaped: ${whole}`);
    return character;
  });
}

export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

export function everything(element: Element): Element[] {
  return element.children.flatMap((child) => (typeof child === "string" ? [] : [child, ...everything(child)]));
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
