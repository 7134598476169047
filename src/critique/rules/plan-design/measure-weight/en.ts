import { percent } from '../../../../locales/en/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'plan-design/measure-weight'> = {
  title: 'A measure too light to be felt?',
  fail: (v) =>
    `Lighter than ${percent(v.limit)}: ${v.measures}, with ${percent(v.stake)} of the pay together. Performio, a software vendor, thinks such weights are not felt. Advice conflicts: ConnectWise, another, wants activity to weigh between 10% and 20%.`,
  pass: (v) =>
    v.least === 1
      ? 'One measure carries all of the pay.'
      : `The lightest measure carries ${percent(v.least)} of the pay; Performio, a software vendor, advises ${percent(v.limit)} or more.`,
  remedy: (v) => `Give each measure at least ${percent(v.limit)} of the pay, or drop it.`,
};
