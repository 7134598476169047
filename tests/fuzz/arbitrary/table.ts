import fc from 'fast-check';
import type { ReadTableOptions } from '../../../src/table/index';
import { MARK } from './history';

const cells = {
  participant: fc.oneof(
    fc.nat(30).map((n) => `${MARK}-${n}`),
    fc.nat(30).map((n) => `${MARK} "${n}"; né, ${n}`),
    fc.nat(99).map(String),
  ),
  period: fc.constantFrom(
    '2026-01',
    '2026-Q1',
    '3',
    '03/2026',
    'mars 2026',
    'T1 2026',
    'Mar-26',
    '01/02/2026',
  ),
  licence: fc.constantFrom('', 'free', 'Gratuit', 'Sales Navigator', 'premium '),
  figure: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('', '0', '12', '1234.5', '-3', '7') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[
          '1 234,5',
          '1,234',
          '1.234,56',
          '€ 12',
          '12 %',
          '1e3',
          '1e308',
          '1e999',
          '5e-324',
          '-0',
          '\u22125',
        ],
        ...['n/a', '–', 'NaN', 'Infinity', '0x10', 'text', '1\n2', '9'.repeat(400), '\u202f1\u202f000\u202f'],
      ),
    },
  ),
};

const heads = {
  participant: fc.constantFrom('participant', 'Salarié', 'rep'),
  period: fc.constantFrom('period', 'Mois', 'quarter'),
  licence: fc.constantFrom('licence', 'License'),
  figure: fc.constantFrom('revenue', 'CA', 'linkedin-ssi', 'SSI', 'leads', 'Région', '', 'x'.repeat(300)),
};

type Role = keyof typeof cells;

/** How text is written: what parts cells and lines, what is quoted, what stands before the first line. */
const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quoting: fc.constantFrom('needed', 'all', 'none', 'broken'),
  start: fc.constantFrom('', '', '\ufeff', 'sep=;\n', '\n\n', '\ufeffsep=|\r\n'),
  last: fc.boolean(),
});

const rows = fc
  .uniqueArray(fc.constantFrom<Role>('participant', 'period', 'licence', 'figure'), { minLength: 2 })
  .chain((some) => {
    const roles: Role[] = [...some, 'figure'];
    const line = (of: Record<Role, fc.Arbitrary<string>>) => fc.tuple(...roles.map((role) => of[role]));
    return fc.tuple(line(heads), fc.array(line(cells), { maxLength: 12 }));
  });

/** Where text is broken besides: a long line, a zero, a row too short, a lone surrogate, a quote that never ends. */
const breaks = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['"', '\0', '\ud800', ';;;;', '\n\n\n', 'x'.repeat(70_000), `"${'y,\n'.repeat(500_000)}`],
    ),
  },
);

/** Tables as people export them, sound and broken, as text. */
export const anyTable: fc.Arbitrary<string> = fc
  .record({ rows, dialect, breaks, at: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ rows: [head, lines], dialect, breaks, at }) => {
    const { delimiter, end, quoting, start, last } = dialect;
    const cell = (text: string): string => {
      if (quoting === 'none') return text;
      if (quoting === 'broken') return text.length % 3 === 1 ? `"${text}` : `${text}"`;
      const isNeeded = text.includes(delimiter) || /["\r\n]/.test(text);
      return quoting === 'all' || isNeeded ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const text =
      start + [head, ...lines].map((line) => line.map(cell).join(delimiter)).join(end) + (last ? end : '');
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + breaks + text.slice(place);
  });

/** How a table is to be read, apart from the metrics there are. */
export const tableOptions: fc.Arbitrary<ReadTableOptions> = fc.record(
  {
    map: fc.constantFrom<Record<string, string>[]>(
      {},
      { revenue: 'CA' },
      { nonsense: 'CA' },
      { period: 'Mois' },
    ),
    decimal: fc.constantFrom('point', 'comma'),
    dates: fc.constantFrom('day-first', 'month-first'),
    deals: fc.boolean(),
    keepTotals: fc.boolean(),
    locale: fc.constantFrom('en', 'fr'),
  },
  { requiredKeys: [] },
);
