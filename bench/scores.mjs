/** How long the functions of the score take, on components drawn by chance. */
import { calibrateWeights, estimateScore, estimateScores, linkedInSsi, rankCertainty } from 'incentive-audit';
import { median, runs } from './median.mjs';
import { clamp, mulberry32, noise } from './team.mjs';

const components = linkedInSsi.pillars.flatMap((pillar) =>
  pillar.components.map(({ id }) => ({ id, fullId: `${linkedInSsi.id}/${pillar.id}/${id}` })),
);

/** Measured times beside their limits. */
export async function scoreSpeeds() {
  const chance = mulberry32(20250101);
  const column = (rows) => Float64Array.from({ length: rows }, chance);
  const one = Object.fromEntries(components.map(({ id }) => [id, chance()]));
  const million = Object.fromEntries(components.map(({ id }) => [id, column(1_000_000)]));
  const ranked = history(2000, 1, Object.fromEntries(components.map(({ fullId }) => [fullId, column(2000)])));
  const recorded = pillarHistory(200, 12, chance);
  return [
    {
      what: 'estimateScore, 27 components',
      unit: 'µs',
      value: 1000 * (await median(() => estimateScore(linkedInSsi, one), { time: 500, warmupTime: 200 })),
      limit: 20,
    },
    {
      what: 'estimateScores, a million rows of 27',
      unit: 'ms',
      value: await median(() => estimateScores(linkedInSsi, million), runs(3)),
      limit: 2000,
    },
    {
      what: 'rankCertainty, 2,000 participants × 27',
      unit: 'ms',
      value: await median(() => rankCertainty(linkedInSsi, ranked), runs(3)),
      limit: 1500,
    },
    {
      what: 'calibrateWeights, 200 × 12 × 9, told of progress',
      unit: 'ms',
      value: await median(() => calibrateWeights(linkedInSsi, recorded, watched), runs(5)),
      limit: 2000,
    },
  ];
}

/** As an application would call it that shows progress and lets its user stop. */
const watched = { onProgress() {}, signal: new AbortController().signal };

function history(participants, periods, metrics) {
  const rows = participants * periods;
  return {
    participant: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / periods)),
    period: Int32Array.from({ length: rows }, (_, row) => row % periods),
    metrics,
  };
}

/** The pillar of nine components with points made of them at equal weights and half a point of noise. */
function pillarHistory(participants, periods, chance) {
  const { id, maximum, components } = linkedInSsi.pillars.find((pillar) => pillar.components.length === 9);
  const rows = participants * periods;
  const columns = components.map(() => Float64Array.from({ length: rows }, chance));
  const points = Float64Array.from({ length: rows }, (_, row) => {
    const mean = columns.reduce((sum, column) => sum + column[row], 0) / columns.length;
    return clamp(maximum * mean + 0.5 * noise(chance), 0, maximum);
  });
  return history(participants, periods, {
    [`${linkedInSsi.id}/${id}`]: points,
    ...Object.fromEntries(components.map((one, k) => [`${linkedInSsi.id}/${id}/${one.id}`, columns[k]])),
  });
}
