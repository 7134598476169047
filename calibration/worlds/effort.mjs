import { activities } from '../effort.mjs';
import { scorePlan } from '../plans.mjs';
import { registered } from '../rules.mjs';

const plan = {
  ...scorePlan,
  name: 'Pay on a score that hours raise',
  metrics: activities
    .filter(({ id }) => id.startsWith('customer'))
    .map(({ id }) => ({
      id,
      label: { en: id },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: false,
      licence: 'free',
    })),
  effort: Object.fromEntries(activities.map(({ id, hours }) => [id, hours])),
};

const late = { truth: false, delay: 3 };
const aligned = { truth: false, share: 1 };
const three = { valued: [1, 1, 1] };

/** Pay that pulls across value, beside it, or along it; and what may trouble the history. */
const worlds = [
  ['across', 'pay at right angles to value', { share: 0 }],
  ['quarter', 'pay attains a quarter', { share: 0.25 }],
  ['half', 'pay attains a half, the limit', { share: 0.5 }],
  ['half-three', 'pay attains a half, three activities', { share: 0.5, ...three }],
  ['half-linked', 'pay attains a half, activities linked (0.5)', { share: 0.5, linked: 0.5 }],
  ['half-shocks', 'pay attains a half, shocks that hit everybody', { share: 0.5, shocks: 1 }],
  ['half-slopes', 'pay attains a half, hours that differ in effect', { share: 0.5, slopes: 0.4 }],
  ['half-shared', 'pay attains a half, luck moves score and results', { share: 0.5, shared: 0.6 }],
  ['good', 'pay attains four fifths', { share: 0.8 }],
  ['good-three', 'pay attains four fifths, three activities', { share: 0.8, ...three }],
  ['aligned', 'pay that pulls along value', aligned],
  ['aligned-three', 'pay that pulls along value, three activities', { ...aligned, ...three }],
  ['aligned-shocks', 'pay that pulls along value, shocks that hit everybody', { ...aligned, shocks: 1 }],
  [
    'aligned-late',
    'pay that pulls along value, results three months later',
    { ...aligned, ...late, allLate: true },
  ],
  [
    'aligned-one-late',
    'pay that pulls along value, half of the results three months later',
    { ...aligned, ...late },
  ],
  [
    'good-mostly-late',
    'pay attains nine tenths, most results three months later',
    { ...late, share: 0.9, valued: [0.3, 1], towards: 1 },
  ],
];

export const effortWorlds = worlds.map(([id, title, { truth = true, ...given }]) => ({
  id: `effort-${id}`,
  title,
  truth,
  naive: 'few',
  kind: 'effort',
  rules: registered('effort-distortion'),
  plan,
  sizes: ['15 × 12', '30 × 12', '60 × 12', '40 × 24 with turnover'],
  given,
}));
