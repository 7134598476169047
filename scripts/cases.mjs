/** `npm run cases`: what the audit says of the documented schemes, as docs/cases.md has it. */
import { cases, texts } from './generate/cases-page.mjs';

const columns = ['result', 'withFacts', 'withoutFacts', 'believer', 'scheme'];
const rows = cases.map(({ id, result, verdicts }) => [
  result,
  ...columns.slice(1, -1).map((reading) => verdicts[reading].decision),
  id,
]);
const widths = columns.map((name, at) => Math.max(...[name, ...rows.map((row) => row[at])].map(lengthOf)));

console.log(
  [texts.shares, texts.asked, texts.expectations, texts.neighbours, ...[columns, ...rows].map(line)].join(
    '\n',
  ),
);

function lengthOf(text) {
  return text.length;
}

function line(cells) {
  return cells
    .map((cell, at) => cell.padEnd(widths[at]))
    .join('  ')
    .trimEnd();
}
