import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { Observation } from '../../src/model/plan-data';
import type { IncentivePlanReport } from '../../src/model/report';
import { type ChartSpec, charts } from '../../src/report';
import { languages } from '../languages';
import { draw, textsIn } from './draw';
import { hostile } from './hostile';
import { article, measured, mixed, moved, ownMetricReport, piledBelow, revenue } from './reports';

const schema = JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8'));
const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** 40 people over 12 months, half of them with a paid licence: nothing has to be withheld for size. */
const large: IncentivePlanReport = evaluateIncentivePlan(
  {
    name: 'Half score, half revenue',
    period: 'month',
    goals: ['revenue'],
    measures: [
      { metric: 'linkedin-ssi', weight: 0.5, target: 60 },
      { metric: 'revenue', weight: 0.5, target: 10_000 },
    ],
  },
  {
    observations: Array.from({ length: 480 }, (_, at): Observation => {
      const [person, month] = [Math.floor(at / 12), at % 12];
      const wave = Math.sin(person * 7.3 + month * 2.1);
      return {
        participant: person,
        period: `2025-${String(month + 1).padStart(2, '0')}`,
        licence: person % 2 === 0 ? 'free' : 'premium',
        metrics: {
          'linkedin-ssi': 55 + (person % 10) + 6 * wave,
          revenue: 9000 + 100 * person + 3000 * Math.cos(at * 1.7),
        },
      };
    }),
  },
);
const reports = { article, mixed, revenue, measured, large, moved, lower: piledBelow };
const drawn = Object.entries(reports).flatMap(([name, report]) =>
  (['en', 'fr'] as const).flatMap((locale) =>
    Object.entries(charts(report, { locale: languages[locale] })).map(([chart, spec]) => ({
      name,
      locale,
      chart,
      spec,
    })),
  ),
);

/** The rows of figures in a specification. */
function valuesOf(spec: ChartSpec | undefined): Record<string, unknown>[] {
  return (spec as unknown as { data: { values: Record<string, unknown>[] } }).data.values;
}

function titleOf(spec: ChartSpec | undefined): string | undefined {
  return spec?.title.text.join(' ');
}

describe.each(drawn)('$name, $locale: $chart', ({ locale, spec }) => {
  it('is what Vega-Lite’s schema allows, and plain JSON', () => {
    expect(isVegaLite(spec), JSON.stringify(isVegaLite.errors?.slice(0, 3))).toBe(true);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('is drawn by Vega without a warning, at a width that fits a phone', async () => {
    const { svg, warnings } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
    expect(svg.slice(0, 200)).toMatch(/^<svg [^>]*width="400"/);
    for (const line of spec.title.text) expect(line.length).toBeLessThanOrEqual(43);
    for (const line of spec.title.subtitle) expect(line.length).toBeLessThanOrEqual(60);
    const texts = textsIn(svg);
    for (const text of texts) expect(text).not.toMatch(locale === 'fr' ? /\d\.\d|\d%/ : /\d,\d{1,2}\b|\d\s%/);
    expect(texts.length).toBeGreaterThan(5);
  });

  it('says in words what it shows', () => {
    expect(spec.description).toBe([...spec.title.text, ...spec.title.subtitle].join(' '));
  });
});

describe('the charts of a report', () => {
  it.each([
    ['a plan alone', article, ['pay-at-stake', 'licence-ceiling']],
    ['a plan without an index', revenue, ['pay-at-stake']],
    [
      'a history too small for licences',
      measured,
      [
        'pay-at-stake',
        'licence-ceiling',
        'validity',
        'naive-correlation',
        'target-attainment',
        'histogram',
        'timeline',
      ],
    ],
    [
      'a large history',
      large,
      [
        'pay-at-stake',
        'licence-ceiling',
        'validity',
        'naive-correlation',
        'score-and-outcome',
        'payouts',
        'target-attainment',
        'attainment-by-licence',
        'histogram',
        'timeline',
      ],
    ],
    ['a report without findings', { ...article, findings: [] }, []],
  ])('%s has those it has figures for', (_, report, names) => {
    expect(Object.keys(charts(report))).toEqual(names);
  });

  it('show the figures of the report and no others', () => {
    const all = charts(large);
    expect(valuesOf(all['pay-at-stake'])[2]).toMatchObject({
      label: 'How much, not how well',
      text: '42% (31–48%)',
    });
    const shares = large.findings
      .flatMap(({ evidence }) => evidence)
      .filter(({ name }) => name === 'volume-share');
    expect(valuesOf(all['pay-at-stake'])[2]?.value).toBe(shares[0]?.value);
    expect(valuesOf(all['score-and-outcome'])).toEqual(
      large.series?.bins.filter(({ metric }) => metric === 'linkedin-ssi').map(({ x, y }) => ({ x, y })),
    );
    expect(valuesOf(all.histogram).map(({ count }) => count)).toEqual(large.series?.histogram[0]?.counts);
    expect(valuesOf(all.payouts).map(({ value }) => value)).toEqual([
      large.payouts?.misallocated.value,
      large.payouts?.misallocatedByEqualPay.value,
      0,
    ]);
  });

  it('title the finding, in either language', () => {
    expect(titleOf(charts(article)['licence-ceiling'])).toBe(
      'A free account cannot take Social Selling Index above 95',
    );
    expect(titleOf(charts(article, { locale: languages.fr })['licence-ceiling'])).toBe(
      'Un compte gratuit ne peut porter «\u00a0Social Selling Index\u00a0» au-delà de 95',
    );
    expect(titleOf(charts(revenue)['pay-at-stake'])).toBe(
      'Nothing in this pay rides on what the criticisms are about',
    );
    expect(titleOf(charts(mixed)['pay-at-stake'])).toBe('40% of the pay rides on something that is no goal');
  });

  it.each(['fail', 'pass', 'cannot-tell'] as const)('claim no more than a finding that is %s', (outcome) => {
    const findings = large.findings.map((finding) =>
      finding.rule === 'outcome-divergence/validity' ? { ...finding, outcome } : finding,
    );
    const said = {
      fail: 'When Social Selling Index rises, Revenue does not rise enough to pay for it',
      pass: 'When a participant’s Social Selling Index rises, Revenue rises too',
      'cannot-tell': 'Whether Revenue rises with Social Selling Index cannot be told yet',
    };
    expect(titleOf(charts({ ...large, findings }).validity)).toBe(said[outcome]);
  });

  it('take no figure from the engine for a metric that is called as a part of every object', () => {
    const months = Array.from(
      { length: 24 },
      (_, at): Observation => ({
        participant: at % 8,
        period: `2025-0${1 + Math.floor(at / 8)}`,
        metrics: { revenue: 9000 + 37 * at },
      }),
    );
    const own = {
      id: 'constructor',
      label: { en: 'Builders won' },
      captures: 'outcome',
      nature: 'count',
      producedBy: 'others',
      automatable: false,
      licence: 'free',
    } as const;
    const measures = [{ metric: 'revenue', weight: 1, target: 9000 }];
    const report = evaluateIncentivePlan(
      { name: 'Own', period: 'month', metrics: [own], goals: ['constructor', 'revenue'], measures },
      { observations: months },
    );
    const specs = charts(report);
    expect(specs.timeline).toBeDefined();
    expect(JSON.parse(JSON.stringify(specs))).toEqual(specs);
  });

  it('show the date from which scores cannot be compared', async () => {
    const { timeline } = charts(moved);
    expect(titleOf(timeline)).toMatch(
      /^Social Selling Index before and after 2025-07 cannot be compared: nearly all participants lost about [5-8](\.\d)? points at once$/,
    );
    expect(timeline?.description).toContain('Dashed: 2025-07.');
    expect(titleOf(charts(moved, { locale: languages.fr }).timeline)).toMatch(
      /perdu environ [5-8](,\d)? points d’un coup$/,
    );
    const lines = (spec: ChartSpec | undefined): number =>
      JSON.stringify(spec).match(/"type":"rule"/g)?.length ?? 0;
    expect([lines(timeline), lines(charts(large).timeline)]).toEqual([1, 0]);
  });

  it('call a date at which all moved for a season no more than that', () => {
    const findings = moved.findings.map((finding) =>
      finding.rule === 'instrument/definition-drift'
        ? {
            ...finding,
            outcome: 'cannot-tell' as const,
            message: { ...finding.message, id: 'instrument/definition-drift/season' },
          }
        : finding,
    );
    const { timeline } = charts({ ...moved, findings });
    expect(titleOf(timeline)).toMatch(/^From 2025-01 to 2025-12: /);
    expect(timeline?.description).toMatch(
      /Dashed: 2025-07, when nearly all moved together, but not for good\.$/,
    );
  });

  it('show where values pile up at the target, on whichever side of it that is', () => {
    expect(titleOf(charts(moved).histogram)).toMatch(
      /^Revenue: about \d+ values too many just above the target, 10,000$/,
    );
    expect(titleOf(charts(piledBelow).histogram)).toMatch(
      /^Days late: about \d+ values too many just below the target, 40$/,
    );
    const test = (spec: ChartSpec | undefined): string | undefined =>
      /"test":"datum\.(?:low|high) [<>]= \d+"/.exec(JSON.stringify(spec))?.[0];
    expect(test(charts(moved).histogram)).toBe('"test":"datum.low >= 10000"');
    expect(test(charts(piledBelow).histogram)).toBe('"test":"datum.high <= 40"');
  });

  it('colour no bar as reached where the report does not say on which side that is', () => {
    const findings = moved.findings.filter(({ rule }) => rule !== 'artificial-behaviour/target-bunching');
    const { histogram } = charts({ ...moved, findings });
    expect(JSON.stringify(histogram)).not.toContain('"test"');
    expect(titleOf(histogram)).toMatch(/^The commonest values of Social Selling Index are /);
  });

  it('say of a target whether it is too hard or too easy where that is found', () => {
    const said = (outcome: 'fail' | 'pass', value: number): string | undefined => {
      const findings = large.findings.map((finding) =>
        finding.rule === 'plan-design/target-attainment'
          ? { ...finding, outcome, evidence: finding.evidence.map((share) => ({ ...share, value })) }
          : finding,
      );
      return titleOf(charts({ ...large, findings })['target-attainment'])?.replace(/^.* (is reached)/, '$1');
    };
    expect(said('fail', 0.1)).toBe('is reached 10% of the time: too hard');
    expect(said('fail', 0.9)).toBe('is reached 90% of the time: too easy');
    expect(said('pass', 0.6)).toBe('is reached 60% of the time');
  });

  it('draw the bars from the first edge to the last, wherever 0 is', async () => {
    const { histogram } = charts(moved);
    const edges = moved.series?.histogram.find(({ metric }) => metric === 'revenue')?.edges ?? [];
    expect(edges[0]).toBeGreaterThan(0);
    const { svg } = await draw(histogram as ChartSpec);
    const texts = textsIn(svg);

    const labels = texts.slice(0, texts.indexOf('Revenue')).map((text) => Number(text.replace(',', '')));
    expect(labels.length).toBeGreaterThan(2);
    expect(Math.min(...labels)).toBeGreaterThanOrEqual(edges[0] ?? Number.NaN);
  });

  it('show no ceiling where no licence is one', () => {
    const findings = article.findings.map((finding) =>
      finding.rule === 'paid-feature-bias/reachable-target'
        ? {
            ...finding,
            outcome: 'pass' as const,
            evidence: finding.evidence.map((ceiling) => ({ ...ceiling, value: 100, interval: null })),
          }
        : finding,
    );
    expect(Object.keys(charts({ ...article, findings }))).toEqual(['pay-at-stake']);
  });

  it('show the score beside the goal over time, even where the goal is paid more', () => {
    const measures = large.plan.measures.map((measure) =>
      measure.metric === 'revenue' ? { ...measure, weight: 0.9 } : { ...measure, weight: 0.1 },
    );
    expect(titleOf(charts({ ...large, plan: { ...large.plan, measures } }).timeline)).toContain(
      ': Social Selling Index from ',
    );
  });

  it.each([
    [0.91362, '0.914'],
    [0, '0'],
    [6.0221, '6.02'],
    [59.814, '59.8'],
    [-59.814, '−59.8'],
    [10_933.9, '10,934'],
    [1e-9, '0'],
  ])('write the mean %d as %s', (mean, written) => {
    const timeline = large.series?.timeline.map((at) => ({ ...at, means: { ...at.means, revenue: mean } }));
    const changed = { ...large, series: large.series && { ...large.series, timeline: timeline ?? [] } };
    expect(titleOf(charts(changed).timeline)).toContain(`Revenue from ${written} to ${written}`);
  });

  it('mark what is withheld, and say so', async () => {
    const [bars] = measured.series?.histogram ?? [];
    if (measured.series === null || bars === undefined) throw new Error('no bars');
    const counts = bars.counts.map((count, at) => (at === 1 ? null : count));
    const series = { ...measured.series, histogram: [{ ...bars, counts }] };
    const { histogram } = charts({ ...measured, series });
    if (histogram === undefined) throw new Error('no histogram');
    expect(histogram.title.subtitle.join(' ')).toContain('withheld');
    const { svg } = await draw(histogram);
    expect(textsIn(svg).filter((text) => text === '?')).toHaveLength(1);
  });

  it('do not rely on colour: what is only compared with has another shape, or is named', () => {
    const naive = JSON.stringify(charts(large)['naive-correlation']);
    expect(naive).toContain('diamond');
    for (const spec of Object.values(charts(large))) {
      const hues = new Set(JSON.stringify(spec).match(/#[0-9a-f]{6}/gi));
      const allowed = [
        '#0072B2',
        '#9CC7E5',
        '#E69F00',
        '#D55E00',
        '#000000',
        '#444444',
        '#6b6b6b',
        '#dddddd',
      ];
      expect([...hues].filter((hue) => !allowed.includes(hue))).toEqual([]);
    }
  });

  it('are the same for a report that was JSON in between, and leave it alone', () => {
    const before = JSON.stringify(large);
    expect(charts(JSON.parse(before))).toEqual(charts(large));
    expect(JSON.stringify(large)).toBe(before);
  });

  it('show names as nothing but names', async () => {
    const plain = await outlines('Plain');
    for (const name of hostile) expect(await outlines(name)).toEqual(plain);
  });
});

/** What two charts that name a measure are made of, but for the number of lines. */
async function outlines(name: string): Promise<string[][]> {
  const { histogram, timeline } = charts(ownMetricReport(name));
  const drawings = await Promise.all([histogram, timeline].flatMap((spec) => (spec ? [draw(spec)] : [])));
  return drawings.map(({ svg }) => (svg.match(/<[a-z]+/gi) ?? []).filter((tag) => !/^<t/.test(tag)));
}
