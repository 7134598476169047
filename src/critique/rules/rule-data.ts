// Written by scripts/write-rule-data.mjs from the rules, so that whoever lists them loads none of their code.

import type { Basis } from '../../model/report';
import type { SourceId } from '../../model/sources';
import type { RuleName } from '../kit/define-rule';

/** What there is to know of a rule without running it. */
type RuleData = {
  id: RuleName;
  basis: Basis;
  title: string;
  needs: readonly string[];
  sources: readonly SourceId[];
};

/** Every rule, in the order of a report. */
export const ruleData: readonly RuleData[] = [
  {
    id: 'quantitative-bias/volume-share',
    basis: 'arithmetic',
    title: 'How much, not how well',
    needs: [],
    sources: ['article', 'linkedin-2015-deck'],
  },
  {
    id: 'paid-feature-bias/licence-gated-share',
    basis: 'arithmetic',
    title: 'A licence buys pay',
    needs: ['licences'],
    sources: ['article', 'linkedin-help'],
  },
  {
    id: 'paid-feature-bias/reachable-target',
    basis: 'arithmetic',
    title: 'Can everybody reach the target?',
    needs: ['licences'],
    sources: ['article', 'linkedin-help'],
  },
  {
    id: 'paid-feature-bias/differential-prediction',
    basis: 'measured',
    title: 'At the same level, do those with a paid licence bring less?',
    needs: ['observations'],
    sources: ['article', 'cleary-1968', 'nye-sackett-2017'],
  },
  {
    id: 'paid-feature-bias/adverse-impact',
    basis: 'practice',
    title: 'Do those who pay for a licence reach the target more often?',
    needs: ['licences', 'observations', 'planPeriods'],
    sources: ['article', 'four-fifths'],
  },
  {
    id: 'quality-blindness/quality-share',
    basis: 'arithmetic',
    title: 'Blind to quality',
    needs: [],
    sources: ['article', 'holmstrom-milgrom-1991'],
  },
  {
    id: 'quality-blindness/quality-association',
    basis: 'measured',
    title: 'Does relationship quality follow what is paid for?',
    needs: ['observations'],
    sources: ['article', 'holmstrom-milgrom-1991'],
  },
  {
    id: 'outcome-divergence/outcome-share',
    basis: 'arithmetic',
    title: 'Paid for something else',
    needs: [],
    sources: ['article', 'kerr-1975', 'baker-1992'],
  },
  {
    id: 'outcome-divergence/validity',
    basis: 'measured',
    title: 'Do results follow what is paid for?',
    needs: ['observations'],
    sources: ['article', 'bell-jones-2015'],
  },
  {
    id: 'outcome-divergence/before-after',
    basis: 'measured',
    title: 'The measure moved; did the business?',
    needs: ['history'],
    sources: ['article'],
  },
  {
    id: 'outcome-divergence/payout-misallocation',
    basis: 'measured',
    title: 'Would the money reach those who bring the results?',
    needs: ['allocation'],
    sources: ['article', 'marketing-advantage'],
  },
  {
    id: 'artificial-behaviour/self-controlled-share',
    basis: 'arithmetic',
    title: 'What one can raise alone',
    needs: [],
    sources: ['article', 'linkedin-2015-deck', 'holmstrom-milgrom-1991'],
  },
  {
    id: 'artificial-behaviour/effort-distortion',
    basis: 'measured',
    title: 'Does the pay pull effort where value is made?',
    needs: ['observations'],
    sources: ['baker-2002', 'feltham-xie-1994', 'holmstrom-milgrom-1991'],
  },
  {
    id: 'artificial-behaviour/over-solicitation',
    basis: 'measured',
    title: 'Do people answer less as more is sent?',
    needs: ['observations'],
    sources: ['article'],
  },
  {
    id: 'artificial-behaviour/automation-signature',
    basis: 'measured',
    title: 'Too regular for a person?',
    needs: ['observations'],
    sources: ['fisher-1950'],
  },
  {
    id: 'artificial-behaviour/target-bunching',
    basis: 'measured',
    title: 'Do values pile up at the target?',
    needs: ['observations', 'planPeriods'],
    sources: ['chetty-2011', 'mccrary-2008'],
  },
  {
    id: 'instrument/score-consistency',
    basis: 'measured',
    title: 'Do the figures add up?',
    needs: ['observations'],
    sources: ['linkedin-2015-deck'],
  },
  {
    id: 'instrument/definition-drift',
    basis: 'measured',
    title: 'Did the ruler change?',
    needs: ['observations'],
    sources: ['salesforlife-2017'],
  },
  {
    id: 'instrument/rank-certainty',
    basis: 'measured',
    title: 'Is the ranking the data’s or the weights’?',
    needs: ['observations'],
    sources: ['paruolo-2013', 'oecd-jrc-2008'],
  },
  {
    id: 'instrument/weight-influence',
    basis: 'measured',
    title: 'Do the pillars weigh what they are said to weigh?',
    needs: ['observations'],
    sources: ['paruolo-2013', 'linkedin-2015-deck'],
  },
  {
    id: 'plan-design/measure-count',
    basis: 'practice',
    title: 'Too many measures?',
    needs: [],
    sources: ['alexander-group-2022', 'opensymmetry-2016'],
  },
  {
    id: 'plan-design/measure-weight',
    basis: 'practice',
    title: 'A measure too light to be felt?',
    needs: [],
    sources: ['performio', 'connectwise'],
  },
  {
    id: 'plan-design/payout-curve',
    basis: 'practice',
    title: 'A cliff, or work that pays nothing?',
    needs: [],
    sources: ['better-sales-comp-2010', 'quotapath-cliffs', 'rose-flexible-components'],
  },
  {
    id: 'plan-design/target-attainment',
    basis: 'measured',
    title: 'Is the target set where it should be?',
    needs: ['observations', 'planPeriods'],
    sources: ['alexander-group-quotas', 'cygnal-attainment', 'cortado-attainment'],
  },
  {
    id: 'plan-design/single-proxy',
    basis: 'theory',
    title: 'One stand-in for a whole goal?',
    needs: [],
    sources: ['choi-hecht-tayler-2012', 'alexander-group-2022'],
  },
  {
    id: 'plan-design/line-of-sight',
    basis: 'practice',
    title: 'Can a participant move it?',
    needs: [],
    sources: ['alexander-group-2022', 'ecsell-weights', 'knez-simester-2001', 'friebel-2017'],
  },
  {
    id: 'plan-design/payout-period',
    basis: 'practice',
    title: 'Does the rhythm of pay fit the sales cycle?',
    needs: [],
    sources: ['cygnal-frequency', 'chung-quota-periods'],
  },
  {
    id: 'plan-design/notice',
    basis: 'law',
    title: 'Known in time, in French?',
    needs: [],
    sources: ['cass-2011', 'cass-2013', 'cass-2025'],
  },
];
