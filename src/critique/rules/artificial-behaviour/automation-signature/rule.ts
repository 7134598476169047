import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure } from '../../../../model/checked-plan';
import type { MetricDefinition } from '../../../../model/metric';
import type { Panel } from '../../../../model/panel/panel';
import { fisher1950 } from '../../../../model/sources';
import { isTelling } from '../../../../model/suppression';
import { leastTeam } from '../../../../model/whole-team';
import { holm } from '../../../../stats/tests/holm';
import { defineDataRule } from '../../../history/define-data-rule';
import type { AnyRule, Judgement } from '../../../kit/define-rule';
import { shareOfPay } from '../../../kit/share-of-pay';
import { en } from './en';
import { LEAST_DAYS, testDailyCounts } from './regular-counts';

/** Enough for a script in one of ten accounts to be found in 8 teams of 10. */
const COLLECT = { participants: 10, periods: 90, daily: true };

export const automationSignature: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'artificial-behaviour/automation-signature',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [fisher1950],
  concerns: (plan) => plan.measures.filter((measure) => scriptable(measure).length > 0),
  collect: COLLECT,
  evaluate: ({ measures, options, observations }) => judge(measures, observations, options),
});

/** Counts without an upper end that one can make alone, or have made by a script. */
function scriptable({ definition }: CheckedMeasure): MetricDefinition[] {
  return definition.pillars
    .flatMap(({ components }) => components)
    .filter(
      ({ nature, producedBy, automatable, maximum }) =>
        nature === 'count' && producedBy === 'participant' && automatable && maximum === undefined,
    );
}

function judge(measures: readonly CheckedMeasure[], panel: Panel, options: AuditOptions): Judgement {
  const metrics = new Map(measures.flatMap(scriptable).map((metric) => [metric.id, metric]));
  const isDaily = panel.form === 'day';
  const counted = [...metrics.keys()].filter((id) => panel.columns.has(id));
  const tests = counted.flatMap((metric) => {
    const values = panel.columns.get(metric);
    return !isDaily || values === undefined
      ? []
      : testDailyCounts(panel, values).map((test) => ({ ...test, metric }));
  });
  const pValues = holm(tests.map(({ pValue }) => pValue));
  const regular = tests.filter(
    ({ isRegular }, at) => isRegular && (pValues[at] ?? 1) < 1 - options.confidence,
  );
  const unexplained = regular.filter(({ hasExplanation }) => !hasExplanation);
  const tested = peopleIn(tests);
  const isTold = tested >= leastTeam(options);
  const outcome = !isTold
    ? 'cannot-tell'
    : unexplained.length > 0
      ? 'fail'
      : regular.length > 0
        ? 'cannot-tell'
        : 'pass';
  const concerned = new Set(
    outcome === 'fail' ? unexplained.map(({ metric }) => metric) : [...metrics.keys()],
  );
  const targets = measures.filter((measure) => scriptable(measure).some(({ id }) => concerned.has(id)));
  // Where few were tested, or few are on one side, a number would point at people.
  const isShown = tested >= options.minimumGroupSize && !isTelling(peopleIn(unexplained), tested);
  const flagged = isShown ? peopleIn(unexplained) : null;
  return {
    outcome,
    payAtStake: shareOfPay(targets, ({ id }) => (concerned.has(id) ? 1 : 0), options.weightRatio).value,
    message: {
      id: `artificial-behaviour/automation-signature/${isTold && outcome === 'cannot-tell' ? 'look-alike' : outcome}`,
      values: {
        metrics: [...metrics.values()].filter(({ id }) => concerned.has(id)).map(({ label }) => label),
        flagged,
        tested,
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: isTold
      ? [
          {
            name: 'regular-participants',
            about: counted,
            value: outcome === 'pass' ? 0 : flagged,
            unit: 'count',
            interval: null,
            test: {
              null: { id: 'artificial-behaviour/automation-signature/null' },
              // The smallest is one person's: more digits would tell how that person's counts vary.
              pValue: Number(Math.min(1, ...pValues).toPrecision(1)),
              method: 'Poisson dispersion, lower tail, Holm',
            },
            threshold: { value: 0, origin: 'default' },
            n: { participants: tested, periods: panel.periods, observations: daysIn(tests) },
          },
        ]
      : [],
    need: outcome === 'cannot-tell' ? needOf(isDaily, isTold, tested, leastTeam(options)) : undefined,
  };
}

function peopleIn(tests: readonly { participant: number }[]): number {
  return new Set(tests.map(({ participant }) => participant)).size;
}

function daysIn(tests: readonly { days: number }[]): number {
  return tests.reduce((sum, { days }) => sum + days, 0);
}

function needOf(isDaily: boolean, isTold: boolean, tested: number, least: number): Judgement['need'] {
  if (!isDaily) return { reason: 'missing-field', detail: { id: 'need/daily' }, ...COLLECT };
  if (isTold) return { reason: 'imprecise', detail: { id: 'need/quotas' } };
  const values = { participants: least, days: LEAST_DAYS, have: tested };
  return { reason: 'too-few-participants', detail: { id: 'need/unbroken-days', values }, ...COLLECT };
}
