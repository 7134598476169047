import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpUrl } from '../../src/model/help-url';

const { version, name } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

describe('where a page of help can be opened', () => {
  test.each([
    [
      'docs/rules/plan-design/notice.md',
      `https://unpkg.com/${name}@${version}/docs/rules/plan-design/notice.md`,
    ],
    ['https://intranet.example/pay-cap', 'https://intranet.example/pay-cap'],
    ['http://intranet.example/pay-cap', 'http://intranet.example/pay-cap'],
    ['javascript:alert(1)', null],
    ['see the handbook', null],
    ['', null],
  ])('%s', (help, url) => {
    expect(helpUrl(help)).toBe(url);
  });
});
