/** From this many mutants of a folder, its score is held to its floor; below, the interval around it is. */
const LARGE_SAMPLE = 600;

/** Standard normal quantile of a 95 % interval. */
const Z = 1.96;

const KILLED = new Set(['Killed', 'Timeout']);
const SURVIVED = new Set(['Survived', 'NoCoverage']);

/** Figures of one folder. A mutant whose run breaks down says nothing and is not counted. */
export function figuresOf(asked) {
  const killed = asked.filter(({ status }) => KILLED.has(status)).length;
  const survivors = asked.filter(({ status }) => SURVIVED.has(status));
  const mutants = killed + survivors.length;
  return { mutants, killed, survivors, score: killed / mutants, ...wilson(killed, mutants) };
}

/** Interval for a share (Wilson 1927): it stays within 0..1 and holds near the ends. */
function wilson(hits, n) {
  const middle = (hits + Z ** 2 / 2) / (n + Z ** 2);
  const half = (Z / (n + Z ** 2)) * Math.sqrt((hits * (n - hits)) / n + Z ** 2 / 4);
  return { low: middle - half, high: middle + half };
}

/** Why a folder fails, or null: a large sample by its score, a small one only where chance does not explain it. */
export function failureOf({ mutants, score, high }, floor) {
  if (mutants >= LARGE_SAMPLE)
    return score < floor ? `${percent(score)} is below the floor of ${percent(floor)}` : null;
  return high < floor ? `${percent(high)}, the upper end, is below the floor of ${percent(floor)}` : null;
}

/** The table of all folders. */
export function tableOf(rows) {
  const lines = rows.map(({ folder, floor, figures: { mutants, killed, survivors, score, low, high } }) =>
    [
      ...[folder, mutants, killed, survivors.length],
      ...[`${percent(score)} (${percent(low)} to ${percent(high)})`, floor === 0 ? '—' : percent(floor)],
    ].join(' | '),
  );
  return [
    '| folder | mutants | killed | survived | score (95 % interval) | floor |',
    '|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Where a survivor stands and what it changes, as a diff. */
export function diffOf({ fileName, location: { start }, mutatorName, status, before, after }) {
  const part = (sign, text) => text.split('\n').map((line) => `${sign} ${line}`);
  const note = status === 'NoCoverage' ? ', run by no test' : '';
  return [
    `${fileName}:${start.line + 1} ${mutatorName}${note}`,
    ...part('-', before),
    ...part('+', after),
  ].join('\n');
}
