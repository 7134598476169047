import { calendar, clamp, collectColumns } from './columns.mjs';

/** Participants who send invitations month by month, and how many are accepted. */
const usual = {
  /** Average number sent in a period, and how far it moves. */
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
  form: 'month',
};

export function drawInvitations(given, { participants, periods }, chance) {
  const world = { ...usual, ...given };
  const { observations, add } = collectColumns(['invitations-sent', ACCEPTANCE, 'revenue']);
  const names = calendar(world.form, periods);
  const common = names.map(() => world.shocks * chance.normal());
  for (let participant = 0; participant < participants; participant++) {
    const habit = world.sent * Math.exp(0.3 * chance.normal());
    const liked = clamp(world.accepted * Math.exp(0.2 * chance.normal()), 0, 0.6);
    const moves = chance.movements(periods + 1, world.carryOver);
    let answersToCome = 0;
    for (let at = 0; at <= periods; at++) {
      const movement = moves[at] + (common[at - 1] ?? 0);
      const sent = chance.poisson(habit * Math.exp(world.spread * movement));
      const answers = binomial(
        sent,
        liked * Math.exp(-world.fatigue * movement - 0.2 * (common[at - 1] ?? 0)),
        chance,
      );
      const lateAnswers = binomial(answers, world.late, chance);
      const arrived = answers - lateAnswers + answersToCome;
      answersToCome = lateAnswers;
      if (at === 0) continue;
      add(participant, names[at - 1], 'free', {
        'invitations-sent': sent,
        [ACCEPTANCE]: sent === 0 ? null : Math.min(1, arrived / sent),
        revenue: 20_000 * (1 + 0.3 * chance.normal()),
      });
    }
  }
  return observations;
}

const ACCEPTANCE = 'linkedin-ssi/relationships/acceptance-rate';

function binomial(trials, probability, chance) {
  let hits = 0;
  for (let trial = 0; trial < trials; trial++) if (chance.happens(probability)) hits++;
  return hits;
}
