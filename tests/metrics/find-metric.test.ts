import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IncentiveAuditError } from '../../src/index';
import { allMetrics, findMetric } from '../../src/metrics/index';

const idsFor = (words: string): string[] => findMetric(words).map(({ id }) => id);

describe('findMetric', () => {
  test.each([
    ['demo', ['demos']],
    ['DÉMO', ['demos']],
    ['demonstrations', ['demos']],
    ['meetings', ['meetings', 'meetings-booked']],
    ['rendez-vous', ['meetings-booked', 'meetings']],
    ['rendez vous pris', ['meetings-booked']],
    ['CA', ['revenue']],
    ['mql', ['marketing-qualified-leads']],
    ['chiffre', ['revenue']],
    ['taux de retour', ['return-rate']],
    ['first call', ['first-contact-resolution']],
    ['retntion', ['retention']],
    ['weather', []],
    ['?!', []],
  ])('%s finds %j first', (words, ids) => {
    expect(idsFor(words).slice(0, ids.length || undefined)).toEqual(ids);
  });

  test('blank finds everything, in the order of the catalogue', () => {
    for (const blank of ['', '  ', '\n']) expect(findMetric(blank)).toEqual(allMetrics);
  });

  test('every metric is found first by its id, its labels and each other name', () => {
    for (const metric of allMetrics)
      for (const name of [metric.id, metric.label.en, metric.label.fr, ...metric.aliases])
        expect(findMetric(name)[0]?.id, name).toBe(metric.id);
  });

  test('case, accents and punctuation change nothing', () => {
    const names = allMetrics.flatMap(({ label, aliases }) => [label.fr, ...aliases]);
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
        expect(idsFor(bare.toUpperCase())).toEqual(idsFor(name));
        expect(idsFor(` ${name}! `)).toEqual(idsFor(name));
      }),
    );
  });

  test('each match stands once, and a longer question finds no more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allMetrics.flatMap(({ aliases }) => aliases)),
        fc.nat(5),
        (name, cut) => {
          const found = idsFor(name.slice(0, name.length - cut));
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });

  test.each([7, null, undefined, {}, ['demo'], Symbol('demo')])('%s is no text', (words) => {
    expect(() => findMetric(words as string)).toThrow(IncentiveAuditError);
  });

  test('a very long text is read by its beginning', () => {
    expect(idsFor(`${' '.repeat(100)}demos${' '.repeat(1e6)}`)).toEqual(idsFor('demos'));
    expect(findMetric('x'.repeat(1e6))).toEqual([]);
  });
});
