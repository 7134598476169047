import { stripVTControlCharacters } from 'node:util';
import { evaluateIncentivePlan } from 'incentive-audit';
import { renderMarkdown } from 'incentive-audit/report';
import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../../src/cli/text/markdown-blocks';
import { coloured, plain } from '../../../src/cli/text/style';
import { lengthOf } from '../../../src/cli/text/wrap';
import { type TextBlock, writeText } from '../../../src/cli/text/write-text';
import type { Locale } from '../../../src/locales/locale';
import { contentOf } from '../../../src/report/content/content';
import { localized } from '../../../src/report/localize';
import { languages } from '../../languages';
import { hostile } from '../../report/hostile';
import { ownMetricReport } from '../../report/reports';

const layout = { width: 40, style: plain };
const write = (...blocks: TextBlock[]) => writeText(blocks, layout);

test('every block has its form', () => {
  expect(
    write(
      { kind: 'heading', level: 1, text: 'Plan' },
      {
        kind: 'verdict',
        decision: 'keep',
        spans: [{ strong: 'Keep this plan.' }, 'Nothing speaks against it.'],
      },
      { kind: 'heading', level: 3, text: 'A cliff', note: 'minor' },
      {
        kind: 'list',
        items: [['one', { strong: 'two' }], [{ citation: { text: 'Kerr', url: 'https://a.org' } }]],
      },
      { kind: 'steps', items: [['first'], ['second']] },
      { kind: 'code', lines: ['a = 1', '  b = 2'] },
    ),
  ).toBe(
    `Plan
════

Keep this plan. Nothing speaks against
it.

A cliff — minor
• one two
• Kerr, https://a.org

1. first
2. second

    a = 1
      b = 2
`,
  );
});

test('entries of more than three lines have a line between them', () => {
  const long = 'word '.repeat(30);
  expect(write({ kind: 'list', items: [['short'], [long]] })).toMatch(/^• short\n\n• word/);
  expect(write({ kind: 'list', items: [['short'], ['shorter']] })).toBe('• short\n• shorter\n');
});

test('a table has figures to the right and its heads in lines', () => {
  const table: TextBlock = {
    kind: 'table',
    header: ['What the money rides on', 'Share of pay', 'Over secret weights up to 4:1'],
    rows: [
      ['Neither results nor relationship quality', '40%', '40%'],
      ['Volume', '34%', '25–38%'],
    ],
  };
  expect(write(table)).toBe(
    `                                    Over
                                  secret
                          Share  weights
                             of    up to
What the money rides on     pay      4:1
────────────────────────  ─────  ───────
Neither results nor
relationship quality        40%      40%
Volume                      34%   25–38%
`,
  );
  for (const line of writeText([table], { width: 60, style: plain }).split('\n'))
    expect(lengthOf(line)).toBeLessThanOrEqual(60);
});

const plan = {
  name: 'Prime',
  period: 'quarter' as const,
  targetIncentive: 3000,
  currency: 'EUR',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
};
const asText = (report: ReturnType<typeof evaluateIncentivePlan>, locale: Locale, width = 100) => {
  const { top, middle, bottom } = contentOf(localized(report, locale), locale);
  return writeText([...top, ...middle, ...bottom], { width, style: plain });
};

describe.each(['en', 'fr'] as const)('a report in %s', (locale) => {
  const report = evaluateIncentivePlan(plan);
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  test('says what Markdown says', () => {
    // On lines long enough no cell of a table breaks.
    const said = words(asText(report, languages[locale], 100_000).replaceAll(' • ', ' '));
    expect(said).toBe(words(renderMarkdown(report, { locale: languages[locale] }).replace(/\\u2060/g, '')));
  });

  test('stays within its width, but for addresses', () => {
    const long = asText(report, languages[locale], 60)
      .split('\n')
      .filter((line) => lengthOf(line) > 60 && !line.includes('http'));
    expect(long).toEqual([]);
  });
});

test('no name can move the cursor, change a colour or start a line', () => {
  const text = asText(ownMetricReport(hostile.join(' ')), languages.en);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
});

test('colours come in pairs and change no word', () => {
  const { top } = contentOf(evaluateIncentivePlan(plan), languages.en);
  const styled = writeText(top, { width: 60, style: coloured });
  expect(stripVTControlCharacters(styled)).toBe(writeText(top, { width: 60, style: plain }));
  expect(styled).toContain('\u001b[1m\u001b[31mWithdraw this plan.\u001b[22m\u001b[39m');
});

test('a page of the documentation becomes blocks', () => {
  const page =
    '# Title\n\n**Fails** when `a` > *b*, see [there](x.md) or [W](https://w.org).\n\n1. one\n2. two\n\n- x & y\n\n```ts\nf();\n```\n\n| a | b |\n|---|---|\n| c | d |\n';
  expect(markdownBlocks(page)).toEqual([
    { kind: 'heading', level: 1, text: 'Title' },
    { kind: 'paragraph', spans: [{ strong: 'Fails' }, ' when `a` > b, see there or W (https://w.org).'] },
    { kind: 'steps', items: [['one'], ['two']] },
    { kind: 'list', items: [['x & y']] },
    { kind: 'code', lines: ['f();'] },
    { kind: 'table', header: ['a', 'b'], rows: [['c', 'd']] },
  ]);
});
