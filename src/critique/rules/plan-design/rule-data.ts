// Written by scripts/generate/rule-data.mjs from the rules, so that whoever lists them loads none of their code.

import type { Basis } from '../../../model/report';
import type { Source } from '../../../model/source';
import * as known from '../../../model/sources';
import type { RuleName } from '../../kit/define-rule';

/** What there is to know of a rule without running it. */
export type RuleData = {
  id: RuleName;
  basis: Basis;
  title: string;
  needs: readonly string[];
  sources: readonly Source[];
};

/** The rules on the plan as such, in the order of a report. */
export const planDesignData: readonly RuleData[] = [
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
    needs: ['observations', 'againstTarget'],
    sources: [
      known.alexanderGroupQuotas,
      known.cygnalAttainment,
      known.cortadoAttainment,
      known.cass2021,
      known.cassNovember2023,
    ],
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
    sources: [
      known.cass2011,
      known.cass2024,
      known.cass2017,
      known.cassJune2023,
      known.cass2013,
      known.cass2008,
      known.cass2025,
    ],
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
  {
    id: 'plan-design/stake',
    basis: 'theory',
    title: 'Is it enough to be felt?',
    needs: [],
    sources: [known.gneezyRustichini2000],
  },
];
