import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateIncentivePlan, rules } from 'incentive-audit';
import { allMetrics } from 'incentive-audit/metrics';
import { renderMarkdown } from 'incentive-audit/report';
import { describe, expect, test } from 'vitest';
import { fr } from '../../src/cli/words/fr';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const { folder, write } = temporaryFolder();
const examples = join(import.meta.dirname, '../../examples');
const plan = join(examples, 'article.plan.json');
const teamPlan = join(examples, 'team.plan.json');
const team = join(examples, 'team.csv');

describe('audit', () => {
  test('prints the report and ends with the verdict', async () => {
    const { code, printed, said } = await runCommand(['audit', plan]);
    expect(code).toBe(1);
    expect(printed).toMatch(/^Prime Social Selling 2026\n═+\n\nWithdraw this plan\./);
    expect(said).toBe('');
  });

  test.each([
    [0, 'keep', [['revenue', 1]]],
    [
      3,
      'undecided',
      [
        ['revenue', 0.8],
        ['linkedin-ssi', 0.2],
      ],
      ['--only', 'validity'],
    ],
    [
      1,
      'revise',
      [
        ['revenue', 0.6],
        ['linkedin-ssi', 0.4],
      ],
    ],
  ] as const)(
    'ends with %i where the verdict is %s',
    async (code, decision, shares, more: readonly string[] = []) => {
      const measures = shares.map(([metric, weight]) => ({ metric, weight, target: 60 }));
      const path = write('own.json', JSON.stringify({ name: 'Plan', period: 'quarter', measures }));
      const ended = await runCommand(['audit', path, '--format', 'json', ...more]);
      expect(ended.code).toBe(code);
      expect(JSON.parse(ended.printed).verdict.decision).toBe(decision);
    },
  );

  test('adds documented schemes where they are asked for, and changes nothing else', async () => {
    const [without, asked] = [
      await runCommand(['audit', plan]),
      await runCommand(['audit', plan, '--precedents']),
    ];
    expect(asked.code).toBe(without.code);
    expect(without.printed).not.toContain('What became of plans like this one');
    const [before = '', after = ''] = asked.printed.split(
      /What became of plans like this one[\s\S]*?(?=In fairness\n)/,
    );
    expect(before + after).toBe(without.printed);
    const json = JSON.parse((await runCommand(['audit', plan, '--precedents', '--format', 'json'])).printed);
    expect(json.precedents.failed.id).toBe('hanoi-rat-tails');
  });

  test('says so where no documented scheme is near', async () => {
    const measures = [
      { metric: 'relationship-quality', weight: 1, target: 8, level: 'company', payout: 'all-or-nothing' },
    ];
    const path = write('own.json', JSON.stringify({ name: 'Plan', period: 'quarter', measures }));
    const { said, printed } = await runCommand(['audit', path, '--precedents']);
    expect(said).toContain('No documented scheme is near this plan.');
    expect(printed).not.toContain('What became of plans like this one');
  });

  test('takes a rule by the last part of its id', async () => {
    const asked = (only: string) => runCommand(['audit', plan, '--format', 'json', '--only', only]);
    const short = await asked('volume-share, quality-share');
    expect(short).toEqual(await asked('quantitative-bias/volume-share,quality-blindness/quality-share'));
    expect(JSON.parse(short.printed).findings).toHaveLength(2);
  });

  test('with a history says what was guessed, beside the report', async () => {
    const csv = write('team.csv', 'Salarié;Mois;SSI;CA\nA;mars 2026;60,5;1\nA;avril 2026;61,5;2\n');
    const { code, printed, said } = await runCommand(['audit', teamPlan, '--data', csv]);
    expect(code).toBe(1);
    expect(said).toContain('team.csv: “Salarié” is read as the participant.');
    expect(printed).toContain('judged with a history: 1 participant × 2 periods, 2 rows');
  });

  test.each([
    ['markdown', 'md'],
    ['json', 'json'],
    ['html', 'html'],
    ['text', 'txt'],
  ])('%s is asked for, or named by the file', async (format, ending) => {
    const out = join(folder, `report.${ending}`);
    const { printed } = await runCommand(['audit', plan, '--format', format]);
    const { said } = await runCommand(['audit', plan, '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(printed);
    expect(said).toContain(`Written: ${out}\n`);
  });

  test('the formats are the library’s own', async () => {
    const report = evaluateIncentivePlan(
      JSON.parse(readFileSync(teamPlan, 'utf8')),
      JSON.parse(readFileSync(join(examples, 'team.data.json'), 'utf8')),
      { catalogue: allMetrics },
    );
    const printed = async (...args: string[]) =>
      (await runCommand(['audit', teamPlan, '--data', team, ...args])).printed;
    expect(await printed('--format', 'markdown')).toBe(renderMarkdown(report));
    expect(JSON.parse(await printed('--format', 'json'))).toEqual(report);
    const html = await printed('--format', 'html');
    expect(html).toContain('<svg');
    expect(html).toContain('<h1>Brackwell Software, account executives 2025</h1>');
  });

  test('charts are left out, and that is said, where there is no Vega', async () => {
    const elsewhere = { folder, packageFolder: folder };
    const { printed, said } = await runCommand(['audit', plan, '--format', 'html'], elsewhere);
    expect(printed).not.toContain('<svg');
    expect(said).toBe(
      'Without charts: they need Vega beside this package (npm install vega vega-lite), or --vega and the folder where it is installed.\n',
    );
  });

  test('charts are left out where Vega is another one', async () => {
    for (const name of ['vega', 'vega-lite']) {
      mkdirSync(join(folder, 'node_modules', name), { recursive: true });
      write(`node_modules/${name}/index.js`, 'module.exports = { compile: () => ({}), parse: () => null };');
    }
    const { code, printed, said } = await runCommand(['audit', plan, '--format', 'html', '--vega', folder]);
    expect(code).toBe(1);
    expect(printed).toContain('</html>');
    expect(said).toMatch(/^Without charts: the installed Vega could not draw them\./);
  });

  test('options reach the library', async () => {
    const args = ['--seed', '7', '--confidence', '0.9', '--weight-ratio', '2', '--minimum-group-size', '6'];
    const rest = ['--minimum-validity', '0.2', '--except', 'plan-design/notice,instrument/rank-certainty'];
    const { printed } = await runCommand(['audit', plan, '--format', 'json', ...args, ...rest]);
    const { provenance, findings } = JSON.parse(printed);
    expect(provenance).toMatchObject({
      seed: 7,
      options: { confidence: 0.9, weightRatio: 2, minimumGroupSize: 6, minimumValidity: 0.2 },
    });
    expect(findings).toHaveLength(rules.length - 2);
  });

  test('speaks French', async () => {
    const { printed } = await runCommand(['audit', plan, '--locale', 'fr'], { words: fr });
    expect(printed).toContain('Retirez ce plan.');
  });

  test('takes the tag of a language that is near one it speaks', async () => {
    for (const tag of ['fr-CA', 'fr_BE', 'en-GB', 'en']) {
      expect((await runCommand(['rules', '--locale', tag])).code).toBe(0);
    }
  });

  test('says that no question calls for a better plan where few were asked', async () => {
    const declared = write(
      'declared.json',
      JSON.stringify({ ...JSON.parse(readFileSync(plan, 'utf8')), goals: ['revenue'] }),
    );
    const few = ['--only', 'outcome-divergence/validity'];
    const { printed } = await runCommand(['audit', declared, ...few]);
    expect(printed).toContain('A better plan');
    expect(printed).toContain('None of the questions that were asked calls for one.');
    const french = await runCommand(['audit', declared, ...few], { words: fr });
    expect(french.printed).toContain('Aucune des questions posées n’en appelle un.');
    const proposed = await runCommand(['propose', declared, ...few]);
    expect(proposed.printed).toContain(
      'None of the questions that were asked calls for another plan (verdict: undecided).',
    );
  });

  test('on a terminal the verdict stands below as well', async () => {
    const { said } = await runCommand(['audit', plan], { printsOnTerminal: true });
    expect(said).toContain('Verdict: withdraw this plan.');
  });
});

describe('nothing is written over', () => {
  test('without --force', async () => {
    const out = write('kept.md', 'mine');
    const refused = await runCommand(['audit', plan, '--out', out]);
    expect(refused).toMatchObject({ code: 2, printed: '' });
    expect(refused.said).toContain('is there already');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await runCommand(['audit', plan, '--out', out, '--force'])).code).toBe(1);
    expect(readFileSync(out, 'utf8')).toMatch(/^# Prime/);
  });

  test('nor by init', async () => {
    const out = join(folder, 'plan.json');
    expect((await runCommand(['init', out])).code).toBe(0);
    const before = readFileSync(out, 'utf8');
    expect((await runCommand(['init', out], { words: fr })).code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe(before);
    expect((await runCommand(['init', out, '--force'], { words: fr })).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Prime commerciale');
  });

  test('and what cannot be written is told', async () => {
    const { code, said } = await runCommand(['audit', plan, '--out', join(folder, 'none/report.md')]);
    expect(code).toBe(2);
    expect(said).toContain('There is no such folder to write into.');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('long work', () => {
  const slow = () => {
    let time = 0;
    return () => {
      time += 400;
      return time;
    };
  };

  test('shows a bar to whoever watches, and takes it away', async () => {
    const { said } = await runCommand(['audit', teamPlan, '--data', team], {
      now: slow(),
      saysOnTerminal: true,
    });
    expect(said).toMatch(/[█░]{24} +\d+ % Auditing/u);
    expect(said.endsWith('\r\u001b[K')).toBe(true);
  });

  test('shows nothing when nobody does, or when it is short', async () => {
    expect((await runCommand(['audit', teamPlan, '--data', team], { now: slow() })).said).toBe('');
    expect((await runCommand(['audit', teamPlan, '--data', team], { saysOnTerminal: true })).said).toBe('');
  });
});

describe('names that would be more than names', () => {
  const name = '<script>alert(1)</script> # [x](javascript:y) \u001b[31m';
  const hostile = write(
    'hostile.json',
    JSON.stringify({ name, period: 'quarter', measures: [{ metric: 'revenue', weight: 1, target: 1 }] }),
  );

  test.each(['text', 'markdown', 'html'])('stay names in %s', async (format) => {
    const { printed } = await runCommand(['audit', hostile, '--format', format]);
    expect(printed).not.toContain('\u001b');
    if (format === 'html') expect(printed).not.toContain('<script');
    if (format === 'markdown') expect(printed).toMatch(/^# \\<script\\>/);
  });

  test('and are the same JSON in json, with nothing that a terminal obeys', async () => {
    const hidden = '\u009b31m\u0085\u007f\u200f\u202e\u2028\u2066\u061c\u{e0041}';
    const label = { en: `Calls ${hidden}` };
    const metric = { id: 'calls', label, captures: 'activity', nature: 'count', producedBy: 'participant' };
    const own = { ...metric, automatable: true, licence: 'free' };
    const plan = {
      name: `Plan ${hidden}`,
      period: 'quarter',
      metrics: [own],
      measures: [
        { metric: 'calls', weight: 0.5, target: 1 },
        { metric: 'revenue', weight: 0.5, target: 1 },
      ],
    };
    const path = write('hidden.json', JSON.stringify(plan));
    for (const args of [
      ['audit', path],
      ['compare', path, path],
      ['propose', path],
    ]) {
      const { printed } = await runCommand([...args, '--format', 'json']);
      expect(printed).not.toMatch(/[^\P{C}\n]/u);
      expect(printed).toContain('\\u202e');
      expect(JSON.stringify(JSON.parse(printed))).toContain(JSON.stringify(hidden).slice(1, -1));
    }
  });

  test('and so do those of columns and files', async () => {
    const columns = 'participant,period,revenue,\u001b[31mred\u0007';
    const csv = write('hostile.csv', `${columns}\n1,2026-01,1,1\n1,2026-01,x,1\n`);
    const notes = await runCommand(['audit', hostile, '--data', csv]);
    expect(notes.said).not.toMatch(/[^\P{Cc}\n]/u);
    const missing = await runCommand(['audit', `${folder}/\u001b[2Jnone.json`]);
    expect(missing.said).not.toMatch(/[^\P{Cc}\n]/u);
    const written = await runCommand(['audit', hostile, '--out', join(folder, '\u001b[2J.md')]);
    expect(written.said).toMatch(/^Written: [^\p{Cc}]+\n$/u);
  });
});
