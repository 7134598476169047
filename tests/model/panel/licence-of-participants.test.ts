import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/model/catalogue';
import type { Licence } from '../../../src/model/licence';
import { licenceOfParticipants } from '../../../src/model/panel/licence-of-participants';
import { readObservations } from '../../../src/model/panel/read-observations';

const held = (history: Record<string, (Licence | undefined)[]>) =>
  licenceOfParticipants(
    readObservations(
      Object.entries(history).flatMap(([participant, own]) =>
        own.map((licence, period) => ({ participant, period, licence, metrics: {} })),
      ),
      createCatalogue(),
    ),
  );

test('the licence of most rows, rows without one apart', () => {
  expect(
    held({
      a: ['free', 'free', 'premium'],
      b: ['sales-navigator', undefined, undefined],
      c: [undefined],
      d: ['premium', 'premium', 'free', 'free', 'free'],
    }),
  ).toEqual({ licence: Int8Array.of(0, 2, -1, 0), ambiguous: 0 });
});

test('ties are counted and decided for nobody', () => {
  expect(held({ a: ['free', 'premium'], b: ['premium'], c: ['free', 'premium', 'sales-navigator'] })).toEqual(
    {
      licence: Int8Array.of(-1, 1, -1),
      ambiguous: 2,
    },
  );
});

test('a panel without licences has none', () => {
  expect(held({ a: [undefined] })).toBeNull();
});
