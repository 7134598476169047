import { chanceOf } from '../../../calibration/chance.mjs';

const PILLARS = [
  { key: 'PROFESSIONAL_BRAND', average: 13, spread: 2.5 },
  { key: 'FIND_RIGHT_PEOPLE', average: 12, spread: 2 },
  { key: 'INSIGHT_ENGAGEMENT', average: 11, spread: 2.5 },
  { key: 'STRONG_RELATIONSHIP', average: 17, spread: 2 },
];
const PEOPLE = 16;
const MONTHS = 9;

/** From this month on everybody's points are fewer by this share: the publisher changed the ruler. */
const REDEFINED = { month: 4, share: 0.12 };

/** One page was edited: its pillars were rewritten, its total was not. */
const EDITED = { person: 6, month: 6, points: 6 };

/** Pages that sixteen people captured in nine months, in the order of the months. */
export function ssiPageCaptures() {
  const chance = chanceOf('ssi-pages');
  const people = Array.from({ length: PEOPLE }, () => PILLARS.map(() => chance.normal()));
  return Array.from({ length: MONTHS }, (_, month) =>
    people.map((levels, person) => {
      const shown = month < REDEFINED.month ? 1 : 1 - REDEFINED.share;
      const points = PILLARS.map(({ average, spread }, p) =>
        Math.min(25, shown * (average + spread * levels[p] + 0.6 * chance.normal())),
      );
      const overall = Math.round(points.reduce((sum, one) => sum + one, 0));
      const edited = person === EDITED.person && month === EDITED.month ? EDITED.points : 0;
      const subScores = PILLARS.map(({ key }, p) => ({
        pillar: key,
        score: Number((points[p] + (p === 0 ? edited : 0)).toFixed(3)),
      }));
      return {
        participant: `p${String(person + 1).padStart(2, '0')}`,
        period: `2026-0${month + 1}`,
        page: { memberScore: { overall, subScores }, groupScore: [] },
      };
    }),
  ).flat();
}
