import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateIncentivePlan, IncentiveAuditError } from 'incentive-audit';
import { describe, expect, test } from 'vitest';
import { libraryProblems } from '../../../src/cli/read/library-problems';
import { readData } from '../../../src/cli/read/read-data';
import { en } from '../../../src/cli/words/en';
import { fr } from '../../../src/cli/words/fr';
import type { Words } from '../../../src/cli/words/words';
import { problemsOf } from '../problems-of';
import { temporaryFolder } from '../temporary-folder';

const { folder, write } = temporaryFolder();
const plan = {
  name: 'Plan',
  period: 'month' as const,
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 60 }],
};

/** Reads a history and audits with it, as the command does. */
const audit = (path: string, words: Words = en) => {
  const read = readData(path, [plan], {}, words);
  try {
    return evaluateIncentivePlan(plan, read.value).data;
  } catch (error) {
    throw error instanceof IncentiveAuditError ? libraryProblems(error, read, words) : error;
  }
};
const problems = (name: string, content: string | Uint8Array, words: Words = en) =>
  problemsOf(() => audit(write(name, content), words), words);

const head = 'Salarié;Période;SSI;CA\n';

describe('a table', () => {
  test('is read whole, line ends and all', () => {
    expect(audit(write('team.csv', `${head}A;2026-01;61,5;1 200\r\nA;2026-02;;900\r\n`))).toEqual({
      participants: 1,
      periods: 2,
      observations: 2,
      excluded: [{ reason: 'missing-value', count: 1 }],
      notes: [expect.objectContaining({ id: 'data/payouts-of-few-people' })],
    });
  });

  test('in the code page of Windows is read and said so', () => {
    const path = write('latin1.csv', Buffer.from(`${head}Zoé;2026-01;61,5;1200\n`, 'latin1'));
    const { value, notes } = readData(path, [plan], {}, en);
    expect(value.observations).toMatchObject({ participant: ['Zoé'] });
    expect(notes[0]).toBe(en.encoding('windows-1252'));
    expect(notes[1]).toBe('“Salarié” is read as the participant.');
  });

  test('in UTF-16, as Excel writes “Unicode text”, is read', () => {
    const text = `\ufeff${head.replaceAll(';', '\t')}A\t2026-01\t61,5\t1200\n`;
    const { value } = readData(write('unicode.txt', Buffer.from(text, 'utf16le')), [plan], {}, en);
    expect(value.observations).toMatchObject({ participant: ['A'], period: ['2026-01'] });
  });

  test('may be told what its columns hold', () => {
    const path = write('map.csv', 'Salarié;Période;Points;CA\nA;2026-01;61,500;1200\n');
    const map = { 'linkedin-ssi': 'Points' };
    const { value } = readData(path, [plan], { map, decimal: 'comma' }, en);
    expect(value.observations).toMatchObject({ metrics: { 'linkedin-ssi': Float64Array.of(61.5) } });
  });
});

describe('what is wrong with a table is told with its line', () => {
  test.each([
    ['a ragged row', `${head}A;2026-01;60;1\nB;2026-01;60\n`, 'line 3: The row has 3 cells'],
    [
      'text in a figure',
      `${head}A;2026-01;60;1\nB;2026-01;soon;1\n`,
      'line 3, column “SSI”: This is no figure.',
    ],
    ['a missing column', 'Salarié;SSI\nA;60\n', 'line 1: No column is known to hold the period.'],
    [
      'an unknown column',
      'Salarié;Période;Points\nA;2026-01;60\n',
      'line 1: No column is known to hold a metric.',
    ],
    ['an open mark', `${head}A;2026-01;60;1,234\n`, 'line 2, column “CA”: Here 1,234 could mean'],
    ['an empty file', '', 'The file is empty.'],
    ['a binary file', Buffer.from('PK\x03\x04\0\0\0'), 'This is no table of text.'],
  ])('%s', (_, content, said) => {
    const [first = ''] = problems('wrong.csv', content);
    expect(first.replace(/^wrong\.csv(, |: )/, '')).toContain(said);
  });

  test('what to type is told', () => {
    expect(problems('wrong.csv', 'Salarié;Période;Points\nA;2026-01;60\n')[0]).toMatch(
      /Columns found: “Salarié”, “Période”, “Points”\. .* --map [a-z-]+=Points$/,
    );
    expect(problems('wrong.csv', `${head}A;2026-01;60;1,234\n`)[0]).toMatch(
      /--decimal point or --decimal comma\.$/,
    );
  });

  test('what only the library finds has its line, too', () => {
    const rows = `${head}"A\nB";2026-01;60;1\nC;2026-01;60;1\nC;2026-01;61;1\n\nD;2026-01;160;1\nE;2026;60;1\n`;
    expect(problems('wrong.csv', rows)).toEqual([
      'wrong.csv, line 8, column “Période”: is of the form year, the ones before it of the form month; a data set has one form',
      'wrong.csv, line 7, column “SSI”: must be from 0 to 100',
      'wrong.csv, line 5, column “Période”: an earlier row has the same participant and period',
    ]);
    expect(problems('wrong.csv', rows, fr)).toEqual([
      'wrong.csv, ligne 8, colonne « Période »: est de la forme année, celles qui précèdent de la forme mois ; un historique n’en a qu’une',
      'wrong.csv, ligne 7, colonne « SSI »: doit être un nombre de 0 à 100',
      'wrong.csv, ligne 5, colonne « Période »: une ligne plus haut a le même participant et la même période',
    ]);
  });

  test('neither a person nor a cell is quoted', () => {
    const rows = `${head}Jane Doe;2026-01;secret;1\nJane Doe;2026-01;60;1;2;3\n`;
    expect(problems('wrong.csv', rows).join()).not.toMatch(/Jane|secret/);
  });
});

describe('JSON', () => {
  test('is taken as the library takes it', () => {
    const observations = [{ participant: 1, period: 1, metrics: { 'linkedin-ssi': 50 } }];
    expect(audit(write('team.json', JSON.stringify({ observations })))?.participants).toBe(1);
  });

  test('is told its lines', () => {
    const text = `{
  "observations": [
    { "participant": 1, "period": "2026-01", "metrics": { "linkedin-ssi": 50 } },
    { "participant": 1, "period": "2026-01", "metrics": {
        "linkedin-ssi": 500 } }
  ]
}`;
    expect(problems('team.json', text)).toEqual([
      'team.json, line 5, column 9: observations[1].metrics.linkedin-ssi: must be from 0 to 100',
      'team.json, line 4, column 5: observations[1]: an earlier row has the same participant and period',
    ]);
  });
});

describe('garbage', () => {
  const MEGABYTE = 1 << 20;
  const garbage = (name: string, start: string, filler: string, megabytes = 200): string => {
    const path = join(folder, name);
    const file = openSync(path, 'w');
    writeSync(file, start);
    const block = filler.repeat(Math.ceil(MEGABYTE / filler.length));
    for (let written = 0; written < megabytes; written++) writeSync(file, block);
    closeSync(file);
    return path;
  };

  test.each([
    ['bytes', 'bytes.csv', '', 'ab\0cd\xff'],
    ['one endless line', 'line.csv', '', 'abcdefgh'],
    ['words', 'words.csv', '', 'lorem ipsum dolor\n'],
    ['words below a sound line of names', 'names.csv', head, 'lorem ipsum; dolor\n'],
    ['a quote that is never closed', 'quote.csv', `${head}"`, 'lorem ipsum\n'],
    ['no JSON', 'words.json', '', 'lorem ipsum '],
  ])('200 MB of %s: is given up after a few pieces', (_, name, start, filler) => {
    const path = garbage(name, start, filler);
    const memory = process.memoryUsage.rss();
    const begin = performance.now();
    let read = 0;
    const onProgress = (fraction: number) => {
      read = fraction;
    };
    expect(problemsOf(() => readData(path, [plan], { onProgress }, en)).length).toBeGreaterThan(0);
    expect(read).toBeLessThan(0.02);
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(100 * MEGABYTE);
  });

  test('JSON that starts well and never ends', () => {
    const path = garbage('long.json', '{"observations": [', '"lorem ipsum", ', 20);
    expect(problemsOf(() => readData(path, [plan], {}, en))[0]).toMatch(/^long\.json, line 1, column \d+: /);
  });
});
