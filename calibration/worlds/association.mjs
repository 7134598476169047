import { scorePlan, scorePlanAtOnce, scorePlanShortCycle } from '../plans.mjs';
import { registered } from '../rules.mjs';
import { everySize } from '../sizes.mjs';

const STAR_SPREAD = 0.6;

/** Where some sell far more than others, their movements outweigh those of the rest: what is seen of an association is less. */
const SEEN_BESIDE_STARS = Math.exp(-(STAR_SPREAD ** 2) / 2);

/** What may trouble a history without touching the association. */
const troubles = {
  plain: {},
  'carry-over': { carryOver: 0.7 },
  trend: { trend: 3 },
  shocks: { shocks: 1, carryOver: 0.5 },
  slopes: { slopes: 0.3 },
  stars: { stars: STAR_SPREAD },
};

const troubleTitles = {
  plain: '',
  'carry-over': ', movements carry over (0.7)',
  trend: ', a common trend',
  shocks: ', shocks that hit everybody',
  slopes: ', slopes that differ',
  stars: ', star performers',
};

const levels = [
  ['unrelated', 0, 'unrelated'],
  ['limit', 0.3, 'related at the limit (0.3)'],
  ['middling', 0.45, 'related at 0.45'],
  ['related', 0.6, 'related at 0.6'],
];

const graded = levels.flatMap(([level, within, title]) =>
  Object.entries(troubles).map(([trouble, given]) => ({
    id: `${level}-${trouble}`,
    title: `${title}${troubleTitles[trouble]}`,
    given: {
      ...given,
      within: given.stars ? within / SEEN_BESIDE_STARS : within,
      quality: trouble === 'plain' ? within : null,
    },
    truth: true,
    naive: within === 0,
  })),
);

const special = [
  {
    id: 'unrelated-zeros',
    title: 'unrelated, 60 of 100 results are zero',
    given: { zeros: 0.6 },
    truth: true,
    naive: true,
  },
  {
    id: 'simpson',
    title: 'related between people (0.8), unrelated within',
    given: { between: 0.8 },
    truth: true,
    naive: true,
  },
  { id: 'later', title: 'related at 0.6, results three months later', given: { within: 0.6, delay: 3 } },
  {
    id: 'later-unasked',
    title: 'related at 0.6, results three months later, the plan says at once',
    given: { within: 0.6, delay: 3 },
    plan: scorePlanAtOnce,
  },
  {
    id: 'one-deal-fifth',
    title: 'one deal a month, 20 % more per movement of the score',
    given: { deals: 1, lift: 0.2 },
    naive: true,
  },
  {
    id: 'one-deal',
    title: 'one deal a month, 30 % more per movement of the score',
    given: { deals: 1, lift: 0.3 },
    naive: true,
  },
  {
    id: 'averaged-score',
    title: 'the score is an average of 90 days, related at 0.45 beneath',
    given: { within: 0.45, averaged: 3 },
  },
  { id: 'reverse', title: 'the score follows results', given: { within: 0.6, reverse: true } },
  {
    id: 'reverse-carry-over',
    title: 'the score follows results, movements carry over (0.7)',
    given: { within: 0.6, reverse: true, carryOver: 0.7 },
    naive: true,
  },
];

const common = {
  kind: 'team',
  plan: scorePlan,
  sizes: everySize,
  rules: registered('validity', 'before-after', 'quality-association'),
};

const shortCycle = graded
  .filter(({ id }) => ['unrelated-plain', 'unrelated-carry-over', 'related-plain'].includes(id))
  .map((world) => ({
    ...world,
    id: `${world.id}-short-cycle`,
    title: `${world.title}, sales cycle of a month`,
    naive: false,
    plan: scorePlanShortCycle,
    sizes: ['30 × 12', '60 × 12'],
  }));

export const associationWorlds = [...graded, ...special]
  .map((world) => ({ ...common, ...world }))
  .concat(shortCycle.map((world) => ({ ...common, ...world })));
