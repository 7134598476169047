import { IncentiveAuditError } from '../model/error';
import { figureProblem, isAbove0, settled } from '../model/figure-bounds';
import { fields } from '../model/problems/containers';
import { foundOf } from '../model/problems/found';
import { endsTogether, noScaleFigure } from '../model/problems/indices';
import { type Issue, problem, said } from '../model/problems/problem';
import { finiteNumber, finiteNumberAbove0 } from '../model/problems/values';
import { isRecord } from '../model/require-input';
import { snapshot } from '../model/snapshot';

/**
 * How a raw value earns its points, 0 to 1. Either a straight line from `zero` (default 0), which earns nothing, to `target`, which
 * earns all, flat beyond both; or a curve that saturates, through one half at `half` and 0.9 at `most`. Where lower is
 * better, `target` lies below `zero`, or `most` below `half`.
 */
export type AttainmentScale =
  | { target: number; zero?: number | null | undefined }
  | { half: number; most: number };

/** What the value `most` of a saturating curve earns. */
const MOST = 0.9;

/**
 * How much of its points a raw value earns on a scale that the caller gives.
 *
 * For `estimateScore`, whose components are attainments: which value earns full marks is the publisher's secret, so whoever uses a
 * scale answers for it. The saturating curve is log-logistic, 1/(1 + 9^(−log(value/half)/log(most/half))): a first hundred
 * followers earn more than the tenth. It never quite reaches 1.
 *
 * @param value - A raw value, any finite number; on a saturating curve, which starts at 0, negative values count as 0.
 * @param scale - A line or a curve, see {@link AttainmentScale}.
 * @returns 0..1.
 * @throws IncentiveAuditError `'invalid-data'` for a value that is no finite number; `'invalid-options'` for a line whose ends
 * are equal, a curve whose points are equal or not above 0, and a scale with other or missing figures.
 *
 * @example
 * ```ts
 * attainment(30, { target: 40 }); // => 0.75
 * attainment(50, { target: 40 }); // => 1
 * attainment(10, { zero: 30, target: 5 }); // => 0.8
 * attainment(500, { half: 500, most: 2000 }); // => 0.5
 * attainment(2000, { half: 500, most: 2000 }); // => 0.900
 * ```
 */
export function attainment(value: number, scale: AttainmentScale): number {
  const given = snapshot(scale, 1) as AttainmentScale;
  const issues = scaleIssues(given, ['scale']);
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const found = foundOf(value);
  const wrong = figureProblem(value, said(finiteNumber, { found }), undefined, found);
  if (wrong !== null) throw new IncentiveAuditError('invalid-data', [{ path: ['value'], ...wrong }]);
  return attainmentFunction(given)(settled(value));
}

/** {@link attainment} for many values on a scale that has been checked; NaN, a missing value, stays NaN. */
export function attainmentFunction(scale: AttainmentScale): (value: number) => number {
  if ('half' in scale) {
    const exponent = Math.log(MOST / (1 - MOST)) / span(scale);
    return (value) => 1 / (1 + (Math.max(0, value) / scale.half) ** -exponent);
  }
  const zero = scale.zero ?? 0;
  return (value) => Math.max(0, Math.min(1, (value - zero) / span(scale)));
}

/** What is wrong with a snapshot of a scale, whatever was given for one. */
export function scaleIssues(scale: AttainmentScale, path: Issue['path']): Issue[] {
  if (!isRecord(scale)) {
    return [problem(path, fields, { shapes: [['target'], ['half', 'most']], found: foundOf(scale) })];
  }
  const figures = new Map<string, unknown>(Object.entries(scale));
  const isCurve = figures.has('half') || figures.has('most');
  if (!isCurve && (figures.get('zero') ?? null) === null) figures.set('zero', 0);
  const names = isCurve ? ['half', 'most'] : ['zero', 'target'];
  const issues = names.flatMap((name): Issue[] => {
    const wrong = isCurve
      ? figureProblem(figures.get(name), said(finiteNumberAbove0), isAbove0)
      : figureProblem(figures.get(name), said(finiteNumber));
    return wrong === null ? [] : [{ path: [...path, name], ...wrong }];
  });
  for (const name of figures.keys()) {
    if (names.includes(name)) continue;
    issues.push(problem([...path, name], noScaleFigure));
  }
  if (issues.length === 0 && span(scale) === 0) {
    issues.push(problem(path, endsTogether, { ends: names }));
  }
  return issues;
}

function span(scale: AttainmentScale): number {
  return 'half' in scale ? Math.log(scale.most) - Math.log(scale.half) : scale.target - (scale.zero ?? 0);
}
