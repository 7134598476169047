import { metric } from '../../../scoring/support';
import { revenuePlan, split, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

const blind = (share: number) => ({ figures: { 'quality-blind-share': share } });

testRule('quality-blindness/quality-share', {
  fails: [
    { name: 'all of the index is blind', plan: ssiPlan, ...blind(1) },
    {
      name: '40 % on the index, and no quality beside it',
      plan: split('linkedin-ssi', 0.4, 'revenue'),
      ...blind(0.4),
    },
    {
      name: '81 % on the index: 19 % on quality are not felt',
      plan: split('linkedin-ssi', 0.81, 'relationship-quality'),
      ...blind(0.81),
    },
  ],
  passes: [
    { name: 'revenue is a result', plan: revenuePlan, ...blind(0) },
    {
      name: 'a rating by the customer is quality itself',
      plan: split('relationship-quality', 0.5, 'revenue'),
      ...blind(0),
    },
    {
      name: '80 % on the index, but 20 % on quality: enough to be felt',
      plan: split('linkedin-ssi', 0.8, 'relationship-quality'),
      message: 'balanced',
      ...blind(0.8),
    },
  ],
  cannotTell: [
    {
      name: 'a tenth on an index of which part is quality: it hangs on the weights',
      plan: {
        ...split('care', 0.1, 'revenue'),
        metrics: [
          {
            id: 'care',
            label: { en: 'Care', fr: 'Attention' },
            maximum: 10,
            pillars: [
              {
                id: 'care',
                label: { en: 'Care', fr: 'Attention' },
                maximum: 10,
                components: [metric('calls'), metric('rating', { captures: 'relationship-quality' })],
              },
            ],
          },
        ],
      },
      message: 'cannot-tell',
      payAtStake: 0.05,
      need: 'unknown-weights',
      figures: { 'quality-blind-share': { value: 0.05, interval: { low: 0.02, high: 0.08 } } },
    },
  ],
});
