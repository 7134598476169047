import { expect, test } from 'vitest';
import { peopleWithLicences } from '../../../src/model/panel/people-with-licences';

test('whoever has neither a licence nor a figure is nobody', () => {
  const panel = {
    participant: Int32Array.from([0, 1, 1, 2, 3]),
    rows: 5,
    columns: new Map([['revenue', Float64Array.from([1, Number.NaN, 2, Number.NaN, Number.NaN])]]),
  } as unknown as Parameters<typeof peopleWithLicences>[1];
  expect([...peopleWithLicences(Int8Array.from([0, -1, -1, 2]), panel)]).toEqual([0, -1, 2]);
  expect([...peopleWithLicences(Int8Array.from([0, 1, 2, 2]), panel)]).toEqual([0, 1, 2, 2]);
});
