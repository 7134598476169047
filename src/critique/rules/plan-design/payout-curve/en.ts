import { percent, percentBeside } from '../../../../locales/en/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'plan-design/payout-curve'> = {
  title: 'A cliff, or work that pays nothing?',
  fail: (v) =>
    `${v.cliff === 1 ? `At ${percent(v.at)} of target ${v.measure} makes the pay jump by ${percentBeside(v.step, v.limit)} of the target incentive; this project’s limit is ${percent(v.limit)}. ` : ''}${v.from === null ? '' : `Between ${percent(v.from)} and ${percent(v.to)} of target more of ${v.measure} pays nothing more. `}Better Sales Comp, a consultancy, and QuotaPath, a software vendor, advise against cliffs: deals get held back. Advice conflicts: for set objectives Rose (Cygnal) prefers a few steps.`,
  pass: (v) =>
    v.step === 0
      ? 'The pay rises without a jump, and does not stop rising between threshold and cap.'
      : `The largest jump is ${percentBeside(v.step, v.limit)} of the target incentive (limit ${percent(v.limit)}), and the pay does not stop rising between threshold and cap.`,
  'cannot-tell': (v) => `${v.measure} has a threshold and no target yet, so its payout has no shape.`,
  remedy: 'Let the pay start near zero at the threshold and rise steadily from there.',
};
