/**
 * Folders that are sampled by default: the least score of each, the tests that are asked beside those in its own folder, and how many
 * cases of a property are tried. Whole audits are properties too, and take long.
 */
export const folders = [
  { folder: 'src/stats', floor: 0.92 },
  { folder: 'src/scoring', floor: 0.92 },
  {
    folder: 'src/critique',
    floor: 0.88,
    also: ['tests/golden-reports.test.ts', 'tests/locales'],
    cases: 12,
  },
];

/** The table's row that a folder belongs to; any other folder of src is asked of by its own tests and held to no floor. */
export function stratumOf(folder) {
  const top = folder.split('/').slice(0, 2).join('/');
  return { floor: 0, also: [], cases: 40, ...folders.find((known) => known.folder === top), folder };
}

/** Globs of the tests that are asked about a folder. */
export function testsOf({ folder, also }) {
  const own = `tests/${folder.split('/')[1]}`;
  return [own, ...also].map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));
}
