import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/report/content/link';
import { shortName, shortText } from '../../src/report/content/shorten';
import { escapeMarkdown } from '../../src/report/markdown/escape';
import { hostile } from './hostile';
import { reading, skeleton } from './markdown';

/** Where a text of a caller's may come to stand. */
const places: Record<string, (text: string) => string> = {
  'a paragraph': (text) => text,
  'a heading': (text) => `# ${text}`,
  'a list': (text) => `- ${text}\n- next`,
  'the middle of a sentence': (text) => `Before ${text} after.`,
  'bold type': (text) => `**x${text}x** after`,
  'a table cell': (text) => `| a | b |\n| --- | --- |\n| ${text} | c |`,
  'a link': (text) => `[x${text}](<https://example.org/>)`,
};

/** A text as it is meant to be seen: on one line. */
function onOneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

const pieces = fc.constantFrom(
  ...'\\`*_{}[]()<>|#~$&!-+=.:;@"\'/0123 \t\n\r',
  ...['a', 'é', '€', '“', '”', '«', '»', '\u00a0', '\u202f', '\u202e', '\u0000', '\u2028', '\ud800', '😀'],
  ...[
    'http',
    'https://',
    'www.',
    'mailto:',
    'example.com',
    '&lt;',
    '&#60;',
    '```',
    '---',
    '1. ',
    '    ',
    '<!--',
  ],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

describe.each(Object.entries(places))('in %s', (_, place) => {
  const harmless = skeleton(place('harmless'));

  it.each(hostile)('%j is nothing but text', (text) => {
    expect(skeleton(place(escapeMarkdown(text)))).toEqual(harmless);
  });

  it('whatever it holds, a text is nothing but text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(onOneLine(text) !== '');
        expect(skeleton(place(escapeMarkdown(text)))).toEqual(harmless);
        expect(skeleton(place(escapeMarkdown(shortName(text))))).toEqual(harmless);
      }),
      { seed: 1, numRuns: 1500 },
    );
  });
});

describe('what is escaped', () => {
  it('is seen as it was written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kinds, text: seen } = reading(`Before ${escapeMarkdown(text)} after`);
        expect([...kinds]).toEqual(['root', 'paragraph', 'text']);
        expect(seen.replaceAll('\u2060', '')).toBe(`Before ${onOneLine(text)} after`);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it.each([
    ['Leads & meetings', 'Leads & meetings'],
    ['3.5 % of 1-to-1 calls (net)', '3.5 % of 1-to-1 calls (net)'],
    ['2026. Rien à voir', '2026\\. Rien à voir'],
    ['- first', '\\- first'],
    ['a\r\n\tb\u2028c', 'a b c'],
    ['', ''],
  ])('stays readable in the source: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('what is too long', () => {
  it('is cut: a name at 120 characters, whole characters only', () => {
    expect([...shortName('😀'.repeat(10_000))]).toHaveLength(121);
    expect(shortName('x'.repeat(120))).toBe('x'.repeat(120));
    expect(shortName(`${'x'.repeat(119)}*y`)).toBe(`${'x'.repeat(119)}*…`);
  });

  it('is cut in each name a sentence quotes, in either language, and nowhere else', () => {
    const long = 'x'.repeat(10_000);
    const cut = `${'x'.repeat(120)}…`;
    expect(shortText(`A “${long}” and “b” ${'y '.repeat(200)}end.`)).toBe(
      `A “${cut}” and “b” ${'y '.repeat(200)}end.`,
    );
    expect(shortText(`«\u00a0${long}\u00a0»`)).toBe(`«\u00a0${'x'.repeat(119)}…»`);
  });

  it('is cut as a whole when names are made of quotes', () => {
    expect(shortText(`“${'”x'.repeat(10_000)}”`).length).toBeLessThanOrEqual(5001);
  });
});

describe('a link', () => {
  it.each([
    ['https://doi.org/10.1108/jbim-02-2022-0082', 'https://doi.org/10.1108/jbim-02-2022-0082'],
    ['https://example.com/a%20b?c=d#e', 'https://example.com/a%20b?c=d#e'],
    ['https://example.com/a b>c|d\n\\e', 'https://example.com/a%20b%3Ec%7Cd%20%5Ce'],
    ['HTTP://example.com/é\ud800', 'HTTP://example.com/%C3%A9%EF%BF%BD'],
  ])('to %j is kept', (url, target) => {
    expect(linkTarget(url)).toBe(target);
    expect(skeleton(`[a](<${target}>)`).filter((type) => type.startsWith('link'))).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', '//example.com', 'https://', ''])(
    'to %j is none',
    (url) => {
      expect(linkTarget(url)).toBeNull();
    },
  );
});
