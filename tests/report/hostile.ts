import type { IncentivePlanReport } from '../../src/model/report';
import { withFinding } from './reports';

/** Names that would be more than names if Markdown had its way. */
export const hostile: readonly string[] = [
  '# heading',
  'heading\n===',
  'heading\n---',
  '- item\n# heading',
  'two\n\nparagraphs',
  '| cell | cell |',
  'a|b\\|c',
  '[link](javascript:alert(1))',
  '[reference][1]\n\n[1]: https://example.com',
  '![picture](https://example.com/x.png)',
  '<script>alert(1)</script>',
  '<!-- comment',
  '<https://example.com>',
  'https://example.com',
  'www.example.com',
  'someone@example.com',
  'mailto:someone@example.com',
  '`code` *bold* _emphasis_ ~~gone~~ $x$',
  '```\nfence',
  '1. list',
  '+ item',
  '    indented',
  '> quote',
  '---',
  '***',
  '&lt;b&gt; &#60;b&#62;',
  'a\u202eb\u0000c\u2028d',
  '\\*escaped\\*',
  '**',
  'ends in a backslash\\',
];

/** A report as another program might have written it: `words` wherever a text may stand. */
export function foreign(report: IncentivePlanReport, words: string): IncentivePlanReport {
  const phrase = { id: 'acme/phrase', values: {}, text: words };
  const source = { title: words, url: `https://example.org/${words}`, kind: 'article' } as const;
  return {
    ...withFinding(report, 0, { title: phrase, message: phrase, remedy: phrase, sources: [source] }),
    plan: { ...report.plan, currency: words, period: words },
    limits: [phrase],
    inFairness: [{ phrase, sources: [source] }],
    provenance: { library: words, version: words, seed: 1, options: { [words]: words } },
  };
}
