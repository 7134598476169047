import type { Fixed, Inputs, Weighted } from '../../../locales/keys';

/** The sentences of these rules, by what each is made from. */
export type QuantitativeBias = {
  'quantitative-bias/volume-share': {
    title: Fixed;
    headline: 'share';
    fail: Weighted | Inputs | 'breakdown';
    pass: 'share';
    'cannot-tell': Weighted;
    remedy: Fixed;
  };
};
