import { beforeAll, describe, expect, it } from 'vitest';
import { bands } from '../../../calibration/bands.mjs';
import { cells, nameOfCell } from '../../../calibration/cells.mjs';
import { judgeBands } from '../../../calibration/judge-bands.mjs';
import { readResults } from '../../../calibration/results.mjs';
import { study } from '../../../calibration/study.mjs';
import { worlds } from '../../../calibration/worlds/index.mjs';
import { requireBuild } from '../../require-build';

/** At one size each, the first of these that a world is drawn at: the whole study takes hours. */
const SIZES = ['30 × 12', '60 × 12'];
const RUNS = 40;
/** The truth behind intervals, of so many people: enough to see an interval that is far off. */
const TRUTH_OF = 500;

const quickCells = worlds.flatMap(({ id, sizes }) => {
  const promised = bands.filter((band) => band.worlds.test(id));
  const sizeName = SIZES.find((size) => sizes.includes(size)) ?? sizes[0] ?? '';
  return promised.length === 0 ? [] : [nameOfCell({ world: { id }, sizeName })];
});

const described = ({ what, cell, rate }: { what: string; cell: Cell; rate: number }) =>
  `${what}: ${rate} in ${cell.world}, ${cell.size}`;

type Cell = { world: string; size: string };

beforeAll(requireBuild);

/** Ten seconds, but of every core there is. */
const PATIENCE = { timeout: 300_000 };

describe('promised error rates', PATIENCE, () => {
  it('hold on teams drawn now', async () => {
    const { promised, coverage } = judgeBands(await study(quickCells, { runs: RUNS, truthOf: TRUTH_OF }));
    expect(promised.length).toBeGreaterThanOrEqual(bands.length);
    expect([...promised, ...coverage].filter(({ state }) => state === 'broken').map(described)).toEqual([]);
  });

  it('held in the last whole study, which drew every cell', () => {
    const results = readResults();
    expect(results.map(({ world, size }: Cell) => `${world}, ${size}`)).toEqual(cells.map(nameOfCell));
    const { promised, coverage } = judgeBands(results);
    expect([...promised, ...coverage].filter(({ state }) => state === 'broken').map(described)).toEqual([]);
  });

  it('do not depend on the number of workers', async () => {
    const names = quickCells.slice(0, 2);
    const together = await study(names, { runs: 3, truthOf: 50 });
    const alone = await Promise.all(names.map((name) => study([name], { runs: 3, truthOf: 50 })));
    expect(together).toEqual(alone.flat());
  });
});
