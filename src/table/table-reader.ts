import { delimiterOf, headOf } from './delimiter';
import { matchColumns } from './match-columns';
import { Rows } from './rows';
import type { Table, TableOptions, TableProblem } from './table';
import { TableColumns } from './table-columns';
import { en } from './words/en';
import { fr } from './words/fr';
import type { Words } from './words/words';

/** Whoever mends a file does not read on; and garbage must not fill the memory. */
const MOST_PROBLEMS = 1000;

/** The line in which Excel names the delimiter. */
const NAMED = /^sep=(.)\n/;

/** Longer than any line of column names. */
const LONGEST_HEAD = 1 << 16;

/** Characters that are read at a time. */
const PIECE = 1 << 16;

/**
 * Reads a table of observations from text that comes in pieces, in a bounded memory beside the columns themselves.
 *
 * For a browser as well as for a program: no file, no stream, no clock. When `stopped`, the rest need not be given.
 */
export class TableReader {
  /** Whether reading on is of no use. */
  stopped = false;
  readonly #options: TableOptions;
  readonly #words: Words;
  readonly #notes: string[] = [];
  readonly #problems: TableProblem[] = [];
  /** The first problem of each kind in a column, and how many more lines have it. */
  readonly #told = new Map<string, { first: TableProblem; more: number }>();
  #tellings = 0;
  #head = '';
  #rows: Rows | null = null;
  #columns: TableColumns | null = null;
  #places: ReadonlyMap<string, number> = new Map();
  #names: string[] = [];
  #comma = false;
  #line = 1;
  #emptyRows = 0;
  #carriageReturn = false;

  constructor(options: TableOptions) {
    this.#options = options;
    this.#words = options.locale === 'fr' ? fr : en;
  }

  /** Takes the next piece of the text. */
  push(piece: string): void {
    if (this.stopped) return;
    const text = this.#withBareLineEnds(piece);
    if (text.includes('\0')) this.#stop(this.#words.noTable);
    else if (this.#rows !== null) this.#take(this.#rows.push(text), this.#rows);
    else this.#pushHead(text);
  }

  #pushHead(text: string): void {
    const all = this.#head + text;
    // Empty lines are not kept: a file may hold nothing else. A mark of the byte order is no text wherever it stands.
    const blank = /^[\ufeff\n]*/.exec(all)?.[0] ?? '';
    this.#line += blank.replaceAll('\ufeff', '').length;
    this.#head = all.slice(blank.length);
    if (isWhole(this.#head)) this.#begin();
    else if (this.#head.length > LONGEST_HEAD) this.#stop(this.#words.longHead, this.#line);
  }

  /** Ends the text. */
  end(): Table {
    if (!this.stopped && this.#rows === null) this.#begin();
    if (!this.stopped && this.#rows !== null) this.#take(this.#rows.end(), this.#rows);
    if (!this.stopped) this.#judgeWhole();
    for (const { first, more } of this.#told.values())
      if (more > 0) first.message += ` ${this.#words.onMoreLines(more)}`;
    const sound = this.#problems.length === 0 && this.#columns !== null;
    return {
      observations: sound ? this.#columns!.observations() : null,
      notes: this.#notes,
      problems: this.#problems,
      lines: this.#columns?.lines.values() ?? new Int32Array(0),
      columns: new Map([...this.#places].map(([id, place]) => [id, this.#names[place] ?? ''])),
    };
  }

  /** Windows ends lines with two characters; a piece may end between them. */
  #withBareLineEnds(piece: string): string {
    const whole = this.#carriageReturn ? `\r${piece}` : piece;
    this.#carriageReturn = whole.endsWith('\r');
    const text = this.#carriageReturn ? whole.slice(0, -1) : whole;
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** Reads the line of column names. */
  #begin(): void {
    let text = this.#head;
    this.#head = '';
    const named = NAMED.exec(text);
    text = text.slice(named?.[0].length ?? 0);
    const blank = /^\n*/.exec(text)?.[0].length ?? 0;
    text = text.slice(blank);
    this.#line += blank + (named === null ? 0 : 1);
    if (text.trim() === '') {
      this.#stop(this.#words.noText);
      return;
    }
    const head = headOf(text);
    if (head.length > LONGEST_HEAD) {
      this.#stop(this.#words.longHead, this.#line);
      return;
    }
    const delimiter = named?.[1] ?? delimiterOf(head);
    this.#comma = delimiter === ',';
    this.#rows = new Rows(delimiter);
    this.#take(this.#rows.push(text), this.#rows);
  }

  #take(rows: readonly string[][], { tooLong }: Rows): void {
    for (const cells of rows) {
      if (this.stopped) return;
      if (this.#columns === null) this.#readNames(cells);
      else this.#takeRow(cells, this.#columns);
      this.#line++;
      for (const cell of cells) if (cell.includes('\n')) this.#line += cell.split('\n').length - 1;
    }
    if (tooLong) this.#stop(this.#words.longRow, this.#line);
  }

  #takeRow(cells: string[], columns: TableColumns): void {
    const { length } = this.#names;
    if (cells.length !== length || cells[0] === '') {
      if (cells.every((cell) => cell.trim() === '')) {
        if (cells.length > 1) this.#emptyRows++;
        return;
      }
      while (cells.length > length && cells.at(-1)!.trim() === '') cells.pop();
      if (cells.length !== length) {
        this.#tell(this.#words.unevenRow(cells.length, length, this.#comma && cells.length > length));
        return;
      }
    }
    columns.push(cells, this.#line, this.#words, (column, message) => this.#tell(message, column));
  }

  #readNames(cells: readonly string[]): void {
    this.#names = cells.map((name) => name.trim());
    while (this.#names.at(-1) === '') this.#names.pop();
    const matched = matchColumns(this.#names, this.#options, this.#words);
    this.#places = matched.places;
    this.#notes.push(...matched.notes);
    this.#problems.push(...matched.problems.map((problem) => ({ ...problem, line: this.#line })));
    this.stopped = matched.problems.length > 0;
    this.#columns = new TableColumns(this.#names, matched, this.#options.decimal);
  }

  /** What only the whole table tells. */
  #judgeWhole(): void {
    const words = this.#words;
    const columns = this.#columns;
    if (columns === null || columns.lines.length === 0) {
      if (this.#problems.length === 0) this.#stop(words.noRows);
      return;
    }
    const { point, comma, open } = columns.evidence;
    if (point && comma) {
      const [first, second] = [point, comma].map(({ line, column }) => words.where(line, column));
      this.#stop(words.twoMarks(first!, second!), Math.max(point.line, comma.line));
    } else if (open && !comma) this.#stop(words.openMark, open.line, open.column, 'decimal');
    for (const { name, absent, failed, unit, unitLacking, otherUnit } of columns.figures) {
      if (absent > 0) this.#notes.push(words.absent(name, absent));
      if (failed > 0) this.#notes.push(words.failed(name, failed));
      if (unit !== null && otherUnit !== null)
        this.#stop(words.twoUnits(unit, otherUnit.unit), otherUnit.line, name);
      else if (unit) this.#notes.push(words.unit(name, unit, unitLacking));
    }
    const { periodRead } = columns;
    if (periodRead !== null) this.#notes.push(words.periodRead(periodRead.written, periodRead.read));
    if (this.#emptyRows > 0) this.#notes.push(words.emptyRows(this.#emptyRows));
  }

  #tell(message: string, column: string | null = null): void {
    const kind = `${column}\n${message}`;
    const told = this.#told.get(kind);
    if (told === undefined) {
      const first = { line: this.#line, column, message, remedy: null };
      this.#told.set(kind, { first, more: 0 });
      this.#problems.push(first);
    } else told.more++;
    if (++this.#tellings >= MOST_PROBLEMS) this.#stop(this.#words.manyProblems, this.#line);
  }

  #stop(
    message: string,
    line: number | null = null,
    column: string | null = null,
    remedy: TableProblem['remedy'] = null,
  ): void {
    this.#problems.push({ line, column, message, remedy });
    this.stopped = true;
  }
}

/** Whether the line of column names has ended: it may hold line ends in quotes, of which the piece so far ends with one. */
function isWhole(start: string): boolean {
  const text = start.replace(NAMED, '').replace(/^\n+/, '');
  return text[headOf(text).length] === '\n';
}

/** Reads a table that is there as a whole; in pieces, so that garbage is known by its start. */
export function readTable(text: string, options: TableOptions): Table {
  const reader = new TableReader(options);
  for (let at = 0; at < text.length && !reader.stopped; at += PIECE) reader.push(text.slice(at, at + PIECE));
  return reader.end();
}
