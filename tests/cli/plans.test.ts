import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePlans, evaluateIncentivePlan, proposePlan } from 'incentive-audit';
import { allMetrics } from 'incentive-audit/metrics';
import { localize } from 'incentive-audit/report';
import { describe, expect, test } from 'vitest';
import { fr } from '../../src/cli/words/fr';
import { languages } from '../languages';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const { folder, write } = temporaryFolder();
const examples = join(import.meta.dirname, '../../examples');
const example = (name: string) => join(examples, name);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const [article, team, history] = ['article.plan.json', 'team.plan.json', 'team.csv'].map(example) as [
  string,
  string,
  string,
];
const revenue = {
  name: 'Revenue',
  period: 'quarter',
  measures: [{ metric: 'revenue', weight: 1, target: 100 }],
};
const kept = write('kept.json', JSON.stringify(revenue));

describe('propose', () => {
  test('says what changes and writes the plan', async () => {
    const out = join(folder, 'better.json');
    const { code, printed, said } = await runCommand(['propose', team, '--data', history, '--out', out]);
    const proposal = proposePlan(read(team), read(example('team.data.json')), { catalogue: allMetrics });
    expect(proposal?.decision).toBe('keep');
    expect(code).toBe(0);
    expect(read(out)).toEqual(proposal?.plan);
    for (const { text } of proposal?.changes ?? []) expect(printed.replace(/\n {2}/g, ' ')).toContain(text);
    expect(printed).toContain('The plan as it is: revise this plan. The proposal');
    expect(printed).toMatch(/^Social Selling Index +40% +–$/m);
    expect(said).toBe(`Written: ${out}\n`);
    expect((await runCommand(['propose', team, '--out', out])).code).toBe(2);
  });

  test('as JSON is the plan alone, to be piped on', async () => {
    const { printed } = await runCommand(['propose', article, '--format', 'json']);
    expect(evaluateIncentivePlan(JSON.parse(printed)).verdict.decision).toBe('keep');
  });

  test.each([
    [0, kept, 'There is nothing to mend: keep this plan.'],
    [
      1,
      write('no-way.json', JSON.stringify({ ...read(article), goals: ['invitations-sent'] })),
      'Nothing can be proposed',
    ],
  ])('without a proposal ends with %i and says so', async (code, plan, sentence) => {
    const written = join(folder, 'none.json');
    const text = await runCommand(['propose', plan, '--out', written]);
    expect(text.code).toBe(code);
    expect(text.printed).toContain(sentence);
    const json = await runCommand(['propose', plan, '--format', 'json']);
    expect(json).toMatchObject({ code, printed: '' });
    expect(json.said).toContain(sentence);
  });

  test('speaks French', async () => {
    const { printed } = await runCommand(['propose', article], { words: fr });
    expect(printed).toContain('Un meilleur plan\n');
    expect(printed).toContain('• Retirez');
  });
});

describe('compare', () => {
  test('says what the library found', async () => {
    const comparison = comparePlans(read(team), revenue as never, read(example('team.data.json')), {
      catalogue: allMetrics,
    });
    const { code, printed } = await runCommand(['compare', team, kept, '--data', history]);
    expect(code).toBe({ keep: 0, undecided: 3, revise: 1, withdraw: 1 }[comparison.after.decision]);
    const said = printed.replace(/\n(?: {2})?/g, ' ');
    expect(said).toContain(comparison.summary.text);
    for (const { reading } of [...comparison.fixed, ...comparison.open]) expect(said).toContain(reading.text);
    expect(said).toContain(comparison.payouts?.reading.text);
    for (const { text } of comparison.limits) expect(said).toContain(text);
  });

  test('as JSON and Markdown, in French and to a file', async () => {
    const comparison = comparePlans(read(article), revenue as never, null, { catalogue: allMetrics });
    const json = await runCommand(['compare', article, kept, '--format', 'json'], { words: fr });
    expect(JSON.parse(json.printed)).toEqual(localize(comparison, languages.fr));
    const out = join(folder, 'comparison.md');
    await runCommand(['compare', article, kept, '--out', out], { words: fr });
    expect(readFileSync(out, 'utf8')).toMatch(/^# Prime Social Selling 2026 → Revenue\n/);
  });

  test('tells of both plans what is wrong, each in its file', async () => {
    const bad = write('bad.json', '{"name": "x", "period": "quarter", "measures": [], "foo": 1}');
    const broken = write('broken.json', '{"name": "x",}');
    expect((await runCommand(['compare', bad, broken])).said).toMatch(/broken\.json, line 1, column 13/);
    const { code, said } = await runCommand(['compare', bad, bad], { words: fr });
    expect(code).toBe(2);
    expect(said.match(/bad\.json, ligne 1, colonne 36/g)).toHaveLength(2);
  });

  test('tells which plan a history does not fit', async () => {
    const own = {
      ...revenue,
      metrics: [{ ...metric, maximum: 10 }],
      measures: [{ metric: 'calls', weight: 1, target: 5 }],
    };
    const bounded = write('bounded.json', JSON.stringify(own));
    const csv = write('calls.csv', 'participant,period,calls,revenue\n1,1,11,3\n');
    expect((await runCommand(['compare', kept, bounded, '--data', csv])).said).toContain(
      '(of the plan after)',
    );
    const french = await runCommand(['compare', kept, bounded, '--data', csv], { words: fr });
    expect(french.said).toContain('doit être au plus 10 (pour le plan nouveau)');
  });
});

const metric = {
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
};

describe('score', () => {
  const page = example('ssi-page.json');

  test('tells total, pillars and groups', async () => {
    const { code, printed } = await runCommand(['score', page]);
    expect(code).toBe(0);
    expect(printed).toContain('19.7 of 100. The four pillars add up to it.');
    expect(printed).toMatch(/^Find the right people +█{3}░{17} +3\.7 of 25$/m);
    expect(printed).toContain('In the industry: top 75%, average 31.0.');
    expect((await runCommand(['score', page], { words: fr })).printed).toContain('19,7 sur 100.');
    expect(JSON.parse((await runCommand(['score', page, '--format', 'json'])).printed).score).toBe(19.705751);
  });

  test('tells a page that was edited, and one that is none', async () => {
    const edited = write('edited.json', readFileSync(page, 'utf8').replace('19.705751', '90'));
    expect((await runCommand(['score', edited])).printed).toContain('do not add up');
    const none = write('none-page.json', '{\n "memberScore": { "overall": "much" }\n}');
    const { code, said } = await runCommand(['score', none]);
    expect(code).toBe(2);
    expect(said).toContain('line 2, column 19: memberScore.overall: must be a number from 0 to 100');
  });
});
