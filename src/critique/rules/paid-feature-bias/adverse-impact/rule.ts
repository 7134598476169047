import type { AuditOptions } from '../../../../model/audit-options';
import type { Panel } from '../../../../model/panel/panel';
import { article, fourFifths } from '../../../../model/sources';
import { clopperPearson } from '../../../../stats/intervals/clopper-pearson';
import { defineDataRule } from '../../../history/define-data-rule';
import { decideOverMeasures } from '../../../kit/decide-over-measures';
import type { AnyRule, Judgement, RuleEstimate } from '../../../kit/define-rule';
import { proxiesLicencesMove } from '../../../kit/licence-need';
import { moreHistory } from '../../../kit/more-history';
import { needAgainstTarget } from '../../../kit/needs';
import { otherMeasures } from '../../../kit/other-measures';
import { payOn } from '../../../kit/pay-on';
import type { ShareOfPeople } from '../../../kit/share-of-people';
import { largerGroups, payingParticipants } from '../paying-participants';
import { en } from './en';
import { FOUR_FIFTHS, type TargetRates, targetRates } from './target-rates';

/** With this many participants, half of them paying, rates of 30 % and 70 % are told apart in 9 teams of 10. */
const COLLECT = { participants: 80, periods: 4 };

export const adverseImpact: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'paid-feature-bias/adverse-impact',
  sentences: en,
  basis: 'practice',
  needs: ['licences', 'observations', 'againstTarget'],
  sources: [article, fourFifths],
  // A team's target is reached by all its members at once, whatever licence each of them has.
  concerns: (plan, licences) =>
    proxiesLicencesMove(plan, licences()).filter(({ level }) => level === 'individual'),
  collect: COLLECT,
  evaluate: ({ plan, measures, options, observations, againstTarget, licences, memoize }) => {
    const pays = memoize(payingParticipants, observations, memoize);
    const without = licences.shareWith((licence) => licence === 'free');
    if (pays === null) {
      return {
        outcome: 'cannot-tell',
        payAtStake: payOn(measures) * without.high,
        message: { id: 'paid-feature-bias/adverse-impact/cannot-tell', values: { free: null } },
        targets: measures,
        evidence: [],
        need: { reason: 'missing-field', detail: { id: 'need/licences' }, ...COLLECT },
      };
    }
    const compared = measures.map((measure) =>
      targetRates(measure, plan, observations, againstTarget(measure), pays, options),
    );
    return judge(compared, observations, pays, options, without);
  },
});

function judge(
  compared: readonly TargetRates[],
  panel: Panel,
  pays: Int8Array,
  options: AuditOptions,
  without: ShareOfPeople,
): Judgement {
  const { telling, targets } = decideOverMeasures(compared);
  const { outcome, measure, groups, ratio, lack } = telling;
  return {
    outcome,
    payAtStake: payOn(targets) * (outcome === 'fail' ? without.low : without.high),
    message: {
      id: `paid-feature-bias/adverse-impact/${lack === 'confounded' ? lack : outcome}`,
      values: {
        measure: measure.definition.label,
        ...otherMeasures(targets, measure),
        free: groups && groups.free.reached / groups.free.size,
        paying: groups && groups.paying.reached / groups.paying.size,
        freeSize: groups?.free.size ?? null,
        payingSize: groups?.paying.size ?? null,
        ratio,
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: compared.flatMap((rates) => evidence(rates, panel, pays, options.confidence)),
    need: outcome === 'cannot-tell' ? needOf(telling, panel, options) : undefined,
  };
}

function evidence(
  { measure, groups, ratio, low, high, pValue }: TargetRates,
  panel: Panel,
  pays: Int8Array,
  level: number,
): RuleEstimate[] {
  if (groups === null) return [];
  const names = { measure: measure.definition.label };
  const { periods, rows, participant } = panel;
  let paying = 0;
  for (let row = 0; row < rows; row++) if (pays[participant[row]!] === 1) paying++;
  return [
    {
      name: 'impact-ratio',
      about: [measure.metric],
      value: ratio,
      unit: 'ratio',
      interval: Number.isFinite(high) ? { low, high, level, method: 'Koopman’s score interval' } : null,
      test: {
        null: { id: 'paid-feature-bias/adverse-impact/null', values: names },
        pValue,
        method: 'Fisher’s exact test, two-sided',
      },
      threshold: { value: FOUR_FIFTHS, origin: 'practice' },
      n: { participants: groups.free.size + groups.paying.size, periods, observations: rows },
    },
    ...(['free', 'paying'] as const).map((group): RuleEstimate => {
      const { reached, size } = groups[group];
      return {
        name: `target-rate-${group}`,
        about: [measure.metric],
        value: reached / size,
        unit: 'share',
        interval: { ...clopperPearson(reached, size, level), level, method: 'Clopper-Pearson' },
        test: null,
        threshold: null,
        n: { participants: size, periods, observations: group === 'paying' ? paying : rows - paying },
      };
    }),
  ];
}

function needOf({ lack, measure }: TargetRates, panel: Panel, options: AuditOptions): Judgement['need'] {
  switch (lack) {
    case 'target':
    case 'quotas':
    case 'column':
    case 'plan-periods':
      return needAgainstTarget(lack, measure.definition.label, COLLECT);
    case 'suppressed':
      return largerGroups(options.minimumGroupSize, COLLECT);
    case 'confounded':
      return { reason: 'imprecise', detail: { id: 'need/licence-trial' } };
    default:
      return moreHistory(COLLECT, panel);
  }
}
