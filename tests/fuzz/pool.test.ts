import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pool } from '../../scripts/trust/fuzz/pool.mjs';

const worker = join(import.meta.dirname, 'hanging-worker.mjs');

test('a call that does not come back is named, with how to make it again, and the others go on', async () => {
  const { tallies, failures } = await pool(worker, {
    runs: 10,
    seed: 4,
    only: undefined,
    hangsAfterMs: 1500,
  });
  expect(failures).toEqual(['stuck hangs\n  again: npm run fuzz -- --only stuck --seed 4 --runs 3']);
  expect(tallies.map(({ target }) => target).sort()).toEqual(['quick', 'stuck']);
});

test('a target that is not there is said', async () => {
  const { failures } = await pool(worker, { runs: 10, seed: 4, only: 'slow' });
  expect(failures).toEqual(['there is no target slow; there are quick, stuck']);
});
