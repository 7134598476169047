import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateIncentivePlan, rules } from 'incentive-audit';
import { describe, expect, test } from 'vitest';
import { fr } from '../../src/cli/words/fr';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const { folder, write } = temporaryFolder();
const examples = join(import.meta.dirname, '../../examples');
const plan = join(examples, 'article.plan.json');
const teamPlan = join(examples, 'team.plan.json');

test('init writes a plan that can be audited, with its schema', async () => {
  const out = join(folder, 'start.json');
  const { said } = await runCommand(['init', out], { folder });
  expect(said).toContain(`incentive-audit audit ${out}`);
  const { $schema, ...starter } = JSON.parse(readFileSync(out, 'utf8'));
  expect($schema).toMatch(/^https:\/\/.*plan\.schema\.json$/);
  expect(evaluateIncentivePlan(starter).verdict.decision).toBe('revise');
});

test('rules lists every rule, in both languages and as JSON', async () => {
  const english = await runCommand(['rules']);
  const french = await runCommand(['rules'], { words: fr });
  for (const { id } of rules) {
    expect(english.printed).toContain(id);
    expect(french.printed).toContain(id);
  }
  expect(english.printed).toContain(
    '• Do results follow what is paid for? — outcome-divergence/validity (needs a history)',
  );
  expect(french.printed).toContain('Les résultats suivent-ils ce qui est primé\u202f?');
  expect(JSON.parse((await runCommand(['rules', '--format', 'json'])).printed)).toEqual(rules);
});

describe('explain', () => {
  test.each(['validity', 'outcome-divergence/validity'])('%s prints the page', async (rule) => {
    const { code, printed } = await runCommand(['explain', rule]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^Do results follow what is paid for\?\n═+\n/);
  });

  test('in French says that the page is in English', async () => {
    expect((await runCommand(['explain', 'validity'], { words: fr })).said).toBe(`${fr.englishPage}\n`);
  });
});

describe('a line that cannot be understood', () => {
  test.each([
    [['audit'], 'Missing: plan.', 'Il manque : plan.'],
    [
      ['audit', plan, '--data', 'a.csv', '--data', 'b.csv'],
      '--data is given twice. Give it once; put the rows of all files into one.',
      '--data est donné deux fois.',
    ],
    [
      ['audit', plan, '--map', 'revenue=Revenue', '--map', 'revenue=Meetings'],
      '--map names two columns for revenue. Name the one that holds it.',
      '--map nomme deux colonnes pour revenue.',
    ],
    [
      ['audit', plan, '--out', 'report.pdf'],
      'A result cannot be written as “.pdf”. Choose a name that ends in .txt, .md, .markdown, .html, .htm, .json.',
      'Un résultat ne peut pas être écrit en « .pdf ».',
    ],
    [
      ['compare', plan, plan, '--out', 'both.html'],
      'A result cannot be written as “.html”. Choose a name that ends in .txt, .md, .markdown, .json.',
      'Choisissez un nom qui finit par .txt, .md, .markdown, .json.',
    ],
    [
      ['audit', plan, '--sed', '1'],
      'no option --sed. Did you mean --seed?',
      'L’option --sed n’existe pas. Vouliez-vous dire --seed ?',
    ],
    [['audit', plan, '--seed'], 'Give --seed <number> its value.', 'Donnez sa valeur à --seed <number>.'],
    [['audit', plan, '--seed', 'x'], '--seed must be a number', '--seed doit être un nombre'],
    [
      ['audit', plan, '--confidence', '2'],
      '--confidence: must be a number from 0.5 to 0.9999',
      '--confidence : doit être un nombre de 0.5 à 0.9999',
    ],
    [
      ['audit', plan, '--only', 'outcome-divergence/validty'],
      'did you mean "outcome-divergence/validity"?',
      'vouliez-vous dire "outcome-divergence/validity" ?',
    ],
    [
      ['audit', plan, '--except', 'validty'],
      'did you mean "outcome-divergence/validity"? incentive-audit rules lists them all.',
      'vouliez-vous dire "outcome-divergence/validity" ? incentive-audit rules donne la liste de toutes les règles.',
    ],
    [
      ['audit', plan, '--only', 'nonsense'],
      'an unknown rule "nonsense". incentive-audit rules lists them all.',
      '"nonsense". incentive-audit rules donne la liste',
    ],
    [
      ['audit', plan, '--format', 'pdf'],
      '--format must be one of: text, markdown, html, json.',
      '--format doit être l’un de ces mots : text, markdown, html, json.',
    ],
    [['audit', plan, '--map', 'x'], '--map must name', '--map doit nommer'],
    [['audit', plan, 'more'], 'More is given', 'Il y a plus'],
    [['audit', plan, '--locale', 'de'], '--locale must be one of: en, fr.', '--locale doit être l’un'],
    [['audit', plan, '--locale', 'frr'], '--locale must be one of: en, fr.', '--locale doit être l’un'],
    [['adit'], 'Did you mean audit?', 'Vouliez-vous dire audit ?'],
    [['explain', 'validty'], 'Did you mean validity?', 'Vouliez-vous dire validity ?'],
  ])('%j', async (args, english, french) => {
    const ended = await runCommand(args);
    expect(ended).toMatchObject({ code: 2, printed: '' });
    expect(ended.said.replace(/\n\s+/g, ' ')).toContain(english);
    const { said } = await runCommand(args, { words: fr });
    expect(said.replace(/\n\s+|[\u00a0\u202f]/g, ' ')).toContain(french);
  });

  test('none at all shows the help', async () => {
    const { code, said } = await runCommand([]);
    expect(code).toBe(2);
    expect(said).toContain('Usage: incentive-audit');
  });
});

test('bad input ends with 2 and says where, the first twenty and how many more', async () => {
  const rows = Array.from({ length: 30 }, (_, row) => `A;2026-01;1;1${';1'.repeat(row + 1)}`).join('\n');
  const csv = write('bad.csv', `Salarié;Mois;SSI;CA\n${rows}\n`);
  const { code, printed, said } = await runCommand(['audit', teamPlan, '--data', csv]);
  expect([code, printed]).toEqual([2, '']);
  expect(said).toMatch(/^There are \d+ problems\.\n/);
  expect(said.match(/bad\.csv, line/g)).toHaveLength(20);
  expect(said).toMatch(/… and \d+ more\.\n$/);
});

test('help shows examples, and its version the package’s', async () => {
  const { code, printed } = await runCommand(['audit', '--help']);
  expect(code).toBe(0);
  expect(printed).toContain('incentive-audit audit plan.json --data team.csv');
  expect((await runCommand(['--help'], { words: fr })).printed).toContain('Commandes\u00a0:');
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect((await runCommand(['--version'])).printed).toBe(`${version}\n`);
});
