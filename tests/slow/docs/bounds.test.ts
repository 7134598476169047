import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as bounds from '../../../src/model/input-bounds';

const guide = readFileSync('docs/embed.md', 'utf8');
const section = guide.slice(guide.indexOf('### How large input may be'));

/** Told where they are met, in the sentence of the problem. */
const small = ['LONGEST_ID', 'MOST_SOURCES', 'MOST_RULES'];

test.each(Object.entries(bounds).filter(([name]) => !small.includes(name)))(
  'the guide says %s',
  (_, bound) => {
    const figure = bound.toLocaleString('en');
    expect(section.split('## A spreadsheet function')[0]).toMatch(
      new RegExp(`(^|[ |])${figure}(?![\\d,]*\\d)`, 'm'),
    );
  },
);
