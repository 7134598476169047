import fc from 'fast-check';
import type { SsiCapture } from '../../../src/model/linkedin-ssi/parse-ssi-pages';
import { MARK } from './history';

const pillars = ['PROFESSIONAL_BRAND', 'FIND_RIGHT_PEOPLE', 'INSIGHT_ENGAGEMENT', 'STRONG_RELATIONSHIP'];

/** A figure as the page or a spreadsheet writes it. */
const points = (maximum: number): fc.Arbitrary<number | string> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: maximum * 1000 }),
      fc.constantFrom('number', 'point', 'comma', 'exponent'),
    )
    .map(([thousandths, form]) => {
      const value = thousandths / 1000;
      if (form === 'number') return value;
      if (form === 'exponent') return value.toExponential();
      return form === 'comma' ? String(value).replace('.', ',') : ` ${value} `;
    });

const score = fc.record({
  overall: points(100),
  subScores: fc
    .tuple(...pillars.map((pillar) => points(25).map((score) => ({ pillar, score }))))
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
});

const group = (groupType: string) =>
  fc.record(
    { groupType: fc.constant(groupType), rank: points(100), score },
    { requiredKeys: ['groupType', 'rank', 'score'] },
  );

/** What the page loads: bare or wrapped, as an object or as text, with whatever else it holds. */
export const anyPage: fc.Arbitrary<unknown> = fc
  .record({
    page: fc.record(
      {
        memberScore: score,
        groupScore: fc
          .tuple(group('INDUSTRY'), group('NETWORK'), group('COMPANY'))
          .chain((groups) => fc.subarray(groups)),
        firstName: fc.constant(MARK),
      },
      { requiredKeys: ['memberScore'] },
    ),
    wrapped: fc.boolean(),
    form: fc.constantFrom('object', 'text', 'spaced text'),
  })
  .map(({ page, wrapped, form }) => {
    const whole = wrapped ? { data: page } : page;
    if (form === 'object') return whole;
    return form === 'text' ? JSON.stringify(whole) : `\n ${JSON.stringify(whole, null, 2)} \n`;
  });

/** Captures of several participants. */
export const anyCaptures: fc.Arbitrary<SsiCapture[]> = fc.array(
  fc.record(
    {
      participant: fc.oneof(
        fc.nat().map((n) => `${MARK}-${n}`),
        fc.nat(),
      ),
      period: fc.constantFrom('2026-01', '2026-01-31', 3),
      licence: fc.constantFrom('free', 'premium', 'sales-navigator'),
      page: anyPage,
    },
    { requiredKeys: ['participant', 'period', 'page'] },
  ) as fc.Arbitrary<SsiCapture>,
  { maxLength: 6 },
);
