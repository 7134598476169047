const kinds = { true: 'as it should be', changed: 'one change', hostile: 'hostile', anything: 'anything' };

/** Prints what was tried: a line a target, then a line a kind of call. */
export function print(tallies, seconds) {
  const rows = tallies.flatMap(({ target, kinds }) =>
    Object.entries(kinds).map(([kind, count]) => ({ target, kind, ...count })),
  );
  table('target', rows, ({ target }) => target);
  table('arguments', rows, ({ kind }) => kinds[kind]);
  const runs = rows.reduce((sum, row) => sum + row.runs, 0);
  console.log(`\n${figure(runs)} calls in ${Math.round(seconds)} s`);
}

function table(head, rows, nameOf) {
  const groups = groupBy(rows, nameOf);
  console.log(`\n${line(head, 'calls', 'answered', 'refused', 'slowest, ms', 'when')}`);
  for (const [name, group] of groups) {
    const sum = (key) => figure(group.reduce((total, row) => total + row[key], 0));
    const slowest = group.reduce((most, row) => (row.slowest > most.slowest ? row : most));
    const when = head === 'target' ? kinds[slowest.kind] : slowest.target;
    console.log(line(name, sum('runs'), sum('answered'), sum('refused'), figure(slowest.slowest), when));
  }
}

function groupBy(rows, nameOf) {
  const groups = new Map();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return groups;
}

function line(name, runs, answered, refused, slowest, when) {
  const figures = [runs, answered, refused, slowest].map((text) => text.padStart(12));
  return `${name.padEnd(28)}${figures.join('')}  ${when}`;
}

function figure(value) {
  return Math.round(value).toLocaleString('en');
}
