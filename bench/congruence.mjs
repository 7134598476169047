import { planCongruence, proposePlan } from 'incentive-audit';
import { median, runs } from './median.mjs';
import { mulberry32, noise } from './team.mjs';

/** How long it takes to tell where pay pulls effort: from figures of twelve activities, and from a history of three. */
export async function congruenceSpeeds() {
  const chance = mulberry32(20250101);
  const given = supposed(chance);
  const observations = worked(2000, 12, chance);
  return [
    {
      what: 'planCongruence, 12 activities × 3 measures',
      unit: 'ms',
      value: await median(() => planCongruence(planOnThree, given), { time: 500, warmupTime: 200 }),
      limit: 1,
    },
    {
      what: 'proposePlan, 24,000 rows with hours of 3 activities',
      unit: 'ms',
      value: await median(() => proposePlan(scorePlan, { observations }), runs(9)),
      limit: 150,
    },
  ];
}

const metrics = ['linkedin-ssi', 'leads', 'conversions'];

const planOnThree = {
  name: 'Three measures',
  period: 'quarter',
  measures: metrics.map((metric, at) => ({ metric, weight: [0.4, 0.3, 0.3][at], target: 50 })),
};

function supposed(chance) {
  const activities = Array.from({ length: 12 }, (_, k) => `activity ${k}`);
  const amounts = () => Object.fromEntries(activities.map((activity) => [activity, 0.1 + chance()]));
  return {
    value: amounts(),
    effort: amounts(),
    measures: Object.fromEntries(metrics.map((metric) => [metric, amounts()])),
  };
}

const hours = { calls: 0.25, visits: 1.5, demos: 2 };

const scorePlan = {
  name: 'Half score, half revenue',
  period: 'quarter',
  goals: ['revenue'],
  effort: hours,
  metrics: Object.keys(hours).map((id) => ({
    id,
    label: { en: id },
    captures: 'activity',
    nature: 'count',
    producedBy: 'participant',
    automatable: false,
    licence: 'free',
  })),
  measures: [
    { metric: 'linkedin-ssi', weight: 0.5, target: 70 },
    { metric: 'revenue', weight: 0.5, target: 60_000 },
  ],
};

/** A team that calls, visits and shows; calls raise the score, visits and demonstrations bring revenue. */
function worked(participants, periods, chance) {
  const rows = participants * periods;
  const count = (mean, spread) =>
    Float64Array.from({ length: rows }, () => Math.max(0, Math.round(mean + spread * noise(chance))));
  const [calls, visits, demos] = [count(40, 8), count(10, 3), count(4, 1.5)];
  const made = (value) => Float64Array.from({ length: rows }, (_, row) => value(row));
  return {
    participant: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / periods)),
    period: Array.from({ length: rows }, (_, row) => `2025-${String(1 + (row % periods)).padStart(2, '0')}`),
    metrics: {
      calls,
      visits,
      demos,
      'linkedin-ssi': made((row) => Math.min(100, 30 + 0.5 * calls[row] + 2 * noise(chance))),
      revenue: made((row) => 8000 + 800 * visits[row] + 1000 * demos[row] + 2000 * noise(chance)),
    },
  };
}
