// Text into HTML for the reference. It must never let a text of the contract become a tag.

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** One sentence of the contract, whose only Markdown is `code`; the rest is taken literally. */
export function inlineMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\s+/g, " ");
}
