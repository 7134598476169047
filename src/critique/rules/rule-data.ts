// Written by scripts/generate/rule-data.mjs from the rules, so that whoever lists them loads none of their code.

import type { Basis } from '../../model/report';
import type { Source } from '../../model/source';
import * as known from '../../model/sources';
import type { RuleName } from '../kit/define-rule';

/** What there is to know of a rule without running it. */
type RuleData = {
  id: RuleName;
  basis: Basis;
  title: string;
  needs: readonly string[];
  sources: readonly Source[];
};

/** Every rule, in the order of a report. */
export const ruleData: readonly RuleData[] = [
  {
    id: 'quantitative-bias/volume-share',
    basis: 'arithmetic',
    title: 'How much, not how well',
    needs: [],
    sources: [known.article, known.deck2015],
  },
  {
    id: 'paid-feature-bias/licence-gated-share',
    basis: 'arithmetic',
    title: 'A licence buys pay',
    needs: ['licences'],
    sources: [known.article, known.helpPage],
  },
  {
    id: 'paid-feature-bias/reachable-target',
    basis: 'arithmetic',
    title: 'Can everybody reach the target?',
    needs: ['licences'],
    sources: [known.article, known.helpPage, known.cass2021, known.cassNovember2023],
  },
  {
    id: 'paid-feature-bias/differential-prediction',
    basis: 'measured',
    title: 'At the same level, do those with a paid licence bring less?',
    needs: ['observations'],
    sources: [known.article, known.cleary1968, known.nyeSackett2017],
  },
  {
    id: 'paid-feature-bias/adverse-impact',
    basis: 'practice',
    title: 'Do those who pay for a licence reach the target more often?',
    needs: ['licences', 'observations', 'againstTarget'],
    sources: [known.article, known.fourFifths],
  },
  {
    id: 'quality-blindness/quality-share',
    basis: 'arithmetic',
    title: 'Blind to quality',
    needs: [],
    sources: [known.article, known.holmstromMilgrom1991],
  },
  {
    id: 'quality-blindness/quality-association',
    basis: 'measured',
    title: 'Does relationship quality follow what is paid for?',
    needs: ['observations'],
    sources: [known.article, known.holmstromMilgrom1991],
  },
  {
    id: 'outcome-divergence/outcome-share',
    basis: 'arithmetic',
    title: 'Paid for something else',
    needs: [],
    sources: [known.article, known.kerr1975, known.baker1992],
  },
  {
    id: 'outcome-divergence/validity',
    basis: 'measured',
    title: 'Do results follow what is paid for?',
    needs: ['observations'],
    sources: [known.article, known.bellJones2015],
  },
  {
    id: 'outcome-divergence/before-after',
    basis: 'measured',
    title: 'The measure moved; did the business?',
    needs: ['history'],
    sources: [known.article],
  },
  {
    id: 'outcome-divergence/payout-misallocation',
    basis: 'measured',
    title: 'Would the money reach those who bring the results?',
    needs: ['allocation'],
    sources: [known.article, known.marketingAdvantage],
  },
  {
    id: 'outcome-divergence/unpaid-goal',
    basis: 'theory',
    title: 'A goal that nothing pays?',
    needs: [],
    sources: [known.holmstromMilgrom1991, known.kerr1975],
  },
  {
    id: 'outcome-divergence/reversible',
    basis: 'theory',
    title: 'Paid before it is final?',
    needs: [],
    sources: [known.agarwalBenDavid2018, known.coleKanzKlapper2015, known.fsb2009],
  },
  {
    id: 'artificial-behaviour/self-controlled-share',
    basis: 'arithmetic',
    title: 'What one can raise alone',
    needs: [],
    sources: [known.article, known.deck2015, known.holmstromMilgrom1991],
  },
  {
    id: 'artificial-behaviour/effort-distortion',
    basis: 'measured',
    title: 'Does the pay pull effort where value is made?',
    needs: ['observations'],
    sources: [known.baker2002, known.felthamXie1994, known.holmstromMilgrom1991],
  },
  {
    id: 'artificial-behaviour/over-solicitation',
    basis: 'measured',
    title: 'Do people answer less as more is sent?',
    needs: ['observations'],
    sources: [known.article],
  },
  {
    id: 'artificial-behaviour/automation-signature',
    basis: 'measured',
    title: 'Too regular for a person?',
    needs: ['observations'],
    sources: [known.fisher1950],
  },
  {
    id: 'artificial-behaviour/target-bunching',
    basis: 'measured',
    title: 'Do values pile up at the target?',
    needs: ['againstTarget'],
    sources: [known.chetty2011, known.mccrary2008],
  },
  {
    id: 'artificial-behaviour/levers',
    basis: 'theory',
    title: 'Can the figure rise and nothing else?',
    needs: [],
    sources: [known.courtyMarschke2004, known.oyer1998, known.larkin2014, known.dulleckKerschbamer2006, known.gravelle2010, known.dranove2003],
  },
  {
    id: 'artificial-behaviour/self-recorded',
    basis: 'theory',
    title: 'Does the payee hold the pen?',
    needs: [],
    sources: [known.jacobLevitt2003, known.dufloHannaRyan2012, known.banerjee2008],
  },
  {
    id: 'instrument/score-consistency',
    basis: 'measured',
    title: 'Do the figures add up?',
    needs: ['observations'],
    sources: [known.deck2015],
  },
  {
    id: 'instrument/definition-drift',
    basis: 'measured',
    title: 'Did the ruler change?',
    needs: ['observations'],
    sources: [known.fallOf2017],
  },
  {
    id: 'instrument/rank-certainty',
    basis: 'measured',
    title: 'Is the ranking the data’s or the weights’?',
    needs: ['observations'],
    sources: [known.paruolo2013, known.oecdJrc2008],
  },
  {
    id: 'instrument/weight-influence',
    basis: 'measured',
    title: 'Do the pillars weigh what they are said to weigh?',
    needs: ['observations'],
    sources: [known.paruolo2013, known.deck2015],
  },
  {
    id: 'plan-design/measure-count',
    basis: 'practice',
    title: 'Too many measures?',
    needs: [],
    sources: [known.alexanderGroup2022, known.opensymmetry2016],
  },
  {
    id: 'plan-design/measure-weight',
    basis: 'practice',
    title: 'A measure too light to be felt?',
    needs: [],
    sources: [known.performio, known.connectwise],
  },
  {
    id: 'plan-design/payout-curve',
    basis: 'practice',
    title: 'A cliff, or work that pays nothing?',
    needs: [],
    sources: [known.betterSalesComp2010, known.quotapathCliffs, known.roseFlexibleComponents],
  },
  {
    id: 'plan-design/target-attainment',
    basis: 'measured',
    title: 'Is the target set where it should be?',
    needs: ['againstTarget'],
    sources: [known.alexanderGroupQuotas, known.cygnalAttainment, known.cortadoAttainment, known.cass2021, known.cassNovember2023],
  },
  {
    id: 'plan-design/single-proxy',
    basis: 'theory',
    title: 'One stand-in for a whole goal?',
    needs: [],
    sources: [known.choiHechtTayler2012, known.alexanderGroup2022],
  },
  {
    id: 'plan-design/line-of-sight',
    basis: 'practice',
    title: 'Can a participant move it?',
    needs: [],
    sources: [known.alexanderGroup2022, known.ecsellWeights, known.knezSimester2001, known.friebel2017],
  },
  {
    id: 'plan-design/payout-period',
    basis: 'practice',
    title: 'Does the rhythm of pay fit the sales cycle?',
    needs: [],
    sources: [known.cygnalFrequency, known.chungQuotaPeriods],
  },
  {
    id: 'plan-design/notice',
    basis: 'law',
    title: 'Known in time, in French?',
    needs: [],
    sources: [known.cass2011, known.cass2024, known.cass2017, known.cassJune2023, known.cass2013, known.cass2008, known.cass2025],
  },
  {
    id: 'plan-design/reference',
    basis: 'theory',
    title: 'Paid against whom?',
    needs: [],
    sources: [known.lazear1989, known.bandiera2005, known.weitzman1980],
  },
  {
    id: 'plan-design/team-size',
    basis: 'theory',
    title: 'Too many to share one figure?',
    needs: [],
    sources: [known.holmstrom1982, known.goodmanTurner2013, known.friebel2017],
  },
  {
    id: 'plan-design/steepness',
    basis: 'theory',
    title: 'Does a price cut pay for itself?',
    needs: [],
    sources: [known.larkin2014, known.oyer1998],
  },
];
