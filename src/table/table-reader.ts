import type { Cell } from './cell';
import { Findings } from './findings';
import { foundColumns } from './found-columns';
import { delimiterOf, headOf } from './head/delimiter';
import { findHead, HEAD_ROWS } from './head/find-head';
import { headProblems } from './head/head-problems';
import { Rows } from './rows';
import type { FoundColumn, Table, TableOptions } from './table';
import { TableBody } from './table-body';
import { wordsOf } from './words/all';
import type { Words } from './words/words';

/** The line in which Excel names the delimiter. */
const NAMED = /^sep=(.)\n/;

/** How a web page begins, and the sheets that spreadsheets of 2003 wrote as XML. */
const WEB_PAGE = /^\s*<(?:!doctype|!--|\?xml|html|head|meta|style|body|table|workbook)\b/i;

/** Longer than any line of column names, and than all that may stand above them. */
const LONGEST_HEAD = 1 << 16;

/** A row that may hold the column names: where it starts in the text and in the file. */
type HeadRow = { at: number; line: number; delimiter: string; cells: string[] };

/**
 * Reads a table of observations from text that comes in pieces, in a bounded memory beside the columns themselves.
 *
 * For a browser as well as for a program: no file, no stream, no clock. When `stopped`, the rest need not be given.
 */
export class TableReader {
  readonly #options: TableOptions;
  readonly #words: Words;
  readonly #findings: Findings;
  #head = '';
  #rows: Rows | null = null;
  #body: TableBody | null = null;
  #columns: FoundColumn[] = [];
  #isBelow = false;
  #line = 1;
  #lineEnds = 0;
  #carriageReturn = false;

  constructor(options: TableOptions) {
    this.#options = options;
    this.#words = wordsOf(options);
    this.#findings = new Findings(this.#words);
  }

  /** Whether reading on is of no use. */
  get stopped(): boolean {
    return this.#findings.stopped;
  }

  /** Takes the next piece of the text. */
  push(piece: string): void {
    if (this.stopped) return;
    const text = this.#withBareLineEnds(piece);
    if (text.includes('\0')) this.#findings.stop({ code: 'not-text', message: this.#words.noTable });
    else if (this.#rows !== null) this.#take(this.#rows.push(text), this.#rows);
    else this.#pushHead(text);
  }

  /** Ends the text. */
  end(): Table {
    if (!this.stopped && this.#rows === null) this.#begin(true);
    if (!this.stopped && this.#rows !== null) this.#take(this.#rows.end(), this.#rows);
    if (this.#body !== null) return this.#body.end();
    const { notes, problems } = this.#findings;
    return { observations: null, notes, problems, lines: new Int32Array(0), columns: this.#columns };
  }

  #pushHead(text: string): void {
    const all = this.#head + text;
    // Empty lines are not kept: a file may hold nothing else. A mark of the byte order is no text wherever it stands.
    const blank = /^[\ufeff\n]*/.exec(all)?.[0] ?? '';
    this.#line += blank.replaceAll('\ufeff', '').length;
    this.#lineEnds += lineEndsIn(all.slice(Math.max(blank.length, this.#head.length)));
    this.#head = all.slice(blank.length);
    if (this.#lineEnds > HEAD_ROWS || this.#head.length > LONGEST_HEAD) this.#begin(false);
  }

  /** Windows ends lines with two characters; a piece may end between them. */
  #withBareLineEnds(piece: string): string {
    const whole = this.#carriageReturn ? `\r${piece}` : piece;
    this.#carriageReturn = whole.endsWith('\r');
    const text = this.#carriageReturn ? whole.slice(0, -1) : whole;
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** Looks for the column names among the first rows. */
  #begin(isWhole: boolean): void {
    let text = this.#head;
    this.#head = '';
    const named = NAMED.exec(text);
    if (named !== null) {
      text = text.slice(named[0].length);
      this.#line++;
    }
    if (text.trim() === '') {
      this.#findings.stop({ code: 'empty', message: this.#words.noText });
      return;
    }
    if (WEB_PAGE.test(text)) {
      this.#findings.stop({ code: 'not-text', message: this.#words.webPage });
      return;
    }
    const rows = firstRows(text, this.#line, named?.[1], isWhole);
    if (rows.length === 0) {
      this.#line += /^\n*/.exec(text)?.[0].length ?? 0;
      this.#findings.stop({ code: 'head-too-long', message: this.#words.longHead, line: this.#line });
      return;
    }
    const names = rows.map(({ cells }) => cells);
    const found = findHead(names, this.#options, this.#words);
    const { at, line, delimiter } = rows[found.at]!;
    const [above, below] = [names.slice(0, found.at), names.slice(found.at + 1)];
    for (const problem of headProblems(found, below, this.#options, this.#words, above))
      this.#findings.add({ line, ...problem });
    this.#findings.stopped = this.#findings.problems.length > 0;
    this.#columns = foundColumns(found.names, found.matched.places);
    if (this.stopped) return;
    if (found.at > 0) this.#findings.notes.push(this.#words.titles(rows[0]!.line, line));
    this.#line = line;
    this.#rows = new Rows(delimiter);
    this.#body = new TableBody(found, this.#options, this.#words, this.#findings, delimiter === ',');
    this.#take(this.#rows.push(text.slice(at)), this.#rows);
  }

  #take(rows: readonly string[][], { tooLong }: Rows): void {
    for (const cells of rows) {
      if (this.stopped) return;
      // The first are the column names, which are known.
      if (this.#isBelow) this.#body?.take(cells as Cell[], this.#line);
      this.#isBelow = true;
      this.#line++;
      for (const cell of cells) if (cell.includes('\n')) this.#line += cell.split('\n').length - 1;
    }
    if (tooLong)
      this.#findings.stop({ code: 'row-too-long', message: this.#words.longRow, line: this.#line });
  }
}

/** The first rows that hold anything; only those that have ended, unless the text is whole. */
function firstRows(text: string, firstLine: number, named: string | undefined, isWhole: boolean): HeadRow[] {
  const rows: HeadRow[] = [];
  let [at, line] = [0, firstLine];
  while (at < text.length && rows.length <= HEAD_ROWS) {
    const head = headOf(text.slice(at, at + LONGEST_HEAD + 1));
    // A quote that is never closed ends it, too.
    const hasEnded = isWhole || ['\n', '"'].includes(text[at + head.length] ?? '');
    if (head.length > LONGEST_HEAD || !hasEnded) break;
    if (head.trim() !== '') {
      const delimiter = named ?? delimiterOf(head);
      const cells = new Rows(delimiter).whole(head);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ at, line, delimiter, cells });
    }
    at += head.length + 1;
    line += 1 + lineEndsIn(head);
  }
  return rows;
}

function lineEndsIn(text: string): number {
  let ends = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends++;
  return ends;
}
