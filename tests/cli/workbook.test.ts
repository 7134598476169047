import { expect, test } from 'vitest';
import { workbookOf, zipped } from '../../scripts/examples/workbook-of.mjs';
import { fr } from '../../src/cli/words/fr';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const { write } = temporaryFolder();
const plan = write(
  'plan.json',
  JSON.stringify({ name: 'Plan', period: 'month', measures: [{ metric: 'revenue', weight: 1, target: 5 }] }),
);
const audited = async (name: string, content: Uint8Array, ...args: string[]) => {
  const { said, printed } = await runCommand([
    ...['audit', plan, '--data', write(name, content), '--format', 'json'],
    ...args,
  ]);
  return { said, data: printed === '' ? null : JSON.parse(printed).data };
};

const end = (month: number): Date => new Date(Date.UTC(2025, month, 0));
const team = [
  ['Sales report 2025', null, null],
  [],
  ['Rep', 'Month', 'Sales'],
  ['R1', end(1), 1200.5],
  ['R1', end(2), { formula: 'C4*2', value: '2401' }],
  ['R2', '2025-01-31', { formula: '1/0', value: '#DIV/0!', isError: true }],
  ['R2', '28/02/2025', '(1,000.00)'],
] as const;

test('a workbook is read, below a title, with dates as dates and as text', async () => {
  const { said, data } = await audited('team.xlsx', workbookOf({ Data: team, Empty: [] }));
  expect(said).toContain('Lines 1 to 2 are a title; the column names stand on line 3.');
  expect(data).toMatchObject({ participants: 2, periods: 2, observations: 4 });
  expect(data.excluded).toContainEqual({ reason: 'missing-value', count: 1 });
});

test('whatever its file is called', async () => {
  expect((await audited('team.csv', workbookOf({ Data: team }))).data).toMatchObject({ observations: 4 });
});

test('of several sheets one has to be named, and those of people are not', async () => {
  const book = workbookOf({ Data: team, 'Jean Dupont': team, Notes: [['x']] });
  const { said } = await audited('sheets.xlsx', book);
  expect(said).toContain('More than one sheet holds something: 1 (Data), 2, 3 (Notes).');
  expect(said).not.toContain('Dupont');
  for (const sheet of ['1', 'Data', 'Jean Dupont'])
    expect((await audited('sheets.xlsx', book, '--sheet', sheet)).data).toMatchObject({ observations: 4 });
  expect((await audited('sheets.xlsx', book, '--sheet', '4')).said).toContain('More than one sheet');
});

test('what is wrong in a row is told with its number', async () => {
  const { said } = await audited('wrong.xlsx', workbookOf({ Data: [...team, ['R3', 'soon', 1]] }));
  expect(said).toMatch(/wrong\.xlsx, line 8, column “Month”: This is no period/);
});

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const container = (...parts: Uint8Array[]): Uint8Array =>
  Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(600), ...parts]);

test.each<[string, Uint8Array, string]>([
  ['with a password', container(utf16('EncryptedPackage')), 'This workbook has a password.'],
  ['of an old kind', container(utf16('Workbook')), 'This is a workbook of an old kind (.xls).'],
  [
    'of OpenDocument',
    zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    'This is an OpenDocument sheet (.ods).',
  ],
  ['in binary', zipped({ 'xl/workbook.bin': '' }), 'This is a binary workbook (.xlsb).'],
  ['that is another zip', zipped({ 'team.csv': 'rep,month,revenue' }), 'This is a zip file and no workbook.'],
  [
    'that is damaged',
    workbookOf({ Data: team }).slice(0, 900),
    'This workbook is damaged and cannot be read.',
  ],
  [
    'whose parts are missing',
    zipped({ 'xl/workbook.xml': '<x/>' }),
    'This workbook is damaged and cannot be read.',
  ],
  [
    'whose formulas have no values',
    workbookOf({ Data: [...team, ['R3', end(1), { formula: 'C4' }]] }),
    'Formulas in this workbook have no values yet.',
  ],
  [
    'whose formulas have empty values, as openpyxl writes them',
    workbookOf({ Data: [...team, ['R3', end(1), { formula: 'C4', value: '' }]] }),
    'Formulas in this workbook have no values yet. Open it in Excel or LibreOffice',
  ],
  ['without anything in it', workbookOf({ Data: [], More: [] }), 'Every sheet of this workbook is empty.'],
])('a workbook %s has one clear answer', async (_, content, answer) => {
  const { said, data } = await audited('book.xlsx', content);
  expect(data).toBeNull();
  expect(said).toContain(answer);
  expect(said).toMatch(/^There is a problem\.\n/);
  const french = await runCommand(['audit', plan, '--data', write('book.xlsx', content)], { words: fr });
  expect(french.said).toMatch(/classeur|feuille|zip/);
});

test('a formula whose result is an empty text has its value', async () => {
  const book = workbookOf({ Data: [...team, ['R3', end(1), { formula: '""', value: '', isText: true }]] });
  const { data } = await audited('empty-text.xlsx', book);
  expect(data).toMatchObject({ participants: 3 });
  expect(data.excluded).toContainEqual({ reason: 'missing-value', count: 2 });
});
