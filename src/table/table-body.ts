import type { Cell } from './cell';
import type { Findings } from './findings';
import { foundColumns } from './found-columns';
import type { Head } from './head/find-head';
import { ignoredNotes } from './head/ignored-notes';
import { isTotalName } from './names/total-names';
import { isReportFooter } from './report-footer';
import { settleTable } from './settle-table';
import type { Table, TableOptions } from './table';
import { TableColumns } from './table-columns';
import { toldLines } from './told-lines';
import type { Words } from './words/words';

/** What stands below the column names of a table in text, as Markdown and databases draw it. */
const ruled = /^:?[-=+ ]{2,}:?$/;

/** The rows below the column names. */
export class TableBody {
  readonly #columns: TableColumns;
  readonly #repeated: number[] = [];
  readonly #totals: number[] = [];
  readonly #footer: number[] = [];
  #undatedDeals = 0;
  #emptyRows = 0;
  #isFirst = true;

  /** @param comma - Whether cells are parted by commas. */
  constructor(
    private readonly head: Head,
    private readonly options: TableOptions,
    private readonly words: Words,
    private readonly findings: Findings,
    private readonly comma: boolean,
  ) {
    this.#columns = new TableColumns(head.names, head.matched, options);
    findings.notes.push(...head.matched.notes);
  }

  /** Takes a row that starts on a line. */
  take(cells: Cell[], line: number): void {
    const { length } = this.head.names;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst && cells.every((cell) => cell === '' || ruled.test(String(cell)))) return;
    if (isReportFooter(cells)) {
      this.#footer.push(line);
      return;
    }
    if (cells.length !== length || cells[0] === '') {
      if (cells.every((cell) => String(cell).trim() === '')) {
        if (cells.length > 1) this.#emptyRows++;
        return;
      }
      while (cells.length > length && String(cells.at(-1)).trim() === '') cells.pop();
      // “Grand Totals (12 records)”, alone in its row.
      if (cells.length === 1 && !this.options.keepTotals && isTotalName(cells[0]!)) {
        this.#totals.push(line);
        return;
      }
      if (cells.length !== length) {
        const message = this.words.unevenRow(cells.length, length, this.comma && cells.length > length);
        this.findings.tell({ code: 'uneven-row', message }, line);
        return;
      }
    }
    if (cells[0] === this.head.names[0] && this.#repeatsNames(cells)) this.#repeated.push(line);
    else if (this.#columns.isUndatedDeal(cells)) this.#undatedDeals++;
    else if (!this.options.keepTotals && this.#columns.isTotal(cells)) this.#totals.push(line);
    else if (isFirst && !this.#columns.fits(cells)) this.findings.notes.push(this.words.secondHead(line));
    else this.#columns.push(cells, line, this.words, (problem) => this.findings.tell(problem, line));
  }

  end(): Table {
    const { findings, words, head } = this;
    if (this.#columns.lines.length === 0) {
      if (findings.problems.length === 0) findings.stop({ code: 'no-rows', message: words.noRows });
    }
    const { observations, lines, used } = settleTable(this.#columns, head, this.options, words, findings);
    findings.notes.push(...ignoredNotes(head.names, used, words));
    if (this.#totals.length > 0) findings.notes.push(words.totals(toldLines(this.#totals)));
    if (this.#repeated.length > 0) findings.notes.push(words.repeatedHeads(toldLines(this.#repeated)));
    if (this.#footer.length > 0) findings.notes.push(words.reportFooter(toldLines(this.#footer)));
    if (this.#undatedDeals > 0) findings.notes.push(words.undatedDeals(this.#undatedDeals));
    if (this.#emptyRows > 0) findings.notes.push(words.emptyRows(this.#emptyRows));
    findings.count();
    return {
      observations: findings.problems.length === 0 ? observations : null,
      notes: findings.notes,
      problems: findings.problems,
      lines,
      columns: foundColumns(head.names, used),
    };
  }

  #repeatsNames(cells: readonly Cell[]): boolean {
    return this.head.names.every((name, place) => String(cells[place]).trim() === name);
  }
}
