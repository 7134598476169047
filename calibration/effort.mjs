import { calendar, clamp, collectColumns } from './columns.mjs';
import { drawStay } from './team.mjs';

/** People who share their hours among activities; results and score follow from how much of each they did. */
const usual = {
  /** cos²θ: share of attainable value that pay on the score attains. */
  share: 0,
  /** What an hour of each activity brings, relative to the others; two activities or three. */
  valued: [1, 1],
  /** The activity that pay pulls towards more than value does. */
  towards: 0,
  /** What carries over from a period to the next: activities, results and score. */
  carryOver: 0.5,
  /** Correlation of the activities with each other, within participants. */
  linked: 0,
  /** Shocks of a period, which move everybody's activities, results and score. */
  shocks: 0,
  /** How far participants differ in what an hour of theirs brings. */
  slopes: 0,
  /** Correlation of what moves results and score beside the activities. */
  shared: 0,
  /** The second activity's results come after so many periods, those of all with `allLate`. */
  delay: 0,
  allLate: false,
};

/** Units of each activity a period, how far they move within a participant, and hours a unit. */
export const activities = [
  { id: 'invitations-sent', mean: 80, spread: 20, hours: 0.05 },
  { id: 'customer-calls', mean: 24, spread: 5, hours: 0.5 },
  { id: 'customer-visits', mean: 8, spread: 2, hours: 1.5 },
];

const VALUE_OF_AN_HOUR = 500;
const AVERAGE_RESULT = 20_000;
const RESULT_NOISE = 1200;
const POINTS_OF_AN_HOUR = 1;
const AVERAGE_SCORE = 50;
const SCORE_NOISE = 1.5;

export function drawEffort(given, { participants, periods, turnover }, chance) {
  const world = { ...usual, ...given };
  const doing = activities.slice(0, world.valued.length);
  const { observations, add } = collectColumns([...doing.map(({ id }) => id), 'linkedin-ssi', 'revenue']);
  const names = calendar('month', periods);
  const common = Array.from({ length: periods + world.delay }, () => world.shocks * chance.normal());
  for (let participant = 0; participant < participants; participant++) {
    const person = drawPerson(world, doing, common, chance);
    const stay = turnover ? drawStay(periods, chance) : { from: 0, to: periods };
    for (let period = stay.from; period < stay.to; period++) {
      const at = period + world.delay;
      add(participant, names[period], 'free', {
        ...Object.fromEntries(doing.map(({ id }, k) => [id, person.amounts[k][at]])),
        'linkedin-ssi': clamp(scoreOf(world, person, at) + SCORE_NOISE * common[at], 0, 100),
        revenue: resultOf(world, person, at) + RESULT_NOISE * common[at],
      });
    }
  }
  return observations;
}

function drawPerson(world, doing, common, chance) {
  const moves = () => chance.movements(common.length, world.carryOver);
  const together = moves();
  const amounts = doing.map(({ mean, spread }) => {
    const own = moves();
    const habit = chance.normal();
    return own.map((movement, at) => {
      const mixed = Math.sqrt(1 - world.linked) * movement + Math.sqrt(world.linked) * together[at];
      return Math.max(0, Math.round(mean + spread * (habit + mixed + common[at])));
    });
  });
  const effects = doing.map(({ hours, mean }, k) => {
    const differs = Math.exp(world.slopes * chance.normal());
    return (at) => differs * hours * (amounts[k][at] - mean);
  });
  return { amounts, effects, skill: chance.normal(), luck: moves(), chatter: moves() };
}

function scoreOf(world, { effects, skill, luck, chatter }, at) {
  const { paid } = directions(world);
  const points = effects.reduce((sum, effect, k) => sum + paid[k] * effect(at), 0);
  const other = world.shared * luck[at] + Math.sqrt(1 - world.shared ** 2) * chatter[at];
  return AVERAGE_SCORE + 4 * skill + POINTS_OF_AN_HOUR * points + SCORE_NOISE * other;
}

function resultOf(world, { effects, skill, luck }, at) {
  const { valued } = directions(world);
  const worth = effects.reduce((sum, effect, k) => {
    const isLate = world.allLate || k === 1;
    return sum + valued[k] * effect(isLate ? at - world.delay : at);
  }, 0);
  return AVERAGE_RESULT + VALUE_OF_AN_HOUR * worth + RESULT_NOISE * (2 * skill + luck[at]);
}

/** What an hour of each activity adds to results and to the score: unit vectors with the cosine asked for. */
function directions({ share, valued: relative, towards }) {
  const valued = toUnit(relative);
  const across = toUnit(valued.map((one, k) => Number(k === towards) - valued[towards] * one));
  const paid = valued.map((one, k) => Math.sqrt(share) * one + Math.sqrt(1 - share) * across[k]);
  return { valued, paid };
}

function toUnit(vector) {
  const length = Math.hypot(...vector);
  return vector.map((one) => one / length);
}
