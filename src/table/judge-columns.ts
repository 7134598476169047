import type { Findings } from './findings';
import type { TableColumns } from './table-columns';
import type { Words } from './words/words';

/** What only whole columns tell: their decimal mark, their units, the order of days and months. */
export function judgeColumns(columns: TableColumns, words: Words, findings: Findings): void {
  judgeMarks(columns, words, findings);
  for (const { name, absent, failed, unit, unitLacking, otherUnit } of columns.figures) {
    if (absent > 0) findings.notes.push(words.absent(name, absent));
    if (failed > 0) findings.notes.push(words.failed(name, failed));
    if (unit !== null && otherUnit !== null)
      findings.add({
        code: 'two-units',
        message: words.twoUnits(unit, otherUnit.unit),
        line: otherUnit.line,
        column: name,
      });
    else if (unit) findings.notes.push(words.unit(name, unit, unitLacking));
  }
  judgeDates(columns, words, findings);
}

/** A table has one decimal mark: what a figure leaves open, others show. */
function judgeMarks({ evidence, figures }: TableColumns, words: Words, findings: Findings): void {
  const { point, comma, open, 'open-point': openPoint } = evidence;
  if (point && comma) {
    const [first, second] = [point, comma].map(({ line, column }) => words.where(line, column));
    const line = Math.max(point.line, comma.line);
    findings.add({ code: 'two-decimals', message: words.twoMarks(first!, second!), line });
  } else if (point || comma) {
    for (const column of figures) column.settle(point ? 'point' : 'comma');
  } else if (open) {
    const { line, column } = open;
    findings.add({ code: 'open-decimal', message: words.openMark, line, column, remedy: 'decimal' });
  } else if (openPoint) {
    const { line, column } = openPoint;
    findings.add({ code: 'open-decimal', message: words.openPoint, line, column, remedy: 'decimal' });
  }
}

function judgeDates({ periods, periodName: column }: TableColumns, words: Words, findings: Findings): void {
  const { 'day-first': dayFirst, 'month-first': monthFirst, open } = periods.evidence;
  if (dayFirst !== undefined && monthFirst !== undefined) {
    const line = Math.max(dayFirst, monthFirst);
    findings.add({
      code: 'two-date-orders',
      message: words.twoDateOrders(dayFirst, monthFirst),
      line,
      column,
    });
  } else if (open !== undefined && dayFirst === undefined && monthFirst === undefined && !periods.isDeclared)
    findings.add({ code: 'open-dates', message: words.openDates, line: open, column, remedy: 'dates' });
  else
    for (const read of [periods.read, periods.settledRead()])
      if (read !== null) findings.notes.push(words.periodRead(read.written, read.read));
}
