import {
  evaluateIncentivePlan,
  type IncentivePlanInput,
  linkedInSsi,
  type Observation,
} from '../../../src/index';

/** Something to ask, by name. */
export type Asked = [name: string, call: () => unknown];

export const times = <T>(count: number, entry: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => entry(at));
export const record = <T>(count: number, entry: (at: number) => [string, T]): Record<string, T> =>
  Object.fromEntries(times(count, entry));

export const measure = { metric: 'revenue', weight: 1, target: 100 };
export const sound = {
  name: 'Plan',
  period: 'quarter',
  measures: [measure],
  targetIncentive: 3000,
  currency: 'EUR',
};
export const metric = (id: string, over: object = {}) => ({
  id,
  label: { en: id },
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  ...over,
});
export const index = (id: string, pillars: number, components: number, over: object = {}) => ({
  id,
  label: { en: id },
  maximum: 10 * pillars,
  pillars: times(pillars, (p) => ({
    id: `p${p}`,
    label: { en: `p${p}` },
    maximum: 10,
    components: times(components, (c) => metric(`p${p}c${c}`, over)),
  })),
});
/** A figure that looks like chance and is the same each time. */
export const noise = (...at: number[]): number =>
  at.reduce((mixed, one) => Math.abs(Math.sin(12.9898 * (mixed + one) + 78.233) * 43_758.5453) % 1, 0.5);
export const rowsOf = (
  participants: number,
  periods: number,
  ids: readonly string[],
  value: (at: number, participant: number, period: number) => number = (at, g, t) => 10 * noise(at, g, t),
): Observation[] =>
  times(participants * periods, (row) => {
    const [g, t] = [Math.floor(row / periods), row % periods];
    return {
      participant: `p${g}`,
      period: `${2000 + Math.floor(t / 4)}-Q${(t % 4) + 1}`,
      licence: g % 2 === 0 ? 'free' : 'premium',
      metrics: record(ids.length, (at) => [ids[at]!, value(at, g, t)]),
    };
  });
export const nested = (depth: number, leaf: unknown = 1): unknown => {
  let value = leaf;
  for (let at = 0; at < depth; at++) value = [value];
  return value;
};
export const audit = (plan: object, data?: object, options?: object) => () =>
  evaluateIncentivePlan({ ...sound, ...plan } as IncentivePlanInput, data, options);
export const equally = (ids: readonly string[], over: object = {}) =>
  ids.map((id) => ({ metric: id, weight: 1 / ids.length, target: 5, ...over }));

export const wide = times(200, (at) => `m${at}`);
export const largest = index('big', 10, 50, { captures: 'activity' });
export const bigIds = largest.pillars.flatMap(({ id, components }) =>
  components.map((one) => `big/${id}/${one.id}`),
);
export const ssiIds = linkedInSsi.pillars.flatMap(({ id, components }) =>
  components.map((one) => `linkedin-ssi/${id}/${one.id}`),
);
export const own20 = times(20, (at) => `m${at}`);
export const allActivities = record(100, (at): [string, number] => [`a${at}`, 1 + at]);
