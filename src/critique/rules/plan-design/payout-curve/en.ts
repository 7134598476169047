import { money, percent, percentBeside } from '../../../../locales/en/format';
import { joined } from '../../../../locales/names';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { PlanDesign } from '../variants';

type CurveValues = ValuesOf<PlanDesign['plan-design/payout-curve']['fail']>;

export const en: SentencesOf<'plan-design/payout-curve'> = {
  title: 'A cliff, or work that pays nothing?',
  fail: (v) => [falls(v), jumps(v), idle(v), others(v), advice(v)].filter((text) => text !== '').join(' '),
  pass: (v) =>
    v.step === 0
      ? 'The pay rises without a jump, and does not stop rising between threshold and cap.'
      : `The largest jump is ${percentBeside(v.step, v.limit)} of the pay at target (limit ${percent(v.limit)}), and the pay does not stop rising between threshold and cap.`,
  'cannot-tell': (v) =>
    `Where the pay on ${v.measure} jumps or stops cannot be told before one target is known: part of it is in money, or in the units of the metric.`,
  remedy: 'Let the pay start near zero at the threshold and rise steadily from there.',
};

function falls({ measure, falls, fallsFrom, fallsTo, incentive, currency }: CurveValues): string {
  if (!falls) return '';
  const lost = falls.map((share, at) => {
    const pay =
      typeof incentive === 'number'
        ? money(share * incentive, currency ?? null)
        : `${percent(share)} of the pay at target`;
    return `${pay} ${between(fallsFrom?.[at], fallsTo?.[at])}`;
  });
  return `More of ${measure} loses pay: ${joined(lost, 'and')} of target. Whoever is there earns more by doing less.`;
}

function jumps({ measure, jumps, jumpsAt, limit }: CurveValues): string {
  if (!jumps) return '';
  const [first, ...more] = jumps.map((size, at) => ({
    by: percentBeside(size, limit),
    at: percent(jumpsAt?.[at]),
  }));
  const steps = [
    `by ${first?.by} of the pay at target at ${first?.at} of target`,
    ...more.map(({ by, at }) => `by ${by} at ${at}`),
  ];
  return `${measure} makes the pay jump ${joined(steps, 'and')}; this project’s limit is ${percent(limit)}.`;
}

function idle({ measure, idleFrom, idleTo }: CurveValues): string {
  if (!idleFrom) return '';
  const stretches = idleFrom.map((from, at) => between(from, idleTo?.[at]));
  return `More of ${measure} pays nothing more ${joined(stretches, 'and')} of target.`;
}

function between(from: number | undefined, to: number | undefined): string {
  return from === to ? `at ${percent(from)}` : `between ${percent(from)} and ${percent(to)}`;
}

function others({ others }: CurveValues): string {
  return others ? `The same kind of fault: ${others}.` : '';
}

function advice({ jumps, idleFrom }: CurveValues): string {
  return jumps || idleFrom
    ? 'Better Sales Comp, a consultancy, and QuotaPath, a software vendor, advise against cliffs: deals get held back. Advice conflicts: for set objectives Rose (Cygnal) prefers a few steps.'
    : '';
}
