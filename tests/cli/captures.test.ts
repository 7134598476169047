import { expect, test } from 'vitest';
import { fr } from '../../src/cli/words/fr';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const { write } = temporaryFolder();

const page = (overall: number, brand = overall - 32.313) => ({
  memberScore: {
    overall,
    subScores: [
      { score: brand, pillar: 'PROFESSIONAL_BRAND' },
      { score: 9.25, pillar: 'FIND_RIGHT_PEOPLE' },
      { score: 3.7, pillar: 'INSIGHT_ENGAGEMENT' },
      { score: 19.363, pillar: 'STRONG_RELATIONSHIP' },
    ],
  },
  groupScore: [],
});
const lines = [
  { participant: 'a', period: '2026-05', page: page(41) },
  { participant: 'a', period: '2026-06', page: page(43) },
];
const own = [
  { date: '2026-06-01', parsed: { overall: 43 }, raw: page(43) },
  { date: '2026-05-01T08:00:00Z', parsed: { overall: 41 }, raw: page(41) },
];
const asLines = (captures: readonly object[]): string =>
  captures.map((one) => JSON.stringify(one)).join('\n');
const saved = (json: string): string =>
  `<html><body><code>{"other":1}</code><code id="x">${json}</code></body>`;

const plan = write(
  'plan.json',
  JSON.stringify({
    name: 'Plan',
    period: 'month',
    measures: [{ metric: 'linkedin-ssi', weight: 1, target: 50 }],
  }),
);
const audited = async (file: string, own = {}) => {
  const { said, printed } = await runCommand(['audit', plan, '--data', file, '--format', 'json'], own);
  return { said, data: printed === '' ? null : JSON.parse(printed).data };
};

test.each([
  ['lines', 'own.jsonl', `${asLines(lines)}\n`, ''],
  ['a list', 'list.json', JSON.stringify(lines), ''],
  ['a list of one’s own', 'own.json', JSON.stringify(own), 'No page says whose it is'],
  [
    'pages alone, with their dates',
    'pages.ndjson',
    asLines(lines.map(({ period, page }) => ({ date: period, ...page }))),
    'No page says',
  ],
])('captures as %s are read as a history and as a score', async (_, name, text, note) => {
  const file = write(name, text);
  const { said, data } = await audited(file);
  expect(data).toMatchObject({ participants: 1, periods: 2, observations: 2 });
  expect(said).toContain(note);
  const score = await runCommand(['score', file]);
  expect(score.printed).toContain('43.0 of 100.');
  expect(score.said).toBe('Of 2 pages the last is shown.\n');
});

test.each([
  ['as it was written', JSON.stringify(page(41))],
  ['as a browser saves it', JSON.stringify(page(41)).replaceAll('"', '&quot;')],
  ['in a comment', `<!--${JSON.stringify({ data: page(41) })}-->`],
])('a saved page holds the score, %s', async (_, json) => {
  const file = write('page.html', saved(json));
  expect((await runCommand(['score', file])).printed).toContain('41.0 of 100.');
  expect((await audited(file)).said).toContain('This is one page of one moment');
});

test('a page without the JSON is told where it is found', async () => {
  const file = write('empty.html', '<html><code>{"other":1}</code></html>');
  for (const args of [
    ['score', file],
    ['audit', plan, '--data', file],
  ]) {
    const { code, said } = await runCommand(args);
    expect(code).toBe(2);
    expect(said).toContain('look in the network tools of your browser for the answer that has “memberScore”');
  }
  expect((await runCommand(['score', file], { words: fr })).said).toContain('outils réseau');
});

test('what is wrong with a line is told with its number', async () => {
  const broken = write('broken.jsonl', `${asLines(lines)}\n\n{"participant": "b",\n`);
  expect((await runCommand(['score', broken])).said).toMatch(/broken\.jsonl, line 4: This is no JSON/);
  const wrong = write('wrong.jsonl', asLines([lines[0]!, { participant: 'b', period: '2026-05', page: {} }]));
  expect((await audited(wrong)).said).toMatch(/wrong\.jsonl, line 2: .*memberScore/);
});

test('pages of several people are no one’s score', async () => {
  const file = write('team.jsonl', asLines([...lines, { ...lines[0]!, participant: 'b' }]));
  expect((await runCommand(['score', file])).said).toContain('This is of several people.');
  expect((await audited(file)).data).toMatchObject({ participants: 2 });
});

test('a table that does not say whose it is, is one person’s where no period has two rows', async () => {
  const head = 'Date,Total_SSI,Industry_Rank,Brand\n';
  const { said, data } = await audited(
    write('own.csv', `${head}2025-11-30,41.0,29,8.75\n2025-12-09,49.0,7,8.75\n2025-12-31,48,7,9\n`),
  );
  expect(data).toMatchObject({ participants: 1, observations: 3 });
  expect(said).toContain('the history is read as one person’s');
  expect((await audited(write('two.csv', `${head}2025-11-30,41,29,8\n2025-11-30,49,7,8\n`))).said).toContain(
    'A period has several rows, and no column is known to hold the participant.',
  );
  const named = await audited(write('named.csv', 'Date,Total_SSI,Wer\n2025-11-30,41,A\n2025-12-30,49,B\n'));
  expect(named.said).toContain('No column is known to hold the participant.');
});

test('a table of one’s own is a score, where it has the pillars', async () => {
  const head = 'Date,SSI,Professional brand,Right people,Insight engagement,Strong relationship';
  const file = write(
    'pillars.csv',
    `${head}\n2026-06-01,43,10.687,9.25,3.7,19.363\n2026-05-01,41,9,9,3,20\n`,
  );
  const { printed, said, code } = await runCommand(['score', file]);
  expect(code).toBe(0);
  expect(printed).toContain('43.0 of 100. The four pillars add up to it.');
  expect(said).toContain('“Professional brand” is read as linkedin-ssi/professional-brand.');
  expect(said).toContain('Of 2 rows that of the last period is shown.');
  const { observations } = (await audited(file)).data ?? {};
  expect(observations).toBe(2);
});

test('a history one keeps of oneself has the pillars under their short names, and a capture that failed', async () => {
  const file = write(
    'own.csv',
    'Date,Total_SSI,Brand,People,Insights,Relationships\n2025-11-30,41,8.75,9.25,3.7,19.3\n2025-12-09,0,0,0,0,0\n',
  );
  const { printed, said, code } = await runCommand(['score', file]);
  expect(code).toBe(0);
  expect(said).toContain('“Brand” is read as linkedin-ssi/professional-brand.');
  expect(printed).toContain('0.0 of 100. Without a point in any pillar this is a capture that failed');
  expect(printed).not.toContain('add up');
  const { observations, excluded } = (await audited(file)).data ?? {};
  expect(observations).toBe(2);
  expect(excluded).toContainEqual({ reason: 'failed-capture', count: 1, of: 2 });
});

test('short names of pillars are everyday words where the score, or one of the four, is not there', async () => {
  const three = write(
    'three.csv',
    'Date,SSI,Brand,People,Insights\n2025-11-30,41,8,9,3\n2025-12-30,43,8,9,3\n',
  );
  expect((await audited(three)).said).toContain('Not used: “Brand”, “People”, “Insights”');
});

test.each([
  ['Date,SSI\n2026-06-01,43\n', 'This table lacks the score or the points of a pillar.'],
  [
    'Rep,Date,SSI,Professional brand,Right people,Insight engagement,Strong relationship\nA,2026-06-01,43,10,9,3,19\nB,2026-06-01,43,10,9,3,19\n',
    'This is of several people.',
  ],
  [
    'Date,SSI,Professional brand,Right people,Insight engagement,Strong relationship\n2026-06-01,43,30,9,3,\n',
    /line 2: memberScore\.subScores\[0]\.score: .*25/,
  ],
  ['', 'The file is empty.'],
])('a table that is no score says what it lacks: %j', async (text, problem) => {
  const { said, code } = await runCommand(['score', write('table.csv', text)]);
  expect(code).toBe(2);
  expect(said.replaceAll('\n', ' ').replace(/ +/g, ' ')).toMatch(problem);
});
