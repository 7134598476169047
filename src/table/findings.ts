import type { FoundProblem, TableProblem } from './table';
import type { Words } from './words/words';

/** Whoever mends a file does not read on; and garbage must not fill the memory. */
const MOST_PROBLEMS = 1000;

/** What is said of a table while it is read: what is wrong alike on many lines once. */
export class Findings {
  readonly notes: string[] = [];
  readonly problems: TableProblem[] = [];
  /** Whether reading on is of no use. */
  stopped = false;
  /** The first problem of each kind in a column, and how many more lines have it. */
  readonly #told = new Map<string, { first: TableProblem; more: number }>();
  #tellings = 0;

  constructor(private readonly words: Words) {}

  /** A problem of one row, of which there may be many. */
  tell({ code, message, column = null }: FoundProblem, line: number): void {
    const kind = `${column}\n${message}`;
    const told = this.#told.get(kind);
    if (told === undefined) {
      const first = whole({ code, message, column, line });
      this.#told.set(kind, { first, more: 0 });
      this.problems.push(first);
    } else told.more++;
    if (++this.#tellings >= MOST_PROBLEMS)
      this.stop({ code: 'more-problems', message: this.words.manyProblems, line });
  }

  /** A problem of the table. */
  add(problem: FoundProblem): void {
    this.problems.push(whole(problem));
  }

  /** A problem after which reading on is of no use. */
  stop(problem: FoundProblem): void {
    this.add(problem);
    this.stopped = true;
  }

  /** A problem that all others come from. */
  replace(problem: FoundProblem): void {
    this.problems.length = 0;
    this.#told.clear();
    this.add(problem);
  }

  /** Takes back a note that what came later made wrong. */
  unsay(note: string): void {
    const at = this.notes.indexOf(note);
    if (at >= 0) this.notes.splice(at, 1);
  }

  /** Says of each problem on how many more lines it is. */
  count(): void {
    for (const { first, more } of this.#told.values())
      if (more > 0) first.message += ` ${this.words.onMoreLines(more)}`;
    this.#told.clear();
  }
}

function whole({
  code,
  message,
  line = null,
  column = null,
  remedy = null,
  map = null,
}: FoundProblem): TableProblem {
  return { code, line, column, message, remedy, map };
}
