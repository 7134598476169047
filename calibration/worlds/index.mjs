import { activityWorlds } from './activity.mjs';
import { associationWorlds } from './association.mjs';
import { effortWorlds } from './effort.mjs';
import { instrumentWorlds } from './instrument.mjs';
import { licenceWorlds } from './licences.mjs';
import { moneyWorlds } from './money.mjs';
import { wholeWorlds } from './whole.mjs';

/**
 * Every world: what is true of it (`given`), the plan that is audited in it and by which rules, and the sizes of team it is drawn
 * at; whether the truth behind intervals is drawn too; whether naive statistics are asked, of every team or of few.
 *
 * @typedef {{ id: string, title: string, kind: string, given: object, plan: object, rules: string[], sizes: string[], truth?: boolean, naive?: true | 'few' }} World
 * @type {World[]}
 */
export const worlds = [
  ...associationWorlds,
  ...licenceWorlds,
  ...moneyWorlds,
  ...instrumentWorlds,
  ...effortWorlds,
  ...activityWorlds,
  ...wholeWorlds,
];
