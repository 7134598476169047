import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpUrl } from '../../src/model/help-url';

const { version, name } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

describe('where a page of help can be opened', () => {
  test.each<[string, string | null]>([
    [
      'docs/rules/plan-design/notice.md',
      `https://unpkg.com/${name}@${version}/docs/rules/plan-design/notice.md`,
    ],
    ['https://intranet.example/pay-cap', 'https://intranet.example/pay-cap'],
    ['http://intranet.example/pay-cap', 'http://intranet.example/pay-cap'],
    ['javascript:alert(1)', null],
    ['see the handbook', null],
    ['', null],
    ['https://', null],
    ['https://x.y:8080/a_(b)?c=d&e=[f]#g~h', 'https://x.y:8080/a_(b)?c=d&e=[f]#g~h'],
    ['https://[::1]/page', 'https://[::1]/page'],
    ['docs/rules/house/pay-cap.md', null],
    ['docs/rules/../../../evil@1/x', null],
    ['docs/rules/../../../evil@1/plan-design/notice.md', null],
    ['docs/rules/"><script>', null],
    ...[
      ' ',
      '"',
      "'",
      '`',
      '<',
      '>',
      '\\',
      '\n',
      '\r',
      '\t',
      '\u007f',
      '\u009b',
      '\u202e',
      '\u2028',
      'é',
    ].flatMap((odd): [string, null][] => [
      [`https://x.y/${odd}`, null],
      [`https://x.y/${odd}z`, null],
      [`https://${odd}`, null],
      [`docs/rules/plan-design/notice.md${odd}`, null],
    ]),
  ])('%s', (help, url) => {
    expect(helpUrl(help)).toBe(url);
  });
});
