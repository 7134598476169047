import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan, type IncentivePlanInput, metricCatalogue } from '../../src/index';
import * as metrics from '../../src/metrics/index';
import { allMetrics, type CatalogueMetric, metricFamilies } from '../../src/metrics/index';
import { simplified } from '../../src/model/simplified';
import { metricDefinitionSchema } from '../../src/schema/metric';
import { attributeNames } from '../../src/table/names/attribute-names';
import { usualNames } from '../../src/table/names/usual-names';
import { issuesOf } from '../issues-of';

const facets = ['captures', 'nature', 'producedBy', 'automatable', 'licence'] as const;
const facts = ['enteredBy', 'levers', 'reversible'] as const;

const planOf = (metric: string, more: Partial<IncentivePlanInput> = {}): IncentivePlanInput => ({
  name: 'Plan',
  period: 'quarter',
  measures: [{ metric, weight: 1, target: 10 }],
  ...more,
});

/** Every text of an entry, with its place. */
const textsOf = ({ label, unit, reasons, ask }: CatalogueMetric): [string, { en: string; fr: string }][] => [
  ['label', label],
  ['unit', unit],
  ['ask', ask],
  ...Object.entries(reasons),
];

describe.each(allMetrics.map((metric) => [metric.id, metric] as const))('%s', (id, metric) => {
  test('passes the schema, and can be handed to an audit as it is', () => {
    expect(metricDefinitionSchema.safeParse(metric)).toMatchObject({ success: true });
    const named = evaluateIncentivePlan(planOf(id), null, { catalogue: [metric] });
    expect(named.plan.measures[0]?.label).toEqual(metric.label);
    const described = evaluateIncentivePlan(planOf(id, { metrics: [metric] }));
    expect(described.verdict.decision).toBe(named.verdict.decision);
  });

  test('answers every question, with a reason in both languages', () => {
    for (const facet of facets) expect(metric[facet], facet).toBeDefined();
    for (const fact of facts) expect(metric.facts[fact], fact).toBeDefined();
    // Nobody needs to check what comes about by itself.
    const isChecked = metric.facts.enteredBy !== 'independent';
    expect(metric.facts.checked !== undefined).toBe(isChecked);
    const questions = [...facets, ...facts, 'standsFor', ...(isChecked ? ['checked'] : [])];
    expect(Object.keys(metric.reasons).sort()).toEqual(questions.sort());
    for (const [place, text] of textsOf(metric)) {
      expect(Object.keys(text), place).toEqual(['en', 'fr']);
      expect(text.en.trim(), place).toMatch(/\S/);
      expect(text.fr.trim(), place).toMatch(/\S/);
    }
  });

  test('answers as the questions are meant', () => {
    const { captures, nature, producedBy, better, facts } = metric;
    const { enteredBy, checked, levers, reversible, standsFor } = facts;
    // What could exist without value having arrived is a step; a part of what is wanted is measured by somebody else.
    if (captures === 'activity' || captures === 'attention') expect(standsFor).toEqual({ as: 'step' });
    if (standsFor?.as === 'sample') expect(enteredBy).toBe('independent');
    // A count has no base that could be trimmed, unless fewer are better.
    if (nature === 'count' && better !== 'lower') expect(levers).not.toContain('base');
    // A date stamped by a machine cannot be moved, but the day of a deal, a delivery or a booking can.
    if (levers?.includes('date') && enteredBy === 'independent') expect(captures).toBe('outcome');
    // Who is asked whether they want more of it would say so.
    if (levers?.includes('price')) expect(captures).toBe('outcome');
    if (captures !== 'outcome' || producedBy === 'participant') expect(levers).not.toContain('price');
    if (levers?.length === 0) expect(id).toBe('manager-rating');
    if (enteredBy === 'participant' && checked === 'none' && captures === 'outcome' && !standsFor)
      expect(reversible).toBe(true);
    if (nature === 'amount') expect(metric.unit.en).toMatch(/^money/);
    if (metric.unit.en === '%') expect(nature).toBe('rate');
  });

  test('is written as people write', () => {
    for (const [place, { en, fr }] of textsOf(metric)) {
      expect(en + fr, place).not.toMatch(/['"]|\s{2}/);
      expect(fr, place).not.toMatch(/[^\u202f][?;!]|[^\u00a0]:/);
      const isSentence = place !== 'label' && place !== 'unit';
      if (!isSentence) continue;
      const ending = place === 'ask' ? /[?.]$/ : /\.$/;
      expect(en, place).toMatch(ending);
      expect(fr, place).toMatch(ending);
      expect(en, place).toMatch(/^[A-Z]/);
      expect(fr, place).toMatch(/^\p{Lu}/u);
      expect(en.length, place).toBeLessThanOrEqual(90);
    }
    expect(metric.ask.en).toContain('?');
  });
});

test('every name is one metric’s', () => {
  const owners = new Map<string, string>();
  const clashes = allMetrics.flatMap(({ id, label, aliases }) =>
    [...new Set([id, label.en, label.fr, ...aliases].map(simplified))].flatMap((name) => {
      const owner = owners.get(name);
      owners.set(name, id);
      return owner === undefined ? [] : [`${name}: ${owner}, ${id}`];
    }),
  );
  expect(clashes).toEqual([]);
  expect(new Set(allMetrics.map(({ id }) => id)).size).toBe(allMetrics.length);
});

test('no name is what columns are called that hold no metric, or another one', () => {
  const columns = new Map(
    [...Object.entries(usualNames), ...Object.entries(attributeNames)].flatMap(([id, names]) =>
      names.map((name) => [name, id] as const),
    ),
  );
  const wrong = allMetrics.flatMap(({ id, label, aliases }) =>
    [id, label.en, label.fr, ...aliases]
      .map(simplified)
      .filter((name) => columns.has(name) && columns.get(name) !== id),
  );
  expect(wrong).toEqual([]);
});

test('an alias repeats no id and no label', () => {
  for (const { id, label, aliases } of allMetrics) {
    const own = [id, label.en, label.fr].map(simplified);
    expect(
      aliases.map(simplified).filter((name) => own.includes(name)),
      id,
    ).toEqual([]);
    expect(new Set(aliases.map(simplified)).size, id).toBe(aliases.length);
    expect(aliases.length, id).toBeGreaterThan(1);
  }
});

test('ids that are built in keep their facets and facts', () => {
  for (const builtIn of metricCatalogue.filter(({ id }) => !id.includes('/'))) {
    const known = allMetrics.find(({ id }) => id === builtIn.id);
    for (const facet of facets) expect(known?.[facet], `${builtIn.id} ${facet}`).toBe(builtIn[facet]);
    if (builtIn.facts) expect(known?.facts, builtIn.id).toMatchObject(builtIn.facts);
  }
});

test('meetings, leads and opportunities are steps, and a seller can bring meetings booked about alone', () => {
  for (const { facts } of [metrics.meetings, metrics.leads, metrics.opportunities, metrics.meetingsBooked])
    expect(facts.standsFor).toEqual({ as: 'step' });
  expect(metrics.meetingsBooked).toMatchObject({ producedBy: 'participant', facts: { levers: ['supply'] } });
  expect(metrics.meetings.label.en).toBe('Meetings held');
  expect(metrics.meetings.ask.en).toContain('meetings-booked');
});

test('nothing that stands for something else is kept as the only thing that is paid', () => {
  for (const { id, facts } of allMetrics.filter(({ facts }) => facts.standsFor)) {
    for (const goals of [undefined, [id]]) {
      const { verdict } = evaluateIncentivePlan(planOf(id, { goals }), null, { catalogue: allMetrics });
      expect(verdict.decision, `${id} ${facts.standsFor?.as} ${goals}`).not.toBe('keep');
    }
  }
});

test('each is exported by a name of its own, in one family, and in a list', () => {
  const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const exported: Record<string, unknown> = metrics;
  for (const metric of allMetrics) expect(exported[camel(metric.id)], metric.id).toBe(metric);
  expect(Object.values(metricFamilies).flat()).toEqual(allMetrics);
  const { salesMetrics, serviceMetrics, marketingMetrics, workplaceMetrics } = metrics;
  const listed = new Set([...salesMetrics, ...serviceMetrics, ...marketingMetrics, ...workplaceMetrics]);
  expect(allMetrics.filter((metric) => !listed.has(metric))).toEqual([]);
  for (const list of [salesMetrics, serviceMetrics, marketingMetrics, workplaceMetrics])
    expect(new Set(list).size).toBe(list.length);
});

test('lists cannot be changed, and so audits stay as they were', () => {
  expect(() => Object.assign(allMetrics, { length: 0 })).toThrow(TypeError);
  expect(() => Object.assign(metrics.salesMetrics[0] ?? {}, { id: 'x' })).toThrow(TypeError);
  expect(() => Object.assign(allMetrics[0]?.facts ?? {}, { levers: [] })).toThrow(TypeError);
});

describe('a plan that names what the catalogue knows by another name', () => {
  test.each([
    ['Meetings set', 'meetings-booked'],
    ['rendez-vous-honorés', 'meetings'],
    ['démos', 'demos'],
    ['NRR', 'net-revenue-retention'],
    ['Chiffre d’affaires', 'revenue'],
    ['bookngs', 'bookings'],
    ['crm-fields-complete', 'fields-filled'],
    ['taux de transfrmation', null],
  ])('%s is told %s', (name, id) => {
    const call = () => evaluateIncentivePlan(planOf(name), null, { catalogue: allMetrics });
    expect(issuesOf(call)).toMatchObject([
      { code: 'unknown-metric', path: ['measures', 0, 'metric'], params: { nearest: id } },
    ]);
  });
});

test('a metric of the plan’s own goes before the catalogue’s', () => {
  const own = { ...metrics.meetings, facts: { levers: [], enteredBy: 'independent' } } as const;
  const report = evaluateIncentivePlan(planOf('meetings', { metrics: [own] }), null, {
    catalogue: allMetrics,
  });
  const alone = evaluateIncentivePlan(planOf('meetings', { metrics: [own] }));
  expect(report.verdict.decision).toBe(alone.verdict.decision);
  expect(report.provenance.options.catalogue ?? []).not.toContain('meetings');
});
