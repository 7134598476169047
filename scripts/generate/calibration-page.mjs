/** The tables of docs/calibration.md, its charts, and the tables of docs/methods.md, from what the last study found. */
import { answerTables } from '../../calibration/page/answers.mjs';
import { besideTables } from '../../calibration/page/beside.mjs';
import { answersChart, convictionsChart, promisesChart } from '../../calibration/page/charts.mjs';
import { coverageTable, exceptionList } from '../../calibration/page/coverage.mjs';
import { alarmTable, convictionTable } from '../../calibration/page/naive.mjs';
import { promiseTable, worstOfRules } from '../../calibration/page/promises.mjs';
import { readResults } from '../../calibration/results.mjs';
import { filled } from './kit/page-tables.mjs';

const results = readResults();
const cells = results.length;
const fewest = Math.min(...results.map(({ runs }) => runs));
const teams = results.reduce((sum, { runs }) => sum + runs, 0);

const calibration = {
  extent: `${teams.toLocaleString('en')} simulated teams in ${cells} cells (a world at a size), at least ${fewest} in each.`,
  promises: promiseTable(results),
  worst: worstOfRules(results),
  coverage: coverageTable(results),
  exceptions: exceptionList(),
  answers: answerTables(results),
};
const methods = {
  alarms: alarmTable(results),
  convictions: convictionTable(results),
  ...besideTables(results),
};

export const files = {
  'docs/calibration.md': filled('docs/calibration.md', calibration),
  'docs/methods.md': filled('docs/methods.md', methods),
  'docs/pictures/calibration-validity.svg': await answersChart(results),
  'docs/pictures/calibration-promises.svg': await promisesChart(results),
  'docs/pictures/calibration-convictions.svg': await convictionsChart(results),
};
