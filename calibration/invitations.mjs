import { calendar, clamp, collectColumns } from './columns.mjs';

export const ACCEPTANCE = 'linkedin-ssi/relationships/acceptance-rate';

/** Participants who send invitations period by period, and how many are accepted. */
const usual = {
  /** Average number sent in a period, how far it moves, and what carries over of it. */
  sent: 60,
  spread: 0.4,
  carryOver: 0.5,
  /** Share accepted, and by what part it falls per movement of what is sent. */
  accepted: 0.35,
  fatigue: 0,
  /** Share of the answers that come a period late. */
  late: 0,
  /** Shocks of a period: everybody sends more, and fewer answer. */
  shocks: 0,
};

/** A team of which nothing else is known. */
export function drawInvitations(given, { participants, periods }, chance) {
  const { observations, add } = collectColumns(['invitations-sent', ACCEPTANCE]);
  const names = calendar('month', periods);
  const common = names.map(() => (given.shocks ?? 0) * chance.normal());
  for (let participant = 0; participant < participants; participant++) {
    for (const [at, values] of answersOf(given, periods, chance, common).entries())
      add(participant, names[at], 'free', values);
  }
  delete observations.licence;
  return observations;
}

/** What one participant sends, and the share that is accepted. */
export function answersOf(given, periods, chance, common = []) {
  const world = { ...usual, ...given };
  const habit = world.sent * Math.exp(0.3 * chance.normal());
  const liked = clamp(world.accepted * Math.exp(0.2 * chance.normal()), 0, 0.6);
  const moves = chance.movements(periods + 1, world.carryOver);
  let toCome = 0;
  return Array.from({ length: periods + 1 }, (_, at) => {
    const shock = common[at - 1] ?? 0;
    const sent = chance.poisson(habit * Math.exp(world.spread * (moves[at] + shock)));
    const share = liked * Math.exp(-world.fatigue * (moves[at] + shock) - 0.2 * shock);
    const answers = chance.binomial(sent, share);
    const late = chance.binomial(answers, world.late);
    const arrived = answers - late + toCome;
    toCome = late;
    return { 'invitations-sent': sent, [ACCEPTANCE]: sent === 0 ? null : Math.min(1, arrived / sent) };
  }).slice(1);
}
