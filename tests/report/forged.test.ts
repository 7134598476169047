import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/critique/compare-plans';
import { IncentiveAuditError } from '../../src/model/error';
import { charts, formatEstimate, localize, renderHtml, renderMarkdown } from '../../src/report';
import { ssiPlan } from '../critique/support';
import { problemsOf } from '../issues-of';
import { languages } from '../languages';
import { article, measured, mixed, moved, piledBelow, withFinding } from './reports';

const comparison = comparePlans(ssiPlan, { ...ssiPlan, period: 'year', goals: ['revenue'] });

/** Real results, as programs store them. */
const results: [string, unknown][] = Object.entries({
  article,
  mixed,
  measured,
  moved,
  piledBelow,
  comparison,
}).map(([name, result]) => [name, JSON.parse(JSON.stringify(result))]);

type Renderer = (given: never, locale: 'en' | 'fr') => unknown;
const renderers: readonly Renderer[] = [
  (given, locale) => localize(given, languages[locale]),
  (given, locale) => renderMarkdown(given, { locale: languages[locale] }),
  (given, locale) => renderHtml(given, { locale: languages[locale] }),
  (given, locale) => charts(given, { locale: languages[locale] }),
];

/** Something else in its place; nothing for a key that is taken out. */
const replacements: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'constructor',
  '__proto__',
  'quantitative-bias/volume-share/fail',
  0,
  -3,
  0.5,
  1e-320,
  1e300,
  -1e308,
  [],
  {},
  [null],
  ['constructor'],
  { length: 2 },
  { id: 'verdict/keep', values: {}, text: '' },
  { id: 'plan-design/target-attainment/fail', values: { measure: 1, share: 'x' }, text: '' },
];

type Place = readonly (string | number)[];

function placesIn(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

/** A copy with something else in one place, without the place, or with what stands in another place. */
function forged(result: unknown, place: Place, by: unknown): unknown {
  const copy = structuredClone(result);
  const last = place.at(-1);
  if (last === undefined) return by;
  let parent = copy as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  if (by === undefined) delete parent[last];
  else parent[last] = by;
  return copy;
}

function at(result: unknown, place: Place): unknown {
  return place.reduce((part, key) => (part as Record<string | number, unknown>)[key], result);
}

/** As JSON, where numbers that it has no way to write stand out. */
function written(said: unknown): string {
  return JSON.stringify(said, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
}

const FORGERIES = process.env.MODE === 'fuzz' ? 20_000 : 800;

const MUST_BE_NAMED = 'must be a label such as { "en": "Calls" }, or a list of them';

/** What a reader must never meet. */
const NONSENSE = /undefined|NaN|Infinity|\[object|function /;

describe('a forged report', () => {
  it('is rendered in full, or refused with every problem at its path', () => {
    const tally = { tried: 0, refused: 0 };
    const forgeries = fc.constantFrom(...results).chain(([name, result]) => {
      const place = fc.constantFrom(...placesIn(result));
      const by = fc.oneof(
        fc.constantFrom(...replacements),
        place.map((other) => at(result, other)),
      );
      const render = fc.constantFrom(...(name === 'comparison' ? renderers.slice(0, 1) : renderers));
      return fc.record({ result: fc.constant(result), place, by, render });
    });
    const language = fc.constantFrom('en' as const, 'fr' as const);
    fc.assert(
      fc.property(forgeries, language, ({ result, place, by, render }, locale) => {
        const given = forged(result, place, by);
        tally.tried++;
        try {
          const said = written(render(given as never, locale));
          expect(said).not.toMatch(NONSENSE);
        } catch (error) {
          if (!(error instanceof IncentiveAuditError)) throw error;
          tally.refused++;
          expect(error.code).toBe('invalid-payload');
          expect(error.issues.length).toBeGreaterThan(0);
        }
      }),
      { seed: 1, numRuns: FORGERIES },
    );
    console.info(`${tally.tried} forged reports, ${tally.refused} refused`);
    expect(tally.refused).toBeGreaterThan(tally.tried / 4);
  });

  it('is refused with every problem at once, each where it is', () => {
    const findings = [
      { ...article.findings[0], payAtStake: 'all', outcome: 'guilty' },
      ...article.findings.slice(1),
    ];
    const given = {
      ...article,
      findings,
      limits: [{}],
      provenance: { ...article.provenance, options: { seed: 1n } },
    };
    expect(problemsOf(() => renderMarkdown(given as never))).toEqual([
      'findings[0].outcome: must be "fail", "pass", "cannot-tell", "not-applicable" or "error"; it is a string',
      'findings[0].payAtStake: must be a number from 0 to 1 (60% is 0.6); it is a string',
      'limits[0].id: is missing; it must be text',
      'limits[0].values: is missing; it must be an object of values',
      'limits[0].text: is missing; it must be text',
      'provenance.options.seed: must be a number, text, true or false, null, or lists of names; it is a bigint',
    ]);
  });

  it.each([
    ['missing', {}, `is missing; it ${MUST_BE_NAMED}`],
    ['a figure for a name', { measure: 3 }, MUST_BE_NAMED],
    ['nothing for a name', { measure: null }, MUST_BE_NAMED],
    ['an id for a name', { measure: 'revenue' }, MUST_BE_NAMED],
    ['a list of ids for names', { measure: ['revenue'] }, MUST_BE_NAMED],
  ])('has no sentence whose value is %s', (_, values, problem) => {
    const message = {
      id: 'plan-design/single-proxy/fail',
      values: { goals: null, ...values },
      text: 'What else',
    };
    expect(problemsOf(() => localize(withFinding(article, 0, { message }), languages.en))).toEqual([
      `findings[0].message.values.measure: ${problem}`,
    ]);
  });

  it('has no figure that cannot be taken times a hundred', () => {
    const [estimate] = article.findings.flatMap(({ evidence }) => evidence);
    const big = { ...estimate, unit: 'share', value: 1e308, threshold: { value: -1e308, origin: 'caller' } };
    const message = { id: 'house/x/fail', values: { share: 1e308, all: [-1e308] }, text: 'Much.' };
    const given = withFinding(article, 0, { evidence: [big as never], message });
    const told = 'must be a number from −1e100 to 1e100; it is a number';
    for (const render of renderers) {
      expect(problemsOf(() => render(given as never, 'en'))).toEqual([
        `findings[0].message.values.share: ${told}`,
        `findings[0].message.values.all[0]: ${told}`,
        `findings[0].evidence[0].value: ${told}`,
        `findings[0].evidence[0].threshold.value: ${told}`,
      ]);
    }
    expect(problemsOf(() => formatEstimate(big as never))).toEqual([
      expect.stringMatching(/^value: must be a number from −1e100/),
      expect.stringMatching(/^threshold.value: must be/),
    ]);
    const confidence = { ...article.provenance, options: { confidence: 1e308 } };
    expect(problemsOf(() => renderMarkdown({ ...article, provenance: confidence }))).toEqual([
      `provenance.options.confidence: ${told}`,
    ]);
  });

  it('has no bars without edges', () => {
    const histogram = [{ metric: 'revenue', edges: [0, 1], counts: [1, 2] }];
    const given = { ...measured, series: { timeline: [], bins: [], histogram } };
    expect(problemsOf(() => charts(given))).toEqual([
      'series.histogram[0].edges: must be one more than the 2 counts; it has 2',
    ]);
  });
});
