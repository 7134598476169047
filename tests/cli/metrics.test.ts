import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMetrics, findMetric } from 'incentive-audit/metrics';
import { describe, expect, test } from 'vitest';
import { fr } from '../../src/cli/words/fr';
import { runCommand } from './run-command';
import { temporaryFolder } from './temporary-folder';

const { write } = temporaryFolder();

const planFile = (name: string, metric: string): string =>
  write(
    name,
    JSON.stringify({
      name: 'Plan',
      period: 'month',
      goals: ['bookings'],
      measures: [{ metric, weight: 1, target: 5 }],
    }),
  );

describe('metrics', () => {
  test('lists every metric, in both languages and as JSON', async () => {
    const english = await runCommand(['metrics']);
    const french = await runCommand(['metrics'], { words: fr });
    for (const { id, label } of allMetrics) {
      expect(english.printed).toContain(`• ${label.en} — ${id}\n`);
      expect(french.printed).toContain(`• ${label.fr} — ${id}\n`);
    }
    expect(english.printed).toMatch(/^Reaching out\n─+\n/);
    expect(french.printed).toMatch(/^Prise de contact\n─+\n/);
    expect(JSON.parse((await runCommand(['metrics', '--format', 'json'])).printed)).toEqual(allMetrics);
  });

  test('tells of a few in full: answers, reasons, and what to ask', async () => {
    const { code, printed } = await runCommand(['metrics', 'demo']);
    const [metric] = findMetric('demo');
    expect(code).toBe(0);
    const said = printed.replace(/\n {2}/g, ' ');
    for (const reason of Object.values(metric!.reasons)) expect(said).toContain(reason.en);
    expect(said).toContain('• Who enters it? participant. ');
    expect(said).toContain('• Wanted itself, or a stand-in? step. ');
    expect(said).toContain(`Ask first: ${metric!.ask.en}`);
    const french = (await runCommand(['metrics', 'démo'], { words: fr })).printed.replace(/\n {2}/g, ' ');
    for (const reason of Object.values(metric!.reasons)) expect(french).toContain(reason.fr);
  });

  test('an id is that metric alone, and an answer of none is said', async () => {
    const { printed } = await runCommand(['metrics', 'meetings', '--format', 'json']);
    expect(JSON.parse(printed)).toEqual([allMetrics.find(({ id }) => id === 'meetings')]);
    expect((await runCommand(['metrics', 'manager-rating'])).printed).toContain('nothing else? []. ');
    expect((await runCommand(['metrics', 'revenue'])).printed).toContain('stand-in? itself. ');
  });

  test('several words are one question, and many matches a list', async () => {
    expect((await runCommand(['metrics', 'rendez-vous', 'pris'])).printed).toContain('meetings-booked');
    const { printed } = await runCommand(['metrics', 'lead']);
    expect(printed).toContain('• Leads — leads\n');
    expect(printed).not.toContain('Ask first');
  });

  test('what there is not ends with 2 and says what to do', async () => {
    const { code, said } = await runCommand(['metrics', 'weather', 'forecasting-by-frogs']);
    expect(code).toBe(2);
    expect(said).toContain('The catalogue has no metric “weather forecasting-by-frogs”.');
    expect((await runCommand(['metrics', 'xyzzy'], { words: fr })).said).toContain('Le catalogue n’a pas');
  });
});

describe('a plan may name a metric of the catalogue by its id alone', () => {
  test('in an audit, whose columns go by its other names', async () => {
    const plan = planFile('demos.json', 'demos');
    const table = write(
      'demos.csv',
      'Rep,Month,Product demos,Signed orders\nA,2026-01,5,1000\nB,2026-01,4,900\n',
    );
    const { code, said } = await runCommand(['audit', plan, '--data', table]);
    expect(code).toBe(1);
    expect(said).toContain('“Product demos” is read as demos.');
    expect(said).toContain('“Signed orders” is read as bookings.');
  });

  test('another name is told the id, at its place', async () => {
    const { code, said } = await runCommand(['audit', planFile('set.json', 'Meetings set')]);
    expect(code).toBe(2);
    expect(said).toMatch(/set\.json, line 1, column \d+: measures\[0\]\.metric: .*“?meetings-booked/);
  });

  test('a column that no plan asks about is no figure, whatever it is called', async () => {
    const plan = planFile('bookings.json', 'bookings');
    const table = write('tasks.csv', 'Rep,Month,Signed orders,Tasks,Returns\nA,2026-01,5,call back,none\n');
    expect((await runCommand(['audit', plan, '--data', table])).said).not.toContain('problem');
  });
});

test.each(['sdr', 'equipe', 'manager', 'commission', 'mixed', 'team'])(
  'the example %s is audited with what the catalogue knows of its metrics',
  async (name) => {
    const file = join(import.meta.dirname, '../../examples', `${name}.plan.json`);
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    const own = (plan.metrics ?? []) as { id: string }[];
    // What the plan describes and the catalogue has is named by the catalogue’s id instead.
    const renamed = new Map(own.map(({ id }) => [id, findMetric(id.replaceAll('-', ' '))[0]?.id ?? id]));
    const byId = {
      ...plan,
      metrics: undefined,
      measures: plan.measures.map((measure: { metric: string }) => ({
        ...measure,
        metric: renamed.get(measure.metric) ?? measure.metric,
      })),
    };
    const { code, printed } = await runCommand([
      'audit',
      write(`${name}.json`, JSON.stringify(byId)),
      '--format',
      'json',
    ]);
    expect([0, 1, 3]).toContain(code);
    const known = byId.measures.filter(({ metric }: { metric: string }) =>
      allMetrics.some(({ id }) => id === metric),
    );
    expect(known.length).toBeGreaterThan(0);
    const { catalogue } = JSON.parse(printed).provenance.options;
    for (const { metric } of known) expect(catalogue).toContain(metric);
  },
);
