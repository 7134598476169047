import { labelsOf } from '../../../../model/catalogue';
import type { CheckedPlan } from '../../../../model/checked-plan';
import type { Label } from '../../../../model/label';
import type { MetricDefinition } from '../../../../model/metric';
import type { Panel } from '../../../../model/panel/panel';
import { monthsPerPeriod } from '../../../../model/panel/period';
import type { Solicitation } from '../../../../model/solicitation';
import { solicitations } from '../../../../model/solicitations';
import { article } from '../../../../model/sources';
import { correlationInterval, type JackknifeInterval } from '../../../../stats/intervals/jackknife';
import { panelViews } from '../../../../stats/panel/within/panel-views';
import type { TwoWayCorrelation } from '../../../../stats/panel/within/two-way-correlation';
import { defineDataRule } from '../../../history/define-data-rule';
import { LEAST_PARTICIPANTS, LEAST_PERIODS, WIDEST_HALF_WIDTH } from '../../../kit/association/association';
import type { AnyRule, Judgement } from '../../../kit/define-rule';
import { moreHistory } from '../../../kit/more-history';
import { missingColumns, moreParticipants, morePeriods } from '../../../kit/needs';
import { type Property, shareOfPay } from '../../../kit/share-of-pay';
import { en } from './en';

/** A correlation no further below 0 than this explains a hundredth of how answers move: too little to matter (project default). */
const NEGLIGIBLE = -0.1;

/** With this much history a true correlation of −0.3 is found in nearly every simulated team. */
const COLLECT = { participants: 30, periods: 12 };

/** What the history says of one kind of solicitation. */
type Answered = {
  solicitation: Solicitation;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  lack: 'column' | 'rows' | 'precision' | null;
  correlation: TwoWayCorrelation | null;
  interval: JackknifeInterval | null;
};

export const overSolicitation: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'artificial-behaviour/over-solicitation',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [article],
  concerns: (plan) =>
    plan.measures.filter((measure) => shareOfPay([measure], raisedBy(asked(plan)), 1).value > 0),
  collect: COLLECT,
  evaluate: ({ plan, measures, options, observations }) => {
    const answers = asked(plan).map((solicitation) => judge(observations, solicitation, options.confidence));
    const [first] = (['fail', 'cannot-tell', 'pass'] as const).flatMap((outcome) =>
      answers.filter((answer) => answer.outcome === outcome),
    );
    if (first === undefined) throw new RangeError('there must be something that is sent');
    const { outcome, solicitation, correlation, interval } = first;
    const raised = raisedBy([solicitation]);
    const label = (id: string) => labelsOf(plan.catalogue, [id])[0] ?? { en: id };
    return {
      outcome,
      payAtStake: shareOfPay(measures, raised, 1).value,
      message: {
        id: `artificial-behaviour/over-solicitation/${outcome}`,
        values: {
          sent: label(solicitation.sent),
          answered: label(solicitation.answered),
          within: correlation?.r ?? null,
          low: interval?.low ?? null,
          high: interval?.high ?? null,
          before: periodsTogether(observations) - 1,
          participants: correlation?.participants ?? null,
          periods: correlation?.periods ?? null,
        },
      },
      remedy: outcome === 'fail',
      targets: measures.filter((measure) => shareOfPay([measure], raised, 1).value > 0),
      evidence: answers.flatMap((answer) => evidence(answer, options.confidence)),
      need: outcome === 'cannot-tell' ? needOf(plan, observations, first) : undefined,
    };
  },
});

/** The solicitations whose metrics this plan's catalogue knows. */
function asked({ catalogue }: CheckedPlan): Solicitation[] {
  return solicitations.filter(({ sent, answered }) => catalogue.has(sent) && catalogue.has(answered));
}

function raisedBy(kinds: readonly Solicitation[]): Property {
  return ({ id }: MetricDefinition) => (kinds.some(({ raised }) => raised.includes(id)) ? 1 : 0);
}

function judge(panel: Panel, solicitation: Solicitation, confidence: number): Answered {
  const open = { solicitation, outcome: 'cannot-tell', correlation: null, interval: null } as const;
  const sent = panel.columns.get(solicitation.sent);
  const answered = panel.columns.get(solicitation.answered);
  if (sent === undefined || answered === undefined) return { ...open, lack: 'column' };
  const { participant, period } = panel;
  const views = panelViews({ participant, period, x: answered, y: sent });
  const correlation = views.averaged(periodsTogether(panel)).correlation();
  if (
    correlation === null ||
    correlation.participants < LEAST_PARTICIPANTS ||
    correlation.periods < LEAST_PERIODS
  ) {
    return { ...open, lack: 'rows' };
  }
  const interval = correlationInterval(correlation.r, correlation.deletions, confidence, 'two-sided');
  const { low, high } = interval;
  const found = { ...open, correlation, interval };
  if (low > NEGLIGIBLE) return { ...found, outcome: 'pass', lack: null };
  return high < 0 && (high - low) / 2 <= WIDEST_HALF_WIDTH
    ? { ...found, outcome: 'fail', lack: null }
    : { ...found, lack: 'precision' };
}

/**
 * How many periods of sending count together: this one, and the one before or the month before. An answer that comes late lowers the
 * rate of a period in which much is sent and raises that of the next, so the sum of both is free of it.
 */
function periodsTogether({ form }: Panel): number {
  const before = form === 'integer' ? 1 : Math.ceil(1 / monthsPerPeriod[form]);
  return 1 + before;
}

function evidence({ solicitation, correlation, interval }: Answered, level: number): Judgement['evidence'] {
  if (correlation === null || interval === null) return [];
  const { r, participants, periods, observations } = correlation;
  return [
    {
      name: 'answers-as-more-is-sent',
      about: [solicitation.sent, solicitation.answered],
      value: r,
      unit: 'correlation',
      interval: {
        low: interval.low,
        high: interval.high,
        level,
        method: 'delete-one-participant jackknife on Fisher’s z',
      },
      test: null,
      threshold: { value: NEGLIGIBLE, origin: 'default' },
      n: { participants, periods, observations },
    },
  ];
}

function needOf(plan: CheckedPlan, panel: Panel, { lack, solicitation }: Answered): Judgement['need'] {
  const labels = labelsOf(plan.catalogue, [solicitation.sent, solicitation.answered]);
  switch (lack) {
    case 'column':
      return missingColumns(labels, COLLECT);
    case 'rows':
      return rowsNeeded(panel, labels);
    default:
      return moreHistory(COLLECT, panel);
  }
}

function rowsNeeded(panel: Panel, labels: readonly Label[]): Judgement['need'] {
  if (panel.participants < LEAST_PARTICIPANTS) {
    return moreParticipants(LEAST_PARTICIPANTS, panel.participants, COLLECT);
  }
  const least = LEAST_PERIODS + periodsTogether(panel) - 1;
  if (panel.periods < least) return morePeriods(least, panel.periods, COLLECT);
  const detail = { id: 'need/unbroken', values: { metric: labels } } as const;
  return { reason: 'no-variance', detail, ...COLLECT };
}
