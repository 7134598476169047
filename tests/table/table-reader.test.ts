import { describe, expect, test } from 'vitest';
import { knownMetrics } from '../../src/table/known-metrics';
import { readText as readTable } from '../../src/table/sources/read-text';
import type { TableOptions } from '../../src/table/table';
import { TableReader } from '../../src/table/table-reader';

const metrics = knownMetrics(null);
const read = (text: string, options: Partial<TableOptions> = {}) => readTable(text, { metrics, ...options });
const plain = (text: string, options: Partial<TableOptions> = {}) => {
  const { observations, problems, notes } = read(text, options);
  return {
    problems: problems.map(({ line, column, message }) => `${line} ${column}: ${message}`),
    notes,
    participant: Array.from(observations?.participant ?? []),
    period: Array.from(observations?.period ?? []),
    licence: observations?.licence && Array.from(observations.licence),
    metrics: Object.fromEntries(
      Object.entries(observations?.metrics ?? {}).map(([id, column]) => [id, Array.from(column ?? [])]),
    ),
  };
};

describe('a French export', () => {
  const text =
    '\ufeffSalarié;Période;LICENCE;"SSI";CA;Prospects;Rendez-vous;Région\r\n' +
    'A1;mars 2026;Gratuit;54,1;"12\u202f345,60";3;1;Nord\r\n' +
    'B2;avril 2026;Sales Navigator;62;9 800;;n/d;Sud\r\n' +
    ';;;;;;;\r\n';

  test('is read whole', () => {
    expect(plain(text)).toEqual({
      problems: [],
      participant: ['A1', 'B2'],
      period: ['2026-03', '2026-04'],
      licence: ['free', 'sales-navigator'],
      metrics: {
        'linkedin-ssi': [54.1, 62],
        revenue: [12345.6, 9800],
        leads: [3, Number.NaN],
        meetings: [1, Number.NaN],
      },
      notes: [
        '“Salarié” is read as the participant.',
        '“Période” is read as the period.',
        '“LICENCE” is read as the licence.',
        '“SSI” is read as linkedin-ssi.',
        '“CA” is read as revenue.',
        '“Prospects” is read as leads.',
        '“Rendez-vous” is read as meetings.',
        '“Région” is read as the attribute “region”.',
        '“Rendez-vous”: 1 cell with a dash or “n/a” is read as not measured.',
        'Periods such as “mars 2026” are read as 2026-03.',
        'Empty rows left out: 1.',
      ],
    });
  });

  test('is the same in pieces of any length', () => {
    for (const length of [1, 2, 7, 50]) {
      const reader = new TableReader({ metrics });
      for (let at = 0; at < text.length; at += length) reader.push(text.slice(at, at + length));
      expect(reader.end()).toEqual(read(text));
    }
  });
});

const head = 'participant;period;revenue;linkedin-ssi\n';
const rows = (...lines: string[]): string => head + lines.join('\n');

describe('figures', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-3', -3],
    ['\u22123', -3],
    ['1 234', 1234],
    ['1\u00a0234\u202f567,5', 1234567.5],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1e3', 1000],
    ['0,125', 0.125],
    ['', Number.NaN],
    ['–', Number.NaN],
    ['N/A', Number.NaN],
    ['#DIV/0!', Number.NaN],
    ['#VALEUR!', Number.NaN],
    ['(1,234.00)', -1234],
    ['(12)', -12],
    ['500-', -500],
    ['1.234,5-', -1234.5],
    ["1'234.50", 1234.5],
    ['-1’234’567', -1234567],
  ])('%j', (cell, value) => {
    expect(plain(rows(`a;2026-01;${cell};50`))).toMatchObject({
      problems: [],
      metrics: { revenue: [value] },
    });
  });

  test.each([
    '€',
    '- €',
    '12 € HT',
    '€12€',
    '0x10',
    'Infinity',
    '12 34',
    '1.2.3',
    '1e999',
    '9'.repeat(400),
    `${'9'.repeat(400)},50`,
    '(-12)',
    '-12-',
    '-(12)',
    '($12€)',
    '()',
    '12k',
    "1'23",
    '#12',
    '1,2,3',
  ])('%j is none', (cell) => {
    expect(plain(rows('a;2026-01;1;50', `a;2026-02;${cell};50`)).problems).toEqual([
      '3 revenue: This is no figure. Write digits and a decimal mark, with a currency or % at most, or leave the cell empty where nothing was measured.',
    ]);
  });

  test.each([
    ['12 €', 12, '€'],
    ['\u221231\u00a0617,59\u00a0€', -31617.59, '€'],
    ['-€1,234.5', -1234.5, '€'],
    ['£ 7', 7, '£'],
    ['1 200 CHF', 1200, 'CHF'],
    ['USD 1200', 1200, 'USD'],
    ['$-500', -500, '$'],
    ['$500-', -500, '$'],
    ['($987.65)', -987.65, '$'],
    ['$(987.65)', -987.65, '$'],
    ['(987,65) €', -987.65, '€'],
    ['EUR -1 200,50', -1200.5, 'EUR'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['US$1,200.00', 1200, 'US$'],
  ])('%j is money', (cell, value, unit) => {
    const { metrics: figures, notes } = plain(rows(`a;2026-01;${cell};50`));
    expect(figures.revenue).toEqual([value]);
    expect(notes).toEqual([`“revenue”: “${unit}” is left out.`]);
  });

  test('a share in per cent keeps its hundred, and it is said', () => {
    const { metrics: figures, notes } = plain(
      rows('a;2026-01;93,5 %;50', 'a;2026-02;0%;50', 'a;2026-03;;50'),
    );
    expect(figures.revenue).toEqual([93.5, 0, Number.NaN]);
    expect(notes).toEqual([
      '“revenue”: “%” is left out, so 95% is read as 95. Write the plan’s target in the same way.',
    ]);
  });

  test('a column counts in one unit', () => {
    expect(plain(rows('a;2026-01;93 %;50', 'a;2026-02;0,93;50')).problems).toEqual([
      '3 revenue: The first figure of this column has “%”, this one no unit. Use one unit in the whole column.',
    ]);
    expect(plain(rows('a;2026-01;9;50', 'a;2026-02;$9;50', 'a;2026-03;£9;50')).problems).toEqual([
      '4 revenue: The first figure of this column has “$”, this one “£”. Use one unit in the whole column.',
    ]);
  });

  test('as accounts write them, the sign of the currency on some only', () => {
    const table =
      'rep,month,revenue\nR1,2025-01,"$1,500.00"\nR1,2025-02,"($987.65)"\nR1,2025-03,"(1,234.00)"\n';
    const { metrics: figures, problems, notes } = plain(table);
    expect(problems).toEqual([]);
    expect(figures.revenue).toEqual([1500, -987.65, -1234]);
    expect(notes).toContain('“revenue”: “$” is left out; figures without it are read in the same way.');
  });

  test('errors of a spreadsheet are missing, and counted', () => {
    const { metrics: figures, notes } = plain(rows('a;2026-01;#DIV/0!;50', 'a;2026-02;#REF!;50'));
    expect(figures.revenue).toEqual([Number.NaN, Number.NaN]);
    expect(notes.slice(1)).toEqual([
      '“revenue”: 2 cells with a spreadsheet’s error, such as #DIV/0!, are read as not measured.',
    ]);
  });

  test('1,234 is asked about, and read as it is told', () => {
    const open = rows('a;2026-01;1,234;50');
    expect(plain(open).problems[0]).toMatch(/^2 revenue: Here 1,234 could mean/);
    expect(plain(open, { decimal: 'comma' }).metrics.revenue).toEqual([1.234]);
    expect(plain(open, { decimal: 'point' }).metrics.revenue).toEqual([1234]);
    expect(plain(rows('a;2026-01;1.234;50'), { decimal: 'comma' }).metrics.revenue).toEqual([1234]);
    expect(plain(rows('a;2026-01;1,234;50,5')).metrics.revenue).toEqual([1.234]);
  });

  test('a file has one decimal mark', () => {
    expect(plain(rows('a;2026-01;1,5;50', 'a;2026-02;2.5;50')).problems).toEqual([
      '3 null: The decimal mark is a point in line 3, column “revenue” and a comma in line 2, column “revenue”. Use one mark in the whole file.',
    ]);
  });
});

describe('periods', () => {
  test.each([
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['2026-W07', '2026-W07'],
    ['7', 7],
    ['03/2026', '2026-03'],
    ['2026/3', '2026-03'],
    ['Mars 2026', '2026-03'],
    ['févr. 2026', '2026-02'],
    ['Sept 2026', '2026-09'],
    ['Jan-26', '2026-01'],
    ['févr.-26', '2026-02'],
    ['T1 2026', '2026-Q1'],
    ['2026 Q4', '2026-Q4'],
    ['H2 2026', '2026-H2'],
    ['Apr 2025', '2025-04'],
    ['avr. 2025', '2025-04'],
    ['2025-Apr', '2025-04'],
    ['31-Jan-2025', '2025-01-31'],
    ['January 31, 2025', '2025-01-31'],
    ['31 janvier 2025', '2025-01-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['1.3.2026', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['202603', '2026-03'],
    ['20260331', '2026-03-31'],
    ['45658', '2025-01-01'],
    ['45688.75', '2025-01-31'],
    ['1735689600', '2025-01-01'],
    ['1738281600000', '2025-01-31'],
    ['2025-01-31T23:30:00Z', '2025-01-31'],
    ['2025-01-31 13:45:00.000', '2025-01-31'],
    ['31/01/2025 13:45', '2025-01-31'],
    ['1/31/2025 1:45 PM', '2025-01-31'],
    ['FY2026-Q2', 'FY2026-Q2'],
    ['Q2 FY2026', 'FY2026-Q2'],
    ['Q2 FY26', 'FY2026-Q2'],
    ['fy26 h1', 'FY2026-H1'],
    ['FY 2026', 'FY2026'],
    ['FY2025/26', 'FY2025/26'],
    ['FY 2025-26 Q3', 'FY2025/26-Q3'],
    ['FY99-2100', 'FY2099/00'],
  ])('%s', (cell, period) => {
    expect(plain(rows(`a;${cell};1;50`)).period).toEqual([period]);
  });

  test.each([
    'S1 2026',
    '31/31/2026',
    '29/02/2026',
    '20251301',
    '202513',
    '123456789',
    'FY2025/27',
    'FY2026-03',
    'Q1 FY2026 Q2',
    'mars 26',
    '26-mars',
    'Sep-2',
    '13/2026',
    'T5 2026',
  ])('“%s” could mean more than one thing, or nothing', (cell) => {
    expect(plain(rows(`a;${cell};1;50`)).problems[0]).toMatch(/^2 period: This is no period/);
  });
});

describe('days whose parts may be either', () => {
  const days = (...cells: string[]) => rows(...cells.map((cell) => `a;${cell};1;50`));

  test('are settled by the column', () => {
    expect(plain(days('01/02/2025', '13/02/2025')).period).toEqual(['2025-02-01', '2025-02-13']);
    expect(plain(days('01/02/2025', '02/13/2025'))).toMatchObject({
      period: ['2025-01-02', '2025-02-13'],
      notes: ['Periods such as “01/02/2025” are read as 2025-01-02.'],
    });
  });

  test('are asked about where the column leaves it open, and read as it is told', () => {
    expect(plain(days('01/02/2025', '01/03/2025')).problems).toEqual([
      '2 period: Here 01/02/2025 could be 1 February or January 2, in the whole column. Say whether the day or the month stands first.',
    ]);
    expect(plain(days('01/02/2025'), { dates: 'day-first' }).period).toEqual(['2025-02-01']);
    expect(plain(days('01/02/2025'), { dates: 'month-first' }).period).toEqual(['2025-01-02']);
    expect(plain(days('13/02/2025'), { dates: 'month-first' }).problems[0]).toMatch(/^2 period: This is no/);
    expect(plain(days('02/02/2025')).period).toEqual(['2025-02-02']);
  });

  test('cannot be both', () => {
    expect(plain(days('13/02/2025', '02/13/2025')).problems).toEqual([
      '3 period: The day stands first on line 2 and the month on line 3. Write all dates as 2026-03-31.',
    ]);
  });
});

describe('a year and a part of it in two columns', () => {
  test.each([
    ['Year,Month,Rep,Revenue\n2024,1,A,90\n2025,01,A,95', ['2024-01', '2025-01']],
    ['Rep;Mois;Année;CA\nA;janv.;2025;1\nA;Février;2025;2', ['2025-01', '2025-02']],
    ['Rep,Year,Quarter,Month,Revenue\nA,2025,Q1,2,90\nA,2025,Q1,3,95', ['2025-02', '2025-03']],
    ['Rep,Quarter,Year,Revenue\nA,Q1,2025,90\nA,2,2025,95', ['2025-Q1', '2025-Q2']],
    ['Rep,Year,Week,Revenue\nA,2025,7,90\nA,2025,W08,95', ['2025-W07', '2025-W08']],
  ])('%#', (text, period) => {
    expect(plain(text)).toMatchObject({ problems: [], period });
  });

  test('are said to be one, and each part is checked', () => {
    expect(plain('Year,Month,Rep,Revenue\n2024,1,A,90').notes).toContain(
      '“Year” and “Month” together are read as the period.',
    );
    expect(plain('Year,Month,Rep,Revenue\n2024,1,A,90\n2024,13,A,90\n24,1,A,9').problems).toEqual([
      expect.stringMatching(/^3 Month: This is no period.* on 1 more line\.$/),
    ]);
  });

  test('may be told', () => {
    const map = { year: 'Y', period: 'Month' };
    expect(plain('Y,Month,Rep,Revenue\n2024,1,A,90', { map }).period).toEqual(['2024-01']);
  });
});

describe('participants', () => {
  test('are numbers where all are', () => {
    expect(plain(rows('7;1;1;1', '10;1;1;1')).participant).toEqual([7, 10]);
    expect(plain(rows('007;1;1;1', '7;1;1;1')).participant).toEqual(['007', '7']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', null, 'The file is empty.'],
    ['\ufeff\r\n \r\n', null, 'The file is empty.'],
    [head, null, 'There is a line of column names and nothing below it.'],
    ['a\0b;c\n', null, 'This is no table of text.'],
    ['x'.repeat(70_000), 1, 'The line of column names is longer than 65,536 characters.'],
    [rows('a;2026-01;1'), 2, 'The row has 3 cells, the line of column names 4.'],
    [rows('a;2026-01;1;2;3'), 2, 'The row has 5 cells, the line of column names 4.'],
    [rows('"a\nb";2026-01;1;2', 'c;2026-01;1'), 4, 'The row has 3 cells'],
    [rows(';2026-01;1;2'), 2, 'The participant is missing.'],
    [rows('a;;1;2'), 2, 'The period is missing.'],
    [rows(`"${'x'.repeat(1_200_000)}`), 2, 'A row goes on for more than a million characters'],
    [
      'period;revenue\n2026;1',
      1,
      'No column is known to hold the participant. Columns found: “period”, “revenue”.',
    ],
    ['participant;period\na;2026', 1, 'No column is known to hold a metric. Columns found:'],
    [
      'participant;period;CA;revenues\na;2026;1;2',
      1,
      'More than one column may hold “revenue”: “CA”, “revenues”.',
    ],
  ])('%#', (text, line, message) => {
    const { problems, observations } = read(text);
    expect(observations).toBeNull();
    expect(problems[0]).toMatchObject({ line, message: expect.stringContaining(message) });
  });

  test('a decimal comma between commas is recognised for what it is', () => {
    const { problems } = read('participant,period,revenue\na,2026-01,12,5\n');
    expect(problems[0]?.message).toContain('columns must be parted by semicolons');
  });

  test('a licence by another name', () => {
    const { problems } = read('participant;period;licence;revenue\na;2026-01;gold;1');
    expect(problems[0]).toMatchObject({ line: 2, column: 'licence' });
  });

  test.each([
    ['in one piece', 1e6],
    ['in pieces', 1000],
  ])('a line of column names that does not end, %s', (_, length) => {
    const text = `\n\nparticipant;period;revenue${';x'.repeat(40_000)}\na;2026-01;1\n`;
    const read = (locale: 'en' | 'fr') => {
      const reader = new TableReader({ metrics, locale });
      for (let at = 0; at < text.length; at += length) reader.push(text.slice(at, at + length));
      return reader.end().problems;
    };
    expect(read('en')).toMatchObject([
      {
        line: 3,
        message: expect.stringMatching(/^The line of column names is longer than 65,536 characters\./),
      },
    ]);
    expect(read('fr')[0]?.message).toMatch(/^La ligne des noms de colonnes dépasse 65 536 caractères\./);
  });

  test.each(['x', 'ssi'])('a line of as many column names as fit, “%s”, in little time', (name) => {
    const names = `participant;period;revenue${`;${name}`.repeat(Math.floor(65_000 / (name.length + 1)))}`;
    const before = performance.now();
    const { notes, problems } = read(`${names}\na;2026-01;1${';'.repeat(names.split(';').length - 3)}\n`);
    expect(performance.now() - before).toBeLessThan(5000);
    expect([...notes, ...problems.map(({ message }) => message)].join().length).toBeLessThan(1000);
  });

  test('a quote that is never closed among the column names', () => {
    const { problems } = read(`participant;period;"revenue${'\na;2026-01;1'.repeat(20)}`);
    expect(problems[0]?.message).toMatch(/No column is known to hold a metric/);
  });

  test.each([10, 65_536, 2_000_000])('a quote that is never closed in a row, in pieces of %i', (length) => {
    const reader = new TableReader({ metrics });
    const text = rows(`a;2026-01;free;"${'x;1\n'.repeat(400_000)}`);
    for (let at = 0; at < text.length && !reader.stopped; at += length)
      reader.push(text.slice(at, at + length));
    expect(reader.end().problems).toMatchObject([
      { line: 2, message: expect.stringMatching(/^A row goes on for more than a million characters/) },
    ]);
  });

  test('empty lines before anything else are counted and not kept', () => {
    const reader = new TableReader({ metrics });
    for (let piece = 0; piece < 2000; piece++) reader.push('\n'.repeat(1 << 16));
    reader.push('participant;period;revenue\na;;1\n');
    expect(reader.end().problems[0]).toMatchObject({ line: 2000 * (1 << 16) + 2, column: 'period' });
  });

  test('garbage is not read to its end', () => {
    const reader = new TableReader({ metrics });
    reader.push(head);
    reader.push('a;b\n'.repeat(5000));
    expect(reader.stopped).toBe(true);
    expect(reader.end().problems.map(({ line }) => line)).toEqual([2, 1001]);
  });

  test('what is wrong alike on many lines is said once, and counted', () => {
    const lines = Array.from({ length: 40 }, (_, day) => `a;0${1 + (day % 9)}/03/2026;soon;50`);
    const told = lines.map((line) => line.replace(/0\d.03.2026/, 'S1 2026'));
    expect(plain(rows(...told, ';2026-01;1;50')).problems).toEqual([
      expect.stringMatching(/^2 period: .* The same on 39 more lines\.$/),
      expect.stringMatching(/^2 revenue: .* The same on 39 more lines\.$/),
      '42 participant: The participant is missing. Fill it in, or take the row out; if these are merged cells: repeat the name in each row.',
    ]);
  });

  test('is said in French too', () => {
    expect(read('', { locale: 'fr' }).problems[0]?.message).toMatch(/^Le fichier est vide/);
    const { notes } = read('Salarié;Mois;CA\na;janv.-26;9 %\n', { locale: 'fr' });
    expect(notes).toEqual([
      '« Salarié » est lu comme le participant.',
      '« Mois » est lu comme la période.',
      '« CA » est lu comme « Chiffre d’affaires » (revenue).',
      '« CA » : « % » est retiré, 95 % est lu 95. Écrivez l’objectif du plan de la même façon.',
      'Les périodes écrites « janv.-26 » sont lues 2026-01.',
    ]);
  });
});

describe('which column holds what', () => {
  test('may be told', () => {
    const text = 'qui;quand;CA_HT;CA\na;2026-01;1;2';
    const map = { participant: 'qui', period: 'QUAND', revenue: 'CA_HT' };
    const { metrics: figures, notes } = plain(text, { map });
    expect(figures).toEqual({ revenue: [1] });
    expect(notes).toEqual(['Not used: “CA”.']);
  });

  test.each([
    ['Remarque;p1;Sales_net;CA 2025', 'Not used: “Remarque”, “p1”, “Sales_net”, “CA 2025”.'],
    ['Jean Dupont;notes', 'Not used: “notes”; column D.'],
    ['DUPONT Jean;jean.dupont;J. Dupont;j_dupont@firm.example', 'Not used: columns D, E, F, G.'],
    ['Marie-Claire Le Goff;Alice;Zoé 2025;CA Alice', 'Not used: columns D, E, F, G.'],
    [
      `${';'.repeat(24)}Alice${';p'.repeat(30)}`,
      `Not used: ${Array(19).fill('“p”').join(', ')}; column AB; 11 more.`,
    ],
  ])('and whose name may be a person’s is not quoted: %s', (columns, note) => {
    const cells = columns.replace(/[^;]/g, '');
    const text = `participant;period;revenue;${columns}\na;2026-01;1;${cells}\n`;
    expect(plain(text).notes).toEqual([note]);
    const french = read(text, { locale: 'fr' }).notes.join();
    expect(french).toMatch(/^Non utilisé : /);
    expect(french).not.toMatch(/Alice|Dupont|Goff/i);
  });

  test.each([
    [{ revenue: 'umsatz' }, 'No column is called “umsatz”, which is said to hold “revenue”.'],
    [
      { turnover: 'revenue' },
      '“turnover” is neither participant, period, year, licence, team, stage, an attribute such as attributes.region, nor a metric; did you mean “revenue”?',
    ],
  ])('must be told rightly: %j', (map, message) => {
    expect(read(rows('a;2026-01;1;50'), { map }).problems[0]).toMatchObject({ message, remedy: 'map' });
  });

  test('one column cannot be two things: a score that is also the result would prove itself', () => {
    const map = { revenue: 'CA', 'linkedin-ssi': 'CA' };
    const { problems } = read('participant;period;CA\na;2026-01;1', { map });
    expect(problems.map(({ message }) => message)).toEqual([
      'The column “CA” is said to hold two things. Say of each which column it is.',
    ]);
  });

  test('a name that two columns bear tells neither', () => {
    const { problems } = read('participant;period;CA;CA\na;2026-01;1;2', { map: { revenue: 'CA' } });
    expect(problems[0]?.message).toBe('More than one column is called “CA”. Give each its own name.');
  });

  test('a plan’s own metrics are known by id and label', () => {
    const own = knownMetrics({
      metrics: [{ id: 'calls', label: { en: 'Calls logged', fr: 'Appels enregistrés' } }],
    });
    const text = 'participant;period;appels enregistres\na;2026-01;4';
    expect(plain(text, { metrics: own }).metrics).toEqual({ calls: [4] });
  });

  test.each([
    [{ en: 'Calls logged', de: 'Geführte Gespräche' }, { calls: [4] }],
    ['Geführte Gespräche', undefined],
    [null, undefined],
  ])('in whatever language the label is, and not by a label that is none: %j', (label, read) => {
    const own = knownMetrics({ metrics: [{ id: 'calls', label }] });
    const text = 'participant;period;gefuhrte gesprache\na;2026-01;4';
    expect(plain(text, { metrics: own })?.metrics ?? {}).toEqual(read ?? {});
  });
});
