// Takes out of the page what Redoc would fetch from its makers' servers: its logo, and icons that we do not use.
// It must never let a page pass that still names such a server.

const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const ICONS = /https:\/\/cdn\.redocly\.com\/icons\/[\w./-]+/g;

/** The name in place of the drawn logo: who made the page's layout stays said. */
const WORDMARK = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14"><text y="11" font-family="sans-serif" font-size="11" ' +
    'font-weight="600" fill="#4f86d9">Redocly</text></svg>',
)}`;

export function withoutRemoteFiles(html: string): string {
  const text = html.replace(LOGO, WORDMARK).replace(ICONS, "data:,");
  const left = /https?:\/\/cdn\.[^\s"'`)]+/.exec(text);
  if (left)
    throw new Error(`The reference would load ${left[0]}: Redoc has changed, extend scripts/reference/offline.ts`);
  return text;
}
