/** What LinkedIn writes into its pages for its own program: JSON in elements that are not shown. */
const CODE = '<code';
const END = '</code>';

/** What only the data of the score hold. */
const MARK = 'memberScore';

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

/** The JSON of the score in a page that was saved from a browser; `null` where the page does not hold it. */
export function scoreInPage(html: string): string | null {
  for (let at = html.indexOf(CODE); at >= 0; at = html.indexOf(CODE, at + 1)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf(END, start);
    if (start === 0 || end < 0) return null;
    const text = html.slice(start, end);
    if (text.includes(MARK)) return unescaped(text.replace(/^\s*<!--|-->\s*$/g, '')).trim();
  }
  return null;
}

/** Browsers save quotes within text as `&quot;`. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
