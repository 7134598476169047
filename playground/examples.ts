import type { IncentivePlanInput, PlanDataInput } from 'incentive-audit';
import articleData from '../examples/article.data.json';
import articlePlan from '../examples/article.plan.json';
import commissionData from '../examples/commission.data.json';
import commissionPlan from '../examples/commission.plan.json';
import equipeData from '../examples/equipe.data.json';
import equipePlan from '../examples/equipe.plan.json';
import managerData from '../examples/manager.data.json';
import managerPlan from '../examples/manager.plan.json';
import mixedPlan from '../examples/mixed.plan.json';
import sdrData from '../examples/sdr.data.json';
import sdrPlan from '../examples/sdr.plan.json';
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
  {
    id: 'sdr',
    label: { en: 'SDRs, with a gate', fr: 'Prospection, avec une condition' },
    plan: sdrPlan as IncentivePlanInput,
    source: { name: 'sdr.data.json', data: sdrData as unknown as PlanDataInput },
  },
  {
    id: 'commission',
    label: { en: 'Commission, own quotas', fr: 'Commission sur objectifs individuels' },
    plan: commissionPlan as IncentivePlanInput,
    source: { name: 'commission.data.json', data: commissionData as unknown as PlanDataInput },
  },
  {
    id: 'manager',
    label: { en: 'Managers, team quotas', fr: 'Managers, objectifs d’équipe' },
    plan: managerPlan as IncentivePlanInput,
    source: { name: 'manager.data.json', data: managerData as unknown as PlanDataInput },
  },
  {
    id: 'equipe',
    label: { en: 'A French bonus', fr: 'Prime trimestrielle' },
    plan: equipePlan as IncentivePlanInput,
    source: { name: 'equipe.data.json', data: equipeData as unknown as PlanDataInput },
  },
];
