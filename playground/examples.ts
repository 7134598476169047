import type { IncentivePlanInput, PlanDataInput } from 'incentive-audit';
import articleData from '../examples/article.data.json';
import articlePlan from '../examples/article.plan.json';
import mixedPlan from '../examples/mixed.plan.json';
import teamData from '../examples/team.data.json';
import teamPlan from '../examples/team.plan.json';
import type { DataSource } from './messages';
import type { Locale } from './strings';

export type Example = {
  id: string;
  label: Record<Locale, string>;
  plan: IncentivePlanInput;
  source: DataSource | null;
};

/** Plans to start from. */
export const examples: readonly Example[] = [
  {
    id: 'article',
    label: { en: 'All on LinkedIn’s score', fr: 'Tout sur le score LinkedIn' },
    plan: articlePlan as IncentivePlanInput,
    source: { name: 'article.data.json', data: articleData as PlanDataInput },
  },
  {
    id: 'mixed',
    label: { en: '40% score, 60% revenue', fr: '40\u202f% score, 60\u202f% chiffre d’affaires' },
    plan: mixedPlan as IncentivePlanInput,
    source: null,
  },
  {
    id: 'team',
    label: { en: 'With a year of a team’s history', fr: 'Avec un an d’historique d’équipe' },
    plan: teamPlan as IncentivePlanInput,
    source: { name: 'team.data.json', data: teamData as unknown as PlanDataInput },
  },
];
