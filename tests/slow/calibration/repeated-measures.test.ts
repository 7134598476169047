import { expect, it } from 'vitest';
import { correlationPValue, repeatedMeasures } from '../../../calibration/naive/rows.mjs';
import published from '../../golden/repeated-measures/bland-altman-1995.json';

it('gives the published repeated-measures correlation of pH and PaCO2 in eight patients', () => {
  const patient = published.ph.flatMap((values, of) => values.map(() => of));
  const { r, pValue } = repeatedMeasures(patient, published.ph.flat(), published.paCo2.flat());
  expect(patient.length - published.ph.length - 1).toBe(published.df);
  expect(r).toBeCloseTo(published.r, 5);
  expect(pValue).toBeCloseTo(published.p, 6);
  expect(pValue).toBe(correlationPValue(r, published.df));
});
