/** What a cell says it counts in, as spreadsheets and banks format money and shares. */
export const CODES =
  'AED|AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MAD|MXN|NOK|NZD|PLN|RON|SEK|SGD|TND|TRY|USD|XAF|XOF|ZAR';
const SIGNS = '(?:US|CA|A|C|R|HK|NZ|S)?\\$|[€£¥₹₩₪₺]';
const before = /* @__PURE__ */ new RegExp(
  `^([+\\-\u2212]?)(${SIGNS}|${CODES})[ \\u00a0\\u202f]?(?=[\\d.,(+\\-\u2212])`,
);
const behind = /* @__PURE__ */ new RegExp(`(?<=[\\d)])[ \\u00a0\\u202f]?(${SIGNS}|${CODES}|%)$`);
const signedBehind = /^(\d[^-\u2212]*)[-\u2212]$/;

/**
 * A figure without what it counts in, and its sign before it: `($987.65)`, `500-` and `$-500` are how accounts write what is below 0.
 * The unit is empty where there is none; `null` for what has two signs or two units.
 */
export function withoutUnit(trimmed: string): { bare: string; unit: string } | null {
  const outer = parted(trimmed);
  const inner = enclosed(outer.bare);
  if (inner === null) return signed(outer);
  const within = parted(inner);
  if (outer.unit !== '' && within.unit !== '') return null;
  const unit = outer.unit + within.unit;
  return /^\d|^[.,]\d/.test(within.bare) ? { bare: `-${within.bare}`, unit } : null;
}

function parted(text: string): { bare: string; unit: string } {
  const [first, sign = '', unit] = before.exec(text) ?? [];
  if (first !== undefined && unit !== undefined) return { bare: sign + text.slice(first.length), unit };
  const [last, other] = behind.exec(text) ?? [];
  if (last === undefined || other === undefined) return { bare: text, unit: '' };
  return { bare: text.slice(0, -last.length), unit: other };
}

/** What stands in brackets, as accounts write what is below 0. */
function enclosed(text: string): string | null {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : null;
}

/** The sign before the figure, where it stands behind it. */
function signed({ bare, unit }: { bare: string; unit: string }): { bare: string; unit: string } {
  const [, figure] = signedBehind.exec(bare) ?? [];
  return { bare: figure === undefined ? bare : `-${figure.trim()}`, unit };
}
